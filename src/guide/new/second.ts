// The YAML of a second session's guide: welcome and purpose again, a question for each trace, what was not raised, a close.
// It holds none of the words that the traces are of: only where they stand, so that they can't drift from what was said.
import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import type { Guide, Item } from "../../model/guide.ts";
import type { Language, LocalText } from "../../model/language.ts";
import { uncovered } from "../../model/session/coverage.ts";
import { mayLeave, peopleIn, type Session } from "../../model/session/session.ts";
import type { Trace } from "../../model/traces/read-trace.ts";
import { inEveryLanguage, inLanguage, type Texts, textsIn } from "../../text/languages.ts";

type First = {
  /** The name of the first session's folder. */
  readonly id: string;
  readonly session: Session;
  /** Those that can be asked about, in the order in which they were picked. */
  readonly traces: readonly Trace[];
};

/** `korkvelden-2`, behind which comes `korkvelden-3`. */
export function secondGuideId({ id }: Pick<Guide, "id">): string {
  const [, name = id, number = "1"] = /^(.*?)(?:-(\d{1,3}))?$/u.exec(id) ?? [];
  return `${name}-${Number(number) + 1}`;
}

/** `words` are in the language of the comments; `schema` is where an editor finds the schema. */
export function secondGuide(first: First, words: Texts, schema: string): string {
  const { id, session, traces } = first;
  const { guide } = session;
  const write = writerFor(guide);
  const usual = (choose: (texts: Texts["traces"]["guide"]) => string) =>
    write(inEveryLanguage((texts) => choose(texts.traces.guide)));
  const title = Object.fromEntries(
    Object.entries(guide.title).map(([language, text]) => [language, textsIn(language).traces.guide.title(text ?? "")]),
  );
  const left = notRaised(session);
  const { researchQuestion } = guide;
  const document = new Document({
    id: secondGuideId(guide),
    version: 1,
    title: write(title),
    language: guide.language,
    kind: guide.kind,
    source: textsIn(guide.language).traces.guide.source(id),
    ...(guide.minutes === undefined ? {} : { minutes: guide.minutes }),
    ...(guide.hardStop === undefined ? {} : { hard_stop: guide.hardStop }),
    participants: Math.max(1, peopleIn(session)),
    ...(researchQuestion ? { research_question: write(researchQuestion) } : {}),
    ...placeholdersFor(
      guide,
      [researchQuestion, ...left.flatMap(({ text, probes }) => [text, ...probes.map((one) => one.text)])],
      write,
    ),
    sections: [
      {
        id: "welcome-back",
        title: usual(({ welcome }) => welcome),
        items: [
          { do: usual(({ numbers }) => numbers), id: "same-numbers" },
          { record: "start", id: "recorder-on" },
          { say: usual((texts) => (researchQuestion ? texts.thanks : texts.thanksPlain)), id: "thanks-again" },
          ...(researchQuestion ? [{ say: write(researchQuestion), id: "purpose-again" }] : []),
          { say: usual(({ asLast }) => asLast), id: "as-last-time" },
        ],
      },
      {
        id: "traces",
        title: usual((texts) => texts.traces),
        items: [
          { say: usual(({ lead }) => lead), id: "traces-lead" },
          ...traces.map((trace, index) => ({
            ask: usual(({ ask }) => ask[trace.kind]),
            id: `trace-${index + 1}`,
            type: "key",
            priority: "must",
            trace: { session: id, id: trace.id, entries: trace.lines.map((line) => line.id) },
            probes: [usual(({ probes }) => probes.others), usual(({ probes }) => probes.words)],
          })),
        ],
      },
      {
        id: "not-raised",
        title: usual((texts) => texts.notRaised),
        items: [
          ...left.map((item) => ({
            ask: write(item.text),
            id: idFor(item),
            ...(item.number === undefined ? {} : { number: item.number }),
            ...(item.priority === "should" ? {} : { priority: item.priority }),
            ...(item.probes.length > 0 ? { probes: item.probes.map(({ text }) => write(text)) } : {}),
          })),
          { ask: usual(({ askNotRaised }) => askNotRaised), id: "anything-not-raised" },
        ],
      },
      {
        id: "second-close",
        title: usual(({ close }) => close),
        items: [
          { summary: usual(({ summary }) => summary), id: "second-summary" },
          { say: usual(({ bye }) => bye), id: "second-bye" },
          { record: "stop", id: "recorder-off" },
        ],
      },
    ],
  });
  quoteSentences(document);
  explain(document, first, words, schema);
  return document.toString({ lineWidth: 0 });
}

