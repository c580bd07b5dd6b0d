// The power goes at any moment: whatever the disk then holds, what was acknowledged is there, what was struck is not after
// the next opening, and the session opens with a true sentence and goes on.

import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { copySession } from "../../../src/store/backup/copy-session.ts";
import type { Opened } from "../../../src/store/session/open.ts";
import { openJournal } from "../../../src/store/session/open.ts";
import { readSession } from "../../../src/store/session/read.ts";
import { verifySession } from "../../../src/store/verify/verify.ts";
import { rounds, SOAK } from "../../soak.ts";
import { AT, bytesIn, newSession, note, notes, temporaryFolder, text } from "../helpers.ts";
import { foundAfter, lay, type Recording, record } from "./disk.ts";

afterEach(() => vi.restoreAllMocks());

/** States at each step of each story. */
const STATES = rounds(4, 120);

/** Long enough to lie on two sectors of a disk now and then. */
const SECRET = `Åse fra Utvik ${"kom og gikk ".repeat(12)}`;
const moment = { at: AT, t: 50_000 };

const open = (folder: string, writer = "mod"): Opened => openJournal(folder, writer, { moment: () => moment, text });

type Told = { readonly root: string; readonly folder: string; readonly recording: Recording };
type Act = (told: Told) => void;

/** Writes a note and acknowledges it. */
function writes({ recording }: Told, { journal }: Opened, words: string, t = 1000): string {
  const [entry] = journal.append([note(words, t)]);
  recording.acknowledge(`note ${words}`);
  return entry?.id ?? "";
}

function strikes({ recording }: Told, { journal }: Opened, id: string): void {
  journal.strike(id, moment);
  recording.acknowledge("struck");
}

const STORIES: Readonly<Record<string, { readonly before?: (folder: string) => void; readonly act: Act }>> = {
  "notes, one after the other and several at once": {
    act: (told) => {
      const mod = open(told.folder);
      for (const words of ["en", "to", `tre ${"langt ".repeat(120)}slutt`]) writes(told, mod, words);
      mod.journal.append([note("fire"), note("fem")]);
      for (const words of ["fire", "fem"]) told.recording.acknowledge(`note ${words}`);
      mod.journal.close();
    },
  },
  "a session that begins": {
    act: (told) => {
      const at = "2026-11-23T10:00:00.000+01:00";
      const folder = newSession(told.root, at, "begynt");
      told.recording.acknowledge(`session ${path.basename(folder)}`);
      const mod = open(folder);
      mod.journal.append([note("første")]);
      told.recording.acknowledge(`session ${path.basename(folder)} første`);
      mod.journal.close();
    },
  },
  "a strike, of words that were worded anew": {
    act: (told) => {
      const mod = open(told.folder);
      writes(told, mod, "før");
      const [secret] = mod.journal.append([note(SECRET)]);
      const target = secret?.id ?? "";
      mod.journal.append([
        {
          at: AT,
          t: 1500,
          kind: "amend",
          target,
          content: { kind: "note", said: "paraphrase", text: `${SECRET} igjen` },
        },
      ]);
      writes(told, mod, "imens");
      strikes(told, mod, target);
      writes(told, mod, "etter");
      mod.journal.close();
    },
  },
  "two programs, the one striking the other's words, with a change of seat": {
    act: (told) => {
      const [mod, sec] = [open(told.folder), open(told.folder, "sec")];
      writes(told, mod, "fra den ene");
      const secret = sec.journal.append([note(SECRET, 1100)])[0]?.id ?? "";
      writes(told, sec, "fra den andre", 1200);
      strikes(told, mod, secret);
      mod.journal.append([{ at: AT, t: 2000, kind: "leave" }]);
      mod.journal.close();
      writes(told, sec, "alene igjen", 3000);
      sec.journal.close();
    },
  },
  "a torn line found on opening, and struck": {
    before: (folder) =>
      fs.appendFileSync(path.join(folder, "mod.jsonl"), `{"id":"mod:9","at":"${AT}","text":"${SECRET}`),
    act: (told) => {
      const mod = open(told.folder);
      writes(told, mod, "videre");
      const torn = mod.session.entries.find(({ kind }) => kind === "fragment")?.id ?? "";
      strikes(told, mod, torn);
      writes(told, mod, "etter");
      mod.journal.close();
    },
  },
  "a guide that was changed, healed on opening": {
    before: (folder) => fs.writeFileSync(path.join(folder, "guide.yaml"), "id: annet\n"),
    act: (told) => {
      const mod = open(told.folder);
      writes(told, mod, "videre");
      mod.journal.close();
    },
  },
  "a backup, more notes and a strike, and a backup again": {
    act: (told) => {
      const there = path.join(told.root, "kopi", "sessions", path.basename(told.folder));
      let mod = open(told.folder);
      writes(told, mod, "en");
      const secret = mod.journal.append([note(SECRET)])[0]?.id ?? "";
      mod.journal.close();
      copySession(told.folder, there, text);
      told.recording.acknowledge("backup en");
      mod = open(told.folder);
      writes(told, mod, "to");
      strikes(told, mod, secret);
      mod.journal.close();
      copySession(told.folder, there, text);
      told.recording.acknowledge("backup to");
      told.recording.acknowledge("backup-struck");
    },
  },
};

