// The seal of a line: a line that was changed, lost, moved or added shows; one that was struck holds.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/model/entry.ts";
import { parseLine, serialize } from "../../../src/store/journal/line.ts";
import { scan } from "../../../src/store/journal/scan.ts";
import { chained, sealed, sealedAsStruck, sealIn, seedOf } from "../../../src/store/journal/seal.ts";
import { chainAfter, sealAll } from "../../../src/store/journal/sealing.ts";
import { anyDraft, EVERY_KIND } from "../entries.ts";
import { AT } from "../helpers.ts";

const someEntry = anyDraft.map((draft): Entry => ({ ...draft, id: "mod:3" }));
const JSON_LINE = `{"id":"mod:3","at":"${AT}","t":5,"kind":"memo","text":"Åse sa \\"ja\\" 🙂"}`;

test("an entry is the same with its seal as without, whatever it holds", () => {
  fc.assert(
    fc.property(someEntry, (entry) => {
      const { text } = sealed(serialize(entry), seedOf("mod"));
      expect(parseLine(text)).toEqual(parseLine(serialize(entry)));
      expect(sealIn(text)).toMatchObject({ holds: true, now: undefined });
    }),
  );
});

test("every change of one character shows, wherever it is", () => {
  const { text } = sealed(JSON_LINE, seedOf("mod"));
  const before = seedOf("mod");
  for (let at = 0; at < text.length; at++)
    for (const to of ["x", "A", "7", ""]) {
      const changed = text.slice(0, at) + to + text.slice(at + 1);
      if (changed === text) continue;
      const seal = sealIn(changed);
      const isAsWritten = seal?.holds === true && chained(before, seal.own) === seal.chain;
      expect(isAsWritten, changed).toBe(false);
    }
});

test("the same words are sealed differently each time: what was struck can't be found out by trying", () => {
  const checks = Array.from({ length: 20 }, () => sealIn(sealed(JSON_LINE, seedOf("mod")).text)?.own);
  expect(new Set(checks).size).toBe(20);
});

describe("struck", () => {
  const { text, chain } = sealed(JSON_LINE, seedOf("mod"));
  const seal = sealIn(text);
  if (!seal) throw new Error("no seal");
  const left = sealedAsStruck(`{"id":"mod:3","at":"${AT}","t":5,"kind":"struck"}`, seal);

  test("it holds, the lines after it go on from the same chain, and neither words nor salt are in it", () => {
    expect(sealIn(left)).toEqual({ own: seal.own, chain, now: sealIn(left)?.now, holds: true });
    expect(parseLine(left)).toEqual({ id: "mod:3", at: AT, t: 5, kind: "struck" });
    expect(left).not.toMatch(/Åse|salt/u);
  });

  test("and changed after that, it shows", () => {
    expect(sealIn(left.replace('"t":5', '"t":6'))?.holds).toBe(false);
  });

  test("it is never longer than the line was, for any kind that can be struck", () => {
    const shortest = Object.values(EVERY_KIND).map((draft): Entry => ({ ...draft, id: "mod:3" }));
    fc.assert(
      fc.property(fc.oneof(someEntry, fc.constantFrom(...shortest)), (entry) => {
        const whole = sealed(serialize(entry), seedOf("mod")).text;
        const { id, at, t, typed } = entry;
        const struck = serialize({ id, at, t, ...(typed === undefined ? {} : { typed }), kind: "struck" });
        const found = sealIn(whole);
        expect(found && sealedAsStruck(struck, found).length).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});

test("a chain goes on behind what has no seal, and is one for each writer", () => {
  const jsons = ["a", "b", "c"].map((words, n) => JSON_LINE.replace("mod:3", `mod:${n + 1}`).replace("Åse", words));
  const { lines, chain } = sealAll(jsons, seedOf("mod"), 2);
  const file = `${lines[0]}\n${lines[1]}\nfremmed linje\n${lines[2]}\n${JSON_LINE}\n`;
  expect(chainAfter("mod", scan(Buffer.from(file)).lines)).toBe(chain);
  expect(seedOf("mod")).not.toBe(seedOf("sec"));
  expect(sealAll(jsons, "", 1)).toEqual({ lines: jsons, chain: "" });
});

test("what only looks like a seal is none", () => {
  for (const line of [
    "",
    "{}",
    JSON_LINE,
    `${JSON_LINE.slice(0, -1)},"check":"kort"}`,
    `{"check":"0123456789abcdef"} `,
  ])
    expect(sealIn(line)).toBeUndefined();
  const inWords = `{"id":"mod:3","at":"${AT}","t":5,"kind":"memo","text":"\\",\\"check\\":\\"0123456789abcdef\\"}"}`;
  expect(sealIn(inWords)).toBeUndefined();
});
