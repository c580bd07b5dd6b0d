// What was said of a trace: the last wording that stands, who stood where, and nothing of whoever said nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { type Entry, VERDICTS, type VerdictKind } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { checkedTraces, uncheckedTraces, verdictsOf } from "../../src/model/traces/verdicts.ts";
import { textsIn } from "../../src/text/languages.ts";

const trace = (n: number) => ({ session: "20261122-1000-choir", id: `mod:${n}`, entries: ["mod:7"] });
const SOURCE = {
  id: "next",
  title: "Next",
  sections: [
    {
      id: "traces",
      title: "Traces",
      items: [
        { ask: "One?", id: "one", trace: trace(41) },
        { ask: "Two?", id: "two", trace: trace(42) },
        { ask: "None?", id: "none" },
      ],
    },
  ],
};
const { guide } = loadGuide(JSON.stringify(SOURCE), textsIn("en"));

type Line = {
  readonly item: "one" | "two" | "none";
  readonly verdict: VerdictKind;
  readonly who: readonly number[] | "group";
  readonly text: string | undefined;
  /** What is done to it later. */
  readonly later: "nothing" | "undo" | "strike" | "amend";
};

const anyVerdicts: fc.Arbitrary<readonly Line[]> = fc.array(
  fc.record({
    item: fc.constantFrom("one", "one", "two", "none"),
    verdict: fc.constantFrom(...VERDICTS),
    who: fc.oneof(fc.constant("group" as const), fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 })),
    text: fc.option(fc.constantFrom("we hold on", "together"), { nil: undefined }),
    later: fc.constantFrom("nothing", "nothing", "undo", "strike", "amend"),
  }),
  { maxLength: 30 },
);

const stamp = (t: number) => ({ at: "2026-11-29T10:00:00.000+01:00", t });

/** Each line a second after the one before; what is done to it comes at the end. */
function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const said = lines.map(({ item, verdict, who, text }, index): Entry => {
    const words = text === undefined ? {} : { text };
    return {
      id: `mod:${index + 10}`,
      ...stamp(index * 1000),
      kind: "verdict",
      item,
      verdict,
      speakers: { who },
      ...words,
    };
  });
  const done = lines.flatMap(({ verdict, who, later }, index): readonly Entry[] => {
    const rest = { id: `mod:${index + 500}`, ...stamp(90_000 + index), target: `mod:${index + 10}` };
    if (later === "nothing") return [];
    if (later !== "amend") return [{ ...rest, kind: later }];
    return [
      { ...rest, kind: "amend", content: { kind: "verdict", verdict, speakers: { who }, text: `anew ${index}` } },
    ];
  });
  return [...said, ...done];
}

test("is what a reckoning by hand finds, with lines taken back, struck and put right", () => {
  if (!guide) throw new Error("the guide does not load");
  fc.assert(
    fc.property(anyVerdicts, (lines) => {
      const session = fold(guide, entriesOf(lines));
      const checked = checkedTraces(session);
      expect(checked.map(({ item }) => item.id)).toEqual(["one", "two"]);
      for (const { item, verdicts, wording } of checked) {
        const standing = lines
          .map((line, index) => ({
            ...line,
            text: line.later === "amend" ? `anew ${index}` : line.text,
            id: `mod:${index + 10}`,
          }))
          .filter((line) => line.item === item.id && line.later !== "undo" && line.later !== "strike");
        expect(verdicts.map(({ id, verdict, text }) => [id, verdict, text])).toEqual(
          standing.map(({ id, verdict, text }) => [id, verdict, text]),
        );
        const worded = standing.filter(({ verdict, text }) => ["modified", "consensus"].includes(verdict) && text);
        expect(wording).toBe(worded.at(-1)?.text);
        for (const number of [1, 2, 3, 4, 5]) {
          // The group as such is nobody in it: silence is no agreement.
          const own = standing.filter(({ who }) => who !== "group" && who.includes(number));
          expect(verdictsOf(verdicts, number).map(({ id }) => id)).toEqual(own.map(({ id }) => id));
        }
      }
      expect(uncheckedTraces(session)).toEqual(checked.filter(({ verdicts }) => verdicts.length === 0));
    }),
  );
});
