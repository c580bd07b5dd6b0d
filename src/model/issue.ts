// What is wrong with something that was read: a guide, a journal, a line.

/** An error stops a session from starting; a warning does not. */
export type Severity = "error" | "warning";

/** A place in a text file. Lines and columns count from 1; columns count what a person sees as characters. */
export type Place = { readonly line: number; readonly column: number };

export type Issue = {
  readonly severity: Severity;
  /** Names the kind of problem, for programs and tests: `unknown-key`, `duplicate-id`, `yaml-tab`. */
  readonly code: string;
  /** One sentence: what is wrong. Already in the reader's language. */
  readonly message: string;
  /** What to write instead, or what to do. */
  readonly remedy?: string;
  readonly place?: Place;
  /** The offending line as it stands. */
  readonly excerpt?: string;
};

/** What is wrong and what to do, as one would say it. */
export function sentenceOf({ message, remedy }: Issue): string {
  return remedy === undefined ? message : `${message} ${remedy}`;
}
