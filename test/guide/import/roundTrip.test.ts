// What `guide print` wrote comes back: the same questions, follow-ups, numbers and order, from Word and from Markdown.
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { printDocument, render } from "../../../src/guide/print/print.ts";
import { readGuideFile } from "../../../src/guide/read.ts";
import type { Guide, Probe } from "../../../src/model/guide.ts";
import type { Language, LocalText } from "../../../src/model/language.ts";
import { questionLabels } from "../../../src/model/session/labels.ts";
import { inLanguage, textsIn } from "../../../src/text/languages.ts";
import { imported } from "./imported.ts";

const GUIDES = resolve(import.meta.dirname, "../../../guides");
/** The lines that ask, by guide: what no paper tells. */
const SHIPPED = {
  // Whether a number or words are typed; and the guide's own cues are a note.
  example: 1,
  "ips-focus-group": 0,
  "peer-support": 0,
  "restart-follow-up": 0,
  "staff-recovery": 0,
  // Which answers of a grid are none.
  "staff-survey": 2,
} as const;
const FORMATS = ["docx", "md"] as const;

async function shipped(name: string): Promise<Guide> {
  const read = await readGuideFile(resolve(GUIDES, `${name}.yaml`), textsIn("nb"));
  const guide = "guide" in read ? read.guide : undefined;
  if (!guide) throw new Error(`${name} does not load`);
  return guide;
}

async function backFrom(guide: Guide, format: (typeof FORMATS)[number], language: Language) {
  const paper = await render(printDocument(guide, "moderator", language, textsIn(language).guidePrint), format);
  return imported(paper, `papir.${format}`);
}

/** What the people in the room hear and the moderator has before her, in one language. */
function contentsOf(guide: Guide, language: Language) {
  const of = (text: LocalText | string): string =>
    (typeof text === "string" ? text : inLanguage(text, language)).replace(/\s+/gu, " ").trim();
  const labels = questionLabels(guide.sections);
  const titles = (audience: readonly string[] | undefined) =>
    audience?.map((id) => of(guide.audiences.find((one) => one.id === id)?.title ?? id));
  const probe = (one: Probe): unknown => ({
    text: of(one.text),
    if: one.if && of(one.if),
    audience: titles(one.audience),
    probes: one.probes?.map(probe) ?? [],
  });
  const named = (id: string) => {
    const item = guide.sections.flatMap(({ items }) => items).find((one) => one.id === id);
    return item && (labels.get(id) ?? of(item.text));
  };
  return {
    title: of(guide.title),
    kind: guide.kind,
    minutes: [guide.minutesFrom, guide.minutes],
    participants: guide.participants,
    hardStop: guide.hardStop,
    researchQuestion: guide.researchQuestion && of(guide.researchQuestion),
    standingProbes: guide.standingProbes.map(probe),
    cover: guide.cover.map(({ text }) => of(text)),
    groundRules: guide.groundRules.map(of),
    distress: guide.distress.map(of),
    before: guide.before.map(of),
    after: guide.after.map(of),
    glossary: guide.glossary.map(({ term, meaning }) => [of(term), of(meaning)]),
    sections: guide.sections.map((section) => ({
      title: of(section.title),
      minutes: section.minutes,
      if: section.if && of(section.if),
      forEach: section.forEach && of(section.forEach),
      order: section.order,
      export: section.export,
      audience: titles(section.audience),
      purpose: section.purpose && of(section.purpose),
      note: section.note && of(section.note),
      cover: section.cover.map(({ text }) => of(text)),
      // Where the things are named is put in by itself.
      items: section.items.slice(section.forEach ? 1 : 0).map((item) => ({
        kind: item.kind,
        text: of(item.text),
        label: labels.get(item.id) ?? item.number,
        probes: item.probes.map(probe),
        cover: item.cover.map(({ text }) => of(text)),
        type: item.type,
        priority: item.priority,
        minutes: item.minutes,
        if: item.if && of(item.if),
        ifAnswered: item.ifAnswered?.map((one) => [named(one.item), one.codes]),
        insteadOf: item.insteadOf && named(item.insteadOf),
        audience: titles(item.audience),
        purpose: item.purpose && of(item.purpose),
        note: item.note && of(item.note),
        listen: item.listen,
        goRound: item.goRound,
        who: item.who,
        copies: item.copies,
        record: item.record,
        form: item.form,
        several: item.several,
        other: item.other,
        answer: item.answer,
        reversed: item.reversed,
        outOfSubscale: item.outOfSubscale,
        options: item.options.map(({ code, text, missing }) => [code, of(text), missing]),
      })),
    })),
  };
}

describe.each(Object.entries(SHIPPED))("%s", (name, asking) => {
  test.each(FORMATS)("comes back from %s", async (format) => {
    const guide = await shipped(name);
    const back = await backFrom(guide, format, guide.language);
    expect(contentsOf(back.guide, guide.language)).toEqual(contentsOf(toldOnPaper(guide), guide.language));
    expect(back.doubtful).toHaveLength(asking);
    expect(back.language).toBe(guide.language);
  });
});

/** What the guide says in two languages comes back in the one of the paper. */
test.each(["nb", "nn", "en"])("the paper in %s", async (language) => {
  const guide = await shipped("example");
  for (const format of FORMATS) {
    const back = await backFrom(guide, format, language);
    expect(back.language).toBe(language);
    expect(contentsOf(back.guide, language)).toEqual(contentsOf(toldOnPaper(guide, language), language));
  }
});

/** The guide as far as its paper tells it. */
function toldOnPaper(guide: Guide, language = guide.language): Guide {
  const [first, ...rest] = guide.sections;
  const cues = guide.cues.map(({ key, name }) => [key, name].map((one) => one && inLanguage(one, language)));
  const note = cues.map((words) => `${textsIn(language).guidePrint.cues}: ${words.join(" ")}`).join("\n");
  const sections = [{ ...first, ...(note !== "" && { note: { nb: note, en: note } }) }, ...rest] as Guide["sections"];
  return {
    ...guide,
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map((item) => (item.answer ? { ...item, answer: "text" as const } : item)),
    })),
  };
}
