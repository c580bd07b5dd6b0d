// Undo, amend, refile, strike: what was kept is mended without being lost, and what is struck is gone for good.

import { describe, expect, test } from "vitest";
import { LISTS } from "../../src/conversation/lists/lists.ts";
import type { Entry } from "../../src/model/entry.ts";
import { contentOf } from "../../src/model/session/session.ts";
import { CHOIR } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const started = (options = {}): Scenario => {
  const session = scenario(CHOIR, options).at("10:00");
  session.moderator.goes("2");
  return session;
};

/** What a note says now, and where it stands. */
const noteNow = (session: Scenario, id: string) => {
  const entry = session.entries().find((one) => one.id === id);
  if (!entry) throw new Error(`there is no ${id}`);
  return contentOf(session.session(), entry);
};
const undone = (session: Scenario) =>
  session.entriesOf("undo").map(({ target }) => session.entries().find(({ id }) => id === target)?.kind);

describe("undo takes back", () => {
  test.each([
    ["a note", ["@3 hei"], ["note"]],
    ["a cue", ["!latter"], ["cue"]],
    ["an observation", ["/obs stemning lettere"], ["comment"]],
    ["a memo", ["/memo tenk"], ["memo"]],
    ["what the group confirmed", ["/bekreftet ja"], ["summary"]],
    ["a probe", ["/probe 1"], ["probe"]],
    ["a tick", ["/huk helse"], ["tick"]],
    ["a covering", ["/dekket 4"], ["covered"]],
    ["a skip, and the step that it led to", ["/hopp"], ["reach", "skip"]],
    ["the skip of another question, and nothing else", ["/hopp 4"], ["skip"]],
    ["an own question, and the step to it", ["/spør Hva med naboene?"], ["reach", "own"]],
    ["a recorder's mark", ["/rec"], ["recorder"]],
    ["a pause", ["/pause"], ["pause"]],
    ["going on", ["/pause", "/fortsett"], ["continue"]],
    ["an arrival", ["/kommer 6"], ["arrive"]],
    ["a departure", ["/drar 2"], ["depart"]],
    ["notes only", ["/bare-notater"], ["recording"]],
    ["an amendment", ["hei", "/rett hallo"], ["amend"]],
    ["a filing", ["hei", "/flytt 4"], ["refile"]],
    ["the last of two notes of one instant", ["en", "to"], ["note"]],
    ["the last of two probes of one instant", ["/probe 1", "/probe 2"], ["probe"]],
    ["the last of two ticks", ["/huk 1", "/huk 2"], ["tick"]],
    ["a note, and not the step before it", ["/gå 3", "hei"], ["note"]],
    ["a step, and not the skip of another question before it", ["/hopp 4", "/gå 3"], ["reach"]],
    ["a step, and not the recorder's mark before it", ["/rec", "/neste"], ["reach"]],
  ])("%s", (_, lines, kinds) => {
    const session = started();
    const before = JSON.stringify([...session.session().progress]);
    session.moderator.says(...lines, "/angre");
    expect(undone(session)).toEqual(kinds);
    for (let n = 1; n < lines.length; n += 1) session.moderator.says("/angre");
    expect(JSON.stringify([...session.session().progress])).toBe(before);
    expect(session.session().current).toBe("everyday");
  });

  test("a step of the guide whole: that a text was said, and that the next was come to", () => {
    const session = started();
    session.at("12:00").moderator.goes("3").presses("ctrl+n");
    session.at("13:00").moderator.presses("ctrl+n");
    expect(session.session().state).toBe("paused");
    session.at("23:00").moderator.presses("ctrl+n");
    expect(session.session().current).toBe("hinders");
    session.moderator.presses("ctrl+x");
    expect(undone(session)).toEqual(["reach", "done", "continue"]);
    expect(session.session().current).toBe("coffee");
    expect(session.session().state).toBe("paused");
  });

  test("a step, and not what was done before something that is taken back already", () => {
    const session = started();
    session.moderator.says("/pause", "/fortsett", "hei", "/angre", "/neste", "/angre");
    expect(undone(session)).toEqual(["note", "reach"]);
    expect(session.session().state).toBe("open");
  });

  test("each of many steps by itself, though they came in one instant through a pipe", () => {
    const session = scenario(CHOIR, { screen: false });
    session.moderator.says("/next", "/next", "/next", "/next");
    expect(session.session().current).toBe("recorder-on");
    session.moderator.says("/undo");
    expect(undone(session)).toEqual(["reach", "done"]);
    expect(session.session().current).toBe("switch-on");
  });

  test("what was kept last, though its first character was typed before", () => {
    const session = started();
    session.at("12:00").moderator.types("lang ");
    session.at("12:30").moderator.presses("alt+1");
    session.at("12:40").moderator.types("tanke").presses("enter", "ctrl+x");
    expect(undone(session)).toEqual(["note"]);
  });

  test("one thing after the other, back to the beginning, and then says so", () => {
    const session = started();
    session.moderator.says("en", "to").presses("ctrl+x", "ctrl+x", "ctrl+x", "ctrl+x");
    expect(undone(session)).toEqual(["note", "note", "reach"]);
    expect(session.said()).toBe("Det er ingenting å angre.");
  });

  test("a line that is named", () => {
    const session = started();
    session.moderator.says("en", "to");
    const [first] = session.entriesOf("note");
    session.moderator.says(`/angre ${first?.id}`);
    expect(session.entriesOf("undo")).toMatchObject([{ target: first?.id }]);
  });

  test("never what is a fact about the session itself", () => {
    const session = scenario(CHOIR);
    session.moderator.presses("ctrl+x");
    expect(session.entriesOf("undo")).toEqual([]);
  });

  test("the guide's break is done once, also when the pause was ended by its key", () => {
    const session = started();
    session.moderator.goes("3").presses("ctrl+n", "ctrl+n");
    expect(session.session().state).toBe("paused");
    session.at("20:00").moderator.presses("ctrl+t");
    expect(session.session().state).toBe("open");
    session.moderator.presses("enter");
    expect(session.session().current).toBe("hinders");
    expect(session.entriesOf("pause")).toHaveLength(1);
  });
});

