// A study's file, and what is answered where something in it is wrong: line, column, and what to write.
import { describe, expect, test } from "vitest";
import { reportOf } from "../../src/guide/report.ts";
import { loadStudy } from "../../src/guide/study/load-study.ts";
import { studyJsonSchemaText } from "../../src/guide/study/study-json-schema.ts";
import { newStudyText, withSession } from "../../src/guide/study/write-study.ts";
import { LANGUAGES, textsIn } from "../../src/text/languages.ts";

const TODAY = "2026-11-22";
const load = (source: string, language = "en") => loadStudy(source, textsIn(language), TODAY);
const codes = (source: string) =>
  load(source).issues.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);

const WHOLE = `id: choir
title: The choir
responsible: The music school
approvals: [ "Ethics 12", "Data protection 7" ]
ends: 2027-06-30
delete_by: 2032-06-30
groups:
  - id: altos
    title: The altos
    participants: 3
  - { id: basses, participants: [ 1, 4, 2 ], sessions: [ "20261101-1000-choir" ] }
`;

test("a study is read whole", () => {
  const { study, issues } = load(WHOLE);
  expect(issues).toEqual([]);
  expect(study).toEqual({
    id: "choir",
    title: "The choir",
    responsible: "The music school",
    approvals: ["Ethics 12", "Data protection 7"],
    ends: "2027-06-30",
    deleteBy: "2032-06-30",
    groups: [
      { id: "altos", title: "The altos", participants: [1, 2, 3], sessions: [] },
      { id: "basses", participants: [1, 2, 4], sessions: ["20261101-1000-choir"] },
    ],
  });
});

describe("slips", () => {
  test.each([
    ["an unknown field", "id: a\ntitle: A\nfunder: B\ngroups: [{ id: a }]\n", "3:1 unknown-field"],
    ["no groups", "id: a\ntitle: A\n", "1:1 missing-field"],
    [
      "a day that is not in the calendar",
      "id: a\ntitle: A\nends: 2026-02-30\ngroups: [{ id: a }]\n",
      "3:7 expected-date",
    ],
    ["a day in words", "id: a\ntitle: A\ndelete_by: tomorrow\ngroups: [{ id: a }]\n", "3:12 expected-date"],
    ["an id with a capital", "id: Choir\ntitle: A\ngroups: [{ id: a }]\n", "1:5 expected-id"],
    ["a hundred people", "id: a\ntitle: A\ngroups:\n  - id: a\n    participants: 100\n", "5:19 expected-whole"],
    ["two groups of one id", "id: a\ntitle: A\ngroups:\n  - id: a\n  - id: a\n", "5:9 duplicate-id"],
    [
      "deleted before it ends",
      "id: a\ntitle: A\nends: 2030-01-01\ndelete_by: 2029-01-01\ngroups: [{ id: a }]\n",
      "4:12 deleted-before-end",
    ],
    [
      "a participant twice",
      "id: a\ntitle: A\ngroups:\n  - id: a\n    participants: [1, 2, 1]\n",
      "5:26 participant-twice",
    ],
    [
      "a session in two groups",
      "id: a\ntitle: A\ngroups:\n  - { id: a, sessions: [ s1 ] }\n  - { id: b, sessions: [ s1 ] }\n",
      "5:26 session-twice",
    ],
  ])("%s", (_, source, expected) => {
    const found = load(source);
    expect(codes(source)).toEqual([expected]);
    expect(found.study).toBeUndefined();
    for (const { remedy } of found.issues) expect(remedy).toMatch(/\S/u);
  });

  test("an end before today is a warning: the study can still be read", () => {
    const source = "id: a\ntitle: A\nends: 2026-11-21\ngroups: [{ id: a }]\n";
    expect(codes(source)).toEqual(["3:7 study-over"]);
    expect(load(source).study).toBeDefined();
    expect(codes(source.replace("21", "22"))).toEqual([]);
  });

  test("are told of with the line and a caret, in each language", () => {
    const source = "id: a\ntittel: Koret\ngroups: [{ id: a }]\n";
    for (const language of LANGUAGES) {
      const loaded = load(source, language);
      const report = reportOf("study.yaml", loaded, textsIn(language));
      expect(report).toContain("study.yaml:2:1: ");
      expect(report).toContain("  2 | tittel: Koret\n    | ^");
      expect(report).toContain("title");
    }
  });

  test.each(["", "\0", "- a\n- b\n", "id: [", "groups: *a\n", "a".repeat(10_000), "groups:\n  - groups:\n"])(
    "never throw: %j",
    (source) => {
      expect(load(source).study).toBeUndefined();
      expect(load(source).issues.length).toBeGreaterThan(0);
    },
  );
});

describe("the file that is written", () => {
  const words = textsIn("nb").study.file;

  test("can be used as it is", () => {
    const made = newStudyText({ id: "kor", title: 'Koret: "prøven"', participants: 5 }, words, "./study.schema.json");
    const { study, issues } = load(made);
    expect(issues).toEqual([]);
    expect(study).toMatchObject({ title: 'Koret: "prøven"', groups: [{ id: "a", participants: [1, 2, 3, 4, 5] }] });
  });

  test("gets a session, and keeps its comments, its order and its line ends", () => {
    const source = `# ours\n${WHOLE.replace("    title: The altos\n", "    title: The altos # they sit to the left\n")}`;
    for (const written of [source, source.replaceAll("\n", "\r\n")]) {
      const once = withSession(written, "altos", "20261122-1000-choir");
      const twice = withSession(once, "basses", "20261123-1000-choir");
      expect(load(twice).study?.groups.map(({ sessions }) => sessions)).toEqual([
        ["20261122-1000-choir"],
        ["20261101-1000-choir", "20261123-1000-choir"],
      ]);
      expect(twice.replaceAll("\r\n", "\n")).toContain("# ours\nid: choir\n");
      expect(twice).toContain("# they sit to the left");
      expect(twice.includes("\r\n")).toBe(written.includes("\r\n"));
    }
  });

  test("is described to editors: every field, and no others", () => {
    const schema = JSON.parse(studyJsonSchemaText());
    expect(Object.keys(schema.properties)).toEqual([
      "id",
      "title",
      "responsible",
      "approvals",
      "ends",
      "delete_by",
      "groups",
    ]);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.groups.items.title).toMatch(/group/iu);
  });
});
