// Any session of the choir at all, with a word of its own in every line: whatever turns up in an export can be traced.
import fc from "fast-check";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { choirGuide } from "./choir.ts";

/** Items that never leave, and an own question that was asked among them. */
export const PRIVATE: readonly string[] = ["round", "thanks", "own:mod-1"];
const OPEN: readonly string[] = ["everyday", "hope", "difficult", "own:mod-2"];

/** The journals' lines have numbers from here on, so that no id is the beginning of another. */
export const FIRST = 1000;
const MOST = 40;

/** A line before it is one: `n` is the line that it is about, where it is about one. */
export type Line = {
  readonly kind: string;
  readonly item: string | undefined;
  readonly n: number;
  readonly who: "nobody" | "one" | "several" | "together" | "group" | "unknown" | "moderator";
  readonly back: boolean;
};

export const anyLines: fc.Arbitrary<readonly Line[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...[
        "note",
        "note",
        "note",
        "quote",
        "stub",
        "first-words",
        "comment",
        "cue",
        "memo",
        "summary",
        "skip",
        "own",
        "park",
      ],
      ...["debrief", "whisper", "turn", "turn-end", "reach", "taken-up", "amend", "fetch", "refile", "undo", "strike"],
      ...["fragment", "unknown", "verdict", "trace"],
    ),
    item: fc.constantFrom(...OPEN, ...OPEN, ...PRIVATE, undefined),
    n: fc.nat({ max: MOST - 1 }),
    who: fc.constantFrom("nobody", "one", "several", "together", "group", "unknown", "moderator"),
    back: fc.boolean(),
  }),
  { maxLength: MOST },
);

/** The word that only this line has: of letters and digits alone, so that no format writes it otherwise. */
export const wordOf = (index: number): string => `ord${FIRST + index}x`;
/** Its code word likewise. */
export const codeOf = (index: number): string => `kode${FIRST + index}x`;
export const idOf = (index: number): string => `mod:${FIRST + index}`;

