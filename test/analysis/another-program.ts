// A project that went through another analysis program and came back, as QualCoder writes it: everything with a name of its
// own, a selection for each coding, a mark at the beginning of each text, and what analysts coded meanwhile.
import { randomUUID } from "node:crypto";
import { strToU8, unzipSync, zipSync } from "fflate";
import { all, type Node, parse } from "../export/refi.ts";

/** What an analyst codes: a path of categories with the code last, and the words, which stand once in the text. */
export type Coding = { readonly path: readonly string[]; readonly words: string; readonly in?: string };

export type Changes = {
  /** What becomes of the text of each source, after it was coded. */
  readonly text?: (text: string) => string;
  readonly name?: (name: string) => string;
  /** Where what is coded there stands then. What came with the project stays where it stood. */
  readonly position?: (position: number, text: string) => number;
  /** What the selections are called. */
  readonly selection?: (words: string) => string;
};

type Code = { readonly name: string; readonly codable: boolean; readonly guid: string; readonly children: Code[] };

export function throughAnother(
  project: Uint8Array,
  codings: readonly Coding[],
  {
    text: changed = (text) => text,
    name: renamed = (name) => name,
    position = (at) => at,
    selection = () => "x",
  }: Changes = {},
): Uint8Array {
  const files = Object.entries(unzipSync(project));
  const file = (name: string): string =>
    Buffer.from(files.find(([one]) => one.endsWith(name))?.[1] ?? []).toString("utf8");
  const root = parse(file("project.qde"));
  const guids = new Map<string, string>();
  const codes = children(root, "CodeBook").flatMap((book) =>
    children(book, "Codes").flatMap((one) => children(one, "Code")),
  );
  const tree: Code[] = codes.map((code) => copyCode(code, guids));
  const made = new Map<string, string>();
  for (const { path } of codings) made.set(JSON.stringify(path), findOrMake(tree, path));

  const written: [string, Uint8Array][] = [];
  const sources = all(root, "TextSource").map(({ attributes, children: inside }) => {
    const text = file(`${attributes.plainTextPath?.split("/").at(-1)}`);
    const name = `${randomUUID()}.txt`;
    written.push([`sources/${name}`, strToU8(`\ufeff${changed(text)}`)]);
    const own = inside
      .filter((one) => one.name === "PlainTextSelection")
      .flatMap((one) =>
        all(one, "CodeRef").map((code) => ({
          from: Number(one.attributes.startPosition),
          to: Number(one.attributes.endPosition),
          words: [...text].slice(Number(one.attributes.startPosition), Number(one.attributes.endPosition)).join(""),
          guid: guids.get(code.attributes.targetGUID ?? "") ?? "",
        })),
      );
    const added = codings.flatMap(({ path, words, in: session }) => {
      if (session !== undefined && session !== attributes.name) return [];
      const at = text.indexOf(words);
      if (at < 0) return [];
      const from = [...text.slice(0, at)].length;
      const to = from + [...words].length;
      return [
        { from: position(from, text), to: position(to, text), words, guid: made.get(JSON.stringify(path)) ?? "" },
      ];
    });
    const selections = [...own, ...added].map(
      ({ from, to, words: selected, guid }) =>
        `<PlainTextSelection guid="${randomUUID()}" startPosition="${from}" endPosition="${to}" name="${escapeXml(selection(selected))}"><Coding guid="${randomUUID()}"><CodeRef targetGUID="${guid}" /></Coding></PlainTextSelection>`,
    );
    return `<TextSource plainTextPath="internal://${name}" guid="${randomUUID()}" name="${escapeXml(renamed(attributes.name ?? ""))}">${selections.join("\n")}</TextSource>`;
  });
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="x"><CodeBook><Codes>${tree.map(writeCode).join("")}</Codes></CodeBook><Sources>${sources.join("")}</Sources></Project>`;
  return zipSync(Object.fromEntries([["project.qde", strToU8(xml)], ...written]));
}

function children(node: Node, name: string): readonly Node[] {
  return node.children.filter((child) => child.name === name);
}

function copyCode({ attributes, children: inside }: Node, guids: Map<string, string>): Code {
  const guid = randomUUID();
  guids.set(attributes.guid ?? "", guid);
  const below = inside.filter(({ name }) => name === "Code").map((child) => copyCode(child, guids));
  return { name: attributes.name ?? "", codable: attributes.isCodable !== "false", guid, children: below };
}

function findOrMake(codes: Code[], [name = "", ...rest]: readonly string[]): string {
  let code = codes.find((one) => one.name === name);
  if (!code) {
    code = { name, codable: rest.length === 0, guid: randomUUID(), children: [] };
    codes.push(code);
  }
  return rest.length === 0 ? code.guid : findOrMake(code.children, rest);
}

function writeCode({ name, codable, guid, children: inside }: Code): string {
  return `<Code guid="${guid}" name="${escapeXml(name)}" isCodable="${codable}">${inside.map(writeCode).join("")}</Code>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
