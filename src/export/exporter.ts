// What an export format is: one file in formats/ that exports one of these as `exporter`, and one line in index.ts.
import type { Language } from "../model/language.ts";
import type { Session } from "../model/session.ts";
import type { Texts } from "../text/index.ts";

/** A session that may leave whole: it comes out of `exportable`. */
export type Exported = {
  /** The name of its folder. */
  readonly id: string;
  readonly session: Session;
};

export type Exporter = {
  /** How the names of its files end, without the dot. */
  readonly extension: string;
  /** The whole file. Pure: the same sessions always give the same bytes. A text is written as UTF-8. */
  readonly write: (
    sessions: readonly Exported[],
    language: Language,
    text: Texts,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
};
