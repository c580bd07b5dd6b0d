// Several sessions in one export: each id with its session beside it, and each person one and the same in all of them.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { USUAL } from "../../src/export/exporter.ts";
import { nameSessions, personId } from "../../src/export/identity/session-names.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import { makeSheets } from "../../src/export/tables/workbook-sheets.ts";
import { fold } from "../../src/model/session/fold.ts";
import { nb } from "../../src/text/nb/index.ts";
import { course, strangers } from "./course.ts";

const named = nameSessions(course);

async function write(format: string, sessions = named): Promise<string> {
  const exporter = await exporterFor(format);
  const contents = (await exporter?.write(sessions, "nb", nb, USUAL)) ?? "";
  if (typeof contents === "string") return contents;
  return Object.values(unzipSync(contents))
    .map((part) => strFromU8(part))
    .join("\n");
}

describe("names", () => {
  test("go by when the sessions began, whatever order they were named in", () => {
    const shorts = (sessions: typeof course) =>
      Object.fromEntries(nameSessions(sessions).map(({ id, named: name }) => [id, name]));
    expect(shorts([...course].reverse())).toEqual(shorts(course));
    expect(Object.values(shorts(course)).map((name) => name?.short)).toEqual(["S1", "S2"]);
  });

  test("are needed by no session that leaves alone", () => {
    expect(nameSessions(course.slice(0, 1))).toEqual(course.slice(0, 1));
  });

  test("a number means the same person only among people who are known to be the same", () => {
    const all = nameSessions([...course, ...strangers]);
    const people = all.map(({ named: name }) => name && personId(name, 2));
    expect(people).toEqual(["five-2", "five-2", "S3-2", "S4-2"]);
  });
});

test("five people who met twice are five cases and five codes of speakers", async () => {
  const project = await write("qdpx");
  expect(project.match(/<Case /gu)).toHaveLength(5);
  expect(project.match(/<Code [^>]*name="Deltaker \d"/gu)).toHaveLength(5);
  const second = /<Case [^>]*name="Deltaker 2".*?<\/Case>/u.exec(project)?.[0] ?? "";
  expect(second.match(/<SourceRef /gu)).toHaveLength(2);
  expect(second.match(/<SelectionRef /gu)).toHaveLength(2);
  const guid = /<Code [^>]*guid="([^"]+)" name="Deltaker 2"/u.exec(project)?.[1] ?? "none";
  const codings = project.split("<PlainTextSelection ").filter((one) => one.includes(`targetGUID="${guid}"`));
  expect(codings.length).toBeGreaterThanOrEqual(2);
});

test("without a study they stay strangers: nothing merges people whom nobody said to be the same", async () => {
  const project = await write("qdpx", nameSessions(strangers));
  expect(project.match(/<Case /gu)).toHaveLength(10);
});

test.each(["md", "txt", "html", "docx"])("%s has the session beside each id", async (format) => {
  const contents = await write(format);
  for (const short of ["S1", "S2"]) {
    expect(contents).toContain(`${short} mod:4`);
    expect(contents).toContain(`${short} · `);
  }
  expect(contents).not.toMatch(/(?<!S\d )\bmod:4\b/u);
});

test("csv and json name it in a field of its own", async () => {
  const [head = "", ...rows] = (await write("csv")).split("\r\n");
  expect(head.endsWith(",session_short,persons")).toBe(true);
  expect(rows.filter((row) => row.endsWith(",S1,five-2")).length).toBeGreaterThan(0);
  expect(rows.filter((row) => row.endsWith(",S2,five-2")).length).toBeGreaterThan(0);
  expect(JSON.parse(await write("json")).sessions.map(({ short }: { short: string }) => short)).toEqual(["S1", "S2"]);
});

test("xlsx has the name and the person beside the id, on paper too, and says once which is which", () => {
  const sheets = makeSheets(named, USUAL, "nb", nb);
  const [coding] = sheets;
  const heads = coding?.columns.map(({ head }) => head) ?? [];
  const { short, person, id } = nb.exportTables.columns;
  for (const { head } of [short, person, id]) expect(heads.indexOf(head)).toBeLessThan(coding?.printed ?? 0);
  const [at, who, which] = [short, person, id].map(({ head }) => heads.indexOf(head));
  const keys = (coding?.rows ?? []).map((row) => [at, who, which].map((column) => row[column ?? -1]));
  expect(keys).toContainEqual(["S1", "five-2", "mod:4"]);
  expect(new Set(keys.map(([name, , line]) => `${name} ${line}`)).size).toBe(keys.length);
  const list = sheets.find(({ name }) => name === nb.exportTables.sheets.sessions);
  expect(list?.rows.map(([name, session]) => [name, session])).toEqual(named.map((one) => [one.named?.short, one.id]));
});

test("one session's files are to the byte what they were", async () => {
  const [only] = course;
  const alone = only ? [only] : [];
  const without = alone.map((one) => ({ id: one.id, session: fold(one.session.guide, one.session.entries) }));
  for (const format of FORMATS) {
    const exporter = await exporterFor(format);
    const [one, other] = await Promise.all(
      [nameSessions(alone), without].map((sessions) => exporter?.write(sessions, "nb", nb, USUAL)),
    );
    expect(one, format).toEqual(other);
  }
});
