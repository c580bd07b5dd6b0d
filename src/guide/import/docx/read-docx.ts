// A Word document as paragraphs and tables: what any program saved as .docx.
import { type Note, type SourceDocument, textOf } from "../document/document.ts";
import { type Flow, paragraphsIn, type Reading, readFlows } from "./flow.ts";
import { countLists, readNumbering } from "./numbering.ts";
import { type Parts, relationsOf } from "./package.ts";
import { readStyles } from "./styles.ts";

/** Undefined if it is no Word document. Throws an Error if its XML is damaged. `parts` are texts by their path in the archive. */
export function readDocx(parts: Parts): SourceDocument | undefined {
  const main = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  const body = parts.get(main ?? "");
  if (main === undefined || body === undefined || !/<(?:\w+:)?document[\s>]/u.test(body.slice(0, 20_000)))
    return undefined;
  const relations = relationsOf(parts, main);
  const xmlOf = (type: string): string | undefined =>
    parts.get(relations.find((one) => one.type === type)?.target ?? "");
  const numbering = readNumbering(xmlOf("numbering"));
  const plain: Reading = {
    styles: readStyles(xmlOf("styles")),
    numbering,
    count: countLists(numbering),
    noteAt: () => undefined,
  };
  const stories = (xml: string | undefined): readonly Flow[] => (xml === undefined ? [] : readFlows(xml, plain));
  const notes = new Map<string, Note>();
  for (const kind of ["footnote", "endnote", "comment"] as const) {
    for (const flow of stories(xmlOf(`${kind}s`))) {
      notes.set(`${kind} ${flow.id}`, { kind: kind === "endnote" ? "footnote" : kind, text: wordsOf(flow) });
    }
  }
  const used = new Set<string>();
  const noteAt: Reading["noteAt"] = (kind, id) => {
    const key = `${kind} ${id}`;
    used.add(key);
    return notes.get(key);
  };
  const [flow] = readFlows(body, { ...plain, noteAt });
  const unused = [...notes].filter(([key, { text }]) => !used.has(key) && text !== "").map(([, note]) => note);
  const around = relations
    .filter(({ type }) => type === "header" || type === "footer")
    .flatMap(({ type, target }) =>
      stories(parts.get(target)).map(
        (one): Note => ({ kind: type === "header" ? "header" : "footer", text: wordsOf(one) }),
      ),
    )
    // A page's number says nothing of the guide; a first page often has the words of the others.
    .filter(({ text }, index, all) => /\p{L}/u.test(text) && all.findIndex((other) => other.text === text) === index);
  return { blocks: flow?.blocks ?? [], notes: [...around, ...(flow?.notes ?? []), ...unused] };
}

/** All the words of a story, a line a paragraph; what is tied to them stands after. */
function wordsOf({ blocks, notes }: Flow): string {
  const paragraphs = blocks.flatMap(paragraphsIn);
  const beside = [...paragraphs.flatMap((one) => one.notes), ...notes].map(({ text }) => text);
  return [...paragraphs.map(textOf), ...beside]
    .join("\n")
    .replace(/\n{2,}/gu, "\n")
    .trim();
}
