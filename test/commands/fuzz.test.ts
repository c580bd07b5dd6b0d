// A session's folder as outside hands leave it: bits changed, lines cut, swapped, doubled, files rewritten by editors, copied
// by sync programs, put back from older backups. Every line that is still good is read, what was changed is named, the session
// goes on, and no command that is asked about it ends in an exception.

import fs from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { exportSessions } from "../../src/commands/export/export.ts";
import type { Io } from "../../src/commands/program/io.ts";
import { resume } from "../../src/commands/session/resume.ts";
import { show } from "../../src/commands/session/show.ts";
import { verify } from "../../src/commands/verify/verify.ts";
import { WITH_WORDS } from "../../src/model/entry-kinds.ts";
import { parseLine } from "../../src/store/journal/line.ts";
import { sealIn } from "../../src/store/journal/seal.ts";
import { summaryOf } from "../../src/store/session/list.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { textsIn } from "../../src/text/languages.ts";
import { rounds, SOAK } from "../soak.ts";
import { AT, newSession, note, opened, temporaryFolder, text, write } from "../store/helpers.ts";

const TIMES = rounds(120, 10_000);

/** Random, but the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Roll = ReturnType<typeof dice>;
type Change = (bytes: Buffer, roll: Roll) => Buffer;

const linesOf = (bytes: Buffer): string[] => bytes.toString("utf8").split("\n").slice(0, -1);
const joined = (lines: readonly string[]): Buffer => Buffer.from(lines.map((line) => `${line}\n`).join(""));

/** What outside hands do to a file. */
const CHANGES: Readonly<Record<string, Change>> = {
  "a bit": (bytes, roll) => {
    const changed = Buffer.from(bytes);
    const at = roll(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << roll(8));
    return changed;
  },
  "a block of NULs": (bytes, roll) => {
    const changed = Buffer.from(bytes);
    const at = roll(bytes.length);
    return changed.fill(0, at, Math.min(bytes.length, at + 1 + roll(300)));
  },
  cut: (bytes, roll) => Buffer.from(bytes.subarray(0, roll(bytes.length))),
  "a piece taken out": (bytes, roll) => {
    const at = roll(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + roll(200))]);
  },
  "rubbish put in": (bytes, roll) => {
    const at = roll(bytes.length);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from('{"x":\u001B[31m\n'.repeat(1 + roll(3))),
      bytes.subarray(at),
    ]);
  },
  "two lines swapped": (bytes, roll) => {
    const lines = linesOf(bytes);
    const at = roll(lines.length - 1);
    return joined([...lines.slice(0, at), lines[at + 1] ?? "", lines[at] ?? "", ...lines.slice(at + 2)]);
  },
  "a line twice": (bytes, roll) => {
    const lines = linesOf(bytes);
    return joined([...lines, lines[roll(lines.length)] ?? ""]);
  },
  "line ends of Windows": (bytes) => Buffer.from(bytes.toString("utf8").replaceAll("\n", "\r\n")),
  "an old character set": (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
  "a byte order mark": (bytes) => Buffer.concat([Buffer.from("\uFEFF"), bytes]),
  "an older copy": (bytes, roll) => joined(linesOf(bytes).slice(0, 1 + roll(5))),
};

function held(): string {
  const folder = newSession(temporaryFolder());
  const mod = opened(folder).journal;
  const sec = opened(folder, "sec").journal;
  for (let n = 0; n < 6; n++) {
    write(mod, `notat ${n} på øya`, 1000 + n * 100);
    write(sec, `observasjon ${n} 日本`, 1050 + n * 100);
  }
  const struck = write(mod, "Åse fra Utvik", 2000);
  mod.strike(struck, { at: AT, t: 2100 });
  sec.close();
  mod.append([{ at: AT, t: 2200, kind: "leave" }]);
  mod.close();
  return folder;
}

type Answer = { readonly code: number; readonly out: string; readonly err: string };
type Command = (io: Io) => Promise<number>;

/** Runs a command as the command line does, with these lines on standard input. */
async function asked(data: string, command: Command, lines = ""): Promise<Answer> {
  const said = { out: "", err: "" };
  const stdout = {
    isTTY: false,
    on: () => {},
    write: (bytes: string | Uint8Array) => {
      said.out += String(bytes);
    },
  };
  const code = await command({
    out: (one) => {
      said.out += one;
    },
    err: (one) => {
      said.err += one;
    },
    stdin: Readable.from([Buffer.from(lines)]) as unknown as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    env: {},
    cwd: data,
    language: "nb",
    languageIsChosen: true,
    languageIsKnown: true,
    text: textsIn("nb"),
    data,
    dataReason: "option",
    guides: path.resolve("guides"),
    version: "0.1.0",
  });
  return { code, ...said };
}

const exported =
  (id: string, format: string): Command =>
  (io) =>
    exportSessions([id], { format, unplaced: true, memos: true }, io);

