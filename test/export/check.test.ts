// The sheet that a participant is given to read and answer: what was summed up and said is on it, and nothing about anyone.

import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { type Block, sheetOf } from "../../src/export/check/blocks.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Language } from "../../src/model/language.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { LANGUAGES, textsIn } from "../../src/text/languages.ts";
import { anyLines, codeOf, sessionOf, wordOf } from "./anyJournal.ts";
import { CHOIR, choir, choirGuide } from "./choir.ts";
import { GARDEN, garden, gardenGuide } from "./garden.ts";
import { at, pen } from "./pen.ts";

const nb = textsIn("nb");
type Writing = ReturnType<typeof pen>;

function sessionWith(write: (mod: Writing, sec: Writing) => void, guide = gardenGuide): Session {
  const journal: Entry[] = [];
  write(pen("mod", journal), pen("sec", journal));
  return fold(guide, journal);
}

function blocks(session: Session, language: Language = "nb", id = "s"): readonly Block[] {
  return sheetOf({ id, session: exportable(session, { memos: true }).session }, language, textsIn(language)).blocks;
}

const wordsIn = (all: readonly Block[]): readonly string[] =>
  all.flatMap((block) =>
    block.is === "list" ? [block.lead, ...block.items] : block.is === "room" ? [block.ask] : [block.text],
  );

