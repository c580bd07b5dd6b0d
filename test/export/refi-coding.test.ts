// Every coded selection of a REFI-QDA project, cut out of its text, is the line it names, with its id, speaker, kind and time.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Exported } from "../../src/export/exporter.ts";
import { type Utterance, utterancesOf } from "../../src/export/lines/utterance.ts";
import { makeColors } from "../../src/export/refi/codes/colors.ts";
import type { Draft, Entry, Speakers } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { cueName, cuesOf } from "../../src/text/cues.ts";
import { nb } from "../../src/text/nb/index.ts";
import { anyDraft, anyText } from "../store/entries.ts";
import { anyLines, sessionOf } from "./anyJournal.ts";
import { AWFUL, awfulWith, oddSessions } from "./awful.ts";
import { choirGuide } from "./choir.ts";
import { GARDEN, garden } from "./garden.ts";
import { all, codebookOf, leaving, type Node, parse, projectOf, textIn } from "./refi.ts";

const AT = "2026-11-22T18:00:00.000+01:00";
const ITEMS = ["everyday", "hope", "difficult", undefined] as const;
const PLACED = new Set(["note", "comment", "memo", "cue", "summary", "park", "turn"]);

const anyWho: fc.Arbitrary<Speakers | undefined> = fc.constantFrom(
  undefined,
  { who: [3] },
  { who: [4, 1, 4] },
  { who: [2, 3], together: true },
  { who: "group" },
  { who: "unknown" },
  { who: "moderator" },
);

/** Lines of every kind that has words, with any text, cues and quotes at any place in it. */
const anyWorded: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.constantFrom("note", "mixed", "comment", "cue", "summary", "park", "debrief", "skip"),
    anyText,
    anyWho,
    fc.array(anyText, { maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 3 }),
    fc.integer({ min: -1000, max: 9_000_000 }),
  )
  .map(([kind, text, who, codes, spans, t]) => {
    const speakers = who === undefined ? {} : { speakers: who };
    const stamp = { at: AT, t };
    const cues = ["laughter", "laughter", "pause"];
    const quotes = spans.map(([from, to]) => ({ from, to }));
    switch (kind) {
      case "note":
        return { ...stamp, kind, said: "verbatim", text, codes, cues, ...speakers };
      case "mixed":
        return { ...stamp, kind: "note", said: "paraphrase", text, codes, quotes, ...speakers };
      case "comment":
        return { ...stamp, kind, about: "mood", text, codes, ...speakers };
      case "cue":
        return { ...stamp, kind, cue: "tension", text, ...speakers };
      case "summary":
        return { ...stamp, kind, outcome: "corrected", text, ...speakers };
      case "park":
        return { ...stamp, kind, text, codes };
      case "debrief":
        return { ...stamp, kind, about: "guide", text, codes };
      default:
        return { ...stamp, kind: "skip", item: "difficult", reason: "time", text };
    }
  });

const anySession: fc.Arbitrary<Exported> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: anyWorded }, { weight: 1, arbitrary: anyDraft }),
      fc.constantFrom("mod", "sec"),
      fc.constantFrom(...ITEMS),
    ),
    { maxLength: 30 },
  )
  .map((lines) =>
    lines.map(([draft, writer, item], index) => {
      const placed = PLACED.has(draft.kind) ? { ...draft, item } : draft;
      return JSON.parse(JSON.stringify({ id: `${writer}:${index + 1}`, ...placed })) as Entry;
    }),
  )
  .map((entries) => leaving("20261122-1800-any", fold(choirGuide, entries)));

/** What an analysis program shows: the text cut out by code points, the codes by name, the memo's first line. */
type Shown = {
  readonly cut: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly memo: readonly string[];
};

