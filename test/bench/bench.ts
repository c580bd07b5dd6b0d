// `npm run bench`: what the program must keep to, measured on this machine as ratios in one run. Exit 1 if a row does not hold.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadSession } from "../../src/commands/read/session-source.ts";
import { begin } from "../../src/conversation/begin.ts";
import { converse } from "../../src/conversation/loop.ts";
import { USUAL } from "../../src/export/exporter.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { FORMATS } from "../../src/export/index.ts";
import { toWorkbook } from "../../src/export/tables/workbook.ts";
import { makeSheets } from "../../src/export/tables/workbook-sheets.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { instantOf, resumeClock } from "../../src/model/clock.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { textsIn } from "../../src/text/languages.ts";
import { unpackOwn } from "../portable/unpacked.ts";
import { GROUP_OF_TWELVE } from "../secretary/group-of-twelve.ts";
import { plays, takesTheSeat } from "../secretary/plays.ts";
import { readScript } from "../secretary/script.ts";
import { PROGRAM } from "../terminal/harness/opening.ts";
import { openTerminal } from "../terminal/harness/terminal.ts";
import { buildHello, HELLO } from "./hello.ts";
import { linked } from "./link.ts";
import { bareAppends, childRun, keysToFrames, peakMemory, spawnToFrame, startOnce } from "./measure.ts";
import { pure } from "./pure.ts";
import { makeCaught, makeSession } from "./session.ts";
import { alternating, median, percentile } from "./statistics.ts";
import { studyTogether } from "./study.ts";
import { type Row, row, table } from "./table.ts";

const data = mkdtempSync(path.join(tmpdir(), "samtale-bench-"));
const small = makeSession(data, 10);
const large = makeSession(data, 10_000);
const huge = makeSession(data, 100_000);
const env = { SAMTALE_DATA: data };
const rounded = (milliseconds: number): string => `${milliseconds.toPrecision(3)} ms`;

/** Its home screen, and a session with a guide, each to a program that is nothing but Ink and a word. As from the second start on. */
async function start(): Promise<readonly Row[]> {
  const hello = await buildHello();
  const rows: Row[] = [];
  // Of nobody's sessions: those that other rows leave would push the guides out of the window.
  const fresh = { SAMTALE_DATA: path.join(data, "started") };
  const started = { args: ["run", "staff-recovery", "--participants", "5"], env };
  for (const [name, opening, marker, bound] of [
    ["home screen", { args: [], env: fresh }, "Guider", 1.3],
    ["run GUIDE", started, "F1 hjelp", 1.6],
  ] as const) {
    await startOnce(opening, marker);
    const { a, b } = await alternating(
      () => spawnToFrame(opening, marker),
      () => spawnToFrame({ command: [process.execPath, hello.file] }, HELLO),
      20,
    );
    const note = `${rounded(median(a))} to ${rounded(median(b))}`;
    rows.push(row(`spawn to first frame, ${name}, to a bundled Ink hello`, median(a) / median(b), bound, "×", note));
  }
  hello.remove();
  return rows;
}

/** The folder that one opens, to the same program as npm starts it here. */
async function folder(): Promise<readonly Row[]> {
  const starter = unpackOwn(path.join(data, "folder"));
  if (starter === undefined) return [];
  // Of nobody's sessions: those that other rows leave would push the guides out of the window.
  const fresh = { SAMTALE_DATA: path.join(data, "fresh") };
  const ways = [
    { command: [starter], args: [], env: fresh },
    { args: [], env: fresh },
  ] as const;
  for (const way of ways) await startOnce(way, "Guider");
  const { a, b } = await alternating(
    () => spawnToFrame(ways[0], "Guider"),
    () => spawnToFrame(ways[1], "Guider"),
    20,
  );
  const note = `${rounded(median(a))} to ${rounded(median(b))}`;
  return [
    row("spawn to first frame, the folder that one opens, to the repository", median(a) / median(b), 1.2, "×", note),
  ];
}

