// What an export format is: one file in formats/ that exports one of these as `exporter`, and one line in index.ts.
import type { Language } from "../model/language.ts";
import type { Session } from "../model/session/session.ts";
import type { Membership } from "../model/study/membership.ts";
import type { Traces } from "../telling/telling.ts";
import type { Texts } from "../text/languages.ts";

/** A session that may leave whole: it comes out of `exportable`. */
export type Exported = {
  /** The name of its folder. */
  readonly id: string;
  readonly session: Session;
  /** The traces of an earlier session that it asks about, as they are to be read there now. */
  readonly traces?: Traces;
  /** What of it a file beside a recording holds; missing: all of it. */
  readonly part?: PartName;
  /** Only where all of it was asked for, to be put back elsewhere: then nothing of the session is held back. */
  readonly whole?: Whole;
  /** The study and the group that it belongs to, wherever that was written; missing: what its first line says. */
  readonly place?: Partial<Membership>;
  /** Only where several sessions leave together: made by `nameSessions`. */
  readonly named?: SessionName;
};

/** What a session is called among those that leave with it, and whose numbers its participants' are. */
export type SessionName = {
  /** `S1`: by when the sessions began, whatever order they were named in. */
  readonly short: string;
  /** Whose numbers mean the same people: the same in all sessions of a group of a study. */
  readonly people: string;
  /** What stands beside a participant's number to tell one group from another: the group, or the session where there is none. */
  readonly of: string;
  /** What each of the sessions is called that leave together, by its id: one may point at another. */
  readonly together: ReadonlyMap<string, string>;
  /** All sessions that leave together are of the same people: a number alone says who it is. */
  readonly alone: boolean;
};

/** What it takes, beside its entries, to make the same session of them again. */
export type Whole = {
  /** The guide's file as it was frozen; missing where it was lost. `base64` where its bytes are no UTF-8. */
  readonly guide?: { readonly encoding: "utf8" | "base64"; readonly source: string };
  /** By which it shows whether the guide or a line was changed since: 64 hexadecimal digits. */
  readonly check: string;
};

/** The recorder's file whose times a file has, by its number; `outside`: what is in none of them. */
export type PartName = number | "outside";

/** What becomes a file of its own. */
export type Part = {
  readonly exported: Exported;
  /** Stands in the file's name where there are several. */
  readonly name?: string;
};

/** The methods that have a coding table. */
export const METHODS = ["graneheim-lundman", "charmaz", "braun-clarke", "overview"] as const;
export type Method = (typeof METHODS)[number];

/** What is not verbatim, and can be coded as well. */
export const INCLUDED = ["paraphrase", "summary", "stub", "comment"] as const;
export type Included = (typeof INCLUDED)[number];

/** How the lines of a text end. */
export const LINE_ENDS = ["lf", "crlf"] as const;

/** How an export tells where an audio file lies. */
export const AUDIO_PATHS = ["relative", "absolute"] as const;

/** A recording that an export refers to; it is never copied. */
export type AudioFile = {
  /** As the export names it: the file's own name. */
  readonly name: string;
  /** Its path on this machine. */
  readonly path: string;
  /** The folder of the export, and the way from there, with `/`; missing where the two have no folder in common. */
  readonly beside?: { readonly folder: string; readonly path: string };
  /** The label of the recorder mark that it belongs to, or its number, where several files or recorders were marked. */
  readonly label?: string;
};

/** What can be chosen beside the format. Each format says in `takes` which of these it uses. */
export type Choices = {
  readonly method: Method;
  /** What a coding table holds beside verbatim quotes. */
  readonly include: readonly Included[];
  /** The code words of the session stand in the column for codes. */
  readonly prefill: boolean;
  /** `crlf` for programs that need it. */
  readonly lineEnds: (typeof LINE_ENDS)[number];
  readonly audio: readonly AudioFile[];
  /** The session whole, as an archive keeps it. */
  readonly all: boolean;
  /** Rows about single persons. */
  readonly rows: boolean;
  /** Numbers of people below this are hidden, with whatever would give them back. */
  readonly suppress: number | undefined;
  /** Undefined: as the programs that read the format find the file. */
  readonly audioPath: (typeof AUDIO_PATHS)[number] | undefined;
};

export const USUAL: Choices = {
  method: "graneheim-lundman",
  include: [],
  prefill: false,
  lineEnds: "lf",
  audio: [],
  audioPath: undefined,
  all: false,
  rows: false,
  suppress: undefined,
};

/** A file of a format that is a folder. */
export type NamedFile = { readonly name: string; readonly contents: string };

export type Exporter = {
  /** How the names of its files end, without the dot. */
  readonly extension: string;
  /** A file can hold one session only: several sessions need a folder, where each is a file. */
  readonly one?: true;
  /** A file holds the times of one recording: what a session is cut into. It is never empty. */
  readonly parts?: (exported: Exported, language: Language, text: Texts) => readonly Part[];
  /** The file is not text, and must not be written to a screen. */
  readonly binary?: true;
  /** The choices that it uses. Any other is refused with a sentence. */
  readonly takes?: readonly (keyof Choices)[];
  /** It is made of what participants answered to fixed options, which leaves in nothing else. */
  readonly answers?: true;
  /** A folder of several files, where a place for it is named. Pure, as `write`. */
  readonly files?: (
    sessions: readonly Exported[],
    language: Language,
    text: Texts,
    choices?: Choices,
  ) => Promise<readonly NamedFile[]>;
  /** Makes the whole file. Pure: the same sessions always give the same bytes. A text becomes UTF-8. */
  readonly write: (
    sessions: readonly Exported[],
    language: Language,
    text: Texts,
    choices?: Choices,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
};