/** In a file with CRLF a line end is still one position. */
async function shownOf(exported: Exported, lineEnds: "lf" | "crlf"): Promise<readonly Shown[]> {
  const project = await projectOf([exported], "nb", { lineEnds });
  const root = parse(project.get("project.qde") ?? "");
  const [source] = all(root, "TextSource");
  const file = project.get(`sources/${source?.attributes.guid}.txt`) ?? "";
  expect(/\r(?!\n)/u.test(file)).toBe(false);
  if (lineEnds === "lf") expect(file).not.toContain("\r");
  else expect(/(?<!\r)\n/u.test(file)).toBe(false);
  const characters = [...file.replaceAll("\r\n", "\n")];
  const names = new Map(all(root, "Code").map(({ attributes }) => [attributes.guid, attributes.name ?? ""]));
  return (source?.children ?? [])
    .filter(({ name }) => name === "PlainTextSelection")
    .map((selection: Node): Shown => {
      const { startPosition, endPosition, name = "" } = selection.attributes;
      return {
        cut: characters.slice(Number(startPosition), Number(endPosition)).join(""),
        name,
        codes: all(selection, "CodeRef").map(({ attributes }) => names.get(attributes.targetGUID) ?? "?"),
        memo: (textIn(selection, "Description").split("\n")[0] ?? "").split(" · "),
      };
    });
}

/** What can be kept of a text in XML: worked out here anew, character by character. */
function kept(text: string): string {
  const whole = [...text].filter((one) => !/\p{Surrogate}/u.test(one)).join("");
  return [...whole.replaceAll("\r\n", "\n")]
    .map((one) => (/[\r\u0085\u2028\u2029]/u.test(one) ? "\n" : one === "\t" ? " " : one))
    .filter((one) => one === "\n" || !/[\p{Cc}\ufeff\ufffe\uffff]/u.test(one))
    .join("");
}

const two = (n: number, places = 2): string => String(n).padStart(places, "0");
function time(t: number): string {
  const whole = Math.abs(t);
  const [h, m, s] = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60].map(Math.floor);
  return `${t < 0 ? "-" : ""}${two(h ?? 0)}:${two(m ?? 0)}:${two(s ?? 0)}.${two(whole % 1000, 3)}`;
}

const SAID = { verbatim: "Ordrett", paraphrase: "Gjengitt", stub: "Hentes fra opptaket" } as const;
function kindOf({ kind, said, about, outcome }: Utterance): string | undefined {
  const { kinds } = nb.exportRefi;
  switch (kind) {
    case "note":
      return SAID[said ?? "verbatim"];
    case "comment":
      return about ? kinds.observations[about as "mood"] : kinds.comment;
    case "debrief":
      return about ? kinds.debriefs[about as "guide"] : kinds.debrief;
    case "summary":
      return outcome === "corrected" ? kinds.corrected : kinds.confirmed;
    case "verdict":
    case "memo":
    case "struck":
      return undefined;
    default:
      return kinds[kind];
  }
}

function who({ who, together }: Speakers): string {
  if (typeof who === "string") return { group: "Flere", unknown: "Ukjent", moderator: "Moderator" }[who];
  return `Deltaker ${who.join(together ? " + " : ", ")}`;
}

/** `Deltaker 3 → Deltaker 5`, as far as it is known. */
function between(speakers: Speakers | undefined, to: Speakers | undefined): readonly string[] {
  const parts = [...(speakers ? [who(speakers)] : []), ...(to ? [`→ ${who(to)}`] : [])];
  return parts.length > 0 ? [parts.join(" ")] : [];
}

/** Codes of their own for whom it was to. */
function addressed(to: Speakers | undefined): readonly string[] {
  return to ? voices(to).map((name) => `Til ${name.charAt(0).toLowerCase()}${name.slice(1)}`) : [];
}

/** The speakers' codes: one for each who spoke. */
function voices({ who: speakers }: Speakers): readonly string[] {
  return typeof speakers === "string" ? [who({ who: speakers })] : speakers.map((number) => who({ who: [number] }));
}

