// Every call to the disk fails once, or does half of what it was asked: nothing that was acknowledged is lost, nothing that
// was struck stands there after the next opening, and whatever state is left can be opened.

import fs from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { StoreProblem } from "../../src/store/problem.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { rounds } from "../soak.ts";
import { AT, bytesIn, newSession, note, notes, temporaryFolder, text } from "./helpers.ts";

afterEach(() => vi.restoreAllMocks());

const CALLS = [
  ...(["openSync", "writeSync", "readSync", "fdatasyncSync", "fsyncSync", "ftruncateSync", "closeSync"] as const),
  ...(["fstatSync", "statSync", "readFileSync", "readdirSync", "renameSync", "mkdirSync", "mkdtempSync"] as const),
] as const;

/** How the call is broken: with an error, or, where it moves bytes, after the first few of them. */
type Fault = "EIO" | "ENOSPC" | "EINTR" | "short";

/** From now on the call with this number, counted over all of them, is broken. Tells whether it has come to that. */
function breakCall(number: number, fault: Fault): () => boolean {
  let calls = 0;
  let isBroken = false;
  for (const name of CALLS) {
    const real = fs[name] as (...given: unknown[]) => unknown;
    vi.spyOn(fs, name).mockImplementation(((...given: unknown[]) => {
      calls += 1;
      if (calls !== number) return real(...given);
      isBroken = true;
      if (fault !== "short") {
        // What was to be closed is closed: only the answer is an error.
        if (name === "closeSync") real(...given);
        throw Object.assign(new Error(fault), { code: fault });
      }
      if (name !== "writeSync" && name !== "readSync") return real(...given);
      const [file, bytes, from = 0, length, at] = given as [number, Uint8Array, number, number, number | null];
      return real(file, bytes, from, Math.min(3, length ?? bytes.length), at);
    }) as never);
  }
  return () => isBroken;
}

const moment = { at: AT, t: 5000 };
const SECRET = "Åse fra Utvik";

type Told = { readonly kept: string[]; struck: boolean };

/** What two programs do in a session; what they were told was done. */
function work(folder: string): Told {
  const told: Told = { kept: [], struck: false };
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
    }
  };
  const writes = (journal: ReturnType<typeof openJournal>["journal"], words: string, t: number): string | undefined => {
    let id: string | undefined;
    attempt(() => {
      id = journal.append([note(words, t)])[0]?.id;
      told.kept.push(words);
    });
    return id;
  };
  attempt(() => {
    const mod = openJournal(folder, "mod", { moment: () => moment, text }).journal;
    const secret = writes(mod, SECRET, 1000);
    attempt(() => {
      const sec = openJournal(folder, "sec", { moment: () => moment, text }).journal;
      writes(sec, "fra den andre", 1500);
      sec.close();
    });
    writes(mod, "så dette", 2000);
    if (secret !== undefined)
      attempt(() => {
        mod.strike(secret, moment);
        told.struck = true;
      });
    writes(mod, "til slutt", 3000);
    mod.close();
  });
  return told;
}

/** Whatever is left can be opened, holds what was acknowledged, and after that nothing of what was struck. */
function holds(folder: string, { kept, struck }: Told, about: string): void {
  const again = openJournal(folder, "mod", { moment: () => ({ ...moment, t: 6000 }), text });
  const [next] = again.journal.append([note("neste", 7000)]);
  again.journal.close();
  const { entries } = readSession(folder, text);
  const isGone = (words: string): boolean => words === SECRET && entries.some(({ kind }) => kind === "strike");
  expect(
    kept.filter((words) => !isGone(words) && !notes(entries).includes(words)),
    about,
  ).toEqual([]);
  expect(entries.at(-1)?.id, about).toBe(next?.id);
  expect(new Set(entries.map(({ id }) => id)).size, about).toBe(entries.length);
  if (struck) expect(bytesIn(folder).includes(SECRET), about).toBe(false);
  expect(
    verifySession(folder, text).findings.filter(({ is }) => is !== "end-lost"),
    about,
  ).toEqual([]);
}

describe.each(["EIO", "ENOSPC", "EINTR", "short"] as const)("%s", (fault) => {
  /** Every third call, with each fault another third. */
  const step = rounds(3, 1);
  const first = 1 + (["EIO", "ENOSPC", "EINTR", "short"].indexOf(fault) % step);
  test("at any call while two write and one strikes", () => {
    let calls = 0;
    for (let number = first; ; number += step) {
      const folder = newSession();
      const happened = breakCall(number, fault);
      const told = work(folder);
      const isOver = !happened();
      vi.restoreAllMocks();
      holds(folder, told, `${fault} at call ${number}`);
      calls = number;
      if (isOver) break;
    }
    expect(calls).toBeGreaterThan(100);
  });

  test("at any call while a session is begun: it is there whole, or not at all", () => {
    for (let number = first; ; number += step) {
      const data = temporaryFolder();
      const happened = breakCall(number, fault);
      let folder: string | undefined;
      try {
        folder = newSession(data);
      } catch (error) {
        if (!(error instanceof StoreProblem)) throw error;
      }
      const isOver = !happened();
      vi.restoreAllMocks();
      if (folder !== undefined) holds(folder, { kept: [], struck: false }, `${fault} at call ${number}`);
      else {
        const sessions = fs.existsSync(`${data}/sessions`) ? fs.readdirSync(`${data}/sessions`) : [];
        expect(
          sessions.filter((name) => !name.startsWith(".")),
          `${fault} at call ${number}`,
        ).toEqual([]);
      }
      if (isOver) break;
    }
  });
});
