// The sessions of a data folder, and finding one by what a person types.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createSession, sessionId, sessionsFolder } from "../../src/store/session/create.ts";
import { findSession } from "../../src/store/session/find.ts";
import { listSessions } from "../../src/store/session/list.ts";
import { AT, newSession, note, opened, temporaryFolder, text } from "./helpers.ts";

const at = (time: string) => `2026-11-22T${time}:00.000+01:00`;

/** Two sessions with the choir, one with the band; the band's was written to last. */
function three(): string {
  const data = temporaryFolder();
  newSession(data, at("10:15"));
  newSession(data, at("12:30"));
  const band = newSession(data, at("09:00"), "band");
  const { journal } = opened(band);
  journal.append([{ ...note("sist skrevet"), at: at("13:00") }]);
  journal.close();
  return data;
}

test("the list has what a person looks for, the one written to last on top", () => {
  const data = three();
  const sessions = listSessions(data, text);
  expect(sessions.map(({ id }) => id)).toEqual(["20261122-0900-band", "20261122-1230-kor", "20261122-1015-kor"]);
  expect(sessions[0]).toEqual({
    id: "20261122-0900-band",
    folder: path.join(data, "sessions", "20261122-0900-band"),
    start: expect.objectContaining({ kind: "start", participants: 5, at: at("09:00") }),
    lastWritten: at("13:00"),
    ended: false,
    entries: 3,
    notes: 1,
    writers: ["mod"],
  });
});

test("notes are what people said, saw and thought: not turns and cues, new wordings, or what was taken back", () => {
  const data = temporaryFolder();
  const folder = newSession(data);
  const noted = () => listSessions(data, text)[0]?.notes;
  const stamp = { at: AT, t: 5000 };
  const [moderator, secretary] = [opened(folder).journal, opened(folder, "sec").journal];
  expect(noted()).toBe(0);
  const [kept, gone] = moderator.append([note("blir"), note('"kind":"note" i teksten')]);
  const [seen] = secretary.append([
    { ...stamp, kind: "comment", text: "lettere nå" },
    { ...stamp, kind: "turn", speakers: { who: [3] } },
    { ...stamp, kind: "cue", cue: "laughter" },
  ]);
  expect(noted()).toBe(3);
  moderator.append([
    { ...stamp, kind: "amend", target: kept?.id ?? "", content: { kind: "note", said: "paraphrase", text: "ble" } },
    { ...stamp, kind: "undo", target: gone?.id ?? "" },
    { ...stamp, kind: "undo", target: gone?.id ?? "" },
  ]);
  expect(noted()).toBe(2);
  secretary.append([{ ...stamp, kind: "undo", target: seen?.id ?? "" }]);
  expect(noted()).toBe(1);
});

test("a session is ended until it is taken up again, or the end is undone", () => {
  const data = temporaryFolder();
  const { journal } = opened(newSession(data));
  const ended = () => listSessions(data, text)[0]?.ended;
  const stamp = { at: AT, t: 5000 };
  const [end] = journal.append([{ ...stamp, kind: "end" }]);
  expect(ended()).toBe(true);
  journal.append([{ ...stamp, kind: "resume", program: "0.1.0" }]);
  expect(ended()).toBe(false);
  const [again] = journal.append([{ ...stamp, kind: "end" }]);
  journal.append([{ ...stamp, kind: "undo", target: end?.id ?? "" }]);
  expect(ended()).toBe(true);
  journal.append([{ ...stamp, kind: "undo", target: again?.id ?? "" }]);
  expect(ended()).toBe(false);
});

test("ended by one writer, a session stays so while the other writes on and leaves, until either takes it up", () => {
  const data = temporaryFolder();
  const folder = newSession(data);
  const ended = () => listSessions(data, text)[0]?.ended;
  const stamp = (t: number) => ({ at: AT, t });
  const moderator = opened(folder).journal;
  const secretary = opened(folder, "sec").journal;
  secretary.append([{ ...stamp(1000), kind: "resume", program: "0.1.0" }]);
  moderator.append([{ ...stamp(5000), kind: "end" }]);
  secretary.append([
    { ...stamp(6000), kind: "debrief", text: "gikk fint" },
    { ...stamp(7000), kind: "leave" },
  ]);
  expect(ended()).toBe(true);
  secretary.append([{ ...stamp(8000), kind: "resume", program: "0.1.0" }]);
  expect(ended()).toBe(false);
  secretary.append([{ ...stamp(9000), kind: "leave" }]);
  expect(ended()).toBe(false);
});

