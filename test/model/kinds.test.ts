// What the kinds of entries have in common: what can be done with a line later, what it shows, and what its fields may hold.
import { describe, expect, test } from "vitest";
import type { EntryKind } from "../../src/model/entry.ts";
import {
  CAPTURED,
  CAPTURED_IN_PANEL,
  hasItsFields,
  kindsThatCan,
  REWRITING,
  recordOf,
  SAYING_NOT_WHEN,
  SHOWING_TALK,
  WITH_ITEM,
  WITH_WORDS,
} from "../../src/model/entry-kinds.ts";
import { EVERY_KIND } from "../store/entries.ts";

const KINDS = Object.keys(EVERY_KIND) as readonly EntryKind[];
const sorted = (kinds: Iterable<string>): readonly string[] => [...kinds].sort();
const but = (kinds: Iterable<string>, ...without: readonly string[]): readonly string[] =>
  sorted(kinds).filter((kind) => !without.includes(kind));

describe("a line", () => {
  test("holds words where a person wrote what was said, seen or thought", () => {
    const words = [
      "answer",
      "named",
      "cue",
      "comment",
      "debrief",
      "memo",
      "note",
      "own",
      "park",
      "summary",
      "trace",
      "verdict",
      "whisper",
    ];
    expect(sorted(WITH_WORDS)).toEqual(words.sort());
  });

  test("can be struck if it holds words, might hold some, or is what was cut off of a line", () => {
    expect(sorted(kindsThatCan("strike"))).toEqual(sorted([...WITH_WORDS, "skip", "fragment"]));
  });

  test("is found by its words, also where they were cut off; a trace is found where it leads", () => {
    expect(sorted(kindsThatCan("search"))).toEqual(sorted([...but(WITH_WORDS, "trace"), "turn", "fragment"]));
  });

  test("can be put right if it holds words, counts hands or says who spoke, but for a whisper, which was heard, and a trace, which is picked anew", () => {
    expect(sorted(kindsThatCan("amend"))).toEqual(
      sorted([...but(WITH_WORDS, "whisper", "named", "trace"), "turn", "tally"]),
    );
  });

  test("can be filed under another question if it holds words and belongs to one, but for the question itself, an answer to it and what was said of its trace", () => {
    expect(sorted(kindsThatCan("refile"))).toEqual(
      but(WITH_WORDS, "own", "named", "answer", "whisper", "debrief", "trace", "verdict"),
    );
  });

  test("can be taken back unless it says how the session went, or that something is gone", () => {
    const session = ["start", "join", "resume", "leave", "end", "clock"];
    expect(sorted(kindsThatCan("undo"))).toEqual(but(KINDS, ...session, "undo", "strike", "struck", "fragment"));
  });

  test("shows that people talked if it holds what they said, or a probe, a tick or hands; parked, thought and whispered is no talk", () => {
    expect(sorted(SHOWING_TALK)).toEqual(
      sorted([...but(WITH_WORDS, "memo", "named", "park", "whisper", "debrief", "trace"), "probe", "tick", "tally"]),
    );
  });

  test("makes the session fold anew if it changes another line, or is the first", () => {
    expect(sorted(REWRITING)).toEqual(sorted(["start", "undo", "amend", "refile", "fetch", "strike", "struck"]));
  });

  test("tells when its writer was there, unless it was made afterwards", () => {
    expect(sorted(SAYING_NOT_WHEN)).toEqual(["align", "fetch", "fragment", "trace"]);
  });

  test("is kept with one key if it is a turn or a cue, who comes and goes, a hint passed on or hushed, where one stands", () => {
    expect(sorted(CAPTURED_IN_PANEL)).toEqual(["cue", "turn", "turn-end"]);
    expect(sorted(CAPTURED)).toEqual(sorted([...CAPTURED_IN_PANEL, "arrive", "depart", "hints", "verdict", "whisper"]));
  });

  test("belongs to an item if it says so", () => {
    expect(sorted(WITH_ITEM)).toEqual(sorted(KINDS.filter((kind) => "item" in EVERY_KIND[kind])));
  });

  test("is talked of only where nobody need be asked: what a person wrote never leaves always", () => {
    const always = KINDS.filter((kind) => recordOf(kind)?.leaves === "always");
    expect(always.filter((kind) => WITH_WORDS.has(kind))).toEqual([]);
    expect(always).toContain("struck");
  });
});

