// Reads a project (REFI-QDA 1.0) that an analysis program wrote: its codes, its texts, and what is coded in them.
import { readXml } from "../../markup/read-xml.ts";

/** Names from the widest to the code itself. */
export type ProjectCode = { readonly path: readonly string[]; readonly hasCodes: boolean };

export type ProjectCoding = {
  readonly code: ProjectCode;
  /** Code points from 0, end exclusive, where every line end counts as one. */
  readonly from: number;
  readonly to: number;
  /** The name of the selection: QualCoder writes what is selected, others a beginning of it, a name of their own, or nothing. */
  readonly words: string;
};

export type ProjectSource = {
  readonly name: string;
  /** With `\n` for every line end. Undefined if the project doesn't have it. */
  readonly text: string | undefined;
  readonly codings: readonly ProjectCoding[];
};

/** Which files of the archive are needed. */
export function isPartOfProject(name: string): boolean {
  return /(?:^project\.qde|\.txt)$/iu.test(name);
}

/** Undefined if it is no project. Throws an Error if its XML is damaged. `parts` are texts by their path in the archive. */
export function readProject(parts: ReadonlyMap<string, string>): readonly ProjectSource[] | undefined {
  const [, xml] = [...parts].find(([name]) => /^project\.qde$/iu.test(name)) ?? [];
  if (xml === undefined) return undefined;
  const texts = new Map([...parts].map(([name, text]) => [name.slice(name.lastIndexOf("/") + 1).toLowerCase(), text]));
  const codes = readCodes(xml);
  return readSources(xml).map(({ name, file, content, selections }) => ({
    name,
    text: normalise(content ?? texts.get(file.toLowerCase())),
    codings: selections.flatMap(({ from, to, words, codes: guids }) =>
      guids.flatMap((guid): readonly ProjectCoding[] => {
        const code = codes.get(guid);
        return code && to > from ? [{ code, from, to, words }] : [];
      }),
    ),
  }));
}

function normalise(text: string | undefined): string | undefined {
  return text?.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
}

function readCodes(xml: string): ReadonlyMap<string, ProjectCode> {
  const codes = new Map<string, { readonly path: readonly string[]; hasCodes: boolean }>();
  const open: { readonly path: readonly string[]; hasCodes: boolean }[] = [];
  readXml(xml, {
    open: (tag, { guid = "", name = "" }) => {
      if (tag !== "Code") return;
      const above = open.at(-1);
      if (above) above.hasCodes = true;
      const code = { path: [...(above?.path ?? []), name], hasCodes: false };
      open.push(code);
      codes.set(guid.toLowerCase(), code);
    },
    close: (tag) => {
      if (tag === "Code") open.pop();
    },
  });
  return codes;
}

type RawSelection = Omit<ProjectCoding, "code"> & { readonly codes: string[] };
type RawSource = {
  readonly name: string;
  /** The name of its file, without a folder. */
  readonly file: string;
  content?: string;
  readonly selections: RawSelection[];
};

function readSources(xml: string): readonly RawSource[] {
  const sources: RawSource[] = [];
  let source: RawSource | undefined;
  let selection: RawSelection | undefined;
  let reading = false;
  readXml(xml, {
    open: (tag, { name = "", plainTextPath = "", startPosition, endPosition, targetGUID = "" }) => {
      if (tag === "TextSource") {
        source = { name, file: plainTextPath.slice(plainTextPath.lastIndexOf("/") + 1), selections: [] };
        sources.push(source);
      } else if (tag === "PlainTextSelection" && source) {
        selection = { from: Number(startPosition), to: Number(endPosition), words: name, codes: [] };
        source.selections.push(selection);
      } else if (tag === "CodeRef") selection?.codes.push(targetGUID.toLowerCase());
      reading = tag === "PlainTextContent" && source !== undefined;
    },
    close: (tag) => {
      reading = false;
      if (tag === "TextSource") source = undefined;
      if (tag === "PlainTextSelection") selection = undefined;
    },
    text: (part) => {
      if (reading && source) source.content = (source.content ?? "") + part;
    },
  });
  return sources;
}