describe("amend", () => {
  test("keeps both wordings, and who said it", () => {
    const session = started();
    session.moderator.says("@3 synes gruppa ga håp #håp");
    const { id } = session.last();
    session.moderator.says("/rett synes gruppa ga mot #mot");
    expect(noteNow(session, id)).toMatchObject({ speakers: { who: [3] }, text: "synes gruppa ga mot", codes: ["mot"] });
    expect(session.entriesOf("note")[0]?.text).toBe("synes gruppa ga håp");
  });

  test("takes another speaker, and another way of saying it", () => {
    const session = started();
    session.moderator.says("@3 det traff meg");
    const { id } = session.last();
    session.moderator.says('/rett @4 "Det traff meg"');
    expect(noteNow(session, id)).toMatchObject({ speakers: { who: [4] }, said: "verbatim", text: "Det traff meg" });
  });

  test.each([
    [
      "an observation keeps its kind",
      "/obs stemning @2 tyngre",
      "/rett @2 lettere",
      { about: "mood", text: "lettere" },
    ],
    [
      "an observation takes another kind",
      "/obs stemning tyngre",
      "/rett /obs dynamikk to og to",
      { about: "dynamics", text: "to og to" },
    ],
    ["a memo", "/memo for fort", "/rett altfor fort #tempo", { text: "altfor fort", codes: ["tempo"] }],
    [
      "what was corrected",
      "/korrigert @2 ro",
      "/rett ro og håp #ro",
      { outcome: "corrected", speakers: { who: [2] }, text: "ro og håp #ro" },
    ],
  ])("%s", (_, first, then, now) => {
    const session = started();
    session.moderator.says(first);
    const { id } = session.last();
    session.moderator.says(then);
    expect(noteNow(session, id)).toMatchObject(now);
  });

  test("a line that is named, also one that stands under another question", () => {
    const session = started();
    session.moderator.says("en", "to");
    const [first] = session.entriesOf("note");
    session.moderator.goes("4").says(`/rett ${first?.id} uno`);
    expect(noteNow(session, first?.id ?? "")).toMatchObject({ text: "uno", item: "everyday" });
  });

  test("undone, the first wording stands again", () => {
    const session = started();
    session.moderator.says("først");
    const { id } = session.last();
    session.moderator.says("/rett så", "/angre");
    expect(noteNow(session, id)).toMatchObject({ text: "først" });
  });

  test.each(["/rett !latter", "/rett ? tid", "/rett /memo x", "/rett"])("%s is answered", (line) => {
    const session = started();
    session.moderator.says("hei", line);
    expect(session.entriesOf("amend")).toEqual([]);
    expect(session.state().lines.at(-1)?.is).toBe("said");
  });
});