async function written(format: string, id: string, session: Session, language: Language = "nb"): Promise<string> {
  const exporter = await exporterFor(format);
  const leaving = exportable(session, { memos: true }).session;
  const contents = await exporter?.write([{ id, session: leaving }], language, textsIn(language));
  if (typeof contents === "string") return contents;
  return strFromU8(unzipSync(contents ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array());
}

describe("on the sheet", () => {
  test("what was confirmed and what was corrected, each in a list of its own, with room to answer", () => {
    const all = blocks(
      sessionWith((mod) => {
        mod({ t: at(1), kind: "summary", outcome: "confirmed", speakers: { who: "group" }, text: "Ro er viktig" });
        mod({ t: at(2), kind: "summary", outcome: "corrected", speakers: { who: [2] }, text: "Ikke mot, men ro" });
      }),
    );
    expect(all).toContainEqual({ is: "list", lead: nb.check.summary.confirmed, items: ["Ro er viktig"] });
    expect(all).toContainEqual({ is: "list", lead: nb.check.summary.corrected, items: ["Ikke mot, men ro"] });
    expect(all).toContainEqual({ is: "room", ask: nb.check.summary.ask, lines: 4 });
  });

  test("what was said word for word, under its question, in the order of the guide", () => {
    const questions = gardenGuide.sections
      .flatMap((section) => (section.export ? section.items : []))
      .filter(({ kind }) => kind === "ask");
    const [first, second] = questions;
    const all = blocks(
      sessionWith((mod) => {
        mod({ t: at(1), kind: "note", item: second?.id ?? "", speakers: { who: [1] }, said: "verbatim", text: "Sist" });
        mod({ t: at(2), kind: "note", item: first?.id ?? "", speakers: { who: [2] }, said: "verbatim", text: "Først" });
        mod({ t: at(3), kind: "note", speakers: { who: [2] }, said: "verbatim", text: "Utenom" });
      }),
    );
    const told = all.flatMap((block) =>
      block.is === "quote" || (block.is === "heading" && block.level === 3) ? [block.text] : [],
    );
    const asked = (index: number): string => questions[index]?.text.nb ?? "";
    expect(told).toEqual([asked(0), "«Først»", asked(1), "«Sist»", nb.check.quotes.elsewhere, "«Utenom»"]);
  });

  test("what was fetched from the recording, but no beginning that nobody has fetched", () => {
    const stub = { kind: "note", item: "gain", said: "stub" } as const;
    const all = blocks(
      sessionWith((mod) => {
        const id = mod({ t: at(1), ...stub, text: "Det var da" });
        mod({ t: at(2), ...stub, text: "Bare starten" });
        mod({
          t: at(2),
          kind: "fetch",
          target: id,
          quote: 0,
          text: "Det var da det snudde",
          by: "AB",
          made: "2026-11-30T09:00:00Z",
        });
      }),
    );
    const words = wordsIn(all).join("\n");
    expect(words).toContain("«Det var da det snudde»");
    expect(words).not.toMatch(/Bare starten|AB/u);
  });

  test("a sentence where nothing was summed up, and where nothing was said word for word", () => {
    const words = wordsIn(blocks(sessionWith(() => {})));
    expect(words).toContain(nb.check.summary.none);
    expect(words).toContain(nb.check.quotes.none);
    expect(words).toContain(nb.check.thanks(undefined));
  });

  test("to one person it says you, to those in a group that it stays among them", () => {
    const alone = sessionWith(() => {}, { ...gardenGuide, kind: "individual" });
    const group = sessionWith(() => {}, { ...gardenGuide, kind: "focus-group" });
    expect(wordsIn(blocks(alone))).not.toContain(nb.check.shared);
    expect(wordsIn(blocks(group))).toContain(nb.check.shared);
    expect(sheetOf({ id: "s", session: alone }, "nb", nb).heading).toBe(nb.check.heading.one);
    expect(sheetOf({ id: "s", session: group }, "nb", nb).heading).toBe(nb.check.heading.group);
  });
});

describe("not on the sheet", () => {
  test("the moderator's own words, what was said before and after the talk, and who said what", () => {
    const quote = { kind: "note", said: "verbatim" } as const;
    const words = wordsIn(
      blocks(
        sessionWith((mod) => {
          mod({ t: at(1), ...quote, item: "gain", speakers: { who: "moderator" }, text: "Moderatorens" });
          mod({ t: at(1), ...quote, item: "before.recorder", speakers: { who: [1] }, text: "Mens vi rigget" });
          mod({ t: at(1), ...quote, item: "after.debrief", speakers: { who: [1] }, text: "Da de var gått" });
          mod({ t: at(2), ...quote, item: "gain", speakers: { who: [17] }, codes: ["kodeord"], text: "Min egen" });
        }),
      ),
    ).join("\n");
    expect(words).toContain("Min egen");
    expect(words).not.toMatch(/Moderatorens|rigget|gått|17|kodeord|nr\./u);
  });

  test("of any session: no code, no id of a line, and nothing but quotes and summaries", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const session = sessionOf(lines);
        for (const format of ["check", "check-html"]) {
          const text = await written(format, CHOIR, session);
          const told = new Set(["quote", "summary", "own", "fetch", "amend"]);
          for (const [index, { kind }] of lines.entries()) {
            expect(text).not.toContain(codeOf(index));
            expect(text).not.toMatch(new RegExp(`mod:${1000 + index}(?!\\d)`, "u"));
            if (!told.has(kind)) expect(text).not.toContain(wordOf(index));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  test.each([
    [CHOIR, choir],
    [GARDEN, garden],
  ])("both files hold the same sentences of %s, and are whole", async (id, session) => {
    const all = wordsIn(blocks(session, language, id));
    const [page, document] = [
      await written("check-html", id, session, language),
      await written("check", id, session, language),
    ];
    expect(XMLValidator.validate(document)).toBe(true);
    expect(page).toContain(`<html lang="${language}">`);
    const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended", "html-validate:a11y"] });
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    const bare = (markup: string): string =>
      markup
        .replace(/<[^>]*>/gu, "")
        .replace(/&lt;/gu, "<")
        .replace(/&gt;/gu, ">")
        .replace(/&quot;/gu, '"')
        .replace(/&#39;|&apos;/gu, "'")
        .replace(/&amp;/gu, "&")
        .replace(/\s+/gu, "");
    for (const words of all.map((one) => one.replace(/\s+/gu, ""))) {
      expect(bare(page)).toContain(words);
      expect(bare(document)).toContain(words);
    }
  });
});

test("the same bytes each time", async () => {
  const exporter = await exporterFor("check");
  const write = async () => Buffer.from((await exporter?.write([{ id: CHOIR, session: choir }], "nb", nb)) ?? "");
  expect(await write()).toEqual(await write());
  expect(choirGuide.kind).not.toBe("individual");
});
