// Who sat where, and the order of turns with their first words, in each format that can hold them; and what stays inside.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Language } from "../../src/model/language.ts";
import { fold } from "../../src/model/session/fold.ts";
import { textsIn } from "../../src/text/languages.ts";
import { carriesAPart } from "./carried.ts";
import { GARDEN, gardenGuide } from "./garden.ts";
import { at, pen } from "./pen.ts";

type Writing = ReturnType<typeof pen>;

async function exported(
  format: string,
  write: (sec: Writing, mod: Writing) => void,
  language: Language = "nb",
): Promise<string> {
  const journal: Entry[] = [];
  const [mod, sec] = [pen("mod", journal), pen("sec", journal)];
  mod({
    ...{ t: 0, kind: "start", format: 1, session: GARDEN, participants: 3, language: "nb" },
    guide: { id: "garden-evening", version: "1", sha256: "0".repeat(64) },
  });
  mod({ t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" });
  sec({ t: 0, kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
  mod({ t: at(1), kind: "reach", item: "gain" });
  write(sec, mod);
  mod({ t: at(9), kind: "end" });
  const { session } = exportable(fold(gardenGuide, journal), { memos: false });
  const file = await (await exporterFor(format))?.write([{ id: GARDEN, session }], language, textsIn(language));
  if (typeof file === "string") return file;
  // What people read of an office file: its parts without their markup.
  return Object.entries(unzipSync(file ?? new Uint8Array()))
    .filter(([name]) => /document\.xml$|sharedStrings\.xml$|\.qde$|\.txt$/u.test(name))
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replace(/<\/(?:w:p|si)>/gu, "\n")
        .replace(/<[^>]*>/gu, ""),
    )
    .join("\n");
}

const turn = (sec: Writing, minutes: number, who: number, item = "gain"): string =>
  sec({ t: at(minutes), kind: "turn", item, speakers: { who: [who] } });

const words = (sec: Writing, minutes: number, who: number, of: string, text: string, item = "gain"): string =>
  sec({
    ...{ t: at(minutes), typed: at(minutes, 9), kind: "note", item, said: "stub" },
    ...{ speakers: { who: [who] }, turn: of, text },
  });

/** Three turns, two of them with first words, and people who changed places. */
function evening(sec: Writing, mod: Writing): void {
  mod({ t: 0, kind: "recorder", action: "start" });
  mod({ t: at(1), kind: "seating", order: [3, 1, 2] });
  words(sec, 2, 3, turn(sec, 2, 3), "Det var da vi");
  turn(sec, 3, 1);
  words(sec, 4, 2, turn(sec, 4, 2), "Hos oss er det");
  mod({ t: at(5), kind: "seating", order: [1, 2, 3] });
  sec({ t: at(5), kind: "turn-end" });
  mod({ t: at(8), kind: "align", file: 1, points: [{ session: 0, file: 10_000 }] });
}

const HEADING = "Rekkefølgen på innleggene";

describe("each format", () => {
  test("md has who sat where among the facts, and the turns in their order", async () => {
    const md = await exported("md", evening);
    expect(md).toContain("- **Rundt bordet:** nr. 3, 1, 2; fra 0:05:00 nr. 1, 2, 3\n");
    const [, log = ""] = md.split(`## ${HEADING}\n`);
    expect(log.match(/^- .*$/gmu)?.slice(0, 3)).toEqual([
      "- 0:02:00 **nr. 3:** «Det var da vi … *(1:00; lydfila 00:02:10)* <sub>sec:2, sec:3</sub>",
      "- 0:03:00 **nr. 1:** *(1:00; lydfila 00:03:10)* <sub>sec:4</sub>",
      "- 0:04:00 **nr. 2:** «Hos oss er det … *(1:00; lydfila 00:04:10)* <sub>sec:5, sec:6</sub>",
    ]);
    expect(md).toContain("*(innleggets første ord)*");
    expect(md).not.toContain("Sitater å hente");
  });

  test("txt has them after what was said, as paragraphs of the program's own", async () => {
    const txt = await exported("txt", evening);
    expect(txt).toContain("Merknad: [00:01:00] Rundt bordet: 3, 1, 2 ");
    expect(txt).toContain("Deltaker 3: [00:02:00] «Det var da vi … [innleggets første ord] (sec:3)");
    expect(txt.split("\n").slice(-4)).toEqual([
      "Samtale: [00:09:00] 0:02:00 nr. 3 «Det var da vi … (1:00; lydfila 00:02:10)",
      "Samtale: [00:09:00] 0:03:00 nr. 1 (1:00; lydfila 00:03:10)",
      "Samtale: [00:09:00] 0:04:00 nr. 2 «Hos oss er det … (1:00; lydfila 00:04:10)",
      "",
    ]);
  });

  test("docx has both", async () => {
    const docx = await exported("docx", evening);
    expect(docx).toContain("Rundt bordet: nr. 3, 1, 2; fra 0:05:00 nr. 1, 2, 3");
    const [, log = ""] = docx.split(HEADING);
    expect(log).toContain("Nr. 3 (00:02:00): «Det var da vi …  (1:00; lydfila 00:02:10)  sec:2, sec:3");
  });

  test("html has both, and every place on the page that it points at", async () => {
    const html = await exported("html", evening);
    expect(html).toContain("<dt>Rundt bordet</dt><dd>nr. 3, 1, 2; fra 0:05:00 nr. 1, 2, 3</dd>");
    const [, , log = ""] = html.split(HEADING);
    expect(log).toContain('<span class="t">0:02:00</span><p><b>nr. 3:</b> <span class="w">«Det var da vi …</span>');
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(id);
  });

  test("xlsx has the place of each participant, and a sheet of turns", async () => {
    const xlsx = await exported("xlsx", evening);
    for (const said of ["Plass", "Første ord", "Det var da vi", "sec:2, sec:3", "00:02:00"])
      expect(xlsx).toContain(said);
  });

  test("csv names the turn that the words belong to", async () => {
    const rows = (await exported("csv", evening)).split("\r\n");
    expect(rows.find((row) => row.includes(",sec:3,"))).toMatch(/,note,stub,3,,Det var da vi,.*,sec:2,/u);
  });

  test("json has the entries as they were written", async () => {
    const [whole] = JSON.parse(await exported("json", evening)).sessions;
    expect(whole.entries.filter(({ kind }: Entry) => kind === "seating")).toMatchObject([
      { order: [3, 1, 2] },
      { order: [1, 2, 3] },
    ]);
    expect(whole.utterances.map(({ turn: of }: { turn?: string }) => of)).toEqual(["sec:2", "sec:5"]);
  });

  test.each(["nvivo", "eaf", "qdpx", "vtt", "srt", "labels"])(
    "%s has the first words at their time",
    async (format) => {
      expect(await exported(format, evening)).toContain("Det var da vi");
    },
  );

  test("in English says it in English", async () => {
    const md = await exported("md", evening, "en");
    expect(md).toContain("- **Round the table:** nos. 3, 1, 2; from 0:05:00 nos. 1, 2, 3");
    expect(md).toContain("## The order of turns");
  });
});

test("a session without turns and without an order says nothing of either", async () => {
  const md = await exported("md", () => {});
  expect(md).not.toMatch(/Rekkefølgen|Rundt bordet/u);
});

describe("what stays inside", () => {
  test.each(FORMATS)("first words of a turn in a part that is kept inside, in %s", async (format) => {
    const whole = await exported(format, (sec, mod) => {
      mod({ t: at(2), kind: "reach", item: "round" });
      words(sec, 3, 3, turn(sec, 3, 3, "round"), "Hemmelig", "round");
      // The secretary has not seen yet that the page was turned; the words are filed where the turn is.
      words(sec, 4, 1, turn(sec, 4, 1), "Skjult");
      mod({ t: at(5), kind: "reach", item: "gain" });
      words(sec, 6, 2, turn(sec, 6, 2), "Åpent");
    });
    expect(whole).not.toMatch(/Hemmelig|Skjult/u);
    if (!carriesAPart(format)) expect(whole).toContain("Åpent");
  });

  test("words that were filed in the open, of a turn that stays inside", async () => {
    const md = await exported("md", (sec) => {
      words(sec, 3, 3, turn(sec, 3, 3, "round"), "Hemmelig");
    });
    expect(md).not.toContain("Hemmelig");
  });

  test("a turn that was taken back: its words stand as a quote to fetch", async () => {
    const md = await exported("md", (sec) => {
      const taken = turn(sec, 3, 3);
      words(sec, 3, 3, taken, "Vi var");
      sec({ t: at(4), kind: "undo", target: taken });
    });
    expect(md).not.toContain(HEADING);
    expect(md.split("## Sitater å hente fra opptaket")[1]).toContain("«Vi var …");
  });

  test("that such a turn ever was", async () => {
    const json = await exported("json", (sec) => {
      const taken = turn(sec, 3, 3);
      words(sec, 3, 3, taken, "Vi var");
      sec({ t: at(4), kind: "undo", target: taken });
    });
    expect(json).toContain("Vi var");
    expect(json).not.toContain("sec:2");
  });

  test("words that were struck: the turn stands without them", async () => {
    const md = await exported("md", (sec) => {
      const said = words(sec, 3, 3, turn(sec, 3, 3), "Vi var hos Kari");
      sec({ t: at(4), kind: "strike", target: said });
    });
    expect(md).not.toContain("Kari");
    expect(md.split(HEADING)[1]).toContain("- 0:03:00 **nr. 3:**");
  });
});

test("three thousand turns are all there", async () => {
  const md = await exported("md", (sec) => {
    for (const n of Array.from({ length: 3000 }, (_, index) => index)) {
      const of = sec({ t: at(2, n / 10), kind: "turn", item: "gain", speakers: { who: [1 + (n % 3)] } });
      sec({ t: at(2, n / 10), kind: "note", item: "gain", said: "stub", turn: of, text: `ord${n}` });
    }
  });
  expect(md.split(HEADING)[1]?.match(/^- .*«ord\d+ …/gmu)).toHaveLength(3000);
});
