// A group of five meets twice. What it said the first time is taken back to it by the lines' ids: one trace it doesn't
// recognise, comes nearer to, and agrees on in other words; of three words for one thing it settles on one. And what is struck
// afterwards is gone from the guide, the screen, the table and the handout.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { exportSessions } from "../../src/commands/export/export.ts";
import { guideCheck } from "../../src/commands/guide/check.ts";
import { earlierTraces } from "../../src/commands/read/earlier-traces.ts";
import {
  HANDOUT_FORMATS,
  TABLE_FORMATS,
  writeHandout,
  writeTable,
} from "../../src/commands/second/answers-to-traces.ts";
import { pickTraces } from "../../src/commands/second/pick-traces.ts";
import { writeNext } from "../../src/commands/second/write-next.ts";
import { placeOfFirst, readerOfFirst, toldOfFirst, whyNotSecond } from "../../src/commands/session/second.ts";
import { studyToBeginIn } from "../../src/commands/study/begin-in.ts";
import { FORMATS } from "../../src/export/index.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { textsIn } from "../../src/text/languages.ts";
import { panel } from "../../src/ui/screens/panels.ts";
import { world } from "../export/folder.ts";
import { golden } from "../golden.ts";
import { temporaryFolder } from "../store/helpers.ts";
import { type Meeting, meeting, type Seat } from "./twice.ts";

const nb = textsIn("nb");
const GUIDE = readFileSync(path.join(import.meta.dirname, "support-group.yaml"));

type Table = {
  readonly data: string;
  readonly first: Meeting;
  /** The ids of what was said, by what it was. */
  readonly said: Readonly<Record<"door" | "carry" | "hold" | "scaffold" | "tired" | "alone" | "private", string>>;
};

/** The first meeting, held and ended: in it, three words for one thing. */
function firstMeeting(data: string): Table {
  const first = meeting(data, GUIDE, "2026-11-22T10:00:00+01:00");
  const moderator = first.sits("moderator");
  const secretary = first.sits("secretary");
  const id = (seat: Seat): string => {
    const { session, writer } = seat.state();
    return session.entries.findLast((entry) => entry.id.startsWith(`${writer.id}:`) && entry.kind === "note")?.id ?? "";
  };
  moderator.says("/gå who");
  first.after(30);
  moderator.says("@2 elleve år i kommunen");
  const hidden = id(moderator);
  first.after(60);
  moderator.says("/gå doing");
  first.after(40);
  moderator.says('@4 "Vi åpner døra, og så går vi inn først"');
  const door = id(moderator);
  first.after(30);
  secretary.says('@1 "Jeg bærer dem et stykke"');
  const carry = id(secretary);
  first.after(20);
  secretary.says('@3 "Nei, vi holder i dem"');
  const hold = id(secretary);
  first.after(20);
  secretary.says('@5 "Et stillas, det er det vi er"');
  const scaffold = id(secretary);
  first.after(60);
  moderator.says("/gå hard");
  first.after(20);
  moderator.says("@2 blir sliten av å forklare seg for de andre");
  const tired = id(moderator);
  first.after(10);
  moderator.says('@2 "Da er jeg alene der inne"', "/memo dette er kjernen");
  const alone = id(moderator);
  first.after(60);
  moderator.says("/hopp 5 deltakerens valg");
  first.after(5);
  moderator.says("/avslutt", "/avslutt");
  expect(moderator.state().over).toBe("ended");
  first.over();
  return { data, first, said: { door, carry, hold, scaffold, tired, alone, private: hidden } };
}

/** A command as it is typed, with what it said. */
async function asked(work: (io: ReturnType<typeof world>["io"]) => Promise<number>, data: string) {
  const heard = world(data);
  const code = await work(heard.io);
  return { code, out: heard.out(), err: heard.err() };
}

let table: Table;
const { refused, pick } = nb.traces;
/** Begun in no study. */
const ALONE = { isRehearsal: false, begunIn: undefined };

beforeEach(() => {
  table = firstMeeting(temporaryFolder());
});

