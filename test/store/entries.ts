// One entry of every kind, with every field it may have; and, for property tests, any entries at all.
import fc from "fast-check";
import type { Draft, EntryKind } from "../../src/model/entry.ts";
import { AT } from "./helpers.ts";

const stamp = { at: AT, t: 1000 };
const guide = { id: "kor", version: "2", sha256: "0".repeat(64) };

export const EVERY_KIND: { readonly [Kind in EntryKind]: Draft & { kind: Kind } } = {
  start: {
    ...stamp,
    kind: "start",
    format: 1,
    session: "20261122-1015-kor",
    guide,
    participants: 5,
    language: "nb",
    rehearsal: true,
    audience: "staff",
    study: "kor",
  },
  join: { ...stamp, kind: "join", writer: "mod", role: "moderator", by: "AB", program: "0.1.0" },
  resume: { ...stamp, kind: "resume", program: "0.1.0" },
  leave: { ...stamp, kind: "leave" },
  pause: { ...stamp, kind: "pause" },
  continue: { ...stamp, kind: "continue" },
  end: { ...stamp, kind: "end" },
  clock: { ...stamp, kind: "clock", what: "slept", by: 60_000 },
  recording: { ...stamp, kind: "recording", mode: "notes-only" },
  recorder: { ...stamp, kind: "recorder", action: "start", label: "diktafon 1" },
  align: {
    ...stamp,
    kind: "align",
    file: "diktafon 1",
    points: [
      { session: 62_000, file: 30_400 },
      { session: 3_000_000, file: 2_977_214 },
    ],
    made: AT,
  },
  arrive: { ...stamp, kind: "arrive", participant: 3 },
  seating: { ...stamp, kind: "seating", order: [3, 1, 5, 2, 4] },
  depart: { ...stamp, kind: "depart", participant: 3, never: true },
  reach: { ...stamp, kind: "reach", item: "everyday" },
  done: { ...stamp, kind: "done", item: "welcome" },
  probe: { ...stamp, kind: "probe", item: "everyday", probe: "how" },
  tick: { ...stamp, kind: "tick", item: "everyday", theme: "helse" },
  skip: { ...stamp, kind: "skip", item: "everyday", reason: "time", text: "rakk det ikke" },
  covered: { ...stamp, kind: "covered", item: "everyday" },
  activity: { ...stamp, kind: "activity", item: "write", action: "begin", minutes: 5 },
  named: { ...stamp, kind: "named", item: "services.list", members: [{ n: 1, name: "biblioteket" }] },
  own: { ...stamp, kind: "own", item: "own-1", after: "everyday", text: "Hva med pårørende?" },
  note: {
    ...stamp,
    typed: 5000,
    kind: "note",
    item: "everyday",
    speakers: { who: [2, 3], together: true },
    said: "verbatim",
    text: "Det traff meg (latter)",
    quotes: [{ from: 0, to: 13 }],
    codes: ["håp"],
    cues: ["laughter"],
    turn: "sec:4",
  },
  comment: {
    ...stamp,
    kind: "comment",
    item: "everyday",
    about: "mood",
    speakers: { who: "group" },
    text: "lettere nå",
    codes: ["stemning"],
  },
  memo: { ...stamp, kind: "memo", item: "everyday", text: "Tenk på dette", codes: ["minne"] },
  cue: { ...stamp, kind: "cue", item: "everyday", cue: "laughter", speakers: { who: "unknown" }, text: "lenge" },
  answer: { ...stamp, kind: "answer", item: "tone", participant: 3, ticked: [1, 4], number: 4.5, text: "Begge deler" },
  tally: {
    ...stamp,
    kind: "tally",
    item: "tone",
    counts: [
      { code: 1, hands: 2 },
      { code: 2, hands: 3 },
    ],
    present: 5,
  },
  summary: {
    ...stamp,
    kind: "summary",
    item: "summary-1",
    outcome: "corrected",
    speakers: { who: "moderator" },
    text: "Ikke håp, men ro",
  },
  verdict: {
    ...stamp,
    kind: "verdict",
    item: "trace-1",
    verdict: "modified",
    speakers: { who: [2, 4] },
    text: "vi holder i hverandre",
  },
  trace: {
    ...stamp,
    kind: "trace",
    sources: [{ entry: "mod:3", span: { from: 0, to: 4 }, as: "mod:9" }, { entry: "sec:12" }],
    text: "hva som bærer",
    by: "AB",
    made: AT,
  },
  turn: { ...stamp, kind: "turn", item: "everyday", speakers: { who: [3, 5], together: true } },
  "turn-end": { ...stamp, kind: "turn-end" },
  park: { ...stamp, kind: "park", item: "everyday", text: "Nettene alene", codes: ["natt"] },
  "taken-up": { ...stamp, kind: "taken-up", target: "mod:3" },
  whisper: { ...stamp, kind: "whisper", text: "Nr. 3 vil si noe", hint: { about: "silent", participant: 3 } },
  debrief: { ...stamp, kind: "debrief", about: "surprises", text: "At alle lo", codes: ["latter"] },
  hints: { ...stamp, kind: "hints", silenced: true, participant: 3 },
  undo: { ...stamp, kind: "undo", target: "mod:3" },
  amend: {
    ...stamp,
    kind: "amend",
    target: "mod:3",
    content: { kind: "note", said: "verbatim", text: "Det traff meg midt i" },
  },
  refile: { ...stamp, kind: "refile", target: "mod:3", item: "round" },
  fetch: {
    ...stamp,
    kind: "fetch",
    target: "mod:3",
    quote: 0,
    text: "Det traff meg midt i brystet",
    by: "CD",
    made: AT,
  },
  strike: { ...stamp, kind: "strike", target: "mod:999" },
  struck: { ...stamp, kind: "struck" },
  fragment: { ...stamp, kind: "fragment", raw: '{"id":"mod:13","at":"2026-11-22T10:1' },
};

/** Any string a keyboard, a paste or a fault could give: lone surrogates, line separators, control characters. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "\u2028",
        "\u2029",
        "\0",
        "\n",
        "\r\n",
        "\ud83d",
        "\ude42",
        "👩‍👩‍👧",
        "æøå",
        '"',
        "\\",
        "\u0085",
        "\ufeff",
        "�",
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
);

const anyTime = fc.integer({ min: -5_000_000, max: 100_000_000 });
const anySpeakers = fc.oneof(
  fc.constantFrom({ who: "group" as const }, { who: "unknown" as const }, { who: "moderator" as const }),
  fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }).map((who) => ({ who })),
);

export const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  fc.constantFrom(...Object.values(EVERY_KIND).filter(({ kind }) => kind !== "strike")),
  fc.record(
    {
      at: fc.constant(AT),
      t: anyTime,
      typed: anyTime,
      kind: fc.constant("note" as const),
      item: anyText,
      speakers: anySpeakers,
      said: fc.constantFrom("verbatim" as const, "paraphrase" as const, "stub" as const),
      text: anyText,
      codes: fc.array(anyText, { maxLength: 3 }),
    },
    { requiredKeys: ["at", "t", "kind", "said", "text"] },
  ),
  fc.record({ at: fc.constant(AT), t: anyTime, kind: fc.constant("memo" as const), text: anyText }),
);
