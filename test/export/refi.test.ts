// A REFI-QDA project and codebook: that they are what the standard says, whatever was typed.
import { describe, expect, test } from "vitest";
import type { Exported } from "../../src/export/exporter.ts";
import { exporterFor } from "../../src/export/index.ts";
import { nb } from "../../src/text/nb/index.ts";
import {
  AWFUL,
  awful,
  awfulWith,
  EMPTY,
  empty,
  LARGE,
  large,
  ONLY_CUES,
  oddSessions,
  onlyCues,
  twins,
} from "./awful.ts";
import { GARDEN, garden } from "./garden.ts";
import { all, codebookOf, faultsIn, leaving, type Node, parse, projectOf, textIn } from "./refi.ts";

const GARDEN_OUT = leaving(GARDEN, garden);
const AWFUL_OUT = leaving(AWFUL, awful);

const CASES: readonly (readonly [name: string, sessions: readonly Exported[]])[] = [
  ["a group with moderator and secretary", [GARDEN_OUT]],
  ["everything that can go wrong", [leaving(AWFUL, awfulWith(50_000))]],
  ["begun, and nothing more", [leaving(EMPTY, empty)]],
  ["cues alone", [leaving(ONLY_CUES, onlyCues)]],
  ["two of one label", twins.map(({ id, session }) => leaving(id, session))],
  ["two of one id", twins.map(({ session }) => leaving(AWFUL, session))],
  ["two guides and five sessions", [GARDEN_OUT, ...oddSessions.map(({ id, session }) => leaving(id, session))]],
  ["a thousand lines", [leaving(LARGE, large(1000))]],
  ["no session at all", []],
];

describe.each(CASES)("%s", (_, sessions) => {
  test.each(["nb", "en"] as const)("is valid by the standard's schemas (%s)", async (language) => {
    const project = await projectOf(sessions, language);
    expect(await faultsIn("qde", project.get("project.qde") ?? "")).toEqual([]);
    expect(await faultsIn("qdc", await codebookOf(sessions, language))).toEqual([]);
  });

  test("is complete: every reference is met, no name or GUID is there twice, nothing is empty", async () => {
    const project = await projectOf(sessions);
    const root = parse(project.get("project.qde") ?? "");
    const nodes = everything(root);
    const guids = nodes.flatMap(({ attributes }) => attributes.guid ?? []);
    expect(twice(guids)).toEqual([]);
    const given = new Set(guids);
    const targets = nodes.flatMap(({ attributes }) => [
      ...[attributes.targetGUID, attributes.creatingUser, attributes.modifyingUser, attributes.creatingUserGUID],
    ]);
    expect(targets.filter((guid) => guid !== undefined && !given.has(guid))).toEqual([]);
    for (const kind of ["Code", "Case", "TextSource", "AudioSource", "Note", "Variable", "User"]) {
      const names = all(root, kind).map(({ attributes }) => attributes.name ?? "");
      expect(twice(names.map((name) => name.normalize("NFC").toLowerCase()))).toEqual([]);
      expect(names.filter((name) => name.trim() === "" || name.length > 63)).toEqual([]);
    }
    const places = ["TextSource", "Case", "Note"].flatMap((kind) => all(root, kind));
    expect(places.filter(({ attributes }) => /[/\\]/u.test(attributes.name ?? ""))).toEqual([]);
    const lists = ["Codes", "Cases", "Notes", "Sources", "Sets", "Variables", "Users", "CodeBook", "Description"];
    const hollow = nodes.filter(({ name, children, text }) => lists.includes(name) && !children.length && !text);
    expect(hollow).toEqual([]);
  });

  test("is a zip with project.qde and a flat folder of the texts that it names", async () => {
    const project = await projectOf(sessions);
    const root = parse(project.get("project.qde") ?? "");
    const named = [...all(root, "TextSource"), ...all(root, "Note")].map(({ attributes }) => {
      expect(attributes.plainTextPath).toBe(`internal://${attributes.guid}.txt`);
      return `sources/${attributes.guid}.txt`;
    });
    expect([...project.keys()].sort()).toEqual(["project.qde", ...named].sort());
    for (const text of project.values()) {
      expect(text.startsWith("\ufeff")).toBe(false);
      expect(text).not.toMatch(/\p{Surrogate}|[\0-\x08\x0b-\x1f\ufffe\uffff]/u);
    }
  });

  test("is the same bytes every time", async () => {
    const exporter = await exporterFor("qdpx");
    const [one, other] = [await exporter?.write(sessions, "nb", nb), await exporter?.write(sessions, "nb", nb)];
    expect(Buffer.from(one ?? "").equals(Buffer.from(other ?? ""))).toBe(true);
  });
});

test("the schemas find what is wrong", async () => {
  const [project, codebook] = [await projectOf([GARDEN_OUT]), await codebookOf([GARDEN_OUT])];
  const broken = (project.get("project.qde") ?? "").replace('startPosition="', 'start="');
  expect(await faultsIn("qde", broken)).not.toEqual([]);
  expect(await faultsIn("qdc", codebook.replace('isCodable="true"', ""))).not.toEqual([]);
});

