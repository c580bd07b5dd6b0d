// The keys of the secretary's capture mode: who gets which, and what is told of those that two want.
import { describe, expect, test } from "vitest";
import { CAPTURE_COMMANDS, captureKeys, isKey } from "../../src/model/capture-keys.ts";
import type { CueDefinition } from "../../src/model/cue.ts";

const cue = (id: string, key?: string): CueDefinition => ({
  id,
  name: { nb: id },
  ...(key === undefined ? {} : { key: { nb: key, nn: key, en: "q" } }),
});
const keysFor = (cues: readonly CueDefinition[], chosen?: Readonly<Record<string, string>>) =>
  captureKeys(cues, (key) => key.nb, chosen);

test("each command has its key and its neighbours on other keyboards, each cue its own in the session's language", () => {
  const { does, of, clashes, unknown } = keysFor([cue("laughter", "l"), cue("sigh")]);
  expect(does.get("l")).toEqual({ is: "cue", cue: "laughter" });
  expect(of.get("laughter")).toBe("l");
  expect(of.has("sigh")).toBe(false);
  for (const { id, key, also = [] } of CAPTURE_COMMANDS) {
    expect(of.get(id)).toBe(key);
    for (const one of [key, ...also]) expect(does.get(one)).toEqual({ is: "command", command: id });
  }
  expect([clashes, unknown]).toEqual([[], []]);
});

test("the keys are those that are printed on the screen and on paper", () => {
  const { does } = keysFor([]);
  const printed = [...does].map(([key, what]) => `${key} ${what.is === "command" ? what.command : what.cue}`);
  expect(printed.sort()).toEqual(
    [
      ...[
        "* group",
        "' group",
        "k unknown",
        "o moderator",
        "  nobody",
        ", join",
        ". point",
        "= everyone",
        "\\ everyone",
        "> to",
        "< to",
        "z undo",
        "j repair",
        "; insert",
        '" quote',
        "« quote",
      ],
      ...["“ quote", "q first-words", "c comment", "/ command", "w pass-on", "y hush", "? help"],
    ].sort(),
  );
});

describe("a chosen key", () => {
  test("is what its cue or command has, and frees the one it had", () => {
    const { does, of } = keysFor([cue("laughter", "l")], { laughter: "å", undo: "b" });
    expect([of.get("laughter"), of.get("undo")]).toEqual(["å", "b"]);
    expect([does.has("l"), does.has("z")]).toEqual([false, false]);
  });

  test("goes before a command's own, which goes before a cue's: the later one goes without, and is told of", () => {
    const { does, of, clashes } = keysFor([cue("laughter", "z"), cue("sigh", "l"), cue("cough", "l")], { sigh: "c" });
    expect(does.get("c")).toEqual({ is: "cue", cue: "sigh" });
    expect(of.get("cough")).toBe("l");
    expect(clashes).toEqual([
      { id: "comment", key: "c", taken: "sigh" },
      { id: "laughter", key: "z", taken: "undo" },
    ]);
    expect([of.has("comment"), of.has("laughter")]).toEqual([false, false]);
  });

  test("that is a digit, or not one character, is told of, and its owner keeps the usual one", () => {
    const { of, clashes } = keysFor([cue("laughter", "l")], { laughter: "4", undo: "zz", help: "" });
    expect(clashes).toEqual([
      { id: "laughter", key: "4" },
      { id: "undo", key: "zz" },
      { id: "help", key: "" },
    ]);
    expect([of.get("laughter"), of.get("undo"), of.get("help")]).toEqual(["l", "z", "?"]);
  });

  test("for what is neither cue nor command is told of", () => {
    expect(keysFor([cue("laughter", "l")], { laughter: "å", hiccup: "h", toString: "j" }).unknown).toEqual([
      "hiccup",
      "toString",
    ]);
  });

  test("may be a neighbour's: it is then that cue's, and the neighbour's command keeps its own", () => {
    const { does, of } = keysFor([cue("laughter", "l")], { laughter: "'" });
    expect(does.get("'")).toEqual({ is: "cue", cue: "laughter" });
    expect([of.get("group"), does.get("*")]).toEqual(["*", { is: "command", command: "group" }]);
  });
});

test("a key is one character as a person counts them, no digit and nothing that can't be seen to be typed", () => {
  expect(["a", "å", "+", " ", "👩‍👩‍👧", "é"].map(isKey)).toEqual([true, true, true, true, true, true]);
  expect(["", "ab", "4", "٣", "\n", "\t", "\u007F"].map(isKey)).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
});

test("a cue that yields leaves its key to a guide's own", () => {
  const { of, does } = keysFor([{ ...cue("answers", "s"), yields: true }, cue("sigh", "s")]);
  expect(does.get("s")).toEqual({ is: "cue", cue: "sigh" });
  expect(of.has("answers")).toBe(false);
});

test("a guide's own cue keeps a letter that the program took into use later; the rest stays as it is", () => {
  const { does, of, clashes } = keysFor([cue("sighs", "q"), cue("nods", "j"), cue("comments", "c")]);
  expect(does.get("q")).toEqual({ is: "cue", cue: "sighs" });
  expect(does.get("j")).toEqual({ is: "cue", cue: "nods" });
  expect(does.get("c")).toEqual({ is: "command", command: "comment" });
  expect([of.get("first-words"), of.get("repair"), of.get("comment")]).toEqual([undefined, undefined, "c"]);
  expect(clashes).toContainEqual({ id: "comments", key: "c", taken: "comment" });
  const chosen = keysFor([cue("sighs", "q")], { "first-words": "b" });
  expect([chosen.of.get("sighs"), chosen.of.get("first-words")]).toEqual(["q", "b"]);
});