/** The home screen where there are many sessions, to where there are few. */
async function home(): Promise<readonly Row[]> {
  const [few, many] = [5, 500].map((sessions) => {
    const folder = path.join(data, `home-${sessions}`);
    for (let n = 0; n < sessions; n += 1) makeSession(folder, 40);
    return folder;
  });
  const opened = (folder: string | undefined) => (): Promise<number> =>
    spawnToFrame({ args: [], env: { SAMTALE_DATA: folder ?? "" } }, "Kan fortsette");
  for (const folder of [few, many]) await startOnce({ args: [], env: { SAMTALE_DATA: folder } }, "Kan fortsette");
  const { a, b } = await alternating(opened(many), opened(few), 12);
  const note = `${rounded(median(a))} to ${rounded(median(b))}`;
  return [row("home screen with 500 sessions, to 5", median(a) / median(b), 1.3, "×", note)];
}

/** Opens a session, types into its field, and takes the figures of each key. */
async function typing(
  id: string,
): Promise<{ readonly frames: readonly number[]; readonly memory: number | undefined }> {
  const terminal = openTerminal({ args: ["resume", id], env });
  await terminal.listens();
  const typed = "de vet hva som gjør godt for dem selv, sa hun da";
  const field = (sofar: string) => (): boolean => terminal.screen().some((line) => line === `› ${sofar}`.trimEnd());
  // What was typed into it the last time is back in the field.
  terminal.press("ctrl+u");
  await terminal.until(field(""));
  const frames = await keysToFrames(terminal, typed, field);
  const memory = peakMemory(terminal.pid);
  await terminal.dispose();
  return { frames: frames.slice(5), memory };
}

async function keys(): Promise<readonly Row[]> {
  const few: number[] = [];
  const many: number[] = [];
  const memories: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    few.push(...(await typing(small.id)).frames);
    const { frames, memory } = await typing(large.id);
    many.push(...frames);
    if (memory !== undefined) memories.push(memory);
  }
  const [p95, base] = [percentile(many, 0.95), percentile(few, 0.95)];
  return [
    row("key to frame, p95, 10,000 entries", p95, 16, "ms"),
    row("the same, to 10 entries", median(many) / median(few), 1.3, "×", `p95 ${rounded(p95)} to ${rounded(base)}`),
    ...(memories.length > 0 ? [row("peak memory, 10,000 entries resumed", Math.max(...memories), 150, "MB")] : []),
  ];
}

/** The first half hour of the scripted group, keyed in the secretary's seat: a key every 25 ms, or as fast as it shows. */
async function secretary(): Promise<readonly Row[]> {
  const seat = await takesTheSeat();
  const { keys } = readScript(GROUP_OF_TWELVE, "30:00");
  const frames = await plays(seat, keys, 25);
  await seat.terminal.dispose();
  return [row("secretary: key to frame p95 over the scripted group", percentile(frames, 0.95), 16, "ms")];
}

/** Opens the list of what was caught, chooses a row, and says who it was: the figures of each key. */
async function repairing(id: string): Promise<readonly number[]> {
  const terminal = openTerminal({ args: ["resume", id, "--as", "secretary"], env });
  await terminal.listens();
  await terminal.sees("FANGST");
  await terminal.untilQuiet();
  const frames: number[] = [];
  for (let round = 0; round < 14; round += 1)
    for (const key of ["j", "C", round % 2 === 0 ? "4" : "3"]) {
      const before = terminal.text();
      const sent = performance.now();
      terminal.type(key);
      await terminal.until((text) => text !== before);
      frames.push(performance.now() - sent);
      await terminal.untilQuiet(20);
    }
  await terminal.dispose();
  return frames.slice(6);
}