/** Whatever state the session is in, each command answers in sentences. The longest that one took, in milliseconds. */
async function answersAll(data: string, id: string, good: readonly string[], about: string): Promise<number> {
  const commands: Readonly<Record<string, Command>> = {
    show: (io) => show(id, {}, io),
    verify: (io) => verify([id], {}, io),
    json: exported(id, "json"),
    html: exported(id, "html"),
    qdpx: exported(id, "qdpx"),
    resume: (io) => resume(id, { plain: true }, io),
  };
  let longest = 0;
  for (const [name, command] of Object.entries(commands)) {
    const began = performance.now();
    const { code, out, err } = await asked(data, command, "videre fra kommandolinja\n");
    longest = Math.max(longest, performance.now() - began);
    expect([0, 1, 2], `${about}: ${name}`).toContain(code);
    expect(err, `${about}: ${name}`).not.toMatch(/\n {4}at |undefined|\[object/u);
    if (code === 2) expect(err, `${about}: ${name}`).not.toBe("");
    if (name !== "json" || code !== 0) continue;
    const entries = JSON.parse(out) as { sessions: { entries: { id: string }[] }[] };
    const there = new Set(entries.sessions.flatMap((session) => session.entries.map((entry) => entry.id)));
    expect(
      good.filter((one) => !there.has(one)),
      `${about}: ${name}`,
    ).toEqual([]);
  }
  return longest;
}

test(`${TIMES} times: nothing is thrown, no good line is dropped, what was changed is named, and it goes on`, async () => {
  const roll = dice(20_261_127);
  const names = Object.keys(CHANGES);
  const whole = held();
  const files = ["mod.jsonl", "sec.jsonl", "guide.yaml"] as const;
  const original = new Map(files.map((name) => [name, fs.readFileSync(path.join(whole, name))]));
  const before = new Set(readSession(whole, text).entries.map((entry) => JSON.stringify(entry)));
  let named = 0;
  let meaning = 0;
  let longest = 0;
  for (let time = 0; time < TIMES; time++) {
    const folder = path.join(path.dirname(whole), `20261122-1015-fuzz-${time}`);
    fs.cpSync(whole, folder, { recursive: true });
    const file = files[roll(files.length)] ?? "mod.jsonl";
    const name = names[roll(names.length)] ?? "a bit";
    const about = `${time}: ${name} in ${file}`;
    const bytes = CHANGES[name]?.(original.get(file) ?? Buffer.alloc(0), roll) ?? Buffer.alloc(0);
    fs.writeFileSync(path.join(folder, file), bytes);
    if (roll(8) === 0) fs.writeFileSync(path.join(folder, "mod (1).jsonl"), original.get("mod.jsonl") ?? "");

    // Every line that still holds is read.
    const good = file.endsWith(".jsonl")
      ? linesOf(Buffer.concat([bytes, Buffer.from("\n")]))
          .flatMap((line) => line.split(/\0+/u))
          .flatMap((part) => {
            const trimmed = part.trim();
            const entry = sealIn(trimmed)?.holds ? parseLine(trimmed) : undefined;
            return entry ? [JSON.stringify(entry)] : [];
          })
      : [];
    const read = readSession(folder, text);
    const there = new Set(read.entries.map((entry) => JSON.stringify(entry)));
    expect(
      good.filter((line) => !there.has(line)),
      about,
    ).toEqual([]);
    summaryOf(folder, text);
    const words = good.flatMap((line) => {
      const entry = parseLine(line);
      return entry && WITH_WORDS.has(entry.kind) ? [entry.id] : [];
    });
    const copy = path.join(path.dirname(whole), `20261122-1015-copy-${time}`);
    fs.cpSync(folder, copy, { recursive: true });
    longest = Math.max(longest, await answersAll(path.dirname(path.dirname(whole)), path.basename(copy), words, about));
    fs.rmSync(copy, { recursive: true });

    // What changed the meaning is named; what the other writer had seen of an end that is gone, too.
    const isChanged = [...before].some((line) => !there.has(line)) || [...there].some((line) => !before.has(line));
    const { findings } = verifySession(folder, text);
    if (isChanged) {
      meaning += 1;
      // Of lines that are gone from the very end, unseen by the other writer, nothing can be told.
      const isEnd = ["cut", "an older copy", "a piece taken out", "a block of NULs"].includes(name);
      if (findings.length > 0) named += 1;
      else expect(isEnd, about).toBe(true);
    }

    // And it goes on: the next note is read, and nothing that was struck is there.
    const { journal } = openJournal(folder, "mod", { moment: () => ({ at: AT, t: 8000 }), text });
    const [next] = journal.append([note("videre", 9000)]);
    journal.close();
    const after = readSession(folder, text).entries;
    expect(
      after.some(({ id }) => id === next?.id),
      about,
    ).toBe(true);
    expect(fs.readFileSync(path.join(folder, "mod.jsonl")).includes("Utvik"), about).toBe(false);
    fs.rmSync(folder, { recursive: true });
  }
  expect(meaning).toBeGreaterThan(TIMES / 3);
  if (SOAK) {
    console.info(
      `named ${named} of ${meaning} that changed a meaning; the longest answer took ${Math.round(longest)} ms`,
    );
  }
  expect(named / meaning).toBeGreaterThan(0.9);
}, 3_600_000);
