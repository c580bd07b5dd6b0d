// Whatever is written comes back; wherever the file is cut or spoilt, every line that was whole is still there.
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "../../src/model/entry.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { readSession } from "../../src/store/session/read.ts";
import { anyDraft } from "./entries.ts";
import { AT, newSession, note, notes, opened, text } from "./helpers.ts";

const numberOf = (id: string) => partsOf(id)?.n ?? 0;
const moment = () => ({ at: AT, t: 50 });

test("any entries, written and read, are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyDraft, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (batches) => {
      const folder = newSession();
      const { journal } = openJournal(folder, "mod", { moment, text });
      const saved = batches.flatMap((batch) => journal.append(batch));
      journal.close();
      const read = readSession(folder, text);
      const byNumber = read.entries
        .filter(({ id }) => numberOf(id) > 2)
        .sort((a, b) => numberOf(a.id) - numberOf(b.id));
      expect(byNumber).toEqual(saved);
      expect(read.issues).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("a hundred thousand characters are one note", () => {
  const long = "å🙂\u2028\0".repeat(20_000);
  const folder = newSession();
  opened(folder).journal.append([note(long)]);
  expect(notes(readSession(folder, text).entries)).toEqual([long]);
});

test("cut anywhere, every whole line is there, and the next note is readable", () => {
  const folder = newSession();
  const file = path.join(folder, "mod.jsonl");
  const written = opened(folder);
  const texts = ["Det traff meg 🙂", "æøå 日本 👩‍👩‍👧", 'sitat: "ja" \\ \u2028'];
  written.journal.append(texts.map((words) => note(words)));
  written.journal.close();
  const whole = fs.readFileSync(file);
  for (let cut = 0; cut <= whole.length; cut++) {
    const kept = whole.subarray(0, cut);
    fs.writeFileSync(file, kept);
    const lines = kept.toString("utf8").split("\n").length - 1;
    const { journal, session } = openJournal(folder, "mod", { moment, text });
    const [next] = journal.append([note("videre", 9000)]);
    journal.close();
    const { entries, issues } = readSession(folder, text);
    // Cut in the first line, that is there again: from its copy.
    expect(issues).toEqual([]);
    expect(entries[0]?.kind).toBe("start");
    expect(notes(entries).slice(0, Math.max(0, lines - 2))).toEqual(texts.slice(0, Math.max(0, lines - 2)));
    expect(entries.at(-1)).toEqual(next);
    expect(entries.slice(0, -1)).toEqual(session.entries);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  }
});

test("bytes put in anywhere never stop the rest from being read or the session from going on", () => {
  const folder = newSession();
  const file = path.join(folder, "mod.jsonl");
  const { journal } = opened(folder);
  journal.append(["en", "to", "tre", "fire"].map((words) => note(words)));
  journal.close();
  const whole = fs.readFileSync(file);
  const spoilt = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(new Uint8Array(20), Buffer.from("\r\n"), Buffer.from("\n{}\n")),
  );
  fc.assert(
    fc.property(fc.nat(whole.length), spoilt, (at, bytes) => {
      fs.writeFileSync(file, Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]));
      // Two bytes at the very beginning may say that the file is UTF-16: then it is left alone, and told of.
      if (readSession(folder, text).issues.some(({ code }) => code === "no-text")) return;
      const reopened = openJournal(folder, "mod", { moment, text });
      const [next] = reopened.journal.append([note("videre", 9000)]);
      reopened.journal.close();
      const { entries } = readSession(folder, text);
      expect(entries).toContainEqual(next);
      // At most the line that was hit, and the one after it if a line end was put out of place, can't be read.
      expect(
        notes(entries).filter((words) => ["en", "to", "tre", "fire"].includes(words)).length,
      ).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 300 },
  );
});
