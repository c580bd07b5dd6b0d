// The folders keep to their places: who may import whom, within a folder as well, and who may touch the machine.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const SRC = path.resolve("src");

/** Each folder, and the folders it may import from beside its own. `commands` holds the parts together; `main` only calls it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  markup: ["model"],
  guide: ["markup", "model", "text"],
  store: ["markup", "model", "text"],
  input: ["model", "text"],
  telling: ["model", "text"],
  conversation: ["input", "telling", "model", "text"],
  export: ["markup", "telling", "model", "text"],
  analysis: ["export", "markup", "telling", "model", "text"],
  study: ["export", "markup", "telling", "model", "text"],
  link: ["store", "model", "text"],
  ui: ["conversation", "input", "telling", "model", "text"],
  plain: ["conversation", "input", "telling", "model", "text"],
  commands: [
    "markup",
    "model",
    "text",
    "guide",
    "store",
    "input",
    "telling",
    "conversation",
    "export",
    "analysis",
    "study",
    "link",
    "ui",
    "plain",
  ],
  main: ["commands"],
  // Beside the program: nothing of it is in the bundle.
  portable: ["commands", "markup", "text"],
};

/** Where Node's own modules may be used. `ui` has types of them only. */
const MAY_TOUCH_THE_MACHINE = [
  "guide",
  "store",
  "link",
  "commands",
  "main",
  "portable",
  "export/write",
  "export/refi/guid",
];

/** More than this in one folder, and nobody sees at a glance what is in it. */
const MOST_FILES = 20;

/** What every start waits for, beside each command's own declaration. */
const LOADED_AT_START = [
  ...[
    "model/",
    "text/",
    "store/data",
    "store/settings",
    "store/problem",
    "store/journal/shape",
    "export/exporter",
    "export/index",
    "analysis/formats/index",
  ],
  ...["commands/cli", "commands/samtale", "commands/program/"],
];

type Import = { readonly from: string; readonly what: string; readonly typeOnly: boolean; readonly later: boolean };

const files: readonly string[] = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/u.test(file),
);

const imports: readonly Import[] = files.flatMap((file) => {
  const source = readFileSync(path.join(SRC, file), "utf8");
  const found = source.matchAll(/(?:^|\n)\s*(import|export)(\s+type)?\b[^;"']*?from\s+"([^"]+)"|import\("([^"]+)"\)/gu);
  return Array.from(found, ([, , type, what, lazy]) => ({
    from: file,
    what: what ?? lazy ?? "",
    typeOnly: type !== undefined,
    later: lazy !== undefined,
  }));
});

/** The imports of the program's own files, each from one path to another. Types are among them. */
const arrows: readonly (readonly [from: string, to: string])[] = imports.flatMap(({ from, what }) =>
  what.startsWith(".") ? [[from, path.relative(SRC, path.resolve(SRC, path.dirname(from), what))] as const] : [],
);

/** What is loaded with a file: all that it imports, and so on, but for what it imports only when it needs it. */
function loadedWith(start: string): readonly string[] {
  const loaded = new Set([start]);
  for (const file of loaded)
    for (const { from, what, typeOnly, later } of imports)
      if (from === file && what.startsWith(".") && !typeOnly && !later)
        loaded.add(path.relative(SRC, path.resolve(SRC, path.dirname(from), what)));
  return [...loaded];
}

function folderOf(file: string): string {
  const [first = ""] = file.split(path.sep);
  return first.replace(/\.tsx?$/u, "");
}

/** Every folder of the program, `""` for the whole. */
const folders: readonly string[] = [
  "",
  ...readdirSync(SRC, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.relative(SRC, path.join(entry.parentPath, entry.name))),
];

/** The parts of a folder that can be reached from themselves: its own files and its subfolders, each as one. */
function circlesIn(folder: string): readonly string[] {
  const inside = folder === "" ? "" : `${folder}${path.sep}`;
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    if (!from.startsWith(inside) || !to.startsWith(inside)) continue;
    const [one = ""] = from.slice(inside.length).split(path.sep);
    const [other = ""] = to.slice(inside.length).split(path.sep);
    if (one !== other) next.set(one, (next.get(one) ?? new Set()).add(other));
  }
  const reach = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return seen;
  };
  return [...next.keys()].filter((part) => reach(part).has(part)).sort();
}

describe("who may import whom", () => {
  test("every folder is in the table", () => {
    const named = new Set(readdirSync(SRC).map((name) => folderOf(name)));
    named.delete("README.md");
    expect([...named].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    expect(imports.length).toBeGreaterThan(200);
  });

  test("no folder imports from one that it may not", () => {
    const broken = arrows.filter(([from, to]) => {
      const [own, other] = [folderOf(from), folderOf(to)];
      return own !== other && !MAY_IMPORT[own]?.includes(other);
    });
    expect(broken).toEqual([]);
  });
  test.each(folders)("no circle in src/%s", (folder) => {
    expect(circlesIn(folder)).toEqual([]);
  });

  test.each(folders)("src/%s can be taken in at a glance", (folder) => {
    expect(files.filter((file) => path.dirname(file) === (folder || ".")).length).toBeLessThanOrEqual(MOST_FILES);
  });

  test("only the outer folders touch the machine", () => {
    const broken = imports.filter(
      ({ from, what, typeOnly }) =>
        what.startsWith("node:") &&
        !typeOnly &&
        !MAY_TOUCH_THE_MACHINE.some((place) => from === place || from.startsWith(place)),
    );
    expect(broken).toEqual([]);
  });

  test("everything written to a terminal goes by its gate: few write to it themselves, and those only what they make", () => {
    const writing = files.filter((file) =>
      /\b(?:stdout|stderr)\.write\(|console\.\w+\(/u.test(readFileSync(path.join(SRC, file), "utf8")),
    );
    expect(writing.sort()).toEqual([
      "commands/cli.ts", // out and err: the gate itself
      "commands/program/output.ts", // a file's bytes, never to a terminal
      "main.ts", // a sentence about Node
      "portable/portable.ts", // likewise, of what was made
      "ui/mount.tsx", // sequences of its own
      "ui/terminal/stage.tsx", // likewise
    ]);
    const drawing = files.filter((file) => /<Text\b/u.test(readFileSync(path.join(SRC, file), "utf8")));
    expect(drawing).toEqual(["ui/rows/row.tsx"]);
  });

  test("React and Ink stay in the screens", () => {
    const broken = imports.filter(({ from, what }) => /^(react|ink)(\/|$)/u.test(what) && folderOf(from) !== "ui");
    expect(broken).toEqual([]);
  });

  test("what markup would break is escaped in one place, and archives are written in one", () => {
    const withEntities = files.filter((file) => readFileSync(path.join(SRC, file), "utf8").includes("&lt;"));
    expect(withEntities).toEqual([path.join("markup", "escape.ts")]);
    const zipping = imports.filter(({ what }) => what === "fflate/browser").map(({ from }) => from);
    expect(zipping).toEqual([path.join("markup", "zip.ts")]);
  });

  test("a start loads the command line alone, and a command's work when it is called", () => {
    const loaded = loadedWith(path.join("commands", "cli.ts"));
    const work = loaded.filter(
      (file) => !LOADED_AT_START.some((place) => file.startsWith(place)) && !file.endsWith("-command.ts"),
    );
    expect(work).toEqual([]);
    expect(loaded).toContain(path.join("commands", "samtale.ts"));
  });
});
