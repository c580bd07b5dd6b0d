// What must not leave is in no byte of any format, whatever the session, and however the format packs what it writes.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AudioFile, Exported } from "../../src/export/exporter.ts";
import { METHODS, USUAL } from "../../src/export/exporter.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import type { Session } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { anyLines, codeOf, idOf, secretsIn, sessionOf, wordOf } from "./anyJournal.ts";
import { AWFUL_SECRETS, awful, oddSessions, twins } from "./awful.ts";
import { carriesAPart } from "./carried.ts";
import { CHOIR, SECRETS as CHOIR_SECRETS, choir, MEMO } from "./choir.ts";
import { searchable } from "./contents.ts";
import { GARDEN, SECRETS as GARDEN_SECRETS, garden } from "./garden.ts";

const leaving = (id: string, session: Session, memos = false): Exported => ({
  id,
  session: exportable(session, { memos }).session,
});

const AUDIO: readonly AudioFile[] = [{ name: "opptak.wav", path: "/tmp/opptak.wav" }];

/** Everything that the format writes of these, by every choice that it takes. */
async function written(format: string, ...sessions: readonly Exported[]): Promise<string> {
  const exporter = await exporterFor(format);
  if (!exporter) throw new Error(`no ${format}`);
  const choices = [
    USUAL,
    ...(exporter.takes?.includes("method") ? METHODS.slice(1).map((method) => ({ ...USUAL, method })) : []),
    ...(exporter.takes?.includes("lineEnds") ? [{ ...USUAL, lineEnds: "crlf" as const }] : []),
    ...(exporter.takes?.includes("audio") ? [{ ...USUAL, audio: AUDIO }] : []),
  ];
  const groups = exporter.one ? sessions.map((one) => [one]) : [sessions];
  const all = await Promise.all(
    groups.flatMap((group) => choices.map((choice) => exporter.write(group, "nb", nb, choice))),
  );
  return all.map(searchable).join("\n");
}

/** Which of these stand in a text, each with what it stands among. */
function foundIn(text: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const at = text.indexOf(word);
    return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + word.length + 60)];
  });
}

test("the search can fail: a session that was not sieved tells all of it", async () => {
  const exporter = await exporterFor("json");
  const text = searchable((await exporter?.write([{ id: CHOIR, session: choir }], "nb", nb)) ?? "");
  expect(foundIn(text, [...CHOIR_SECRETS, MEMO])).toHaveLength(CHOIR_SECRETS.length + 1);
  const lines = fc.sample(anyLines, { numRuns: 50, seed: 1 }).flat().slice(0, 40);
  const secrets = [...secretsIn(lines, false)].filter((index) => lines[index]?.kind === "whisper").map(wordOf);
  expect(secrets.length).toBeGreaterThan(0);
  const raw = JSON.stringify(sessionOf(lines).entries);
  expect(foundIn(raw, secrets)).toHaveLength(secrets.length);
});

describe.each(FORMATS)("%s", (format) => {
  test("any session: nothing private, whispered, struck, undone, torn or unknown, and memos only when asked for", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, fc.boolean(), async (lines, memos) => {
        const session = sessionOf(lines);
        const text = await written(format, leaving("20261122-1800-any", session, memos));
        const secrets = [...secretsIn(lines, memos)].flatMap((index) => [wordOf(index), codeOf(index)]);
        expect(foundIn(text, [...secrets, "eget i runden"])).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("any session: not even the id of a whisper or a memo", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const text = await written(format, leaving("20261122-1800-any", sessionOf(lines)));
        const struck = new Set(lines.flatMap(({ kind, n }) => (kind === "strike" ? [n] : [])));
        const ids = lines.flatMap(({ kind }, index) =>
          ["whisper", "memo"].includes(kind) && !struck.has(index) ? [idOf(index)] : [],
        );
        expect(foundIn(text, ids)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("the invented sessions, also together, and with a memo only where memos are asked for", async () => {
    const all = [leaving(CHOIR, choir), leaving(GARDEN, garden), leaving("20261122-1800-awful-evening", awful)];
    const text = await written(format, ...all);
    expect(foundIn(text, [...CHOIR_SECRETS, ...GARDEN_SECRETS, ...AWFUL_SECRETS, MEMO])).toEqual([]);
  });

  test("whatever is wrong with a session, it is written, and the same each time", async () => {
    for (const { id, session } of oddSessions) {
      const one = await written(format, leaving(id, session));
      expect(one.length).toBeGreaterThan(0);
      expect(await written(format, leaving(id, session))).toBe(one);
    }
  });

  test.skipIf(carriesAPart(format))(
    "two sessions of one name are told apart by their ids, and what was said in each is there",
    async () => {
      const text = await written(format, ...twins.map(({ id, session }) => leaving(id, session)));
      expect(foundIn(text, ["sagt i den ene", "sagt i den andre"])).toHaveLength(2);
    },
  );
});
