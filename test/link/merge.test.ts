// What two machines wrote in one session comes together: the same bytes on both, in whatever order the lines came, and
// nothing of what was struck on either.
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCarried } from "../../src/link/lines/carried-line.ts";
import { mergeFolders } from "../../src/link/merge-folders.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { bytesIn, newSession, note, notes, opened, temporaryFolder, text, write } from "../store/helpers.ts";
import { bring, filesOf, linesOf, type Machine, twoMachines } from "./machines.ts";

/** Both write while they are apart; then they are closed. */
function apart() {
  const [one, other] = twoMachines();
  const moderator = opened(one.folder).journal;
  const secretary = opened(other.folder, "sec").journal;
  return { one, other, moderator, secretary };
}

test("an hour apart, then each takes what the other wrote: nothing is lost or doubled, and the bytes are the same", () => {
  const { one, other, moderator, secretary } = apart();
  write(moderator, "fra moderator", 1000);
  write(secretary, "fra sekretær", 1500);
  write(moderator, "en til", 2000);
  for (const journal of [moderator, secretary]) journal.close();
  expect(mergeFolders(one.data, other.folder, text)).toMatchObject({
    is: "merged",
    here: { added: 1, waiting: 0, parted: 0, busy: 0, issues: [] },
    there: { added: 2 },
  });
  expect(filesOf(one.folder)).toEqual(filesOf(other.folder));
  expect(notes(readSession(one.folder, text).entries)).toEqual(["fra moderator", "fra sekretær", "en til"]);
  expect(verifySession(other.folder, text).findings).toEqual([]);
  expect(mergeFolders(one.data, other.folder, text)).toMatchObject({ here: { added: 0 }, there: { added: 0 } });
});

test("a strike from afar is carried out on this disk, also while the writer of the words has the session open", () => {
  const { one, other, moderator, secretary } = apart();
  const id = write(moderator, "ord som skal bort");
  bring(linesOf(one), other);
  secretary.strike(id, { at: "2026-11-22T10:20:00.000+01:00", t: 5000 });
  expect(bytesIn(other.folder).includes("skal bort")).toBe(false);
  expect(bring(linesOf(other), one).issues).toEqual([]);
  expect(bytesIn(one.folder).includes("skal bort")).toBe(false);
  expect(filesOf(one.folder)["mod.jsonl"]).toBe(filesOf(other.folder)["mod.jsonl"]);
  write(moderator, "går videre");
  expect(verifySession(one.folder, text).findings).toEqual([]);
});

test("a machine that was away comes back with struck words, and with a new wording of them: neither reaches this disk", () => {
  const { one, other, moderator, secretary } = apart();
  const id = write(secretary, "ord som skal bort");
  const stale = linesOf(other);
  bring(stale, one);
  secretary.append([
    {
      at: note("").at,
      t: 3000,
      kind: "amend",
      target: id,
      content: { kind: "comment", text: "ord som skal bort, på ny" },
    },
  ]);
  moderator.strike(id, { at: "2026-11-22T10:20:00.000+01:00", t: 5000 });
  bring(stale, one);
  bring(linesOf(other), one);
  expect(bytesIn(one.folder).includes("skal bort")).toBe(false);
  bring(linesOf(one), other);
  expect(bytesIn(other.folder).includes("skal bort")).toBe(false);
  expect(filesOf(one.folder)).toEqual(filesOf(other.folder));
  expect(verifySession(one.folder, text).findings).toEqual([]);
});

test("a line that goes before has not come yet: those behind it wait, and are told of", () => {
  const { one, other, secretary } = apart();
  for (const words of ["en", "to", "tre"]) write(secretary, words);
  const [first, ...rest] = linesOf(other).filter(({ writer }) => writer === "sec");
  expect(bring(rest, one)).toMatchObject({ added: [], waiting: rest });
  expect(bring(first ? [first] : [], one).added).toHaveLength(1);
  expect(bring(rest, one).added).toHaveLength(2);
});

test("changed, sent again with other words, or from no program: it has no place to go", () => {
  const { one, other, secretary } = apart();
  write(secretary, "mine ord");
  const [line] = linesOf(other).filter(({ writer }) => writer === "sec");
  const before = filesOf(one.folder);
  expect(readCarried(line?.text.replace("mine", "andre") ?? "")).toBeUndefined();
  for (const odd of ["", "{}", "ikke en linje", '{"id":"sec:1"', "\u0000", `${line?.text}\n${line?.text}`])
    expect(readCarried(odd)).toBeUndefined();
  const unsealed = readCarried('{"id":"sec:9","at":"2026-11-22T10:15:03.120+01:00","t":1,"kind":"leave"}');
  expect(bring(unsealed ? [unsealed] : [], one).added).toEqual([]);
  expect(filesOf(one.folder)).toEqual(before);
  bring(line ? [line, line] : [], one);
  const again = filesOf(one.folder);
  expect(bring(line ? [line] : [], one).added).toEqual([]);
  expect(filesOf(one.folder)).toEqual(again);
});

