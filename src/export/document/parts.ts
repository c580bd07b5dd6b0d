// What a reading is made of: parts, rows and tables.

/** `said`: someone's words. `cue`, `comment`: seen by who took notes. `asked`: the moderator's. `plain`: of a list. */
export type Manner = "said" | "cue" | "comment" | "asked" | "plain";

export type Row = {
  readonly manner: Manner;
  readonly time?: string;
  /** Before the words, with a colon. */
  readonly lead?: string;
  /** The same of a note that names nobody, for pages where each line has a heading: that it is a quote, or a note. */
  readonly nameless?: string;
  /** May have several lines. */
  readonly words: string;
  /** How it was said, that it was amended, and the like. */
  readonly notes: readonly string[];
  readonly codes: readonly string[];
  readonly id?: string;
  /** What the id names is of another session, and it says so itself. */
  readonly ofAnother?: true;
};

/** Every line has as many cells as there are heads. The first column is a name, the others are figures. */
export type Table = { readonly heads: readonly string[]; readonly lines: readonly (readonly string[])[] };

export type Part = {
  readonly heading: string;
  readonly about: readonly string[];
  readonly rows: readonly Row[];
  readonly table?: Table;
};

export type Reading = {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly legend: string;
  readonly parts: readonly Part[];
};
