// Guides in an editor: the language server that editors use for YAML finds the schema beside the guide, has nothing to say of
// guides that are right, and offers choices that have names.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";
import { guideCheck } from "../../src/commands/guide/check.ts";
import { guideNew } from "../../src/commands/guide/new.ts";
import { ITEM_KINDS } from "../../src/model/item-kinds.ts";
import { textsIn } from "../../src/text/languages.ts";
import { temporaryFolder } from "../store/helpers.ts";

const GUIDES = path.resolve(import.meta.dirname, "../../guides");
const shipped = readdirSync(GUIDES).filter((name) => name.endsWith(".yaml"));

function editor(): ReturnType<typeof getLanguageService> {
  const service = getLanguageService({
    schemaRequestService: async (address) => readFileSync(fileURLToPath(address), "utf8"),
    workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  });
  service.configure({ validate: true, completion: true, customTags: [] });
  return service;
}

function opened(file: string, text = readFileSync(file, "utf8")): TextDocument {
  return TextDocument.create(pathToFileURL(file).href, "yaml", 1, text);
}

/** What the editor underlines: the words and why. */
async function underlined(file: string, text?: string): Promise<readonly string[]> {
  const document = opened(file, text);
  const found = await editor().doValidation(document, false);
  return found.map(({ range, message }) => `${document.getText(range)}: ${message}`);
}

/** What is offered where `|` stands in a guide that lies among the shipped ones. */
async function offered(text: string): Promise<readonly { readonly label: string; readonly documentation?: unknown }[]> {
  const at = text.indexOf("|");
  const document = opened(path.join(GUIDES, "ny.yaml"), text.replace("|", ""));
  return (await editor().doComplete(document, document.positionAt(at), false)).items;
}

describe("nothing is underlined", () => {
  test.each(shipped)("in the shipped %s", async (name) => {
    expect(await underlined(path.join(GUIDES, name))).toEqual([]);
  });

  test("in one that `guide new` wrote, among one's own or elsewhere", async () => {
    const folder = temporaryFolder();
    for (const target of [undefined, path.join(folder, "et annet sted.yaml")]) {
      const stdin = Readable.from(["Håp\n\n\n\nHva gir håp?\n\nHvordan?\n\n"]);
      const stdout = new Writable({ write: (_, __, done) => done() });
      const data = path.join(folder, "data");
      const io = {
        stdin,
        stdout,
        out: () => {},
        err: () => {},
        cwd: folder,
        env: {},
        text: textsIn("nb"),
        data,
        guides: GUIDES,
      };
      await guideNew(target, { ...io, language: "nb" } as unknown as Parameters<typeof guideNew>[1]);
    }
    for (const file of [path.join(folder, "data/guides/hap.yaml"), path.join(folder, "et annet sted.yaml")])
      expect(await underlined(file)).toEqual([]);
  });

  test.each(shipped)("in a copy of %s in the data folder, once it was checked there", async (name) => {
    const folder = temporaryFolder();
    const own = path.join(folder, "data/guides");
    mkdirSync(own, { recursive: true });
    const copy = path.join(own, name);
    copyFileSync(path.join(GUIDES, name), copy);
    const io = { out: () => {}, err: () => {}, cwd: folder, text: textsIn("nb"), data: path.join(folder, "data") };
    expect(await guideCheck([copy], {}, io)).toBe(0);
    expect(await underlined(copy)).toEqual([]);
  });
});

test("a slip is underlined where it stands, in words", async () => {
  const folder = temporaryFolder();
  copyFileSync(path.join(GUIDES, "guide.schema.json"), path.join(folder, "guide.schema.json"));
  const text = readFileSync(path.join(GUIDES, "staff-recovery.yaml"), "utf8");
  const file = path.join(folder, "guide.yaml");
  const id = /^id: (?<id>.*)$/m.exec(text)?.groups?.id ?? "";
  const slipped = text.replace(`id: ${id}`, 'id: "to ord, og komma"');
  writeFileSync(file, slipped);
  const [only, ...more] = await underlined(file);
  expect(more).toEqual([]);
  expect(only).toMatch(/^"?to ord, og komma"?: [A-Z].*\.$/);
});

describe("what is offered", () => {
  const HEAD = "# yaml-language-server: $schema=./guide.schema.json\nid: hage\ntitle: Hagen\nsections:\n  - id: prat\n";

  test("for an item is each kind by its name, and none is called after what YAML calls it", async () => {
    const items = await offered(`${HEAD}    items:\n      - |\n`);
    const labels = items.map(({ label }) => label);
    for (const kind of ITEM_KINDS) {
      expect(labels).toContain(kind);
      expect(labels.some((label) => label.endsWith(` (${kind})`))).toBe(true);
    }
    for (const label of labels) expect(label).not.toMatch(/^(?:object|array|string)(?:$|\W)/);
  });

  test("for a field has a sentence that says what it is for", async () => {
    const fields = await offered(`${HEAD}    |\n`);
    expect(fields.map(({ label }) => label)).toEqual(expect.arrayContaining(["title", "minutes", "cover", "if"]));
    for (const { label, documentation } of fields)
      expect([label, JSON.stringify(documentation ?? "")]).toEqual([label, expect.stringMatching(/\p{L}{3,}/u)]);
  });
});
