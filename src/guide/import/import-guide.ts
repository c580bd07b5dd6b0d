// Makes a draft of a guide from the bytes of a document: read, understood as far as it goes, and written with questions.
import { basename, extname } from "node:path";
import { isQuestion } from "../../model/item-kinds.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import { guideName } from "../new/answers.ts";
import { type Note, textOf } from "./document/document.ts";
import { paragraphsIn } from "./docx/flow.ts";
import type { Draft } from "./draft/draft.ts";
import { doubtfulLines, writeDraft } from "./draft/write-draft.ts";
import { readOwnPaper } from "./own-paper/read-own-paper.ts";
import type { Encoding } from "./plain/encoding.ts";
import { type Problem, readDocument } from "./read-document.ts";
import { languageOf } from "./recognise/clues.ts";
import { recognise } from "./recognise/recognise.ts";

export type Imported = {
  readonly yaml: string;
  /** The guide's id, which can be a file's name. */
  readonly id: string;
  readonly language: Language;
  readonly sections: number;
  readonly questions: number;
  readonly probes: number;
  /** The lines of the draft that ask something, counted from 1. */
  readonly doubtful: readonly number[];
  /** How a text was saved, if it wasn't as texts are today. */
  readonly encoding?: Encoding;
};

export type ImportOptions = {
  /** The document's name, as it was typed. */
  readonly file: string;
  /** The guide's language; without it, the one that most of the words are in. */
  readonly language?: Language;
  /** Where an editor finds the schema, for a guide of this id: a path beside the file, or an address. */
  readonly schema: (id: string) => string | Promise<string>;
};

/** `words` are in the language of whoever will read the draft. Never throws. */
export async function importGuide(
  bytes: Uint8Array,
  { file, language, schema }: ImportOptions,
  words: Texts["guideImport"],
): Promise<Imported | { readonly problem: Problem }> {
  const read = readDocument(bytes, file);
  if ("problem" in read) return read;
  const { document, encoding } = read;
  const texts = [...document.blocks.flatMap(paragraphsIn).map(textOf), ...document.notes.map(({ text }: Note) => text)];
  const paper = readOwnPaper(document);
  const known = language ?? paper?.language ?? languageOf(texts.join("\n"));
  const draft = paper?.draft ?? recognise(document, known);
  const fallbackTitle =
    basename(file, extname(file))
      .replace(/[_\s]+/gu, " ")
      .trim() || "guide";
  const id = guideName(draft.title ?? fallbackTitle);
  const about = { file: basename(file), fallbackTitle, language: known, schema: await schema(id) };
  const yaml = writeDraft(draft, about, words);
  return {
    yaml,
    id,
    language: known,
    ...count(draft),
    doubtful: doubtfulLines(yaml),
    ...(encoding !== undefined && encoding !== "utf-8" && { encoding }),
  };
}

function count({ sections }: Draft): Pick<Imported, "sections" | "questions" | "probes"> {
  const items = sections.flatMap((section) => section.items);
  return {
    sections: sections.length,
    questions: items.filter(isQuestion).length,
    probes: items.flatMap(({ probes }) => probes.flatMap((probe) => [probe, ...probe.probes])).length,
  };
}
