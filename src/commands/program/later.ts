// Work that the first frame need not wait for.

/** Long enough for the first frame to stand, short enough that hardly anyone has closed the window by then. */
const SOON = 500;

/** Begins the work soon. The returned function waits for it, and begins it at once if it has not begun. Failures are ignored. */
export function soonOrAtTheEnd(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    clearTimeout(timer);
    begun ??= work().catch(() => {});
    return begun;
  };
  const timer = setTimeout(begin, SOON);
  return begin;
}