describe("filing", () => {
  test("the last note goes under another question", () => {
    const session = started();
    session.moderator.says("om øvelser").says("/flytt 4");
    expect(session.session().progress.get("hinders")?.notes).toBe(1);
    expect(session.session().progress.get("everyday")?.notes).toBe(0);
    session.moderator.says("/angre");
    expect(session.session().progress.get("everyday")?.notes).toBe(1);
  });

  test("with one key and a search", () => {
    const session = started();
    session.moderator.says("om øvelser").presses("ctrl+b").types("hindringer").presses("enter");
    expect(session.last()).toMatchObject({ kind: "refile", item: "hinders" });
    expect(session.state().view.is).toBe("talk");
  });

  test("a note that is still being typed is kept there at once, read as any line is", () => {
    const session = started();
    session.at("12:00").moderator.types("[11:00] @3 «Det går ikke» #tid").presses("ctrl+b");
    session.at("12:10").moderator.types("hindringer").presses("enter");
    expect(session.last()).toMatchObject({
      kind: "note",
      item: "hinders",
      speakers: { who: [3] },
      said: "verbatim",
      text: "Det går ikke",
      codes: ["tid"],
      t: 660_000,
      typed: 720_000,
    });
    expect(session.state().field.text).toBe("");
  });

  test("an observation too", () => {
    const session = started();
    session.moderator.types("/obs stemning tyngre").presses("ctrl+b").types("hindringer").presses("enter");
    expect(session.last()).toMatchObject({ kind: "comment", about: "mood", item: "hinders", text: "tyngre" });
  });

  test.each(["@tre sa noe", "/neste", "? tid", "[99:00] nei"])("%s stays in the field, with an answer", (typed) => {
    const session = started();
    const kept = session.entries().length;
    session.moderator.types(typed).presses("ctrl+b").types("hindringer").presses("enter");
    expect(session.state().field.text).toBe(typed);
    expect(session.entries()).toHaveLength(kept);
    expect(session.said()).not.toBe("");
  });
});

describe("who spoke, and which cue it was", () => {
  const caught = (): Scenario => {
    const session = started();
    for (const line of ["@2", "!latter @2", "!pause", "@5", "!enighet @5"]) session.after("0:05").secretary.says(line);
    return session;
  };
  const right = (session: Scenario) =>
    session.session().entries.flatMap((entry) => {
      const now = contentOf(session.session(), entry);
      return now.kind === "turn" || now.kind === "cue"
        ? [[now.kind === "cue" ? now.cue : "turn", now.speakers?.who]]
        : [];
    });

  test("a turn is another's, also where others have spoken since; the cues that were its speaker's follow, and that is said", () => {
    const session = caught();
    const [turn] = session.entriesOf("turn");
    session.secretary.says(`/rett ${turn?.id} @3`);
    expect(right(session)).toEqual([
      ["turn", [3]],
      // Whoever was named laughed all the same: to the one who did speak.
      ["laughter", [2]],
      ["pause", undefined],
      ["turn", [5]],
      ["agreement", [5]],
    ]);
    expect(session.session().entries.map((entry) => contentOf(session.session(), entry))).toContainEqual(
      expect.objectContaining({ cue: "laughter", speakers: { who: [2] }, to: { who: [3] } }),
    );
    expect(session.said()).toBe("Ett tegn følger med.");
    expect(session.session().turns.map(({ speakers }) => speakers.who)).toEqual([[3], [5]]);
  });

  test("a cue five back is another cue, or another's; the last thing needs no number", () => {
    const session = caught();
    const [laughter] = session.entriesOf("cue");
    session.secretary.says(`/rett ${laughter?.id} !pause @4`, "/rett @1");
    expect(right(session)).toEqual([
      ["turn", [2]],
      ["pause", [4]],
      ["pause", undefined],
      ["turn", [5]],
      ["agreement", [1]],
    ]);
  });

  test("of a note the speaker alone can be put right, and its words stay", () => {
    const session = started();
    session.moderator.says('@3 "Det traff meg" #håp', "/rett @4");
    expect(contentOf(session.session(), session.entriesOf("note")[0] as Entry)).toMatchObject({
      speakers: { who: [4] },
      said: "verbatim",
      text: "Det traff meg",
      codes: ["håp"],
    });
  });

  test("words are no turn, and a turn no words: refused, and nothing is lost", () => {
    const session = caught();
    const [turn] = session.entriesOf("turn");
    session.secretary.says(`/rett ${turn?.id} han sa noe`);
    expect(session.entriesOf("amend")).toEqual([]);
    expect(session.secretary.presses("up") && session.state().field.text).toContain("han sa noe");
  });
});

