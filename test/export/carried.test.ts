// Every line that someone wrote keeps its id, its speaker, its kind and its time, whatever the session and the format.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import { type Utterance, utterancesOf } from "../../src/export/lines/utterance.ts";
import { nb } from "../../src/text/nb/index.ts";
import { anyLines, sessionOf, wordOf } from "./anyJournal.ts";
import { carriedBy, carriesAPart } from "./carried.ts";
import { heardFrom } from "./lined-up.ts";

const ID = "20261122-1800-any";

describe.each(FORMATS.filter(carriedBy))("%s", (format) => {
  test("any session's lines, each whole in a place of its own", async () => {
    const exporter = await exporterFor(format);
    const carried = carriedBy(format);
    if (!exporter || !carried) throw new Error(`no ${format}`);
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const { session } = exportable(sessionOf(lines), { memos: true });
        const pieces = carried.pieces(await exporter.write([{ id: ID, session }], "nb", nb));
        const lost = utterancesOf(session, "nb").filter((utterance) => {
          if (carried.without?.includes(utterance.kind)) return false;
          // An own question that was filed under another is asked by that one's words; only a journal by hand has it.
          if (utterance.kind === "own" && utterance.filedFrom !== undefined) return false;
          const { id, t, speakers, to, kind } = utterance;
          const isWithTurn = carried.firstWordsWithTurn && utterance.turn !== undefined;
          const own = [
            carried.time(carried.heard ? heardFrom(session, utterance) : t),
            ...(speakers ? [carried.speaker(speakers)].flat() : []),
            ...(to ? [carried.to(to)] : []),
            ...(kind === "struck" ? [] : [carried.kind(utterance)]),
          ];
          const wanted = isWithTurn ? [] : own;
          const names = new RegExp(`\\b${id}(?![\\d])`, "u");
          return !pieces.some((piece) => names.test(piece) && wanted.every((one) => piece.includes(one)));
        });
        expect(lost.map(({ id, kind }) => [id, kind])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("and a line's words stand where its id stands", async () => {
    const exporter = await exporterFor(format);
    const carried = carriedBy(format);
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const { session } = exportable(sessionOf(lines), { memos: true });
        const pieces = carried?.pieces((await exporter?.write([{ id: ID, session }], "nb", nb)) ?? "") ?? [];
        const spoken = utterancesOf(session, "nb").filter(({ kind }) => kind === "note" || kind === "comment");
        const astray = spoken.filter(({ id, text }: Utterance) => {
          const word = /ord\d+x/u.exec(text)?.[0] ?? wordOf(-1);
          return !pieces.some((piece) => piece.includes(id) && piece.includes(word));
        });
        expect(astray.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

test("every format says what it carries", () => {
  expect(FORMATS.filter((format) => !carriedBy(format) && !carriesAPart(format))).toEqual([]);
});