/** The session that the lines make, one every seven seconds; some are given a time before, afterwards. */
export function sessionOf(lines: readonly Line[]): Session {
  const stamp = (t: number) => ({
    at: `2026-11-22T18:${String(Math.floor(t / 60_000) % 60).padStart(2, "0")}:00.000+01:00`,
  });
  const opening: readonly object[] = [
    {
      ...{ id: "mod:1", t: 0, kind: "start", format: 1, session: "s", participants: 5, language: "nb" },
      guide: { id: "choir-evening", version: "2", sha256: "0".repeat(64) },
    },
    { id: "mod:2", t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" },
    { id: "mod:3", t: 0, kind: "own", item: "own:mod-1", after: "round", text: "eget i runden" },
    { id: "mod:4", t: 0, kind: "own", item: "own:mod-2", after: "hope", text: "eget i det åpne" },
  ];
  const written = lines.map((line, index): object => {
    const t = (index + 1) * 7013;
    const given = line.back && WORDED.has(line.kind) ? { t: t - 5001, typed: t } : { t };
    return { id: idOf(index), ...given, ...contentOf(line, index) };
  });
  const entries = [...opening, ...written].map(
    (entry) => ({ ...stamp(Number((entry as Entry).t)), ...entry }) as Entry,
  );
  return fold(choirGuide, entries);
}

const WORDED = new Set(["note", "quote", "stub", "comment", "memo"]);

function contentOf({ kind, item, n, who }: Line, index: number): object {
  const text = `sagt ${wordOf(index)} her`;
  const placed = item === undefined ? {} : { item };
  const spoken = speakersOf(who, n);
  // One who nods nods to somebody else.
  const aimed = n % 3 === 0 ? {} : { to: n % 3 === 1 ? { who: [20 + (n % 4)] } : { who: "moderator" } };
  const coded = { codes: [codeOf(index)] };
  const target = idOf(n);
  switch (kind) {
    case "note":
      return { kind, ...placed, ...spoken, said: "paraphrase", text, ...coded };
    case "quote":
      return { kind: "note", ...placed, ...spoken, said: "verbatim", text, ...coded };
    case "stub":
      return { kind: "note", ...placed, ...spoken, said: "stub", text };
    // The first words of a turn, or of what is none.
    case "first-words":
      return { kind: "note", ...placed, ...spoken, said: "stub", text, turn: target };
    case "comment":
      return { kind, ...placed, ...spoken, about: "mood", text, ...coded };
    case "cue":
      return { kind, ...placed, ...spoken, ...aimed, cue: "laughter", text };
    case "memo":
    case "park":
      return { kind, ...placed, text, ...coded };
    case "summary":
      return { kind, ...placed, ...spoken, outcome: "confirmed", text };
    case "verdict":
      return { kind, item: item ?? "hope", verdict: "modified", ...spoken, text };
    case "trace":
      return { kind, sources: [{ entry: target }], text, made: "2026-11-30T09:00:00.000+01:00" };
    case "skip":
      return { kind, item: item ?? "hope", reason: "time", text };
    case "own":
      return { kind, item: `own:mod-${FIRST + index}`, after: item ?? "hope", text };
    case "debrief":
      return { kind, about: "surprises", text, ...coded };
    case "whisper":
      return { kind, text };
    case "turn":
      return { kind, ...placed, speakers: { who: [1 + (n % 5)] } };
    case "reach":
      return { kind, item: item ?? "hope" };
    case "amend":
      return { kind, target, content: { kind: "comment", text, ...coded } };
    case "fetch":
      return {
        kind,
        target,
        quote: n % 2,
        text,
        by: "AB",
        made: `2026-11-30T09:${String(index).padStart(2, "0")}:00.000+01:00`,
      };
    case "refile":
      return { kind, target, item: item ?? "hope" };
    case "taken-up":
    case "undo":
    case "strike":
      return { kind, target };
    case "fragment":
      return { kind, raw: `{"id":"${idOf(index)}","text":"${text}` };
    case "unknown":
      return { kind, raw: { id: idOf(index), kind: "gesture", text } };
    default:
      return { kind };
  }
}

function speakersOf(who: Line["who"], n: number): object {
  const first = 1 + (n % 5);
  if (who === "nobody") return {};
  if (who === "one") return { speakers: { who: [first] } };
  if (who === "several") return { speakers: { who: [first, 1 + ((n + 2) % 5)] } };
  if (who === "together") return { speakers: { who: [first, 1 + ((n + 1) % 5)], together: true } };
  return { speakers: { who } };
}

/** Which lines' words must not leave, told from the lines alone; `memos`: whether memos were asked for. */
export function secretsIn(lines: readonly Line[], memos: boolean): ReadonlySet<number> {
  const undone = new Set(lines.flatMap(({ kind, n }) => (kind === "undo" ? [n] : [])));
  const secret = new Set(undone);
  const hides = ({ item }: Line): boolean => item !== undefined && PRIVATE.includes(item);
  const isHiddenTurn = (line: Line | undefined): boolean => line?.kind === "turn" && hides(line);
  for (const [index, line] of lines.entries()) {
    if (["whisper", "fragment", "unknown"].includes(line.kind) || (line.kind === "memo" && !memos)) secret.add(index);
    if (PLACED.has(line.kind) && hides(line)) secret.add(index);
    if (line.kind === "first-words" && isHiddenTurn(lines[line.n])) secret.add(index);
    if (undone.has(index)) continue;
    if (line.kind === "strike" || (line.kind === "refile" && hides(line))) secret.add(line.n);
  }
  // Why a trace was picked goes with the line that it is of.
  for (const [index, { kind, n }] of lines.entries()) {
    const source = lines[n];
    if (
      kind === "trace" &&
      (!source || secret.has(n) || ["trace", "undo", "refile", "fetch", "amend"].includes(source.kind))
    )
      secret.add(index);
  }
  // A new wording goes with what it belongs to; one of nothing that has words belongs nowhere.
  for (const [index, { kind, n }] of lines.entries()) {
    const amended = lines[n];
    if ((kind === "amend" || kind === "fetch") && (secret.has(n) || !amended || !HAS_WORDS.has(amended.kind)))
      secret.add(index);
  }
  return secret;
}

const PLACED = new Set([
  "note",
  "quote",
  "stub",
  "first-words",
  "comment",
  "cue",
  "memo",
  "summary",
  "skip",
  "park",
  "own",
  "verdict",
]);
const HAS_WORDS = new Set([...PLACED, "debrief", "whisper", "trace"].filter((kind) => kind !== "skip"));
