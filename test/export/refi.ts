// A project as an analysis program sees it: taken out of its zip and parsed by a library that had no part in making it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { type Choices, type Exported, USUAL } from "../../src/export/exporter.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import type { Language } from "../../src/model/language.ts";
import type { Session } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";

const schema = (name: string): string => readFileSync(path.join(import.meta.dirname, "schemas", name), "utf8");
const SCHEMAS = { qde: schema("Project.xsd"), qdc: schema("Codebook.xsd") };

export function leaving(id: string, session: Session, memos = true): Exported {
  return { id, session: exportable(session, { memos }).session };
}

/** Every file of the project's zip, by name. */
export async function projectOf(
  sessions: readonly Exported[],
  language: Language = "nb",
  choices: Partial<Choices> = {},
): Promise<ReadonlyMap<string, string>> {
  const exporter = await exporterFor("qdpx");
  const zip = (await exporter?.write(sessions, language, textsIn(language), { ...USUAL, ...choices })) ?? "";
  const files = Object.entries(unzipSync(zip as Uint8Array));
  return new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]));
}

export async function codebookOf(sessions: readonly Exported[], language: Language = "nb"): Promise<string> {
  const exporter = await exporterFor("qdc");
  return String(await exporter?.write(sessions, language, textsIn(language)));
}

/** What the standard's own schema says against it. */
export async function faultsIn(kind: keyof typeof SCHEMAS, xml: string): Promise<readonly string[]> {
  const name = kind === "qde" ? "project.qde" : "codebook.qdc";
  const { errors } = await validateXML({
    xml: [{ fileName: name, contents: xml }],
    schema: [{ fileName: "schema.xsd", contents: SCHEMAS[kind] }],
    maxMemoryPages: 32_768,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** An element with its attributes and what is in it, by name; several of a name are all there. */
export type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 100_000_000 },
});

export function parse(xml: string): Node {
  const [root] = nodesIn(parser.parse(xml)).filter(({ name }) => !name.startsWith("?"));
  if (!root) throw new Error("no XML");
  return root;
}

type Raw = Readonly<Record<string, unknown>>;

function nodesIn(raw: unknown): readonly Node[] {
  return (Array.isArray(raw) ? (raw as Raw[]) : []).flatMap((one) => {
    const name = Object.keys(one).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inside = one[name];
    const text = (Array.isArray(inside) ? (inside as Raw[]) : []).map((part) => String(part["#text"] ?? "")).join("");
    return [{ name, attributes: (one[":@"] ?? {}) as Record<string, string>, children: nodesIn(inside), text }];
  });
}

/** All elements of a name, however deep, in their order. */
export function all(node: Node, name: string): readonly Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

/** The text of the first element of that name right inside. */
export function textIn(node: Node, name: string): string {
  return node.children.find((child) => child.name === name)?.text ?? "";
}
