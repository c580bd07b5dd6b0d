// The secretary's hands in capture mode: one key is one entry, kept at once, and no key does harm.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noticeOf } from "../../src/conversation/capture/notice.ts";
import type { Entry } from "../../src/model/entry.ts";
import { present } from "../../src/model/session/coverage.ts";
import { openTurn, stands } from "../../src/model/session/session.ts";
import { STANDARD_CUES } from "../../src/text/cues.ts";
import { CHOIR } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

const seated = (options: Options = {}): Scenario => {
  const session = scenario(CHOIR, { seat: "secretary", ...options }).at("10:00");
  session.secretary.presses("tab").says("/go 2").presses("tab");
  return session;
};

/** What was caught, in a few signs: `3`, `2+3`, `pause@3`, `laughter>3` to whoever speaks, `support@5>3`. */
const caught = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === "turn-end") return ["nobody"];
    if (entry.kind !== "turn" && entry.kind !== "cue") return [];
    const { who, together } = entry.speakers ?? {};
    const by = who === undefined ? "" : typeof who === "string" ? who : who.join(together ? "+" : ",");
    if (entry.kind === "turn") return [by];
    const to =
      entry.to === undefined ? "" : `>${typeof entry.to.who === "string" ? entry.to.who : entry.to.who.join()}`;
    return [`${entry.cue}${by === "" ? "" : `@${by}`}${to}`];
  });

const notice = (session: Scenario): string => noticeOf(session.state())?.text ?? "";

describe("a digit", () => {
  test("is a turn of that participant, and the one before ends", () => {
    const session = seated();
    session.at("12:00").secretary.types("3");
    session.at("12:40").secretary.types("5");
    expect(caught(session.entries())).toEqual(["3", "5"]);
    expect(session.session().turns).toMatchObject([
      { speakers: { who: [3] }, from: 720_000, to: 760_000 },
      { speakers: { who: [5] }, from: 760_000 },
    ]);
  });

  test("of nobody in the group is not kept, and that is said", () => {
    const session = seated();
    session.secretary.types("7");
    expect(caught(session.entries())).toEqual([]);
    expect(notice(session)).toBe("Det er ingen nr. 7 i samtalen. Kommer det en til: /kommer 7.");
  });

  test("of someone who has left is kept all the same, and that is said", () => {
    const session = seated();
    session.secretary.presses("tab").says("/drar 4").presses("tab").types("4");
    expect(caught(session.entries())).toEqual(["4"]);
    expect(session.said()).toContain("Nr. 4 er ikke merket som til stede");
  });
});

describe("together with whoever speaks", () => {
  test("the same participant once more is still one, and not together with themselves", () => {
    const session = seated();
    session.secretary.types("3,3");
    const turns = session.entriesOf("turn");
    expect(turns.map(({ speakers }) => speakers)).toEqual([{ who: [3] }, { who: [3] }]);
  });

  test("a third one is with both, and each of them once", () => {
    const session = seated();
    session.secretary.types("2,3,2");
    expect(session.entriesOf("turn").at(-1)?.speakers).toEqual({ who: [3, 2], together: true });
  });
});

describe.each([
  [9, "1", ["1"], []],
  [10, "1", [], ["1"]],
  [10, "10", ["10"], []],
  [10, "2", ["2"], []],
  [19, "1", [], ["1"]],
  [19, "2", ["2"], []],
  [20, "2", [], ["2"]],
])("in a group of %i, %s", (participants, typed, atOnce, waits) => {
  test("is taken at once only where no second digit can follow", () => {
    const session = seated({ participants });
    session.secretary.types(typed);
    expect(caught(session.entries())).toEqual(atOnce);
    const { begun } = session.state().capture;
    expect(begun ? [begun.digits] : []).toEqual(waits);
  });
});

