// The shape of what is said about a slip in a guide, and what it is said about: the same in both languages.

export type Finding = {
  /** Names the kind of problem, for programs and tests. */
  readonly code: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
};

/** The slips of YAML that can be mended on the line where they stand. */
export type SlipKind =
  | "colon-space"
  | "dash-space"
  | "missing-colon"
  | "missing-quote"
  | "after-quote"
  | "backslash"
  | "start-character"
  | "colon-in-text"
  | "unclosed-bracket"
  | "wrong-bracket"
  | "percent-line"
  | "missing-braces"
  | "missing-comma"
  | "hash-in-text"
  | "quoted-field"
  | "markup";

/** What a field was expected to hold. */
export type Expected =
  | "text"
  | "empty-text"
  | "no-language"
  | "list"
  | "empty-list"
  | "id"
  | "entry-id"
  | "boolean"
  | "whole"
  | "steps"
  | "enough"
  | "answer-set"
  | "answer-sets"
  | "length"
  | "minutes"
  | "minutes-order"
  | "key"
  | "date"
  | "fields"
  | "no-text"
  | "two-texts";

/** What was found instead, as it may be told. */
export type Found =
  | { readonly is: "nothing" }
  | { readonly is: "number" | "boolean" | "text"; readonly as: string }
  | { readonly is: "list" }
  | { readonly is: "fields" };

/** A field, or an element of the list that the field holds. */
export type What = { readonly name: string; readonly element: boolean };
