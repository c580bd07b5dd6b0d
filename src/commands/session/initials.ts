// Who writes is known by initials, so that no name gets into a journal.
export function areInitials(typed: string): boolean {
  return /^\p{L}{1,4}$/u.test(typed);
}
