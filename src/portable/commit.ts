// The commit that a folder is made from: its date is in the archive, so that the same commit gives the same bytes.
import { execFileSync } from "node:child_process";

export type Commit = {
  /** Seconds since 1970. */
  readonly seconds: number;
  /** Something here differs from it. */
  readonly isDirty: boolean;
};

/** Without git, as in an archive of the sources: `SOURCE_DATE_EPOCH`, else a fixed day. */
export function commitOf(repository: string, env: Readonly<Record<string, string | undefined>>): Commit {
  try {
    const git = (...words: readonly string[]): string =>
      execFileSync("git", words, { cwd: repository, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return { seconds: Number(git("log", "-1", "--format=%ct")), isDirty: git("status", "--porcelain") !== "" };
  } catch {
    return { seconds: Number(env.SOURCE_DATE_EPOCH) || FIXED_DAY, isDirty: false };
  }
}

/** 1 January 2026. */
const FIXED_DAY = 1_767_225_600;