test("words about an end are not the end", () => {
  const data = temporaryFolder();
  opened(newSession(data)).journal.append([note('{"kind":"end"}')]);
  expect(listSessions(data, text)[0]?.ended).toBe(false);
});

test("a torn or spoilt last line hides nothing", () => {
  const data = temporaryFolder();
  const folder = newSession(data);
  fs.appendFileSync(path.join(folder, "mod.jsonl"), 'tull\n{"id":"mod:3","at');
  expect(listSessions(data, text)[0]).toMatchObject({ lastWritten: AT, entries: 4 });
});

test("broken sessions are listed as that; half-made ones and files are not listed", () => {
  const data = three();
  const sessions = sessionsFolder(data);
  const folder = (name: string, line?: string) => {
    fs.mkdirSync(path.join(sessions, name));
    if (line !== undefined) fs.writeFileSync(path.join(sessions, name, "mod.jsonl"), line);
  };
  folder("20260101-0900-tom");
  folder("20260101-0901-uten-start", `{"id":"mod:1","at":"${AT}","t":0,"kind":"leave"}\n`);
  folder("20260101-0902-nyere", `{"id":"mod:1","at":"${AT}","t":0,"kind":"start","format":2}\n`);
  folder("20260101-0903-rot", "\ufeff\0\0tull");
  folder(".new-abc", `{"id":"mod:1","at":"${AT}","t":0,"kind":"start"}\n`);
  fs.writeFileSync(path.join(sessions, "les-meg.txt"), "hei");
  const listed = listSessions(data, text);
  expect(listed).toHaveLength(7);
  expect(
    Object.fromEntries(listed.flatMap(({ id, broken }) => (broken === undefined ? [] : [[id.slice(14), broken]]))),
  ).toEqual({
    tom: text.finding.empty,
    "uten-start": text.issues.noStart,
    nyere: text.finding.newer,
    rot: text.finding.empty,
  });
});

test("before the first session there are none", () => {
  expect(listSessions(path.join(temporaryFolder(), "nowhere"), text)).toEqual([]);
});

test.each([
  ["20261122-1015-kor", "20261122-1015-kor"],
  ["20261122-09", "20261122-0900-band"],
  ["20261122-0900-BAND", "20261122-0900-band"],
  ["last", "20261122-0900-band"],
])("%s finds %s", (typed, id) => {
  expect(findSession(three(), typed, text)).toMatchObject({ kind: "found", session: { id } });
});

test.each([
  ["20261122-1", "several", ["20261122-1230-kor", "20261122-1015-kor"]],
  ["", "several", ["20261122-0900-band", "20261122-1230-kor", "20261122-1015-kor"]],
  ["band", "none", ["20261122-0900-band"]],
  ["20261122-1016", "none", ["20261122-1015-kor"]],
])("“%s” finds %s and offers the nearest", (typed, kind, ids) => {
  const found = findSession(three(), typed, text);
  expect(found).toMatchObject({ kind });
  expect(found.kind === "found" ? [] : found.ids.slice(0, ids.length)).toEqual(ids);
  expect(found.kind === "found" ? "" : found.message).toContain(ids[0]);
});

test("what is near to nothing is answered with how to see them all", () => {
  const found = findSession(three(), "tulleball", text);
  expect(found).toEqual({ kind: "none", ids: [], message: `${text.finding.none("tulleball")} ${text.finding.seeAll}` });
});

test("where there are no sessions, that is said", () => {
  expect(findSession(temporaryFolder(), "last", text)).toMatchObject({ kind: "none", message: text.finding.noneAtAll });
});

test("the second session in a minute gets a name of its own, and says so in its first line", () => {
  const data = temporaryFolder();
  newSession(data);
  const second = newSession(data);
  expect(path.basename(second)).toBe("20261122-1015-kor-2");
  expect(listSessions(data, text)[0]?.start?.session).toBe("20261122-1015-kor-2");
});

test("a session's name is made of the time and the guide, whatever the guide is called", () => {
  expect(sessionId(AT, "../Kor & Kveld", 1)).toBe("20261122-1015-kor-kveld");
  expect(sessionId(AT, "…", 1)).toBe("20261122-1015-guide");
  expect(sessionId(AT, "x".repeat(500), 3)).toMatch(/^20261122-1015-x{60}-3$/);
});

test("a session that can't be begun leaves nothing behind", () => {
  const data = temporaryFolder();
  const first = () => {
    throw new Error("the guide has no questions");
  };
  expect(() =>
    createSession(data, { guideId: "kor", guideSource: Buffer.from(""), at: AT, writer: "mod", first }, text),
  ).toThrow();
  expect(fs.readdirSync(sessionsFolder(data))).toEqual([]);
});