describe("in a group of twelve", () => {
  const twelve = (): Scenario => seated({ participants: 12 });

  test("two digits are one participant, at the time of the first", () => {
    const session = twelve();
    session.at("12:00").secretary.types("1");
    session.after("0.4").secretary.types("2");
    expect(caught(session.entries())).toEqual(["12"]);
    expect(openTurn(session.session())).toMatchObject({ from: 720_000 });
  });

  test("a one waits for its second digit, is seen to wait, and is one when none comes", () => {
    const session = twelve();
    session.at("12:00").secretary.types("1");
    expect(caught(session.entries())).toEqual([]);
    expect(notice(session)).toBe("1_");
    session.after("1");
    expect(caught(session.entries())).toEqual(["1"]);
    expect(openTurn(session.session())).toMatchObject({ from: 720_000 });
  });

  test("any other key makes it whole", () => {
    const session = twelve();
    session.secretary.types("1l15");
    expect(caught(session.entries())).toEqual(["1", "laughter>1", "1", "5"]);
  });

  test("a nought before it says that it is whole", () => {
    const session = twelve();
    session.secretary.types("01012");
    expect(caught(session.entries())).toEqual(["1", "1", "2"]);
  });

  test("a digit that can't begin a larger number is a turn at once", () => {
    const session = twelve();
    session.secretary.types("234567890");
    expect(caught(session.entries())).toEqual(["2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  test("a digit that waits is kept when the window is closed", () => {
    const session = twelve();
    session.secretary.types("1");
    session.conversation.leave();
    expect(caught(session.entries())).toEqual(["1"]);
  });

  test("undo lets go of a digit that waits, and takes back nothing else", () => {
    const session = twelve();
    session.secretary.types("31z");
    session.after("2");
    expect(caught(session.entries())).toEqual(["3"]);
    expect(session.entriesOf("undo")).toEqual([]);
  });
});

describe("a letter", () => {
  test("of listeners is to the one who speaks, from someone unnamed", () => {
    const session = seated();
    session.secretary.types("3l");
    expect(caught(session.entries())).toEqual(["3", "laughter>3"]);
    expect(session.last()).toMatchObject({ item: "everyday" });
  });

  test("is a cue of nobody named where nobody speaks", () => {
    const session = seated();
    session.secretary.types("l3 p");
    expect(caught(session.entries())).toEqual(["laughter", "3", "nobody", "pause"]);
  });

  test("belongs to whoever was pointed at, and so do its repeats; another is the speaker's again", () => {
    const session = seated();
    session.secretary.types("3.5mmml");
    expect(caught(session.entries())).toEqual(["3", "support@5>3", "support@5>3", "support@5>3", "laughter>3"]);
    expect(session.session().voices.get(5)?.turns).toBe(0);
  });

  test("every cue of the table has its key, in both languages", () => {
    for (const language of ["nb", "en"] as const) {
      const session = seated({ language });
      for (const { id, key } of STANDARD_CUES) {
        // Who goes or comes is asked for.
        session.after("0:01").secretary.types(`${key?.[language] ?? ""}${id === "leaves-returns" ? "*" : ""}`);
        expect(session.last()).toMatchObject({ kind: "cue", cue: id });
      }
    }
  });

  test("that means nothing does nothing, and says where the keys are", () => {
    const session = seated();
    const before = session.entries().length;
    session.secretary.types("høå%");
    expect(session.entries()).toHaveLength(before);
    expect(notice(session)).toContain("«%» er ingen tast her");
  });
});

describe("a cue of the room", () => {
  test("is nobody's, whoever speaks, unless someone is pointed at", () => {
    const session = seated();
    session.secretary.types("3x+f.5f");
    expect(caught(session.entries())).toEqual(["3", "several-at-once", "energy-up", "disturbance", "disturbance@5"]);
  });

  test("that a participant goes takes them out of the room, and the next time back: two marks, each with its direction", () => {
    const session = seated();
    session.at("12:00").secretary.types(".4v");
    expect(present(session.session(), session.state().now.t)).not.toContain(4);
    expect(notice(session)).toBe("Nr. 4 dro.");
    session.at("13:00").secretary.types(".4v");
    expect(present(session.session(), session.state().now.t)).toContain(4);
    expect(session.entriesOf("cue")).toEqual([]);
    expect([session.entriesOf("depart").length, session.entriesOf("arrive").length]).toEqual([1, 1]);
    session.secretary.types("z");
    expect(present(session.session(), session.state().now.t)).not.toContain(4);
    expect(session.entriesOf("undo")).toHaveLength(1);
  });

  test("its key asks who, and the number is not given the floor; what is no participant's is a cue", () => {
    const session = seated();
    session.secretary.types("2v");
    expect(notice(session)).toBe("hvem går eller kommer? nr. …");
    session.secretary.types("4");
    expect(session.entriesOf("depart")).toMatchObject([{ participant: 4 }]);
    expect(openTurn(session.session())?.speakers).toEqual({ who: [2] });
    session.secretary.types("vk");
    expect(session.entriesOf("cue")).toMatchObject([{ cue: "leaves-returns", speakers: { who: "unknown" } }]);
    session.secretary.types("v").presses("escape").types("5");
    expect(openTurn(session.session())?.speakers).toEqual({ who: [5] });
  });

  test("in a group of twelve it waits for the second digit", () => {
    const session = seated({ participants: 12 });
    session.secretary.types("v1");
    session.after("3").secretary.types("1");
    expect(session.entriesOf("depart")).toMatchObject([{ participant: 11 }]);
  });
});

describe("a sentence typed where keys are caught", () => {
  const typing = (session: Scenario, words: string, between = 120): void => {
    for (const letter of words) session.after(String(between / 1000)).secretary.types(letter);
  };
  const standing = (session: Scenario) =>
    session
      .entries()
      .filter(
        ({ kind, id }) =>
          (kind === "cue" || kind === "turn" || kind === "turn-end") &&
          stands(session.session(), session.entries().find((one) => one.id === id) as Entry),
      );

  test("is no fifteen cues: nothing of it is caught, and all of it stands in the field, from its first letter on", () => {
    const session = seated();
    session.at("12:00").secretary.types("3");
    session.at("12:30");
    typing(session, "hun snakker om koret");
    expect(standing(session)).toHaveLength(1);
    expect(session.state().field.text).toBe("hun snakker om koret");
    expect(session.state().capture.on).toBe(false);
    session.secretary.presses("enter");
    expect(session.entriesOf("note")).toMatchObject([{ text: "hun snakker om koret", t: 750_120 }]);
    expect(openTurn(session.session())?.speakers).toEqual({ who: [3] });
  });

  test("what a quick hand catches is caught: the same cue many times, cues with numbers between, cues a moment apart", () => {
    const session = seated();
    typing(session, "mmmmmmmmmm");
    typing(session, "3l4m5e1p2n3u");
    typing(session, "lpmeunrt", 400);
    expect(session.state().capture.on).toBe(true);
    expect(session.entriesOf("undo")).toEqual([]);
  });

  test("a line that waits in the field stays before it", () => {
    const session = seated();
    session.secretary.presses("tab").types("usendt").presses("tab");
    typing(session, "mer om det");
    expect(session.state().field.text).toBe("usendt\nmer om det");
  });
});

describe("pointing", () => {
  test("reaches the group, someone unknown and the moderator too, and leaves the floor where it is", () => {
    const session = seated();
    session.secretary.types("5.*l.om.kl");
    expect(caught(session.entries())).toEqual(["5", "laughter@group>5", "support@moderator>5", "laughter@unknown>5"]);
    expect(openTurn(session.session())?.speakers).toEqual({ who: [5] });
  });

  test("is over when the cue is not repeated at once: the next one is the speaker's", () => {
    const session = seated();
    session.at("12:00").secretary.types("5.2l");
    session.after("2").secretary.types("l");
    session.after("14").secretary.types("l");
    expect(caught(session.entries())).toEqual(["5", "laughter@2>5", "laughter@2>5", "laughter>5"]);
  });

  test("several can be pointed at: one cue of them all, the floor stays, and repeats are theirs too", () => {
    const session = seated();
    session.secretary.types("5.1,2,3m");
    expect(session.entriesOf("cue")).toMatchObject([{ cue: "support", speakers: { who: [1, 2, 3] } }]);
    expect(openTurn(session.session())?.speakers).toEqual({ who: [5] });
    session.secretary.types("m");
    expect(session.entriesOf("cue").at(-1)).toMatchObject({ speakers: { who: [1, 2, 3] } });
    session.secretary.types(".1,1l");
    expect(session.entriesOf("cue").at(-1)).toMatchObject({ speakers: { who: [1] } });
    session.secretary.types("1,2");
    expect(openTurn(session.session())?.speakers).toEqual({ who: [1, 2], together: true });
  });

  test("several in a group of twelve, with two digits each", () => {
    const session = seated({ participants: 12 });
    session.secretary.types("3.10,1");
    session.after("2").secretary.types("2m");
    expect(session.entriesOf("cue")).toMatchObject([{ speakers: { who: [10, 12] } }]);
    expect(openTurn(session.session())?.speakers).toEqual({ who: [3] });
  });

  test("waits for a second digit as long as it takes", () => {
    const session = seated({ participants: 12 });
    session.secretary.types("3.1");
    session.after("5").secretary.types("1l");
    expect(caught(session.entries())).toEqual(["3", "laughter@11>3"]);
  });
});

test("thirteen in a group of twelve is a one and a three, and that is said", () => {
  const session = seated({ participants: 12 });
  session.secretary.types("13");
  expect(caught(session.entries())).toEqual(["1", "3"]);
  expect(notice(session)).toContain("Det er ingen nr. 13");
});

test("Caps Lock is no reason to lose a cue", () => {
  const session = seated();
  session.secretary.types("3L");
  expect(caught(session.entries())).toEqual(["3", "laughter>3"]);
});

describe("several at once", () => {
  test("a comma joins the next number to whoever speaks", () => {
    const session = seated();
    session.secretary.types("2,3,4");
    expect(caught(session.entries())).toEqual(["2", "2+3", "2+3+4"]);
  });

  test("the group, someone unknown and the moderator have a key each, and so has nobody", () => {
    const session = seated();
    session.secretary.types("*'ko ");
    expect(caught(session.entries())).toEqual(["group", "group", "unknown", "moderator", "nobody"]);
  });

  test("nobody joins the group, since they are in it", () => {
    const session = seated();
    session.secretary.types("*,3");
    expect(caught(session.entries())).toEqual(["group", "3"]);
  });

  test("only participants can be joined: the one who speaks goes on, and that is said", () => {
    const session = seated();
    session.secretary.types("5,o");
    expect(caught(session.entries())).toEqual(["5"]);
    expect(notice(session)).toBe("Bare deltakere kan settes sammen. Ordet er der det var.");
  });
});

describe("undo", () => {
  test("is one key, and says what it took back", () => {
    const session = seated();
    session.secretary.types("3lz");
    expect(notice(session)).toBe("Angret: latter → nr. 3");
    session.secretary.types("z");
    expect(notice(session)).toBe("Angret: nr. 3 har ordet");
    expect(openTurn(session.session())).toBeUndefined();
  });

  test("after a key that kept nothing takes back nothing", () => {
    const session = seated();
    session.secretary.types("3hz");
    expect(caught(session.entries())).toEqual(["3"]);
    expect(session.entriesOf("undo")).toEqual([]);
    session.secretary.types("z");
    expect(openTurn(session.session())).toBeUndefined();
  });

  test("never takes back what was written or done otherwise: that is said, and there is a key for it", () => {
    const session = seated();
    session.secretary.types('3"Det traff meg"').presses("enter").types("z");
    expect(session.entriesOf("undo")).toEqual([]);
    expect(notice(session)).toBe(
      "Det siste er ikke fanget med en tast: nr. 3: «Det traff meg». Ctrl+X tar det tilbake.",
    );
    session.secretary.presses("ctrl+x");
    expect(session.entriesOf("undo")).toHaveLength(1);
  });

  test("of a turn gives the floor back to the one before", () => {
    const session = seated();
    session.at("12:00").secretary.types("3");
    session.at("12:10").secretary.types("4").presses("backspace");
    session.at("12:30").secretary.types(" ");
    expect(session.session().turns).toMatchObject([{ speakers: { who: [3] }, from: 720_000, to: 750_000 }]);
  });
});

describe("the two modes", () => {
  test("Tab leads to the note field and back, and letters there are letters", () => {
    const session = seated();
    session.secretary.presses("tab").says("@3 lettere nå").presses("tab").types("l");
    expect(session.entries().slice(-2)).toMatchObject([{ kind: "note", text: "lettere nå" }, { kind: "cue" }]);
  });

  test("Enter on an empty line, and Escape, lead back too", () => {
    const session = seated();
    session.secretary.presses("tab", "enter").types("3");
    session.secretary.presses("tab", "escape").types("4");
    expect(caught(session.entries())).toEqual(["3", "4"]);
  });

  test("a quotation mark writes down the words of the one who speaks, at the time of the mark", () => {
    const session = seated();
    session.at("12:00").secretary.types("3");
    session.at("12:05").secretary.types('"');
    session.at("12:20").secretary.types('Det traff meg"').presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", said: "verbatim", speakers: { who: [3] }, t: 725_000 });
  });

  test("a comment and a command have a key each, for one line: Enter leads back", () => {
    const session = seated();
    session.secretary.types("cstemning lettere").presses("enter").types("3/neste").presses("enter").types("l");
    expect(session.entriesOf("comment")).toMatchObject([{ about: "mood", text: "lettere" }]);
    expect(session.entriesOf("reach").at(-1)).toMatchObject({ item: "voices" });
    expect(caught(session.entries())).toEqual(["3", "laughter>3"]);
  });

  test("a line that can't be understood stays to be mended, and one that can't be kept comes back", () => {
    const session = seated();
    session.secretary.types("/naste").presses("enter");
    expect(session.state().capture.on).toBe(true);
    session.secretary.types("/spør").presses("enter");
    session.keeper.fail("Disken er full.");
    session.secretary.types("3c stemning lettere").presses("enter");
    expect(session.state().capture.on).toBe(false);
    expect(session.state().field.text).toContain("stemning lettere");
    session.keeper.fail();
    session.secretary.presses("enter");
    expect(session.entriesOf("comment")).toHaveLength(1);
  });

  test("a quote that was begun and let go is not the next one's", () => {
    const session = seated();
    session.at("12:00").secretary.types('5"').presses("escape");
    session.at("12:10").secretary.types('7"').presses("escape");
    session.at("12:20").secretary.types('4"Jeg er helt uenig"').presses("enter");
    expect(session.last()).toMatchObject({
      kind: "note",
      speakers: { who: [4] },
      text: "Jeg er helt uenig",
      t: 740_000,
    });
  });

  test("a quote of the one pointed at, who hasn't the floor; pasted newlines become blanks, and Enter leads back", () => {
    const session = seated();
    session.secretary.types('3.2"').pastes('Det traff\nmeg"').presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", speakers: { who: [2] }, text: "Det traff meg" });
    expect(session.state().capture.on).toBe(true);
  });

  test("search from catching keys comes back to it, by Esc and by the line that it put into the field", () => {
    const session = seated();
    session.secretary.types('3"Det traff meg"').presses("enter", "ctrl+f", "escape");
    expect(session.state()).toMatchObject({ view: { is: "talk" }, capture: { on: true } });
    session.secretary.presses("ctrl+f").types("traff").presses("enter").types(" sa hun").presses("enter");
    expect(session.last()).toMatchObject({ kind: "amend" });
    expect(session.state().capture.on).toBe(true);
  });

  test("after a pause and after the end nothing old stands on the notice line", () => {
    const session = seated();
    session.secretary.types("å");
    expect(notice(session)).not.toBe("");
    session.secretary.presses("ctrl+t");
    expect(notice(session)).toBe("");
  });

  test("a line that waited comes back after one that a key opened", () => {
    const session = seated();
    session.secretary.presses("tab").types("@3 syns").presses("tab").types("5cmeldt").presses("enter");
    expect(session.entriesOf("comment")).toMatchObject([{ text: "meldt" }]);
    expect(session.state().field.text).toBe("@3 syns");
    expect(notice(session)).toContain("ikke er sendt");
    session.conversation.leave();
    expect(session.entriesOf("note")).toMatchObject([{ speakers: { who: [3] }, text: "syns" }]);
  });

  test("what only a key put into the field is no note when the window is closed", () => {
    const session = seated();
    session.secretary.types('3"');
    session.conversation.leave();
    expect(session.entriesOf("note")).toEqual([]);
  });

  test("that a quote has no end is seen while it is written", () => {
    const session = seated();
    session.secretary.types('3"Det var da');
    expect(notice(session)).toBe("Uten anførselstegn til slutt: hentes fra opptaket.");
    session.secretary.types('"');
    expect(notice(session)).toBe("");
  });

  test("what stands unsent in the field waits there, and is told of", () => {
    const session = seated();
    session.secretary.presses("tab").types("@3 syns").presses("tab").types("4");
    expect(session.state().field.text).toBe("@3 syns");
    expect(notice(session)).toContain("ikke er sendt");
    session.secretary.presses("tab").types(" det går").presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", text: "syns det går" });
  });

  test("what is pasted is never taken for keys", () => {
    const session = seated();
    const before = session.entries().length;
    session.secretary.pastes("3l2m");
    expect(session.entries()).toHaveLength(before);
    expect(session.state().field.text).toBe("3l2m");
  });

  test("many keys in one read each do what they do, into the note field and on", () => {
    const session = seated();
    session.conversation.send({ is: "edit", edit: { do: "insert", text: '3l.5m"Ja' } });
    expect(caught(session.entries())).toEqual(["3", "laughter>3", "support@5>3"]);
    expect(session.state().field.text).toBe('@3 "Ja');
  });

  test("keys of the field do nothing while keys are caught", () => {
    const session = seated();
    const before = session.state().field;
    session.secretary.presses("up", "left", "home", "ctrl+w", "ctrl+u", "delete");
    expect(session.state().field).toEqual(before);
  });
});

test("Enter goes on where the secretary alone holds the guide, and there is nothing to note", () => {
  const session = scenario(CHOIR, { seat: "secretary" });
  const before = session.entriesOf("reach").length;
  session.secretary.presses("enter");
  expect(session.entriesOf("reach").length).toBe(before + 1);
  session.secretary.presses("tab").says("/go 2").presses("tab", "enter");
  expect(session.entriesOf("reach").at(-1)).toMatchObject({ item: "everyday" });
});

test("in a pause a key is kept, and that there is a pause is said", () => {
  const session = seated();
  session.at("12:00").secretary.presses("ctrl+t").types("3l");
  expect(caught(session.entries())).toEqual(["3", "laughter"]);
  expect(notice(session)).toBe("Lagret. Samtalen er i pause: Ctrl+T går videre.");
  session.at("13:00").secretary.presses("ctrl+t");
  expect(session.session().voices.get(3)).toMatchObject({ entries: 1, turns: 0, talk: 0 });
});

test("what can't be kept is not shown as caught, and that is said", () => {
  const session = seated();
  session.keeper.fail("Disken er full.");
  session.secretary.types("3");
  expect(session.session().turns).toEqual([]);
  expect(session.said()).toContain("Disken er full.");
  session.keeper.fail();
  session.secretary.types("4");
  expect(session.session().turns).toHaveLength(1);
});

test("any keys in any order crash nothing, and what is caught is of people who can be there", () => {
  const key = fc.constantFrom(..."0123456789*'ko ,.lpmeuxnrt+-fvz\"c/wyq", "tab", "enter", "escape", "backspace", "f2");
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), fc.constantFrom(1, 5, 9, 10, 12, 20), (keys, participants) => {
      const session = seated({ participants });
      for (const one of keys) {
        if (one.length > 1) session.secretary.presses(one);
        else session.secretary.types(one);
      }
      expect(session.state().session.entries).toEqual(session.entries());
      for (const { speakers } of session.entriesOf("turn"))
        if (Array.isArray(speakers.who)) expect(speakers.who.every((n) => n >= 1 && n <= participants)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