/** A text in the languages of the first guide: just the words where it has one. */
function writerFor({ title, language }: Guide): (text: LocalText) => LocalText | string {
  const languages: readonly Language[] = [...new Set([language, ...Object.keys(title)])];
  return (text) => {
    if (languages.length === 1) return inLanguage(text, language);
    const own = languages.flatMap((one) => (text[one] === undefined ? [] : [[one, text[one]] as const]));
    return own.length > 0 ? Object.fromEntries(own) : inLanguage(text, language);
  };
}

/** The guide's own questions that nobody came to. What a participant chose not to answer is not asked again. */
function notRaised(session: Session): readonly Item[] {
  return uncovered(session)
    .filter(({ item, progress }) => {
      const isTheGuides = session.sections.get(item.section)?.place === undefined && !item.id.startsWith("own:");
      const mayBeAsked = item.kind === "ask" && !item.trace && progress.skipReason !== "participant";
      return isTheGuides && mayBeAsked && mayLeave(session, item.id);
    })
    .map(({ item }) => item);
}

const OWN_IDS = new Set([
  ...["welcome-back", "same-numbers", "recorder-on", "thanks-again", "purpose-again", "as-last-time", "traces"],
  ...[
    "traces-lead",
    "not-raised",
    "anything-not-raised",
    "second-close",
    "second-summary",
    "second-bye",
    "recorder-off",
  ],
]);

/** The id that it had, so that both sessions have the question in one row; made fit where the program had made it. */
function idFor({ id }: Item): string {
  const fit = id
    .toLowerCase()
    .replace(/[^a-z0-9-]+/gu, "-")
    .replace(/^-+/u, "");
  return OWN_IDS.has(fit) || /^trace-\d+$/u.test(fit) ? `${fit}-again` : fit;
}

/** Those of the first guide that stand in the texts taken over. */
function placeholdersFor(
  { placeholders }: Guide,
  texts: readonly (LocalText | undefined)[],
  write: (text: LocalText) => LocalText | string,
) {
  const all = texts.flatMap((text) => Object.values(text ?? {})).join(" ");
  const used = placeholders.filter(({ name }) => all.includes(`{${name}}`));
  return used.length === 0
    ? {}
    : { placeholders: Object.fromEntries(used.map(({ name, question }) => [name, write(question)])) };
}

const JUST_WORDS = /^\p{L}[\p{L}\p{M}\p{N} ,.?!()-]*$/u;

/** What is more than words gets quotation marks: nobody who changes it later has to know when YAML wants them. */
function quoteSentences(document: Document): void {
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string" && !JUST_WORDS.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
}

/** Says at the top where it comes from, and before each trace which lines it is of. */
function explain(document: Document, { id, traces }: First, words: Texts, schema: string): void {
  const { comment } = words.traces.guide;
  document.commentBefore = ` yaml-language-server: $schema=${schema}\n ${comment.top(id)}`;
  const sections = document.get("sections", true);
  const items = isSeq(sections) && isMap(sections.items[1]) ? sections.items[1].get("items", true) : undefined;
  for (const [index, trace] of traces.entries()) {
    const item = isSeq(items) ? items.items[index + 1] : undefined;
    const key = isMap(item)
      ? item.items.find((pair) => isScalar(pair.key) && pair.key.value === "trace")?.key
      : undefined;
    if (isScalar(key))
      key.commentBefore = ` ${comment.trace(
        trace.id,
        trace.lines.map((line) => line.id),
      )}`;
  }
}
