// The pages for coding with coloured pens, opened again by another library, and their XML looked at.
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Exported } from "../../src/export/exporter.ts";
import { exporter } from "../../src/export/formats/docx.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { utterancesOf } from "../../src/export/lines/utterance.ts";
import type { Language } from "../../src/model/language.ts";
import type { Session } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";
import { nb } from "../../src/text/nb/index.ts";
import { golden } from "../golden.ts";
import { AWFUL, awful, EMPTY, empty, LARGE, large, oddSessions, twins } from "./awful.ts";
import { CHOIR, choir } from "./choir.ts";
import { GARDEN, garden } from "./garden.ts";

const leaving = (id: string, session: Session): Exported => ({
  id,
  session: exportable(session, { memos: false }).session,
});
const GARDEN_OUT = leaving(GARDEN, garden);
const CHOIR_OUT = leaving(CHOIR, choir);
const ALL = [GARDEN_OUT, CHOIR_OUT, ...oddSessions.map(({ id, session }) => leaving(id, session))];

async function written(sessions: readonly Exported[], language: Language = "nb"): Promise<Buffer> {
  return Buffer.from(await exporter.write(sessions, language, textsIn(language)));
}

function parts(document: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(document)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every paragraph as a line: its style, whether its lines are numbered, its words; `|` where the type changes, `/` a line. */
function paragraphs(document: Uint8Array): readonly string[] {
  const xml = parts(document).get("word/document.xml") ?? "";
  return Array.from(xml.matchAll(/<w:p>.*?<\/w:p>/gsu), ([paragraph]) => {
    const style = /<w:pStyle w:val="(\w+)"/u.exec(paragraph)?.[1] ?? "-";
    const numbered = paragraph.includes("<w:suppressLineNumbers/>") ? " " : "#";
    const runs = Array.from(paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gsu), ([, run = ""]) =>
      run.replaceAll("<w:br/>", " / ").replace(/<[^>]*>/gu, ""),
    );
    const breaks = [
      ...(paragraph.includes("<w:pageBreakBefore/>") ? ["[new page]"] : []),
      ...(paragraph.includes("<w:sectPr>") ? ["[end of session]"] : []),
    ];
    return [numbered, style, ...breaks, runs.join("|")].join(" ");
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe("opened again", () => {
  test.each(["nb", "en"] as const)("the garden, in %s", async (language) => {
    golden(`export/docx-garden-${language}.txt`, paragraphs(await written([GARDEN_OUT], language)));
  });

  test.each([
    ["nb", "nb-NO"],
    ["nn", "nn-NO"],
    ["en", "en-GB"],
  ])("in %s, Word checks the spelling of %s", async (language, locale) => {
    expect(parts(await written([GARDEN_OUT], language)).get("word/styles.xml")).toContain(`w:val="${locale}"`);
  });

  test("everything that can go wrong in a text", async () => {
    golden("export/docx-awful.txt", paragraphs(await written([leaving(AWFUL, awful)])));
  });

  test("two sessions of one name, each with its own pages", async () => {
    const sessions = twins.map(({ id, session }) => leaving(id, session));
    golden("export/docx-twins.txt", paragraphs(await written(sessions, "en")));
  });

  test("another library finds the sessions and the questions as headings, and every word", async () => {
    const document = await written([GARDEN_OUT, CHOIR_OUT]);
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: document });
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    const headings = Array.from(html.matchAll(/<(h\d)>(.*?)<\/h\d>/gu), ([, level, words]) => `${level} ${words}`);
    expect(headings.filter((heading) => heading.startsWith("h1"))).toEqual(["h1 Parsellkvelden", "h1 Korkvelden"]);
    expect(headings).toContain("h2 2. Hva får dere ut av parsellen?");
    const { value: words } = await mammoth.extractRawText({ buffer: document });
    expect(words).toContain("Nr. 3 (00:02:50): «Jeg får ro i hendene»  (ordrett)  mod:25");
    expect(words).toContain("(støtte ×3, nr. 2 → nr. 3)  00:02:52  sec:12, sec:13, sec:14");
  });
});

describe("every line that someone wrote", () => {
  test("is there with its id and time, also in the last chapter of a session that others follow", async () => {
    const lines = paragraphs(await written([GARDEN_OUT, CHOIR_OUT, GARDEN_OUT]));
    const ends = lines.flatMap((line, index) => (/^# \w+ .*\[end of session\]/u.test(line) ? [index] : []));
    const pages = [
      lines.slice(0, (ends[0] ?? 0) + 1),
      lines.slice((ends[0] ?? 0) + 1, (ends[1] ?? 0) + 1),
      lines.slice((ends[1] ?? 0) + 1),
    ];
    for (const [index, { session }] of [GARDEN_OUT, CHOIR_OUT, GARDEN_OUT].entries())
      for (const { id, kind, t } of utterancesOf(session, "nb")) {
        // An own question is a heading; what was skipped is in a list.
        if (kind === "own" || kind === "skip") continue;
        const found = pages[index]?.filter((line) => new RegExp(`\\b${id}\\b`, "u").test(line)) ?? [];
        expect([id, found.length > 0]).toEqual([id, true]);
        if (kind !== "cue") expect(found.join()).toContain(new Date(t).toISOString().slice(11, 19));
      }
  });
});

describe("the pages", () => {
  test("tell codes from speech by a style of their own, in which no word that was said is", async () => {
    const xml = parts(await written([leaving(AWFUL, awful)])).get("word/document.xml") ?? "";
    const runs = Array.from(
      xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>([^<]*)</gsu),
      ([, look = "", words]) => ({
        isCode: look.includes('w:val="Code"'),
        words: words ?? "",
      }),
    );
    const codes = runs.filter(({ isCode }) => isCode);
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter(({ words }) => !/^ {2}#\S/u.test(words))).toEqual([]);
    expect(runs.some(({ isCode, words }) => !isCode && words.includes("#håp"))).toBe(false);
  });

  test("head a quote that names nobody as a quote, and only a paraphrase as a note", async () => {
    const lines = paragraphs(await written([leaving(AWFUL, awful)]));
    expect(lines).toContainEqual(expect.stringMatching(/Sitat \(00:01:02\): \|«husket etterpå»/u));
    expect(lines.filter((line) => /Notat \([\d:]+\): \|«/u.test(line) && line.includes("(ordrett"))).toEqual([]);
  });

  test("list the quotes to fetch, each with where it is to be heard: from the beginning of its turn", async () => {
    const lines = paragraphs(await written([GARDEN_OUT]));
    const list = lines.slice(lines.findIndex((line) => line.includes(nb.exports.parts.stubs)));
    // The turn began at 3:50, the recorder was marked at 1:02.
    expect(list.find((line) => line.endsWith("mod:27"))).toMatch(
      /Nr\. 1 \(00:04:00\): .*\(lydfila ca\. 00:02:48; hentes fra opptaket\)/u,
    );
  });

  test("are A4 with seven centimetres to the right, and the talk's lines are numbered from 1 in each session", async () => {
    const xml = parts(await written([GARDEN_OUT, CHOIR_OUT])).get("word/document.xml") ?? "";
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gsu) ?? [];
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"');
      expect(section).toContain('w:right="3969"');
      expect(section).toMatch(/<w:lnNumType w:countBy="1" w:restart="newSection"/u);
      expect(section).toContain('<w:type w:val="nextPage"/>');
    }
  });

  test("say which session they are of, and which page", async () => {
    const all = parts(await written([GARDEN_OUT, CHOIR_OUT], "nb"));
    expect(all.get("word/header1.xml")).toContain(GARDEN);
    expect(all.get("word/header2.xml")).toContain(CHOIR);
    expect(all.get("word/footer1.xml")).toMatch(/side .*PAGE.* av .*NUMPAGES/su);
  });

  test("of a session with nothing in it are its facts", async () => {
    const lines = paragraphs(await written([leaving(EMPTY, empty), GARDEN_OUT]));
    const end = lines.findIndex((line) => line.includes("[end of session]"));
    expect(lines[0]).toBe("  Heading1 Kvelden &lt;&amp;&quot;&apos;&gt; / 100 %");
    expect(lines.slice(0, end + 1).join("\n")).toContain(EMPTY);
    expect(lines[end + 1]).toContain("Parsellkvelden");
  });
});

describe("the file", () => {
  test("has only parts that are well-formed", async () => {
    for (const [name, xml] of parts(await written(ALL)))
      expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
  });

  test("has no style that isn't there, and no place left empty for lines", async () => {
    const all = parts(await written(ALL));
    const used = new Set(
      Array.from(all.get("word/document.xml")?.matchAll(/<w:[pr]Style w:val="(\w+)"/gu) ?? [], ([, id]) => id),
    );
    expect([...used].filter((id) => !all.get("word/styles.xml")?.includes(`w:styleId="${id}"`))).toEqual([]);
    expect(used).toContain("Observation");
  });

  test("is the same whenever it is written, and its dates are the sessions'", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2027, 0, 1) });
    const one = await written(ALL);
    vi.setSystemTime(Date.UTC(2031, 6, 1, 13));
    expect((await written(ALL)).equals(one)).toBe(true);
    const core = parts(await written([GARDEN_OUT])).get("docProps/core.xml");
    expect(core).toMatch(
      /<dcterms:created [^>]*>2026-11-22T17:00:00Z<.*<dcterms:modified [^>]*>2026-11-22T17:12:45Z</u,
    );
  });

  test("ten thousand entries are all there", async () => {
    const session = leaving(LARGE, large(10_000));
    const document = await written([session]);
    // Each turn stands once more in the order of turns.
    const notes = utterancesOf(session.session, "nb").length + session.session.turns.length;
    expect(paragraphs(document).filter((line) => /^# (Utterance|Observation|Cue) /u.test(line))).toHaveLength(notes);
  });
});
