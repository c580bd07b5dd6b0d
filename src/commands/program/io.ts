// What a command is given of the world, so that tests can hand it another one.
import type { Language } from "../../model/language.ts";
import type { DataReason } from "../../store/data.ts";
import type { Texts } from "../../text/languages.ts";

/** 0: done. 1: the answer is no (problems were found). 2: it could not be done; the reason is on standard error. */
export type ExitCode = 0 | 1 | 2;

export type Io = {
  /** Writes to standard output, as given: the caller ends its lines. */
  readonly out: (text: string) => void;
  /** Writes to standard error, likewise. */
  readonly err: (text: string) => void;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly language: Language;
  /** Asked for or set; otherwise it is only the system's. */
  readonly languageIsChosen: boolean;
  /** False: neither the user nor the system says what is read here; the guide may then decide. */
  readonly languageIsKnown: boolean;
  readonly text: Texts;
  /** The data folder: sessions, settings, own guides. */
  readonly data: string;
  readonly dataReason: DataReason;
  /** The folder of the guides that come with the program. */
  readonly guides: string;
  readonly version: string;
};
