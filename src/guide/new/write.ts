// The YAML of a new guide: the answers, and comments that say what each thing is and what else there could be.
import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import type { LocalText } from "../../model/language.ts";
import { alikeInEveryLanguage, inEveryLanguage, inLanguage, type Texts } from "../../text/languages.ts";
import { type Answers, guideName } from "./answers.ts";

type Words = Texts["guideNew"];

const SECTION_TITLE: LocalText = inEveryLanguage(({ guideNew }) => guideNew.sectionTitle);

/**
 * The whole file. `words` are in the language of the comments; `id` is made from the title. `schema` is where an editor
 * finds the schema by which it completes and checks the guide: a path beside the file, or an address.
 */
export function newGuide(answers: Answers, words: Words, schema = "./guide.schema.json"): string {
  const [language, other] = answers.languages;
  const written = (text: LocalText) => (other ? text : inLanguage(text, language));
  const questions = answers.questions.map((question, index) => ({
    ask: written(question.text),
    id: `q${index + 1}`,
    ...(question.number !== undefined && { number: question.number }),
    ...(question.probes.length > 0 && { probes: question.probes.map(written) }),
  }));
  const placeholders = placeholdersIn(answers);
  const document = new Document({
    id: guideName(answers.title[language] ?? ""),
    version: 1,
    title: written(answers.title),
    language,
    kind: answers.kind,
    minutes: answers.minutes,
    participants: answers.participants,
    ...(placeholders.length > 0 && {
      placeholders: Object.fromEntries(placeholders.map((name) => [name, written(alikeInEveryLanguage(name))])),
    }),
    sections: [{ id: "questions", title: written(SECTION_TITLE), items: questions }],
  });
  quoteWhatNeedsIt(document);
  explain(document, words, schema);
  return document.toString({ lineWidth: 0 });
}

/** `{moderator}` in an answer is a placeholder, and has to be declared. */
export function placeholdersIn({ title, questions }: Answers): readonly string[] {
  const texts = [title, ...questions.flatMap((question) => [question.text, ...question.probes])];
  const found = texts.flatMap((text) => Object.values(text)).flatMap((text) => [...(text ?? "").matchAll(PLACEHOLDER)]);
  return [...new Set(found.map(([, name = ""]) => name))];
}

const PLACEHOLDER = /\{(\p{L}[\p{L}\p{N}_-]*)\}/gu;

/** What is more than words gets quotation marks: nobody who changes it later has to know when YAML wants them. */
function quoteWhatNeedsIt(document: Document): void {
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string" && !JUST_WORDS.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
}

const JUST_WORDS = /^\p{L}[\p{L}\p{M}\p{N} ,.?!()-]*$/u;

function explain(document: Document, words: Words, schema: string): void {
  const { comments } = words;
  document.commentBefore = `${commented(`yaml-language-server: $schema=${schema}`)}\n${commented(comments.top)}`;
  for (const key of ["id", "version", "kind", "minutes", "participants", "placeholders", "sections"] as const) {
    comment(document.contents, key, comments[key], key === "placeholders" || key === "sections");
  }
  const section = firstOf(document.get("sections", true));
  comment(section, "items", comments.items, false);
  comment(firstOf(isMap(section) ? section.get("items", true) : undefined), "id", comments.firstQuestion, false);
}

function firstOf(list: unknown): unknown {
  return isSeq(list) ? list.items[0] : undefined;
}

/** Puts a comment before a key; `apart`: with an empty line before it. */
function comment(map: unknown, key: string, text: string, apart: boolean): void {
  if (!isMap(map)) return;
  const found = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
  if (!isScalar(found)) return;
  found.commentBefore = commented(text);
  found.spaceBefore = apart;
}

function commented(text: string): string {
  return text.replace(/^/gm, " ");
}