const picks = (...trace: readonly string[]) =>
  asked((io) => pickTraces(table.first.id, { trace, by: "AB" }, io), table.data);

/** The traces of the course: a sentence, three words for one thing, a word, and what joins two lines. */
async function pickAll(): Promise<void> {
  const { door, carry, hold, scaffold, tired, alone } = table.said;
  const { code, err } = await picks(
    door,
    `${carry} ${hold} ${scaffold} tre ord for det samme?`,
    `${scaffold} "stillas" det sterkeste av dem`,
    `${tired} ${alone} henger de sammen?`,
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
}

async function nextGuide(): Promise<string> {
  const out = path.join(table.data, "next.yaml");
  const { code, err } = await asked((io) => writeNext(table.first.id, { out, force: true }, io), table.data);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

/** The second meeting, as the moderator and the secretary hold it. */
async function secondMeeting(): Promise<{ second: Meeting; moderator: Seat; secretary: Seat }> {
  await pickAll();
  const guide = readFileSync(await nextGuide());
  const second = meeting(table.data, guide, "2026-11-29T10:00:00+01:00");
  const moderator = second.sits("moderator");
  const secretary = second.sits("secretary");
  return { second, moderator, secretary };
}

describe("picking", () => {
  test("a sentence, a word and a connection are kept as where they stand, and none of the words", async () => {
    await pickAll();
    const journal = readFileSync(path.join(table.first.folder, "mod.jsonl"), "utf8");
    const traces = journal.split("\n").filter((line) => line.includes('"kind":"trace"'));
    expect(traces).toHaveLength(4);
    for (const word of ["åpner", "bærer", "stillas", "alene"]) expect(traces.join()).not.toContain(word);
    const { out } = await asked((io) => pickTraces(table.first.id, { json: true }, io), table.data);
    const told = JSON.parse(out) as { traces: { kind: string; lines: { id: string; words: string }[] }[] };
    expect(told.traces.map(({ kind }) => kind)).toEqual(["sentence", "connection", "word", "connection"]);
    expect(told.traces[2]?.lines).toMatchObject([{ id: table.said.scaffold, words: "stillas" }]);
  });

  test("is refused of what was held back, what nobody said, what isn't there, and words that weren't said", async () => {
    const { door, private: hidden } = table.said;
    expect((await picks(hidden)).err).toContain(pick.problem({ problem: "withheld", id: hidden }));
    const memo = JSON.parse(
      (await asked((io) => exportSessions([table.first.id], { format: "json", memos: true }, io), table.data)).out,
    ).sessions[0].entries.find(({ kind }: { kind: string }) => kind === "memo").id;
    expect((await picks(memo)).code).toBe(2);
    expect((await picks("mod:999")).err).toContain(pick.problem({ problem: "no-line", id: "mod:999" }));
    expect((await picks(`${door} "vinduet"`)).err).toContain(
      pick.problem({ problem: "no-words", id: door, words: "vinduet" }),
    );
    expect((await picks(`${door} ${door}`)).err).toContain(pick.problem({ problem: "twice", id: door }));
    expect((await picks("døra")).err).toContain(pick.what);
  });

  test("is taken back by the trace's id, and the line can be picked anew", async () => {
    await picks(table.said.door);
    const told = async () =>
      JSON.parse((await asked((io) => pickTraces(table.first.id, { json: true }, io), table.data)).out).traces;
    const [{ id }] = await told();
    const undone = await asked((io) => pickTraces(table.first.id, { undo: [id] }, io), table.data);
    expect(undone.out).toContain(pick.takenBack(id));
    expect(await told()).toEqual([]);
    expect((await asked((io) => pickTraces(table.first.id, { undo: [id] }, io), table.data)).err).toContain(
      pick.noTrace(id),
    );
  });
});

describe("the guide of the next meeting", () => {
  test("passes the check without a word, and holds none of what was said", async () => {
    await pickAll();
    const file = await nextGuide();
    const checked = await asked((io) => guideCheck([file], {}, io), table.data);
    expect({ code: checked.code, err: checked.err }).toEqual({ code: 0, err: "" });
    const yaml = readFileSync(file, "utf8");
    for (const word of ["åpner", "bærer", "holder i", "stillas", "alene", "kjernen"]) expect(yaml).not.toContain(word);
    golden("scenario/twice/next.yaml", yaml.replace(/\$schema=.*/u, "$schema=./guide.schema.json"));
    const { guide } = loadGuide(yaml, nb);
    const items = guide?.sections.flatMap((section) => section.items) ?? [];
    expect(items.flatMap(({ trace }) => (trace ? [trace.entries] : []))).toEqual([
      [table.said.door],
      [table.said.carry, table.said.hold, table.said.scaffold],
      [table.said.scaffold],
      [table.said.tired, table.said.alone],
    ]);
    // What nobody came to is asked, what a participant did not want is not.
    expect(items.map(({ id }) => id)).toContain("leaders");
    expect(items.map(({ id }) => id)).not.toContain("pay");
  });

  test("is refused where no traces were picked", async () => {
    const { code, err } = await asked((io) => writeNext(table.first.id, {}, io), table.data);
    expect({ code, err }).toEqual({ code: 2, err: `${refused.noTraces(table.first.id)}\n` });
  });

  test("is refused, and so are its traces, while the first meeting is open", async () => {
    const open = meeting(table.data, GUIDE, "2026-11-23T10:00:00+01:00");
    open.sits("moderator").says("@1 noe");
    open.over();
    for (const work of [
      (io: ReturnType<typeof world>["io"]) => writeNext(open.id, {}, io),
      (io: ReturnType<typeof world>["io"]) => pickTraces(open.id, { trace: ["mod:5"] }, io),
    ])
      expect((await asked(work, table.data)).err).toBe(`${refused.stillOpen(open.id)}\n`);
  });

  test("can't be held where the first is opened again, and tells other numbers of people and lines put right", async () => {
    await pickAll();
    const { guide } = loadGuide(readFileSync(await nextGuide()), nb);
    if (!guide) throw new Error("no guide");
    const here = world(table.data).io;
    const read = await readerOfFirst(readFileSync(path.join(table.data, "next.yaml")));
    expect(toldOfFirst(read(guide, here), 5, here)).toEqual([]);
    expect(toldOfFirst(read(guide, here), 4, here)).toEqual([nb.traces.begin.people(5, 4)]);
    const { journal } = openJournal(table.first.folder, "mod", {
      moment: () => ({ at: "2026-11-24T10:00:00.000+01:00", t: 9e6 }),
      text: nb.store,
    });
    const stamp = { at: "2026-11-24T10:00:00.000+01:00", t: 9e6 };
    const content = {
      kind: "note",
      said: "verbatim",
      text: "Vi åpner døra, så går vi inn",
      speakers: { who: [4] },
    } as const;
    journal.append([{ ...stamp, kind: "amend", target: table.said.door, content }]);
    expect(toldOfFirst(read(guide, here), 5, here)).toEqual([nb.traces.begin.reworded(1)]);
    expect(whyNotSecond(read(guide, here), ALONE, here)).toBeUndefined();
    journal.append([{ ...stamp, kind: "resume", program: "0.1.0" }]);
    journal.close();
    expect(whyNotSecond(read(guide, here), ALONE, here)).toBe(refused.stillOpen(table.first.id));
  });
});

describe("in a study", () => {
  test("the second meeting is in the group of the first, and no other group is asked about its traces", async () => {
    await pickAll();
    const bytes = readFileSync(await nextGuide());
    const { guide } = loadGuide(bytes, nb);
    if (!guide) throw new Error("no guide");
    const here = world(table.data).io;
    const first = (await readerOfFirst(bytes))(guide, here);
    expect(placeOfFirst(first, here)).toBeUndefined();
    const folder = path.join(table.data, "studies", "peers");
    mkdirSync(folder, { recursive: true });
    const people = "participants: [1, 2, 3, 4, 5]";
    const groups = `groups:\n  - { id: north, ${people}, sessions: [${table.first.id}] }\n  - { id: south, ${people} }\n`;
    writeFileSync(path.join(folder, "study.yaml"), `id: peers\ntitle: Peers\n${groups}`);
    expect(placeOfFirst(first, here)).toEqual({ study: "peers", group: "north" });
    const begins = (group: string) => {
      const begunIn = studyToBeginIn({ study: "peers", group }, here);
      if (!begunIn || "refusal" in begunIn) throw new Error("no such group");
      return { isRehearsal: false, begunIn };
    };
    expect(whyNotSecond(first, begins("north"), here)).toBeUndefined();
    expect(whyNotSecond(first, begins("south"), here)).toBe(
      refused.otherGroup(table.first.id, "peers, north", "peers, south"),
    );
  });
});

describe("the second meeting", () => {
  test("two courses: not recognised, nearer, agreed in other words; three words, and one that the group settles on", async () => {
    const { second, moderator, secretary } = await secondMeeting();
    second.after(60);
    moderator.says("/gå trace-1");
    // The words stand there, read from the first meeting by their ids.
    expect(moderator.screen()).toContain(`nr. 4: «Vi åpner døra, og så går vi inn først»  (${table.said.door})`);
    expect(secretary.screen()).toContain("«Vi åpner døra, og så går vi inn først»");

    // Not recognised; then nuances, by those who said them; then agreed on in other words. One key each.
    second.after(20);
    moderator.presses("f5");
    second.after(5);
    secretary.presses("f5", "1", "2", "escape");
    second.after(40);
    moderator.says("/spor utdypet @4 jeg mente ikke foran, men sammen");
    second.after(30);
    secretary.presses("f8", "3", "escape");
    second.after(30);
    moderator.presses("f4").presses("@* vi går inn sammen").presses("enter");
    second.after(20);
    moderator.presses("f7");
    second.after(5);
    secretary.presses("f7", "1", "2", "3", "4", "escape");

    // Three words for one thing: the group settles on one of them.
    second.after(30);
    moderator.says("/gå trace-2");
    second.after(20);
    moderator.presses("f6");
    secretary.presses("f6", "1", "3", "5", "escape");
    second.after(60);
    moderator.says('/spor enighet "vi holder i dem"');
    secretary.presses("f7", "1", "3", "escape");
    second.after(20);
    moderator.says("/gå trace-3");
    second.after(10);
    moderator.presses("f5");

    // What was not checked is told before the end.
    second.after(10);
    moderator.says("/avslutt");
    expect(moderator.screen()).toContain(nb.traces.end.unchecked(1));
    expect(moderator.screen()).toContain(
      "4 nr. 2: blir sliten av å forklare seg for de andre + nr. 2: «Da er jeg alene der inne»",
    );
    moderator.says("/gå trace-4");
    second.after(15);
    moderator.presses("f3");
    second.after(5);
    secretary.presses("f3", "2", "escape");
    second.after(5);
    expect(moderator.screen()).toContain("til nå: bekreftet, gruppa → bekreftet, nr. 2");
    moderator.says("/avslutt", "/avslutt");
    second.over();

    const text = async (work: (io: ReturnType<typeof world>["io"]) => Promise<number>) => {
      const { code, out, err } = await asked(work, table.data);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      return out.replaceAll("\r\n", "\n");
    };
    golden(
      "scenario/twice/first.md",
      (await asked((io) => exportSessions([table.first.id], { format: "md" }, io), table.data)).out
        .split("\n## ")
        .filter((part) => part.startsWith(nb.traces.table.picked)),
    );
    golden("scenario/twice/table.md", await text((io) => writeTable(second.id, {}, io)));
    golden("scenario/twice/table.csv", await text((io) => writeTable(second.id, { format: "csv" }, io)));
    golden("scenario/twice/handout.md", await text((io) => writeHandout(second.id, {}, io)));
    golden("scenario/twice/handout.html", await text((io) => writeHandout(second.id, { format: "html" }, io)));
    golden("scenario/twice/session.md", await text((io) => exportSessions([second.id], { format: "md" }, io)));
    golden("scenario/twice/session.csv", await text((io) => exportSessions([second.id], { format: "csv" }, io)));
    for (const [name, work] of [
      ["table.xlsx", (io, out) => writeTable(second.id, { format: "xlsx", out, force: true }, io)],
      ["handout.docx", (io, out) => writeHandout(second.id, { format: "docx", out, force: true }, io)],
      ["session.xlsx", (io, out) => exportSessions([second.id], { format: "xlsx", out, force: true }, io)],
      ["session.docx", (io, out) => exportSessions([second.id], { format: "docx", out, force: true }, io)],
    ] as readonly (readonly [string, (io: ReturnType<typeof world>["io"], out: string) => Promise<number>])[]) {
      const out = path.join(table.data, name);
      expect((await asked((io) => work(io, out), table.data)).code).toBe(0);
      golden(`scenario/twice/${name}.txt`, wordsIn(readFileSync(out)));
    }
    // Whoever said nothing agreed to nothing: number 5 stands nowhere on the first trace.
    const [, , , first = ""] = (await text((io) => writeTable(second.id, {}, io)))
      .split("\n")
      .filter((l) => l[0] === "|");
    expect(first.length).toBeGreaterThan(0);
    // The handout has nobody's number.
    expect(await text((io) => writeHandout(second.id, {}, io))).not.toMatch(/nr\.|@\d/iu);
  });

  test("the quotes, and the key of each answer, stand under the question; the secretary is told which numbers are waited for", async () => {
    const { second, moderator, secretary } = await secondMeeting();
    moderator.says("/gå trace-2");
    second.after(20);
    const drawn = (seat: Seat, columns: number, rows: number): readonly string[] => [
      `${columns} × ${rows}`,
      ...panel(seat.state(), columns, rows).rows.map((row) =>
        row
          .map(({ text }) => text)
          .join("")
          .trimEnd(),
      ),
    ];
    moderator.screen();
    secretary.presses("f6", "1");
    moderator.screen();
    golden("scenario/twice/screens.txt", [
      ...drawn(moderator, 80, 24),
      ...drawn(moderator, 100, 40),
      ...drawn(moderator, 60, 16),
      ...drawn(secretary, 80, 24),
      ...drawn(secretary, 100, 40),
    ]);
  });

  test("a verdict is taken back, put right and struck like any other line", async () => {
    const { second, moderator, secretary } = await secondMeeting();
    moderator.says("/gå trace-1");
    second.after(5);
    moderator.says("/spor endret @2 vi går inn sammmen");
    moderator.says("/rett vi går inn sammen");
    expect(moderator.screen()).toContain("endret, nr. 2: vi går inn sammen");
    moderator.presses("f3");
    expect(moderator.screen()).toContain("→ bekreftet, gruppa");
    moderator.presses("ctrl+x");
    expect(moderator.screen()).not.toContain("→ bekreftet, gruppa");
    // The secretary's last key is taken back with one key, and the next number still counts.
    secretary.presses("f3", "1", "2", "z", "3");
    moderator.screen();
    // Words are speech, a hand in the air is none.
    const { voices } = moderator.state().session;
    expect([1, 2, 3].map((number) => voices.get(number)?.spoke !== undefined)).toEqual([false, true, false]);
    expect(moderator.screen()).toContain("→ bekreftet, nr. 1, 3");
    // What was written is not taken back by a slip of one key.
    secretary.says("/spor utdypet @4 sammen, hele veien").presses("z");
    expect(moderator.screen()).toContain("utdypet, nr. 4: sammen, hele veien");
    const id = moderator.state().session.entries.find(({ kind }) => kind === "verdict")?.id ?? "";
    moderator.says(`/stryk ${id}`);
    expect(moderator.screen()).not.toContain("vi går inn sammen");
  });

  test("no verdict without a trace, of one that was skipped, of who isn't there, or of the moderator", async () => {
    const { second, moderator } = await secondMeeting();
    const said = () => moderator.state().lines.findLast(({ is }) => is === "said");
    const refusesWith = (words: string) =>
      expect(said()).toMatchObject({ text: expect.arrayContaining([expect.stringContaining(words)]) });
    moderator.says("/spor bekreftet");
    refusesWith(nb.traces.reply.noTrace);
    moderator.says("/gå trace-2");
    second.after(1);
    moderator.says("/spor kanskje");
    refusesWith("«kanskje»");
    moderator.says("/spor bekreftet @9");
    refusesWith(nb.secretary.noParticipant(9));
    for (const nobody of ["@m", "@?"]) {
      moderator.says(`/spor bekreftet ${nobody}`);
      refusesWith(nb.traces.reply.nobody);
    }
    moderator.says("/drar 5", "/spor bekreftet @5");
    refusesWith(nb.session.reply.wasNotHere(5));
    moderator.says("/spor endret");
    refusesWith(nb.traces.reply.wordsNeeded);
    second.after(10);
    moderator.says("/hopp tid");
    moderator.says("[-2s] /spor bekreftet");
    refusesWith(nb.traces.reply.skipped("2"));
    expect(moderator.state().session.entries.some(({ kind }) => kind === "verdict")).toBe(false);
    second.after(3);
    moderator.says("/gå trace-2");
    second.after(1);
    moderator.says("/spor bekreftet @1,2");
    expect(moderator.screen()).toContain("til nå: bekreftet, nr. 1, 2");
    // Numbers alone are people, and never the whole group.
    moderator.says("/spor uenighet 3, 4", "/spor utdypet 3 av oss holder");
    expect(moderator.screen()).toContain(
      "til nå: bekreftet, nr. 1, 2 → uenighet, nr. 3, 4 → utdypet, gruppa: 3 av oss holder",
    );
  });
});

describe("both meetings in one export", () => {
  /** The whole course, in a group of a study. */
  async function course(): Promise<readonly string[]> {
    const { second, moderator, secretary } = await secondMeeting();
    moderator.says("/gå trace-1");
    second.after(20);
    moderator.says("/spor endret @1,2 vi går inn sammen", '@3 "Ja, sammen"', '@5 "Side om side"');
    secretary.presses("f7", "4", "escape");
    moderator.says("/avslutt", "/avslutt");
    second.over();
    const folder = path.join(table.data, "studies", "peers");
    mkdirSync(folder, { recursive: true });
    const north = `{ id: north, participants: [1, 2, 3, 4, 5], sessions: [${table.first.id}, ${second.id}] }`;
    writeFileSync(path.join(folder, "study.yaml"), `id: peers\ntitle: Peers\ngroups:\n  - ${north}\n`);
    return [second.id, table.first.id];
  }

  test("five people are five cases and five codes of speakers in a project, each in both texts", async () => {
    const out = path.join(table.data, "both.qdpx");
    const sessions = await course();
    expect((await asked((io) => exportSessions(sessions, { format: "qdpx", out }, io), table.data)).code).toBe(0);
    const project = strFromU8(unzipSync(readFileSync(out))["project.qde"] ?? new Uint8Array());
    const people = [1, 2, 3, 4, 5].map((number) => `Deltaker ${number}`);
    expect(Array.from(project.matchAll(/<Case [^>]*name="([^"]+)"/gu), ([, name]) => name)).toEqual(people);
    expect(Array.from(project.matchAll(/<Code [^>]*name="(Deltaker \d)"/gu), ([, name]) => name)).toEqual(people);
    for (const name of people) {
      const [one = ""] = new RegExp(`<Case [^>]*name="${name}".*?</Case>`, "su").exec(project) ?? [];
      expect([name, one.match(/<SourceRef /gu)?.length]).toEqual([name, 2]);
    }
  });

  test("a trace names the lines it is of by the short name of their session, and the answers by that of theirs", async () => {
    const sessions = await course();
    const md = (await asked((io) => exportSessions(sessions, { format: "md" }, io), table.data)).out;
    expect(md).toContain(`<sub>S1 ${table.said.door}</sub>`);
    expect(md).not.toContain(`${table.first.id} ${table.said.door}`);
    const out = path.join(table.data, "both.xlsx");
    await asked((io) => exportSessions(sessions, { format: "xlsx", out }, io), table.data);
    const [, first = ""] = wordsIn(readFileSync(out));
    expect(first).toContain(`| S1 ${table.said.door} | S2 mod:`);
  });
});

describe("what is struck in the first meeting", () => {
  test("is gone from the guide's screen, the table, the handout and the exports, and with it the group's words for it", async () => {
    const { second, moderator } = await secondMeeting();
    moderator.says("/gå trace-1");
    second.after(5);
    moderator.says("/spor endret @2 inn først, men sammen");
    second.after(5);
    moderator.says("/gå trace-2");
    second.after(5);
    moderator.presses("f3");
    moderator.says("/gå trace-1");
    const { journal } = openJournal(table.first.folder, "mod", {
      moment: () => ({ at: "2026-11-29T10:00:00.000+01:00", t: 9e6 }),
      text: nb.store,
    });
    journal.strike(table.said.door, { at: "2026-11-29T10:00:00.000+01:00", t: 9e6 });
    journal.close();
    // A program that has the second meeting open hears of it, and so does one that opens it later.
    const again = earlierTraces(moderator.state().session.guide, { data: table.data, text: nb }).traces;
    expect(again.get("trace-1")).toEqual({
      ...{ is: "emptied", because: "struck", entries: [table.said.door] },
      id: expect.stringMatching(/^mod:/u),
    });
    expect(moderator.screen()).toContain("åpner døra");
    moderator.looksAtFirst();
    expect(moderator.screen()).toContain(nb.traces.emptied.struck);
    expect(moderator.screen()).toContain(nb.traces.begin.emptied(1));
    expect(moderator.screen()).not.toContain("åpner døra");
    moderator.says("/spor bekreftet");
    expect(moderator.screen()).toContain(nb.traces.reply.emptied);
    moderator.says("/avslutt", "/avslutt");
    second.over();
    const files = [
      (io: ReturnType<typeof world>["io"]) => writeTable(second.id, {}, io),
      (io: ReturnType<typeof world>["io"]) => writeTable(second.id, { format: "csv" }, io),
      (io: ReturnType<typeof world>["io"]) => writeHandout(second.id, {}, io),
      (io: ReturnType<typeof world>["io"]) => writeHandout(second.id, { format: "html" }, io),
    ];
    for (const work of files) {
      const { code, out } = await asked(work, table.data);
      expect(code).toBe(0);
      expect(out).not.toContain("åpner døra");
      expect(out).not.toContain("men sammen");
      // The other trace is whole.
      expect(out).toContain("Jeg bærer dem et stykke");
    }
    const { out, err } = await asked((io) => exportSessions([second.id], { format: "md" }, io), table.data);
    expect(out).not.toContain("åpner døra");
    // Nor do the group's own words for it leave: they may repeat it. That they stay, and what was answered, is told.
    expect(out).not.toContain("men sammen");
    expect(out).toContain("**Sporet: endret, nr. 2:**");
    expect(err).toContain(nb.exports.command.heldBack.emptied(1));
    // And the next guide leaves the trace out.
    const next = await asked((io) => writeNext(table.first.id, { out: "-" }, io), table.data);
    expect(next.out).not.toContain(`[ ${table.said.door} ]`);
  });

  test("leaves none of its words in any file of the data folder, nor in anything that is made of the two meetings", async () => {
    const { second, moderator, secretary } = await secondMeeting();
    moderator.says("/gå trace-1");
    second.after(5);
    moderator.presses("f5");
    secretary.presses("f5", "1", "escape");
    moderator.says('/spor endret @2 "side om side"');
    // What is being typed lies beside the journal.
    moderator.presses("åpner");
    moderator.presses("escape");
    const { journal } = openJournal(table.first.folder, "mod", {
      moment: () => ({ at: "2026-11-29T10:00:00.000+01:00", t: 9e6 }),
      text: nb.store,
    });
    expect(filesWith(STRUCK, table.data)).not.toEqual([]);
    journal.strike(table.said.door, { at: "2026-11-29T10:00:00.000+01:00", t: 9e6 });
    journal.close();
    moderator.looksAtFirst().says("/avslutt", "/avslutt");
    second.over();
    expect(filesWith(STRUCK, table.data)).toEqual([]);

    const made = path.join(table.data, "made");
    mkdirSync(made);
    const sessions = [table.first.id, second.id];
    const works: (readonly [string, (io: ReturnType<typeof world>["io"], out: string) => Promise<number>])[] = [
      ...FORMATS.map(
        (format) =>
          [
            format,
            (io: ReturnType<typeof world>["io"], out: string) => {
              mkdirSync(out);
              const more = format === "answers" ? { rows: true } : {};
              return exportSessions(sessions, { format, out, memos: true, wordings: true, ...more }, io);
            },
          ] as const,
      ),
      ["all.json", (io, out) => exportSessions(sessions, { format: "json", all: true, out }, io)],
      ["next.yaml", (io, out) => writeNext(table.first.id, { out }, io)],
      ...TABLE_FORMATS.map(
        (format) =>
          [
            `table.${format}`,
            (io: ReturnType<typeof world>["io"], out: string) => writeTable(second.id, { format, out }, io),
          ] as const,
      ),
      ...HANDOUT_FORMATS.map(
        (format) =>
          [
            `handout.${format}`,
            (io: ReturnType<typeof world>["io"], out: string) => writeHandout(second.id, { format, out }, io),
          ] as const,
      ),
    ];
    for (const [name, work] of works) {
      const { code, err } = await asked((io) => work(io, path.join(made, name)), table.data);
      expect([name, code, code === 0 ? "" : err]).toEqual([name, 0, ""]);
    }
    expect(readdirSync(made).length).toBeGreaterThanOrEqual(FORMATS.length + 1 + TABLE_FORMATS.length);
    expect(filesWith(STRUCK, table.data)).toEqual([]);
    // The group's own words for it may repeat it: they stay in the second meeting's journal, and in the archive of all.
    expect(filesWith(/side om side/u, made).map((file) => path.basename(file))).toEqual(["all.json"]);
  });
});

/** What was said at the door, in any of its words. */
const STRUCK = /åpner|døra|inn først/u;

/** The files under the folder that hold the words; of those that are zipped, the parts are looked through. */
function filesWith(words: RegExp, folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    const parts = bytes.subarray(0, 2).toString() === "PK" ? Object.values(unzipSync(bytes)) : [bytes];
    return parts.some((part) => words.test(strFromU8(part))) ? [file] : [];
  });
}

/** The words of a Word document or of a workbook, a paragraph or a row a line. */
function wordsIn(file: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const document = parts.find(([name]) => name === "word/document.xml")?.[1];
  const plain = (xml: string): string =>
    xml
      .replace(/<[^>]*>/gu, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  if (document) return Array.from(document.matchAll(/<w:p[ >].*?<\/w:p>/gsu), ([one]) => plain(one));
  const shared = parts.find(([name]) => name.endsWith("sharedStrings.xml"))?.[1] ?? "";
  const strings = Array.from(shared.matchAll(/<si>(.*?)<\/si>/gsu), ([, one = ""]) =>
    plain(one).replaceAll("\n", " ⏎ "),
  );
  const cell = (attributes: string, value: string): string =>
    attributes.includes('t="s"') ? (strings[Number(value)] ?? "") : value;
  const sheets = parts.filter(([name]) => /worksheets\/sheet\d+\.xml$/u.test(name));
  const rows = sheets.map(([, xml]) =>
    Array.from(xml.matchAll(/<row [^>]*>(.*?)<\/row>/gsu), ([, row = ""]) =>
      Array.from(row.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/gu), ([, attributes = "", value = ""]) =>
        cell(attributes, value),
      ).join(" | "),
    ),
  );
  // Of a whole session's workbook the sheet of traces; the others have their own tests.
  return rows.find(([head = ""]) => head.includes(nb.traces.table.heads.verdicts)) ?? [];
}
