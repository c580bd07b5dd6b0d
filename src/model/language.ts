// Texts that may exist in several languages. Which languages there are, and what each falls back to, stands in text/languages.ts.

/** A language by its code: `nb`, `nn`, `en`. */
export type Language = string;

/** A text in at least one language. A plain string in a guide is a text in the guide's own language. */
export type LocalText = Readonly<Record<Language, string | undefined>>;
