// What an export format is: one file in formats/ that exports one of these as `exporter`, and one line in index.ts.
import type { Language } from "../model/language.ts";
import type { Session } from "../model/session/session.ts";
import type { Texts } from "../text/languages.ts";

/** A session that may leave whole: it comes out of `exportable`. */
export type Exported = {
  /** The name of its folder. */
  readonly id: string;
  readonly session: Session;
};

/** The tables that people code in, each by the method that it belongs to. */
export type Method = "graneheim-lundman" | "charmaz" | "braun-clarke" | "overview";
export const METHODS: readonly Method[] = ["graneheim-lundman", "charmaz", "braun-clarke", "overview"];

/** A recording that an export refers to; it is never copied. */
export type AudioFile = {
  /** As the export names it: the file's own name. */
  readonly name: string;
  /** Where it lies on this machine. */
  readonly path: string;
  /** The label of the recorder mark that it belongs to, where several files or recorders were marked. */
  readonly label?: string;
};

/** What is asked for beside the format; a format that has no use for it leaves it. */
export type Choices = {
  readonly method: Method;
  /** `crlf` for programs that need it. */
  readonly lineEnds: "lf" | "crlf";
  readonly audio: readonly AudioFile[];
};

export const USUAL: Choices = { method: "graneheim-lundman", lineEnds: "lf", audio: [] };

export type Exporter = {
  /** How the names of its files end, without the dot. */
  readonly extension: string;
  /** A file of it can hold one session only: several need a folder, where each is a file of its own. */
  readonly one?: true;
  /** What it writes is no text for a person's screen. */
  readonly binary?: true;
  /** Which of the choices it has a use for; to be given one of the others is a mistake worth telling. */
  readonly takes?: readonly (keyof Choices)[];
  /** The whole file. Pure: the same sessions always give the same bytes. A text is written as UTF-8. */
  readonly write: (
    sessions: readonly Exported[],
    language: Language,
    text: Texts,
    choices?: Choices,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
};
