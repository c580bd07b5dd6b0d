// What stops something from being kept or read, by the field's names for it rather than the system's.
import { systemCode } from "../model/system-code.ts";
import type { Texts } from "../text/languages.ts";

/** The store's sentences, in the language of whoever reads them. */
export type StoreText = Texts["store"];

export type ProblemCode = keyof StoreText["problems"];

/** Thrown by everything in the store. `message` is a sentence to be shown as it stands: what happened, where, what to do. */
export class StoreProblem extends Error {
  readonly code: ProblemCode;
  readonly path: string;

  constructor(code: ProblemCode, path: string, text: StoreText, cause?: unknown) {
    super(text.problems[code](path, systemCode(cause)), { cause });
    this.name = "StoreProblem";
    this.code = code;
    this.path = path;
  }
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "too-big",
  EROFS: "read-only",
  EACCES: "read-only",
  EPERM: "read-only",
  ENOENT: "gone",
  ENOTDIR: "gone",
  ESTALE: "gone",
  ENODEV: "gone",
  ENXIO: "gone",
  EBUSY: "busy",
  ETXTBSY: "busy",
};

/** Runs `work`; an error of the system becomes a StoreProblem about `path`. */
export function telling<Result>(path: string, text: StoreText, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreProblem) throw error;
    throw new StoreProblem(CODES[systemCode(error)] ?? "failed", path, text, error);
  }
}