async function repair(): Promise<readonly Row[]> {
  // Few enough to cost nothing, and as many as fill the window: both frames are alike.
  const [few, many] = [makeCaught(data, 30), makeCaught(data, 3000)];
  const [ofFew, ofMany]: [number[], number[]] = [[], []];
  for (let round = 0; round < 6; round += 1) {
    ofFew.push(...(await repairing(few.id)));
    ofMany.push(...(await repairing(many.id)));
  }
  const [p95, base] = [percentile(ofMany, 0.95), percentile(ofFew, 0.95)];
  const note = `p95 ${rounded(p95)} to ${rounded(base)}`;
  return [
    row("repair: key to frame, p95, 3,000 in the list", p95, 16, "ms"),
    row("the same, to 30 in the list", median(ofMany) / median(ofFew), 1.3, "×", note),
  ];
}

function saving(): readonly Row[] {
  const text = textsIn("nb");
  const { guide } = loadGuide(openSource(), text);
  if (!guide) throw new Error("The guide does not load.");
  const reading = () => ({ wall: Date.now(), offset: 60, running: performance.now(), uptime: performance.now() });
  const { journal, session } = openJournal(small.folder, "mod", { moment: () => ({ at: "", t: 0 }), text: text.store });
  const clock = resumeClock(session.entries, reading());
  const beginning = begin({
    guide,
    entries: session.entries,
    writer: { id: "mod", role: "moderator" },
    language: "nb",
    fill: {},
    now: instantOf(clock),
    screen: true,
    says: [],
  });
  const keeper = {
    append: journal.append,
    strike: () => ({ entry: session.entries[0] as never, erased: [], warnings: [] }),
  };
  const talk = converse(beginning, clock, {
    keeper,
    readClocks: reading,
    saveLanguage: () => {},
    savePalette: () => {},
    suspend: () => {},
  });
  const line = `${JSON.stringify({ id: "mod:1234", at: "2026-11-22T10:15:03.120+01:00", t: 754120, kind: "note", item: "association", speakers: { who: [3] }, said: "verbatim", text: "Det var da det snudde for meg", codes: ["håp"] })}\n`;
  const ours: number[] = [];
  const bare: number[] = [];
  // In turns, so that what the disk does meanwhile falls on both.
  for (let round = 0; round < 60; round += 1) {
    // The first rounds warm both up, and do not count.
    if (round === 10) {
      ours.length = 0;
      bare.length = 0;
    }
    bare.push(...bareAppends(path.join(data, "bare.jsonl"), line, 25));
    for (let n = 0; n < 25; n += 1) {
      const before = performance.now();
      talk.send({ is: "line", line: '@3 "Det var da det snudde for meg" #håp' });
      ours.push(performance.now() - before);
    }
  }
  journal.close();
  const [p99, base] = [percentile(ours, 0.99), percentile(bare, 0.99)];
  return [
    row("Enter to saved, p99, to a bare append + fdatasync", p99 / base, 3, "×", `${rounded(p99)} to ${rounded(base)}`),
  ];
}

function openSource(): Uint8Array {
  return process.getBuiltinModule("node:fs").readFileSync(path.join(large.folder, "guide.yaml"));
}

async function resuming(): Promise<readonly Row[]> {
  const { a, b } = await alternating(
    () => spawnToFrame({ args: ["resume", large.id], env }, "F1 hjelp"),
    () => spawnToFrame({ args: ["resume", small.id], env }, "F1 hjelp"),
    12,
  );
  const note = `${rounded(median(a))} to ${rounded(median(b))}`;
  return [row("resume of 10,000 entries to first frame, to 10", median(a) / median(b), 2, "×", note)];
}

