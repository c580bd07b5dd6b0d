// Two sessions as they were held, with journals that are never edited: they fold into what they have always been.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { serialize } from "../../src/store/journal/line.ts";
import { readSession } from "../../src/store/session/read.ts";
import { textsIn } from "../../src/text/languages.ts";

const HELD = path.join(import.meta.dirname, "frozen/v1-held");
const text = textsIn("nb");

/** A session as JSON has it: a map as its pairs, a set as its members. */
function plain(session: Session): Record<string, unknown> {
  const written = JSON.stringify(session, (_key, value: unknown) =>
    value instanceof Map ? { map: [...value] } : value instanceof Set ? { set: [...value] } : value,
  );
  return JSON.parse(written) as Record<string, unknown>;
}

describe.each([
  ["an interview, held by a moderator alone", "20261122-1000-restart-follow-up"],
  ["a group of twelve, kept by a secretary, key by key", "20261122-1000-staff-recovery"],
])("%s", (_, id) => {
  const { entries, issues, guideSource } = readSession(path.join(HELD, id), text.store);
  const { guide } = loadGuide(guideSource ?? Buffer.from(""), text);

  test("comes to the same session: what was asked, covered, said, who spoke and for how long", () => {
    if (!guide) throw new Error("its guide does not load");
    const session = plain(fold(withPreparation(guide), entries));
    const before = JSON.parse(fs.readFileSync(path.join(HELD, `${id}.json`), "utf8")) as Record<string, unknown>;
    expect(Object.keys(before).length).toBeGreaterThan(15);
    for (const [part, was] of Object.entries(before))
      expect(ownOf(part, session[part]), part).toEqual(ownOf(part, was));
  });

  test("is read without a word about its files, and written again is the same, byte for byte", () => {
    expect(issues).toEqual([]);
    const lines = fs
      .readdirSync(path.join(HELD, id))
      .filter((name) => name.endsWith(".jsonl"))
      .flatMap((name) =>
        fs
          .readFileSync(path.join(HELD, id, name), "utf8")
          .trimEnd()
          .split("\n"),
      );
    const written = new Set(entries.map(serialize));
    expect(lines.map((line) => line.trimEnd()).filter((line) => !written.has(line))).toEqual([]);
    expect(entries.length).toBe(lines.length);
  });
});

/** What the program asks around a guide may change between versions; what the guide has, and what was done, may not. */
function ownOf(part: string, value: unknown): unknown {
  if (part !== "order") return value;
  return (value as readonly string[]).filter((id) => !/^(?:before|after)\./u.test(id));
}