describe("a field may hold", () => {
  const ALLOWED: readonly (readonly [EntryKind, string, readonly unknown[], readonly unknown[]])[] = [
    ["start", "format", [1, 2], [3, "1", undefined]],
    ["start", "session", ["", "x"], [undefined]],
    [
      "start",
      "guide",
      [{ id: "a", version: "1", sha256: "" }],
      [
        { id: "a", version: "1" },
        { id: "a", sha256: "" },
        { version: "1", sha256: "" },
      ],
    ],
    ["start", "participants", [0, 12], [-1, 1.5, "3", undefined]],
    ["start", "language", ["nb", "se"], [undefined]],
    ["start", "rehearsal", [true, undefined], [false]],
    ["start", "audience", ["staff", ["staff", "patients"], undefined], [3, [3]]],
    ["start", "study", ["kor", undefined], [3]],
    ["join", "role", ["moderator", "secretary", "observer"], ["", "guest", undefined]],
    ["join", "by", ["AB", undefined], [3]],
    ["join", "writer", ["mod"], [undefined]],
    ["join", "program", ["0.1.0"], [undefined]],
    ["resume", "program", ["0.1.0"], [undefined]],
    ["clock", "what", ["slept", "changed"], ["", undefined]],
    ["clock", "by", [-5, 0.5], [Number.POSITIVE_INFINITY, "5", undefined]],
    ["recording", "mode", ["notes-only", "recorder"], ["", undefined]],
    ["recorder", "action", ["start", "stop", "file", "test"], ["", undefined]],
    ["recorder", "label", ["2", undefined], [2]],
    ["align", "file", ["2", 2], [-2, undefined]],
    ["align", "points", [[], [{ session: 1.5, file: -2 }]], [[{ session: 1 }], [{ file: 1 }], {}, undefined]],
    ["align", "made", ["x", undefined], [3]],
    ["arrive", "participant", [3], ["3", undefined]],
    ["depart", "participant", [3], ["3", undefined]],
    ["depart", "never", [true, undefined], [false]],
    ["hints", "silenced", [true, false], [undefined, "true"]],
    ["hints", "participant", [3, undefined], ["3"]],
    ["tick", "item", ["a", undefined], [3]],
    ["tick", "theme", ["a"], [undefined]],
    ["probe", "probe", ["a"], [undefined]],
    ...(["reach", "done", "probe", "skip", "covered", "own", "refile"] as const).map(
      (kind) => [kind, "item", ["a"], [undefined, 3]] as const,
    ),
    ["skip", "reason", ["participant", "time", "not-relevant", undefined], ["", "other"]],
    ["skip", "text", ["a", undefined], [3]],
    ["own", "after", ["a", undefined], [3]],
    [
      "turn",
      "speakers",
      [{ who: [1, 2], together: true }, { who: "group" }, { who: "unknown" }, { who: "moderator" }, { who: [] }],
      [{ who: "" }, { who: "all" }, { who: ["1"] }, { who: [1], together: false }, {}, undefined],
    ],
    ["note", "speakers", [{ who: [1] }, undefined], [{ who: 1 }]],
    ["note", "said", ["verbatim", "paraphrase", "stub"], ["", undefined]],
    ["note", "text", ["", "a"], [undefined]],
    ["note", "quotes", [[], [{ from: 0, to: 3 }], undefined], [[{ from: 0 }], [{ to: 0 }], [{ from: -1, to: 3 }]]],
    ["note", "codes", [[], ["a"], undefined], [[3], "a"]],
    ["note", "cues", [["laughter"], undefined], [[3]]],
    ["cue", "cue", ["laughter"], [undefined]],
    ["cue", "text", ["a", undefined], [3]],
    ["verdict", "verdict", ["confirmed", "not-recognised", "consensus"], ["", "agreed", undefined]],
    ["verdict", "text", ["a", undefined], [3]],
    [
      "trace",
      "sources",
      [[], [{ entry: "mod:3" }], [{ entry: "mod:3", span: { from: 0, to: 3 }, as: "mod:9" }]],
      [[{}], [{ entry: 3 }], [{ entry: "mod:3", span: { from: 0 } }], undefined],
    ],
    ["trace", "made", ["x"], [undefined, 3]],
    ["trace", "by", ["AB", undefined], [3]],
    ["summary", "outcome", ["confirmed", "corrected"], ["", undefined]],
    ["comment", "about", ["mood", "dynamics", "nonverbal", "setting", "method", undefined], ["", "weather"]],
    ["debrief", "about", ["impressions", "surprises", "guide", "quotes", undefined], ["", "weather"]],
    [
      "whisper",
      "hint",
      [{ about: "silent", participant: 3 }, { about: "fills", participant: 3 }, undefined],
      [{ about: "", participant: 3 }, { about: "silent" }, { participant: 3 }],
    ],
    ["fetch", "quote", [0, 3], [-1, 0.5, "0", undefined]],
    ["fetch", "text", ["", "a"], [3, undefined]],
    ["fetch", "by", ["AB"], [3, undefined]],
    ["fetch", "made", ["x"], [3, undefined]],
    ...(["taken-up", "undo", "amend", "refile", "fetch", "strike"] as const).map(
      (kind) => [kind, "target", ["mod:3", "sec:3~2"], ["mod", 3, undefined]] as const,
    ),
    [
      "amend",
      "content",
      [
        { kind: "memo", text: "a" },
        { kind: "park", text: "a", codes: ["b"] },
        { kind: "own", text: "a" },
        { kind: "debrief", text: "a" },
        { kind: "comment", text: "a" },
        { kind: "summary", outcome: "confirmed", text: "a" },
        { kind: "turn", speakers: { who: [3] } },
        { kind: "cue", cue: "laughter" },
      ],
      [
        { kind: "memo" },
        { kind: "turn" },
        { kind: "cue" },
        { kind: "summary", text: "a" },
        { text: "a" },
        "memo",
        null,
        undefined,
      ],
    ],
    ["fragment", "raw", ["", "{"], [undefined]],
  ];

  test.each(ALLOWED)("in a %s, as %s", (kind, field, allowed, refused) => {
    const holds = (value: unknown): boolean => hasItsFields({ ...EVERY_KIND[kind], [field]: value });
    expect(allowed.filter((value) => !holds(value))).toEqual([]);
    expect(refused.filter(holds)).toEqual([]);
  });
});