async function holds(exported: Exported, lineEnds: "lf" | "crlf"): Promise<void> {
  const { session } = exported;
  const utterances = utterancesOf(session, "nb");
  const shown = await shownOf(exported, lineEnds);
  const heads = shown.filter(({ memo }) => memo.join("") === "");
  const lines = shown.filter(({ memo }) => memo.join("") !== "");
  for (const { cut, name } of shown) expect(cut.startsWith(name.replace(/…$/u, ""))).toBe(true);
  // Headings are what the codes of the questions are called.
  for (const { cut, codes } of heads) {
    expect(codes).toHaveLength(1);
    expect(cut.normalize("NFC").startsWith((codes[0] ?? "").replace(/(…)?( \(.*\))?$/u, ""))).toBe(true);
  }
  for (const utterance of utterances) {
    const { id, t, speakers, to, text, quotes, cues, codes } = utterance;
    const kind = kindOf(utterance);
    const own = lines.filter(({ memo }) => memo[0] === id);
    // What was said of a trace says so in its words: it needs no code of its own.
    const kinds = kind === undefined ? [] : [kind];
    if (kind === undefined && utterance.kind !== "verdict") {
      expect(own).toEqual([]);
      continue;
    }
    const [whole, ...parts] = own;
    expect(whole?.memo).toEqual([id, time(t), ...kinds, ...between(speakers, to)]);
    const names = cues.map((cue) => cueName(cuesOf(session.guide.cues), cue, "nb"));
    const wordless = utterance.kind === "cue" ? names.join(", ") : "(uten ord)";
    if (utterance.kind === "skip" && kept(text) === "") expect(whole?.cut).toMatch(/^Hoppet over /u);
    else expect(whole?.cut).toBe(kept(text) || wordless);
    // A name that a code word has as well tells which branch it is of.
    const plainly = whole?.codes.map((code) => code.replace(/ \((tegn|hvem|slags notat)\)$/u, ""));
    expect(plainly).toEqual(
      expect.arrayContaining([...kinds, ...(speakers ? voices(speakers) : []), ...addressed(to), ...names]),
    );
    expect(whole?.codes).toHaveLength(new Set(whole?.codes).size);
    // As many code words as there are different ones, whatever the codebook calls them.
    const words = new Set(
      codes.map((word) =>
        kept(word)
          .replace(/\s*\n\s*/gu, " ")
          .trim()
          .normalize("NFC"),
      ),
    );
    const others =
      new Set([...kinds, ...names, ...(speakers ? voices(speakers) : []), ...addressed(to)]).size +
      (utterance.item ? 1 : 0);
    expect(whole?.codes).toHaveLength(others + words.size);
    // A quote may begin or end inside a line break of two characters: the break is the line's then.
    const bare = (quote: string): string => quote.replace(/^\n+|\n+$/gu, "");
    for (const part of parts) {
      expect(part.codes).toEqual(["Ordrett"]);
      expect(quotes.map((quote) => bare(kept(quote)))).toContain(bare(part.cut));
    }
    const wanted = quotes.map((quote) => bare(kept(quote))).filter((quote) => quote !== "");
    if (utterance.mixed && kept(text))
      expect(new Set(parts.map(({ cut }) => bare(cut)).filter((cut) => cut !== ""))).toEqual(new Set(wanted));
    else expect(parts).toEqual([]);
  }
}

describe.each(["lf", "crlf"] as const)("with %s", (lineEnds) => {
  test("in any session, with any text, every selection is the line that it names", async () => {
    await fc.assert(
      fc.asyncProperty(anySession, (exported) => holds(exported, lineEnds)),
      { numRuns: 120 },
    );
  });

  test("in any journal, with lines refiled, amended, undone and struck", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, (lines) => holds(leaving("20261122-1800-any", sessionOf(lines)), lineEnds)),
      { numRuns: 60 },
    );
  });

  test.each([{ id: GARDEN, session: garden }, { id: `${AWFUL}-paste`, session: awfulWith(50_000) }, ...oddSessions])(
    "in $id",
    async ({ id, session }) => {
      await holds(leaving(id, session), lineEnds);
    },
  );
});

test("each code has a colour of its own, and no two are alike side by side in the codebook", async () => {
  for (const exported of [leaving(GARDEN, garden), leaving(AWFUL, awfulWith(10))]) {
    const colors = all(parse(await codebookOf([exported])), "Code").map(({ attributes }) => attributes.color ?? "");
    expect(colors.length).toBeGreaterThan(20);
    expect(new Set(colors).size).toBe(colors.length);
    expect(colors.every((color) => /^#[0-9A-F]{6}$/u.test(color))).toBe(true);
    const channels = colors.map((color) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)));
    const apart = channels
      .slice(1)
      .map((one, index) => one.reduce((sum, n, at) => sum + Math.abs(n - (channels[index]?.[at] ?? 0)), 0));
    expect(Math.min(...apart)).toBeGreaterThan(60);
  }
});

test("two thousand codes have two thousand colours", () => {
  const color = makeColors();
  expect(new Set(Array.from({ length: 2000 }, color)).size).toBe(2000);
});