describe("the codebook", () => {
  test("has a branch each for code words, questions, speakers, whom cues were to, cues and kinds", async () => {
    const root = parse(await codebookOf([GARDEN_OUT]));
    const branches = root.children[0]?.children ?? [];
    expect(branches.map(nameOf)).toEqual(["Kodeord", "Spørsmål", "Hvem", "Til hvem", "Tegn", "Slags notat"]);
    expect(branches.map(({ attributes }) => attributes.isCodable)).toEqual(Array(6).fill("false"));
    const inside = Object.fromEntries(branches.map((branch) => [nameOf(branch), codesIn(branch).map(nameOf)]));
    expect(inside.Kodeord).toEqual(["guide", "jord"]);
    expect(inside.Spørsmål).toContain("2. Hva får dere ut av parsellen?");
    expect(inside.Hvem).toEqual([1, 2, 3, 4, 5].map((n) => `Deltaker ${n}`).concat("Flere", "Moderator"));
    expect(inside["Til hvem"]).toEqual(["Til deltaker 1", "Til deltaker 3"]);
    expect(inside.Tegn).toEqual(["latter", "støtte", "enighet", "flere samtidig"]);
  });

  test("keeps words apart that differ only in case, and tells the whole of a long one", async () => {
    const [words] = parse(await codebookOf([AWFUL_OUT])).children[0]?.children ?? [];
    const codes = words ? codesIn(words) : [];
    expect(codes.map(nameOf)).toEqual(expect.arrayContaining(["håp", "Håp (2)", "HÅP (3)", "vår/høst", "<&\"'>"]));
    const long = codes.filter((code) => nameOf(code).startsWith("enveldiglang"));
    expect(long.map((code) => textIn(code, "Description").slice(-3)).sort()).toEqual(["-en", "-to"]);
    // How an accent was typed makes no other word.
    expect(codes.filter((code) => nameOf(code) === "håp")).toHaveLength(1);
  });

  test("is the same in the project", async () => {
    const project = await projectOf([AWFUL_OUT]);
    const codes = (xml: string): string => /<Codes>.*<\/Codes>/su.exec(xml)?.[0] ?? "";
    expect(codes(project.get("project.qde") ?? "")).toBe(codes(await codebookOf([AWFUL_OUT])));
  });
});

describe("the people and the facts", () => {
  test("a participant is a case with what was counted, and with everything that they said", async () => {
    const root = parse((await projectOf([GARDEN_OUT])).get("project.qde") ?? "");
    const five = all(root, "Case").find((one) => nameOf(one) === "Deltaker 5");
    expect(five && valuesOf(root, five)).toEqual({
      Samtale: GARDEN,
      Innlegg: "1",
      "Taletid (sekunder)": "30.000",
      "Andel av taletida (%)": "13.8",
      "Notert om deltakeren": "1",
      "Til stede fra": "00:07:05",
      "Til stede til": "00:12:45",
    });
    const said = five?.children
      .filter(({ name }) => name === "SelectionRef")
      .map(({ attributes }) => attributes.targetGUID);
    const selections = all(root, "PlainTextSelection").filter(({ attributes }) =>
      said?.includes(attributes.guid ?? ""),
    );
    expect(selections.map(nameOf)).toEqual(["man lærer av andres feil"]);
  });

  test("whoever never came or never spoke is there as well", async () => {
    const root = parse((await projectOf([AWFUL_OUT])).get("project.qde") ?? "");
    const known = (who: string): unknown => {
      const one = all(root, "Case").find((node) => nameOf(node) === who);
      return one && valuesOf(root, one);
    };
    expect(known("Deltaker 6")).toMatchObject({ Innlegg: "0", "Til stede fra": "kom ikke" });
    expect(known("Deltaker 5")).toMatchObject({ Innlegg: "0", "Notert om deltakeren": "0" });
    expect(known("Deltaker 9")).not.toHaveProperty("Til stede fra");
  });

  test("a number is a person only within a session", async () => {
    const root = parse(
      (await projectOf(twins.map(({ id, session }) => leaving(id, session)))).get("project.qde") ?? "",
    );
    const names = all(root, "Case").map(nameOf);
    expect(names).toEqual(twins.flatMap(({ id }) => [`Deltaker 1, ${id}`, `Deltaker 2, ${id}`]));
    expect(all(root, "Code").map(nameOf)).toEqual(expect.arrayContaining(names));
  });

  test("facts of the guide and the session are the text's", async () => {
    const root = parse((await projectOf([GARDEN_OUT], "en")).get("project.qde") ?? "");
    const [source] = all(root, "TextSource");
    expect(source && valuesOf(root, source)).toMatchObject({
      Title: "The allotment evening",
      Guide: "garden-evening",
      "Guide version": "1",
      Date: "2026-11-22",
      "Questions asked": "3",
      "Questions untouched": "1",
    });
  });

  test("the debrief is a note, memos are notes only where they were asked for, and no data", async () => {
    const memos = async (wanted: boolean): Promise<readonly string[]> => {
      const project = await projectOf([leaving(AWFUL, awful, wanted)]);
      expect([...project.values()].join("\n").includes("#egen/tanke")).toBe(wanted);
      return all(parse(project.get("project.qde") ?? ""), "Note").map(nameOf);
    };
    expect(await memos(false)).toEqual([`Skrevet etterpå, ${AWFUL}`]);
    expect(await memos(true)).toEqual([`Skrevet etterpå, ${AWFUL}`, `Memo 1, ${AWFUL}`]);
  });
});

function nameOf({ attributes }: Node): string {
  return attributes.name ?? "";
}

function codesIn(node: Node): readonly Node[] {
  return node.children.filter(({ name }) => name === "Code");
}

function everything(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(everything)];
}

function twice(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** Variables by name. */
function valuesOf(root: Node, node: Node): Readonly<Record<string, string>> {
  const names = new Map(all(root, "Variable").map(({ attributes }) => [attributes.guid, attributes.name ?? ""]));
  const values = node.children.filter(({ name }) => name === "VariableValue");
  return Object.fromEntries(
    values.map(({ children: [reference, value] }) => [
      names.get(reference?.attributes.targetGUID ?? "") ?? "",
      value?.text ?? "",
    ]),
  );
}