test("two who sat in one seat on two machines: both versions stay where they are, and it is told", () => {
  const [one, other] = twoMachines();
  write(opened(one.folder).journal, "her");
  const { journal } = opened(other.folder);
  write(journal, "der");
  const before = filesOf(one.folder);
  expect(bring(linesOf(other), one)).toMatchObject({ added: [], parted: [{ id: "mod:3" }] });
  expect(filesOf(one.folder)).toEqual(before);
});

test("a line cut off here by a crash while it came is made whole; the half of another's own is left to its writer", () => {
  const { one, other, secretary } = apart();
  write(secretary, "hele linja");
  const place = path.join(one.folder, "sec.jsonl");
  const [line] = linesOf(other).filter(({ writer }) => writer === "sec");
  fs.writeFileSync(place, line?.text.slice(0, 40) ?? "");
  expect(bring(linesOf(other), one).added).toHaveLength(1);
  expect(filesOf(one.folder)).toEqual(filesOf(other.folder));
  fs.appendFileSync(place, '{"id":"sec:2","at":"noe an');
  write(secretary, "neste");
  expect(bring(linesOf(other), one)).toMatchObject({ added: [], busy: [{ id: "sec:2" }] });
  expect(fs.readFileSync(place, "utf8")).toContain("noe an");
});

test("the session is not here yet: it is copied whole. One of the same name that is another one is left alone", () => {
  const [one, other] = twoMachines();
  const empty = temporaryFolder();
  const id = path.basename(one.folder);
  expect(mergeFolders(empty, other.folder, text)).toEqual({ is: "new", id, lines: 2 });
  expect(filesOf(path.join(empty, "sessions", id))).toEqual(filesOf(other.folder));
  const third = temporaryFolder();
  const folder = newSession(third, undefined, "kor");
  const start = fs.readFileSync(path.join(folder, "mod.jsonl"), "utf8").replace('"participants":5', '"participants":6');
  fs.writeFileSync(path.join(folder, "mod.jsonl"), start);
  expect(mergeFolders(third, other.folder, text)).toEqual({ is: "another", id });
});

const SIDES = fc.constantFrom(0, 1);
const STEP = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant("write" as const), side: SIDES, pick: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("strike" as const), side: SIDES, pick: fc.nat(99) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("carry" as const), side: SIDES, pick: fc.nat(99) }) },
);

test("whatever is written, struck and carried, in whatever order and with parts missing: both end as the same bytes", () => {
  fc.assert(
    fc.property(fc.array(STEP, { maxLength: 25 }), fc.nat(), (steps, seed) => {
      const machines = twoMachines();
      const journals = [opened(machines[0].folder), opened(machines[1].folder, "sec")].map(({ journal }) => journal);
      let count = 0;
      for (const journal of journals) write(journal, `ytring nummer ${++count} i rekka`, count);
      const struck: string[] = [];
      for (const { does, side, pick } of steps) {
        const [machine, journal] = [machines[side], journals[side]];
        if (!machine || !journal) continue;
        const written = readSession(machine.folder, text).entries.filter(({ kind }) => kind === "note");
        if (does === "write") write(journal, `ytring nummer ${++count} i rekka`, count);
        else if (does === "carry") {
          const lines = linesOf(machines[1 - side] as Machine);
          // Backwards, and with one left out.
          bring(
            lines.toReversed().filter((_, place) => place !== (pick + seed) % Math.max(1, lines.length)),
            machine,
          );
        } else if (written.length > 0) {
          const entry = written[pick % written.length];
          if (entry?.kind !== "note") continue;
          struck.push(entry.text);
          journal.strike(entry.id, { at: entry.at, t: 90_000 });
        }
      }
      for (let round = 0; round < 2; round++) {
        bring(linesOf(machines[1]), machines[0]);
        bring(linesOf(machines[0]), machines[1]);
      }
      expect(filesOf(machines[0].folder)).toEqual(filesOf(machines[1].folder));
      for (const { folder } of machines) {
        const bytes = bytesIn(folder).toString("utf8");
        for (const words of struck) expect(bytes).not.toContain(`${words}"`);
        expect(verifySession(folder, text).findings).toEqual([]);
        expect(
          readSession(folder, text).entries.filter(({ kind }) => kind === "note" || kind === "struck"),
        ).toHaveLength(count);
      }
      for (const journal of journals) journal.close();
    }),
    { numRuns: process.env.SAMTALE_SOAK ? 1000 : 40 },
  );
});
