// `samtale quotes`, as whoever listens to the recording uses it: what is to be fetched, how it is fetched, and what is refused.
import fs, { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { exportSessions } from "../../src/commands/export/export.ts";
import { listQuotes } from "../../src/commands/quotes/list-quotes.ts";
import { sessions } from "../../src/commands/session/sessions.ts";
import { resumeClock } from "../../src/model/clock.ts";
import type { Entry } from "../../src/model/entry.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR, choirEntries } from "../export/choir.ts";
import { keep, world } from "../export/folder.ts";
import { at, type Said } from "../export/pen.ts";
import { AT, bytesIn, newSession, opened, temporaryFolder, text } from "../store/helpers.ts";
import { type Machine, machine } from "./samtale.ts";

const nb = textsIn("nb");
const { quotesFetched: words } = nb;

type Talk = { readonly machine: Machine; readonly folder: string; readonly write: (line: Said) => string };

/** A talk that two wrote, and that is over. */
function talk(): Talk {
  const one = machine("2026-11-30T09:15:00+01:00");
  fs.mkdirSync(one.data, { recursive: true });
  const folder = newSession(one.data);
  const { journal } = opened(folder);
  const write = (line: Said): string => journal.append([{ at: AT, ...line } as never])[0]?.id ?? "";
  const secretary = opened(folder, "sec").journal;
  secretary.append([{ at: AT, t: 0, kind: "join", writer: "sec", role: "secretary", by: "CD", program: "0.1.0" }]);
  secretary.close();
  write({ t: at(1), kind: "recorder", action: "start" });
  write({ t: at(2), kind: "turn", speakers: { who: [3] } });
  return { machine: one, folder, write };
}

const STUB = {
  t: at(2, 30),
  kind: "note",
  item: "q1",
  speakers: { who: [3] },
  said: "stub",
  text: "Det var da",
} as const;

/** The program that wrote the talk is closed. */
function close({ folder, write }: Talk): void {
  write({ t: at(5), kind: "end" });
  for (const writer of ["mod", "sec"]) fs.rmSync(path.join(folder, `${writer}.lock`), { force: true });
}

const entriesIn = (folder: string): readonly Entry[] => readSession(folder, text).entries;

describe("the list", () => {
  test("has each beginning with its time, the time in the audio file from the beginning of the turn, and what to type", async () => {
    const one = talk();
    const id = one.write(STUB);
    close(one);
    const { code, out } = await one.machine.samtale("quotes last");
    expect(code).toBe(0);
    expect(out).toContain(words.list.toFetch(1));
    expect(out).toContain(`  0:02:30  nr. 3: «Det var da …  (${id})\n           lytt: lydfila ca. 00:01:00\n`);
    expect(out).toContain(words.list.how(path.basename(one.folder)));
  });

  test("for programs", async () => {
    const one = talk();
    const id = one.write(STUB);
    close(one);
    const { out } = await one.machine.samtale("quotes last --json");
    expect(JSON.parse(out)).toMatchObject({
      session: path.basename(one.folder),
      toFetch: [{ id, t: 150_000, from: 120_000, file_ms: 60_000, speakers: { who: [3] }, text: "Det var da" }],
      fetched: [],
    });
  });

  test("says so where there is nothing to fetch, and where nothing was recorded", async () => {
    const data = temporaryFolder();
    keep(
      data,
      CHOIR,
      choirEntries.filter(({ kind }) => kind !== "recorder"),
    );
    const heard = world(data);
    expect(await listQuotes(CHOIR, {}, heard.io)).toBe(0);
    expect(heard.out()).toContain(words.list.noRecording);
    keep(
      data,
      CHOIR,
      choirEntries.filter((entry) => entry.kind !== "note" || entry.said !== "stub"),
    );
    const none = world(data);
    expect(await listQuotes(CHOIR, {}, none.io)).toBe(0);
    expect(none.out()).toBe(`${words.list.none}\n`);
  });
});

describe("fetching, line by line", () => {
  test("each is asked for in turn; an empty line leaves one for later, and what is kept stands with who and when", async () => {
    const one = talk();
    const first = one.write(STUB);
    const second = one.write({ ...STUB, t: at(3), text: "Nei, aldri" });
    close(one);
    const { code, out } = await one.machine.samtale("quotes fetch last --by AB", {
      input: "\n«Nei, aldri i livet, sa jeg»\n",
    });
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain(words.fetch.title(1, 2));
    expect(out).toContain("lytt: lydfila ca. 00:01:00");
    expect(out).toContain(`✓ ${words.fetch.kept(second)}`);
    expect(out).toContain(words.fetch.done(1, 1));
    expect(entriesIn(one.folder).at(-1)).toEqual({
      ...{ id: `mod:${entriesIn(one.folder).filter(({ id }) => id.startsWith("mod:")).length}`, at: AT, t: at(5) },
      ...{ kind: "fetch", target: second, quote: 0, text: "Nei, aldri i livet, sa jeg", by: "AB" },
      made: "2026-11-30T09:15:00.000+01:00",
    });
    const list = await one.machine.samtale("quotes last");
    expect(list.out).toContain(`(${first})`);
    expect(list.out).toContain(
      `«Nei, aldri i livet, sa jeg»  (${second})\n           ${words.list.by("AB", "30.11.2026", "kl. 09.15")}`,
    );
    expect(verifySession(one.folder, text).findings).toEqual([]);
  });

  test("a quote that was wrong is put right by its id, and one fetched by two has the last one's words, which is told", async () => {
    const one = talk();
    const id = one.write({ ...STUB, said: "verbatim", text: "Det var da det snudde" });
    close(one);
    expect(
      (await one.machine.samtale(["quotes", "fetch", "last", id, "--by", "AB"], { input: "Det var der det snudde\n" }))
        .code,
    ).toBe(0);
    // The secretary's initials are known from the talk.
    expect(
      (
        await one.machine.samtale(["quotes", "fetch", "last", id, "--as", "sekretær"], {
          input: "Det var der det snudde meg\n",
        })
      ).code,
    ).toBe(0);
    expect(
      entriesIn(one.folder)
        .filter(({ kind }) => kind === "fetch")
        .map(({ id: own }) => own.slice(0, 3)),
    ).toEqual(["mod", "sec"]);
    const { out } = await one.machine.samtale("quotes last");
    expect(out).toContain("nr. 3: «Det var der det snudde meg»");
    expect(out).toContain("av CD");
    expect(out).toContain("«Det var der det snudde»");
    expect(out).toContain(words.list.lastHolds);
  });

  test("the session is neither longer, nor later, nor opened again", async () => {
    const data = temporaryFolder();
    const folder = keep(data);
    const told = async (): Promise<readonly string[]> => {
      const [list, reading] = [world(data), world(data)];
      await sessions({}, list.io);
      await exportSessions([CHOIR], { format: "md" }, reading.io);
      return [list.out().replace(/ \d+ +avsluttet/u, " avsluttet"), reading.out()];
    };
    const reading = { wall: Date.UTC(2026, 11, 1), offset: 60, running: 0, uptime: 0 };
    const before = { told: await told(), clock: resumeClock(entriesIn(folder), reading) };
    const stub = entriesIn(folder).find((entry) => entry.kind === "note" && entry.said === "stub");
    const { journal } = opened(folder);
    const last = entriesIn(folder).at(-1) as Entry;
    const made = "2026-11-30T09:15:00.000+01:00";
    journal.append([
      {
        at: last.at,
        t: last.t,
        kind: "fetch",
        target: stub?.id ?? "",
        quote: 0,
        text: "Jeg så at det gikk bra",
        by: "AB",
        made,
      },
    ]);
    journal.close();
    const after = { told: await told(), clock: resumeClock(entriesIn(folder), reading) };
    expect(after.clock).toEqual(before.clock);
    expect(after.told[0]).toBe(before.told[0]);
    // All that differs is the quote itself, and that it is to be fetched no more.
    const rest = (page = ""): readonly string[] =>
      page
        .split("\n")
        .filter(
          (row) => !row.includes("Jeg så at det gikk bra") && !row.includes(nb.exports.parts.stubs) && row !== "",
        );
    expect(after.told[1]).not.toBe(before.told[1]);
    expect(rest(after.told[1])).toEqual(rest(before.told[1]));
  });
});

describe("what can't be fetched", () => {
  const refused = async (one: Talk, args: string, sentence: string): Promise<void> => {
    const before = entriesIn(one.folder);
    const { code, err } = await one.machine.samtale(args, { input: "ord\n" });
    expect({ code, err }).toEqual({ code: 2, err: `${sentence}\n` });
    expect(entriesIn(one.folder)).toEqual(before);
  };

  test("what is struck, undone, paraphrased, no quote, or not there", async () => {
    const one = talk();
    const [struck, undone, told] = [one.write(STUB), one.write(STUB), one.write({ ...STUB, said: "paraphrase" })];
    const first = one.write({ ...STUB, turn: "mod:4" });
    one.write({ t: at(3), kind: "strike", target: struck });
    one.write({ t: at(3), kind: "undo", target: undone });
    close(one);
    await refused(one, `quotes fetch last ${struck} --by AB`, words.refused.struck(struck));
    await refused(one, `quotes fetch last ${undone} --by AB`, words.refused.undone(undone));
    await refused(one, `quotes fetch last ${told} --by AB`, words.refused.noQuote(told));
    await refused(one, `quotes fetch last ${first} --by AB`, words.refused.firstWords(first));
    await refused(one, "quotes fetch last mod:3 --by AB", words.refused.noQuote("mod:3"));
    await refused(one, "quotes fetch last mod:99 --by AB", words.refused.noLine("mod:99"));
    const none = await one.machine.samtale("quotes fetch last --by AB");
    expect(none).toMatchObject({ code: 0, out: `${words.list.none}\n` });
  });

  test("in a session that is open in another window", async () => {
    const one = talk();
    one.write(STUB);
    await refused(one, "quotes fetch last --by AB", words.refused.open("moderator"));
  });

  test("in the seat of a secretary whom there never was", async () => {
    const one = talk();
    one.write(STUB);
    close(one);
    fs.rmSync(path.join(one.folder, "sec.jsonl"));
    await refused(one, "quotes fetch last --as secretary --by CD", words.refused.noSeat("secretary"));
  });

  test("without initials, with a name for initials", async () => {
    const one = talk();
    one.write(STUB);
    close(one);
    await refused(one, "quotes fetch last", words.refused.by);
    await refused(one, "quotes fetch last --by Kari-Anne", nb.cli.errors.by("Kari-Anne"));
    await refused(one, "quotes fetch last --as vaktmester", nb.cli.errors.role("vaktmester"));
  });
});

describe("in an export", () => {
  const fetched = async (): Promise<string> => {
    const data = temporaryFolder();
    const journal: Entry[] = [...choirEntries];
    const stub = journal.find((entry) => entry.kind === "note" && entry.said === "stub");
    const last = journal.at(-1) as Entry;
    const fetch = { at: last.at, t: last.t, kind: "fetch", quote: 0, by: "AB", made: "2026-11-30T09:15:00.000+01:00" };
    journal.push({ id: "mod:950", ...fetch, target: stub?.id, text: "Jeg så at det gikk bra, tross alt" } as Entry);
    keep(data, CHOIR, journal);
    return data;
  };
  const made = async (format: string): Promise<string> => {
    const { io } = world(await fetched());
    const folder = temporaryFolder();
    expect(await exportSessions([CHOIR], { format, out: path.join(folder, "kor") }, io)).toBe(0);
    // Beside a recording there may be several: what no file heard stands in one of its own.
    return readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), "utf8"))
      .join("\n");
  };

  test.each(["md", "txt", "csv", "json", "html", "nvivo", "vtt", "eaf", "check-html"])(
    "%s has the words as verbatim",
    async (format) => {
      const out = (await made(format)).replaceAll(" ", " ");
      expect(out).toContain("Jeg så at det gikk bra, tross alt");
      expect(out).not.toMatch(/Jeg så at det gikk bra […[]/u);
    },
  );

  test("the mark says who and when", async () => {
    expect(await made("md")).toContain("hentet fra opptaket av AB 30.11.2026");
    for (const format of ["txt", "nvivo", "vtt", "srt", "eaf"])
      expect(await made(format), format).toContain("[hentet fra opptaket]");
    expect(await made("csv")).toContain("fetched_by,fetched_at,");
    expect(await made("csv")).toContain("AB,2026-11-30T09:15:00.000+01:00,");
  });

  test("of a quote that was fetched twice only the words that stand leave: the others may hold what was put right", async () => {
    const data = await fetched();
    const folder = path.join(data, "sessions", CHOIR);
    const { journal } = opened(folder);
    const stub = entriesIn(folder).find((entry) => entry.kind === "note" && entry.said === "stub");
    const last = entriesIn(folder).at(-1) as Entry;
    const made = "2026-12-01T09:15:00.000+01:00";
    const again = { at: last.at, t: last.t, kind: "fetch", target: stub?.id ?? "", quote: 0, by: "AB", made } as const;
    journal.append([{ ...again, text: "Jeg så at det gikk bra til slutt" }]);
    journal.close();
    for (const format of ["json", "csv", "md"]) {
      const { io, out } = world(data);
      await exportSessions([CHOIR], { format }, io);
      expect(out(), format).toContain("gikk bra til slutt");
      expect(out(), format).not.toContain("tross alt");
    }
    const { io, out } = world(data);
    await exportSessions([CHOIR], { format: "json", all: true }, io);
    expect(out()).toContain("tross alt");
  });

  test("a strike of the beginning takes the words from the disk and from every export", async () => {
    const data = await fetched();
    const folder = path.join(data, "sessions", CHOIR);
    const { journal } = opened(folder);
    const stub = entriesIn(folder).find((entry) => entry.kind === "note" && entry.said === "stub");
    journal.strike(stub?.id ?? "", { at: AT, t: at(30) });
    journal.close();
    expect(bytesIn(folder).toString()).not.toContain("tross alt");
    const { io, out } = world(data);
    await exportSessions([CHOIR], { format: "json" }, io);
    expect(out()).not.toContain("tross alt");
  });
});