/** A session ten times as long as any that was held: it opens, and each line is saved as fast as ever. */
async function longest(): Promise<readonly Row[]> {
  let memory: number | undefined;
  const opened = async (): Promise<number> => {
    const begun = performance.now();
    const terminal = openTerminal({ args: ["resume", huge.id], env });
    await terminal.until("F1 hjelp", { timeout: 600_000 });
    const took = performance.now() - begun;
    memory = peakMemory(terminal.pid);
    await terminal.dispose();
    return took;
  };
  const { a, b } = await alternating(opened, () => spawnToFrame({ args: ["resume", large.id], env }, "F1 hjelp"), 4);
  const note = `${rounded(median(a))} to ${rounded(median(b))}`;
  const saves = (folder: string): number => {
    const { journal } = openJournal(folder, "mod", { moment: () => ({ at: "", t: 0 }), text: textsIn("nb").store });
    const at = new Date().toISOString();
    const times = Array.from({ length: 400 }, (_, n) => {
      const before = performance.now();
      journal.append([{ at, t: 1_000_000_000 + n, kind: "note", said: "paraphrase", text: "gruppa ga håp" }]);
      return performance.now() - before;
    });
    journal.close();
    return percentile(times, 0.5);
  };
  const [ofHuge, ofSmall] = [saves(huge.folder), saves(small.folder)];
  return [
    row("resume of 100,000 entries to first frame, to 10,000", median(a) / median(b), 12, "×", note),
    ...(memory === undefined ? [] : [row("peak memory, 100,000 entries resumed", memory, 350, "MB")]),
    row(
      "a line saved behind 100,000, p50, to 10",
      ofHuge / ofSmall,
      1.5,
      "×",
      `${rounded(ofHuge)} to ${rounded(ofSmall)}`,
    ),
  ];
}

/** Each format, to csv of the same; and of ten times as many entries, to itself. */
async function exporting(): Promise<readonly Row[]> {
  const run = (format: string, id: string): Promise<number> => {
    const out = ["--out", path.join(data, `${id}.${format}`), "--force", "--data", data];
    return childRun(process.execPath, [PROGRAM, "export", id, "--format", format, ...out]);
  };
  const rows: Row[] = [];
  for (const format of FORMATS) {
    const to = await alternating(
      () => run(format, large.id),
      () => run("csv", large.id),
      4,
    );
    const note = `${rounded(median(to.a))} to ${rounded(median(to.b))}`;
    rows.push(row(`export of 10,000 entries to ${format}, to csv`, median(to.a) / median(to.b), 3, "×", note));
    const ten = await run(format, huge.id);
    rows.push(row(`${format} of 100,000 entries, to 10,000`, ten / median(to.a), 12, "×", rounded(ten)));
  }
  return rows;
}

/** A filled coding table of 10,000 rows, checked and made into a page of themes, to csv of the session that it is of. */
async function readingBack(): Promise<readonly Row[]> {
  const text = textsIn("nb");
  const { session } = loadSession(large.folder, text);
  const exported = { id: large.id, session: exportable(session, { memos: false }).session };
  const [coding] = makeSheets([exported], { ...USUAL, method: "braun-clarke" }, "nb", text);
  if (!coding) return [];
  const rows = Array.from({ length: 10_000 }, (_, n) => {
    const row = [...(coding.rows[n % coding.rows.length] ?? [])];
    row.splice(2, 2, `kode ${n % 40}`, `tema ${n % 7}`);
    return row;
  });
  const file = path.join(data, "filled.xlsx");
  writeFileSync(file, await toWorkbook([{ ...coding, rows }]));
  const out = ["--out", path.join(data, "out.md"), "--force", "--data", data];
  const to = await alternating(
    () => childRun(process.execPath, [PROGRAM, "analysis", "read", file, "--format", "md", ...out]),
    () => childRun(process.execPath, [PROGRAM, "export", large.id, "--format", "csv", ...out]),
    4,
  );
  const note = `${rounded(median(to.a))} to ${rounded(median(to.b))}`;
  return [row("10,000 filled rows read back, to csv of 10,000 entries", median(to.a) / median(to.b), 3, "×", note)];
}

const PARTS = {
  ...{ start, folder, home, keys, secretary, repair, saving, resuming, longest, pure, exporting, readingBack },
  study: () => studyTogether(data),
  link: () => linked(data),
};

/** `npm run bench -- link home`: only these. */
const asked = process.argv.slice(2);

try {
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) rows.push(...(await part()));
  console.log(table(rows));
  process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}