/** Random, but the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Opens what was found, writes on, and looks for everything that was acknowledged. */
function holds(folder: string, root: string, acknowledged: readonly string[], about: string): void {
  const said = new Set(acknowledged);
  const named = (kind: string): readonly string[] =>
    [...said].filter((one) => one.startsWith(`${kind} `)).map((one) => one.slice(kind.length + 1));
  // What was shown as gone is gone, whether anyone opens it again or not.
  if (said.has("struck")) expect(bytesIn(folder).includes("Utvik"), about).toBe(false);
  if (said.has("backup-struck")) expect(bytesIn(root).includes("Utvik"), about).toBe(false);
  const opened = open(folder);
  for (const { message } of opened.session.issues) expect(message, about).not.toMatch(/undefined|\[object/u);
  const [next] = opened.journal.append([note("neste", 60_000)]);
  opened.journal.close();
  const { entries } = readSession(folder, text);
  expect(
    named("note").filter((words) => !notes(entries).includes(words)),
    about,
  ).toEqual([]);
  expect(entries.at(-1)?.id, about).toBe(next?.id);
  expect(new Set(entries.map(({ id }) => id)).size, about).toBe(entries.length);
  if (said.has("struck")) expect(bytesIn(folder).includes("Utvik"), about).toBe(false);
  // The end of a line may have come to the disk without its beginning: it was never acknowledged, and is told of.
  const { findings } = verifySession(folder, text);
  expect(
    findings.filter(({ is }) => is !== "unreadable"),
    about,
  ).toEqual([]);

  for (const session of named("session")) {
    const [id = "", words] = session.split(" ");
    const begun = path.join(root, "sessions", id);
    expect(fs.existsSync(begun), about).toBe(true);
    open(begun).journal.close();
    if (words !== undefined) expect(notes(readSession(begun, text).entries), about).toContain(words);
  }
  const copy = path.join(root, "kopi", "sessions", path.basename(folder));
  if (named("backup").length > 0) {
    open(copy).journal.close();
    for (const words of named("backup")) expect(notes(readSession(copy, text).entries), about).toContain(words);
    if (said.has("backup-struck")) expect(bytesIn(copy).includes("Utvik"), about).toBe(false);
  }
}

describe("the power goes, at every step, in every order in which the disk may have written", () => {
  let states = 0;
  test.each(Object.entries(STORIES))(
    "%s",
    (name, { before, act }) => {
      const root = temporaryFolder();
      const folder = newSession(root);
      before?.(folder);
      const recording = record(root);
      act({ root, folder, recording });
      recording.stop();
      const roll = dice(20_261_127);
      const place = temporaryFolder();
      vi.spyOn(fs, "fdatasyncSync").mockImplementation(() => {});
      vi.spyOn(fs, "fsyncSync").mockImplementation(() => {});
      for (let cut = 0; cut <= recording.steps.length; cut++)
        for (let time = 0; time < STATES; time++) {
          const { files, acknowledged } = foundAfter(recording, cut, roll);
          const found = path.join(place, String(states));
          lay(files, root, found);
          const about = `${name}: step ${cut} (${recording.steps[cut - 1]?.is ?? "none"}), ${time}`;
          holds(path.join(found, path.relative(root, folder)), found, acknowledged, about);
          fs.rmSync(found, { recursive: true });
          states += 1;
        }
    },
    3_600_000,
  );

  test("so many states were found", () => {
    if (SOAK) console.info(`${states} states`);
    expect(states).toBeGreaterThan(SOAK ? 20_000 : 500);
  });
});