describe("strike", () => {
  const SECRET = "Åse fra nabolaget";

  /** Every string anywhere in a value: maps, sets and lists too. */
  function stringsIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null || seen.has(value)) return [];
    seen.add(value);
    const inside =
      value instanceof Map
        ? [...value.keys(), ...value.values()]
        : value instanceof Set
          ? [...value]
          : Object.entries(value).flat();
    return inside.flatMap((one) => stringsIn(one, seen));
  }

  const traces = (session: Scenario) =>
    [...stringsIn(session.state()), ...stringsIn(session.entries())].filter((text) => /Åse|nabolaget/u.test(text));

  test.each([
    ["a note", [`@3 ${SECRET} sa det`]],
    ["a quote", [`@3 «${SECRET} sa det»`]],
    ["a comment", [`/obs stemning ${SECRET} gikk`]],
    ["a memo", [`/memo ${SECRET}`]],
    ["a summary", [`/bekreftet ${SECRET}`]],
    ["an own question", [`/spør Hva med ${SECRET}?`]],
    ["a cue with a remark", [`!latter @2 ${SECRET}`]],
    ["a reason for skipping", [`/hopp 4 ${SECRET} var her`]],
    ["code words", ["@3 sa det #nabolaget #Åse"]],
    ["a note worded anew, twice", ["hun sa det", `/rett ${SECRET} sa det`, `/rett ${SECRET} sa det ikke`]],
    ["a note that was taken back", [`${SECRET} sa det`, "/angre"]],
    ["a note that was filed elsewhere", [`${SECRET} sa det`, "/flytt 4"]],
    [
      "a note that the program has repeated",
      [`@3 ${SECRET} sa det`, "? hva sa 3", "? hva sa 3 om nabolaget", "/quotes"],
    ],
    ["a quote that waits for the recording", [`@3 «${SECRET}`, "/sitater", "? hvilke sitater"]],
  ])("%s leaves no trace in memory: not in the session, the conversation, the field or its history", (_, lines) => {
    const session = started();
    session.moderator.says("før", ...lines);
    expect(traces(session)).not.toEqual([]);
    session.moderator.says("/stryk");
    expect(traces(session)).toEqual([]);
    session.sees("før").sees("Strøket. Teksten er borte for godt.");
    expect(session.last().kind).toBe("strike");
  });

  test("from the search: Ctrl+X puts the command into the field, Enter sends it", () => {
    const session = started();
    session.moderator.says("en", `${SECRET} sa det`, "tre").presses("ctrl+f").types("åse");
    session.moderator.presses("ctrl+x");
    expect(session.state().field.text).toMatch(/^\/stryk mod:\d+$/u);
    session.moderator.presses("enter");
    expect(traces(session)).toEqual([]);
    session.sees("en").sees("tre");
  });

  test("what was struck stands in memory as it stands on the disk, with its times", () => {
    const session = started();
    session.at("20:00").moderator.says("en", `[12:00] ${SECRET}`, "tre", "/stryk mod:5");
    expect(session.session().entries).toEqual(session.entries());
    expect(session.entriesOf("struck")).toMatchObject([{ id: "mod:5", t: 720_000, typed: 1_200_000 }]);
  });

  describe("where the same words stand in other lines", () => {
    const listed = (session: Scenario) =>
      LISTS.same.rows(session.state()).map((row) => row.is === "entry" && "text" in row.entry && row.entry.text);

    test("it is said how many, one key shows them, and Enter strikes them one by one; then it is over", () => {
      const session = started();
      session.moderator.says("@2 Åse fra Utvik kom ikke", "noe helt annet", "@4 savner Åse", "det var fint fra Utvik");
      session.moderator.says("/stryk mod:4");
      session.sees("De samme ordene står i 2 notater til. Ctrl+Y viser dem.");
      session.moderator.presses("ctrl+y");
      expect(listed(session)).toEqual(["det var fint fra Utvik", "savner Åse"]);
      session.moderator.presses("enter");
      expect(listed(session)).toEqual(["savner Åse"]);
      session.moderator.presses("enter");
      session.sees("noe helt annet").seesNot("Åse");
      expect(session.entriesOf("note").map(({ text }) => text)).toEqual(["noe helt annet"]);
      session.moderator.presses("ctrl+y");
      expect(session.state().view.is).toBe("talk");
    });

    test("in lines that come from a pipe their numbers are given, and one command strikes them all", () => {
      const session = started({ screen: false });
      session.moderator.says("@2 Åse fra Utvik kom ikke", "@4 savner Åse", "/stryk mod:4");
      expect(session.said()).toBe("De samme ordene står i mod:5. /stryk mod:5 stryker det også.");
      session.moderator.says("en", "to", "/stryk mod:7 mod:8");
      expect(session.entriesOf("note").map(({ text }) => text)).toEqual(["@4 savner Åse".slice(3)]);
      session.moderator.says("/stryk mod:5 mod:99");
      expect(session.said()).toContain("mod:99");
      expect(session.entriesOf("note")).toHaveLength(1);
    });

    test.each([
      [
        "a sentence that was noted twice",
        "de sa at det var fint å være sammen",
        "fint at det var fint å være sammen",
        true,
      ],
      ["the same turn of speech", "de sa at det var fint", "mange sa at det var bra", false],
      ["a name at the beginning of a sentence", "Åse gikk", "så sa Åse noe", true],
      ["the first word of a sentence, that is no name", "Det gikk bra", "Det var fint, og det hjalp", false],
      ["a name that begins both", "Åse gikk", "Åse gråt", true],
      ["an everyday word that begins both", "Mange var usikre", "Mange gledet seg", false],
      ["an everyday word in the other language", "Everyone was tired", "Everyone laughed", false],
      ["a number", "ring 90000000 i morgen", "fikk 90000000 av henne", true],
      ["a year that is nobody's", "tre av 5", "fem av 5", false],
      ["a name in other letters' case", "snakket med Åse fra Utvik", "ÅSE FRA UTVIK ringte", true],
    ])("%s: %s · %s", (_, struck, other, isSame) => {
      const session = started();
      session.moderator.says(other, struck, "/stryk");
      expect(session.state().sameWords).toEqual(isSame ? ["mod:4"] : []);
    });

    test("what was worded anew, or taken back, is found as well", () => {
      const session = started();
      session.moderator.says(
        "hun kom",
        "/rett Åse kom",
        "savner Åse",
        "/angre",
        "/obs stemning Åse er taus",
        "med Åse",
        "/stryk",
      );
      session.sees("3 notater til");
      session.moderator.presses("ctrl+y", "enter", "enter", "enter");
      expect(traces(session)).toEqual([]);
    });

    test("no words of theirs stay behind in the program", () => {
      const session = started();
      session.moderator.says("@2 Åse fra nabolaget kom", "@4 savner Åse", "/stryk");
      expect(JSON.stringify(session.state().sameWords)).toBe('["mod:4"]');
    });
  });

  test("needs the whole word, and a line to strike", () => {
    const session = started();
    session.moderator.says("/str").presses("ctrl+u").says("/stryk");
    expect(session.entriesOf("strike")).toEqual([]);
    session.sees("Skriv /stryk helt ut").sees("Det er ingenting å stryke.");
  });

  test("goes back through what is left: the same word strikes the one before", () => {
    const session = started();
    session.moderator.says("en", "to", "/stryk", "/stryk");
    expect(session.entriesOf("struck")).toHaveLength(2);
    expect(session.entriesOf("note")).toEqual([]);
  });

  test("an own question that was struck does not lend its number to the next", () => {
    const session = started();
    session.moderator.says(`/spør Hva med ${SECRET}?`, "hun svarte", "/stryk mod:4", "/spør Og dere?");
    expect(session.entriesOf("own")).toMatchObject([{ item: "own:mod-2" }]);
    expect(session.session().progress.get("own:mod-2")?.notes).toBe(0);
    session.moderator.presses("ctrl+n");
    expect(session.session().current).not.toBe("own:mod-1");
  });
});
