// Typing, sending, and what happens when it goes wrong: nothing is shown as saved before it is, and nothing typed is lost.

import { describe, expect, test } from "vitest";
import { hintsNow } from "../../src/conversation/keyboard/views.ts";
import { openMenu } from "../../src/conversation/menu/menu.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";
import { memoryKeeper } from "../keeper.ts";
import { type Scenario, scenario } from "../scenario.ts";

const started = (options = {}): Scenario => {
  const session = scenario(CHOIR, options).at("10:00");
  session.moderator.goes("2");
  return session;
};

describe("the time of a note", () => {
  test("is that of its first character", () => {
    const session = started();
    session.at("12:30").moderator.types("@3 ");
    session.at("12:55").moderator.types("syns det").presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", t: 750_000, at: "2026-11-22T10:12:30.000+01:00" });
  });

  test("begins anew when the field was emptied", () => {
    const session = started();
    session.at("12:00").moderator.types("nei").presses("ctrl+u");
    session.at("13:00").moderator.types("ja").presses("enter");
    expect(session.last()).toMatchObject({ t: 780_000 });
    session.at("14:00").moderator.types("x").presses("backspace");
    session.at("15:00").moderator.types("så").presses("enter");
    expect(session.last()).toMatchObject({ t: 900_000 });
  });

  test("seconds back are counted from it", () => {
    const session = started();
    session.at("12:30").moderator.types("[-40s] ");
    session.at("13:30").moderator.types("alle nikket").presses("enter");
    expect(session.last()).toMatchObject({ t: 710_000, typed: 750_000 });
  });
});

describe("a note begun at one question and sent at the next", () => {
  test("belongs to the one on the table when it was begun, whatever it is", () => {
    const session = started();
    session.at("12:30").moderator.goes("4");
    for (const [typed, kind] of [
      ["@3 husker", "note"],
      ["/obs stemning uro", "comment"],
      ["/bekreftet slik er det", "summary"],
    ] as const) {
      session.after("0:30").moderator.goes("4");
      session.after("0:30").moderator.types(typed);
      session.after("0:30").moderator.presses("ctrl+n").presses("enter");
      expect(session.entriesOf(kind).at(-1)).toMatchObject({ item: "hinders" });
      expect(session.session().current).not.toBe("hinders");
    }
    expect(session.screen()).not.toMatch(/under \d/u);
  });

  test("sent in the same instant as the step, it belongs to the new one", () => {
    const session = started();
    session.at("12:30").moderator.goes("4").says("@3 med en gang");
    expect(session.last()).toMatchObject({ kind: "note", item: "hinders" });
  });

  test("filed with Ctrl+B it belongs where it was filed", () => {
    const session = started();
    session.at("13:00").moderator.types("@3 hører hjemme der");
    session.at("13:30").moderator.presses("ctrl+n", "ctrl+b").types("4").presses("enter");
    expect(session.entriesOf("note").at(-1)).toMatchObject({ item: "hinders" });
  });
});

describe("a note with a time of its own", () => {
  test("belongs to what was on the table then", () => {
    const session = started();
    session.at("20:00").moderator.goes("4");
    session
      .at("20:30")
      .moderator.says("[-40s] @3 siste ord om hverdagen", "[12:30] !latter", "[20:10] /obs ramme bråk ute");
    expect(session.entries().slice(-3)).toMatchObject([
      { kind: "note", item: "everyday" },
      { kind: "cue", item: "everyday" },
      { kind: "comment", item: "hinders" },
    ]);
    session.sees("under 2");
  });

  test("from before the guide was begun belongs to nothing", () => {
    const session = started();
    session.moderator.says("[5:00] noen kom for sent");
    expect(session.last()).not.toHaveProperty("item");
  });
});

describe("when the disk is full", () => {
  const full = "Det gikk ikke å lagre: disken er full.";

  test("the note stands in the field again, with its time, and nothing is shown as saved", () => {
    const session = started();
    session.keeper.fail(full);
    session.at("12:30").moderator.types("@3 vik");
    session.at("12:40").moderator.types("tig").presses("enter");
    expect(session.state().field.text).toBe("@3 viktig");
    expect(session.said()).toBe(`${full}\nNotatet ble ikke lagret. Det står i feltet igjen.`);
    expect(session.session().entries.some(({ kind }) => kind === "note")).toBe(false);
    session.keeper.fail();
    session.at("20:00").moderator.presses("enter");
    expect(session.last()).toMatchObject({ text: "viktig", t: 750_000 });
    expect(session.state().field.text).toBe("");
  });

  test("a line from a pipe is told as not kept", () => {
    const session = started({ screen: false });
    session.keeper.fail(full);
    session.moderator.says("@3 viktig");
    expect(session.said()).toBe(full);
  });

  test("a note laid aside for another outlives that the other can't be kept", () => {
    const session = started();
    session.moderator.says("@1 første").types("@2 begynt").presses("ctrl+f", "enter", "ctrl+u").types("@3 annet");
    session.keeper.fail(full);
    session.moderator.presses("ctrl+b", "enter");
    expect(session.state().field.text).toBe("@3 annet");
    session.keeper.fail();
    session.moderator.presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", text: "annet" });
    expect(session.state().field.text).toBe("@2 begynt");
  });

  test("a step in the guide is not taken", () => {
    const session = started();
    session.keeper.fail(full);
    session.moderator.presses("ctrl+n");
    expect(session.session().current).toBe("everyday");
    expect(session.said()).toBe(full);
  });

  test("nothing is said to be saved that isn't", () => {
    const session = started();
    session.keeper.fail(full);
    session.moderator.says("@9 hei");
    session.seesNot("Lagret.");
  });

  test("a strike says so, and the talk is still there to be struck", () => {
    const session = started();
    session.moderator.says("Kari gikk på skolen");
    session.keeper.fail(full);
    session.moderator.says("/stryk");
    expect(session.said()).toContain(full);
    session.keeper.fail();
    session.moderator.presses("ctrl+u").says("/stryk");
    session.seesNot("Kari");
  });

  test("closing with an unsent note stays open; without one it may close", async () => {
    const session = started();
    session.keeper.fail(full);
    session.moderator.types("usendt").presses("ctrl+c");
    expect(session.state().over).toBeUndefined();
    expect(session.state().field.text).toBe("usendt");
    session.moderator.presses("ctrl+u", "ctrl+c");
    await expect(session.conversation.over).resolves.toBe("left");
  });

  test("ending stays in the session", () => {
    const session = started();
    session.moderator.says("/end");
    session.keeper.fail(full);
    session.moderator.says("/end");
    expect(session.state().over).toBeUndefined();
    expect(session.said()).toContain(full);
  });

  test("a note filed under another question while it is typed is not lost either", () => {
    const session = started();
    session.moderator.types("om øvelser");
    session.keeper.fail(full);
    session.moderator.presses("ctrl+b").types("hindringer").presses("enter");
    expect(session.state().field.text).toBe("om øvelser");
    expect(session.state().view.is).toBe("talk");
  });
});

describe("Enter on an empty field", () => {
  test("goes on where nothing can be noted, and does nothing on a question", () => {
    const session = scenario(CHOIR);
    session.moderator.presses("enter");
    expect(session.session().current).toBe("consent");
    session.moderator.presses("enter", "enter", "enter", "enter", "enter");
    expect(session.session().current).toBe("round");
    const kept = session.entries().length;
    session.moderator.presses("enter").types("   ").presses("enter");
    expect(session.entries()).toHaveLength(kept);
  });

  test("what was gone past is done, and the recorder is marked where the guide says so", () => {
    const session = scenario(CHOIR);
    session.moderator.presses("enter", "enter", "enter", "enter", "enter", "enter");
    expect(session.entriesOf("done").map(({ item }) => item)).toEqual([
      "consent",
      "tested",
      "switch-on",
      "recorder-on",
      "thanks-for-coming",
    ]);
    expect(session.entriesOf("recorder").map(({ action }) => action)).toEqual(["test", "start"]);
    session.sees("● opptak");
  });
});

describe("the lines sent before", () => {
  test("come back with the arrows, and the empty field after the last", () => {
    const session = started();
    session.moderator.says("en", "to", "tre").presses("up");
    expect(session.state().field.text).toBe("tre");
    session.moderator.presses("up", "up", "up", "up");
    expect(session.state().field.text).toBe("/go 2");
    session.moderator.presses("down", "down");
    expect(session.state().field.text).toBe("to");
    session.moderator.presses("down", "down", "down");
    expect(session.state().field.text).toBe("");
  });

  test("sent again, one is a note of now", () => {
    const session = started();
    session.moderator.says("latter igjen");
    session.at("20:00").moderator.presses("up", "enter");
    expect(session.last()).toMatchObject({ text: "latter igjen", t: 1_200_000 });
  });

  test("never take the place of a line that is being written, nor of one that was changed", () => {
    const session = started();
    session.moderator.says("en", "to").types("ny").presses("up");
    expect(session.state().field.text).toBe("ny");
    session.moderator.presses("ctrl+u", "up", "backspace", "up");
    expect(session.state().field.text).toBe("t");
  });

  test("the same line sent twice is there once", () => {
    const session = started();
    session.moderator.says("en", "to", "to").presses("up", "up");
    expect(session.state().field.text).toBe("en");
  });
});

describe("suggestions", () => {
  const offered = (typed: string, options = {}) => {
    const session = started(options);
    session.moderator.says("@3 hei #håp", "@2 ja #humor").types(typed);
    return session;
  };
  const taken = (typed: string) => offered(typed).moderator.presses("tab");

  test.each([
    ["@", "@1 "],
    ["@*", "@*"],
    ["#", "#humor "],
    ["noe #hå", "noe #håp "],
    ["!lat", "!latter"],
    ["!latter @", "!latter @1 "],
    ["/opp", "/oppfølging "],
    ["/nes", "/neste"],
    ["? tid", "? tid igjen"],
    ["en@", "en@"],
    ["midt i !", "midt i !"],
    ["[12:30] @", "[12:30] @1 "],
  ])("after %s Tab makes it %s", (typed, becomes) => {
    const session = offered(typed);
    session.moderator.presses("tab");
    expect(session.state().field.text).toBe(becomes);
  });

  test("the arrows choose, round and round", () => {
    const session = offered("@");
    session.moderator.presses("down", "down", "tab");
    expect(session.state().field.text).toBe("@3 ");
    const other = offered("@");
    other.moderator.presses("up", "tab");
    expect(other.state().field.text).toBe("@-");
  });

  test("Enter takes what was chosen, and sends the line as typed where nothing was", () => {
    const session = offered("/");
    session.moderator.presses("down", "enter");
    expect(session.state().field.text).toBe("/tilbake");
    expect(session.state().over).toBeUndefined();
    const sent = offered("@3");
    sent.moderator.presses("enter");
    expect(sent.last()).toMatchObject({ kind: "turn", speakers: { who: [3] } });
  });

  test("typing on in the open list chooses nothing: Enter sends what stands there", () => {
    const session = offered("#");
    session.moderator.presses("down").types("x").presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", codes: ["x"] });
  });

  test("Esc closes the list and keeps the text; again, it clears the line, and an arrow brings it back", () => {
    const session = offered("noe #h");
    session.moderator.presses("escape");
    expect(openMenu(session.state())).toBeUndefined();
    expect(session.state().field.text).toBe("noe #h");
    session.moderator.types("å");
    expect(openMenu(session.state())).toBeUndefined();
    session.moderator.presses("escape");
    expect(session.state().field.text).toBe("");
    session.moderator.presses("up");
    expect(session.state().field.text).toBe("noe #hå");
    session.moderator.presses("escape").types("#");
    expect(openMenu(session.state())?.rows).toHaveLength(2);
  });

  test("a speaker alone on the line shows that they have the floor", () => {
    const session = started();
    session.moderator.says("@2");
    session.sees("nr. 2 har ordet");
  });

  test("over a line of the history the arrows go on to the next one", () => {
    const session = started();
    session.moderator.says("først", "/oversikt").presses("up");
    expect(session.state().field.text).toBe("/oversikt");
    session.moderator.presses("up");
    expect(session.state().field.text).toBe("først");
  });

  test("the row of keys says what Enter does: keeps a note, carries out a command, answers a question", () => {
    for (const [typed, does] of [
      ["noe", "Enter lagre"],
      ["/hopp tid", "Enter utfør"],
      ["? hvem er stille", "Enter spør"],
    ] as const)
      expect(hintsNow(offered(typed).state()), typed).toContain(does);
  });

  test("the commands that are called so stand before those that it is another word for", () => {
    const words = openMenu(offered("/s").state())?.rows.map(({ word }) => word) ?? [];
    const called = words.map((word) => word.startsWith("/s"));
    expect(words).toContain("/hopp");
    expect(called).toEqual(called.toSorted((one, other) => Number(other) - Number(one)));
  });

  test("a cue says where it comes from", () => {
    const meanings = new Map(openMenu(offered("!").state())?.rows.map(({ word, meaning }) => [word, meaning]));
    expect(meanings.get("!pause")).toBe("fra den som har ordet");
    expect(meanings.get("!latter")).toBe("fra de som lytter, til den som har ordet");
    expect(meanings.get("!livligere")).toBe("fra rommet, ikke fra én");
  });

  test("300 code words: all can be come to; what is no code word has no list", () => {
    const session = started();
    session.moderator.pastes(`sagt ${Array.from({ length: 300 }, (_, n) => `#kode${n}`).join(" ")}`).presses("enter");
    session.moderator.types("#");
    expect(openMenu(session.state())?.rows).toHaveLength(300);
    session.moderator.presses("up", "enter");
    expect(session.state().field.text).toBe("#kode299 ");
    session.moderator.presses("ctrl+u").types("#👩‍👩‍👧‍👦").presses("up", "down", "tab");
    expect(session.state().field.text).toBe("#👩‍👩‍👧‍👦");
  });

  test("in English, the English words", () => {
    const session = offered("/und", { language: "en" });
    session.moderator.presses("tab");
    expect(session.state().field.text).toBe("/undo");
  });

  test("what stands after the cursor stays there", () => {
    const session = offered("#hå og mer");
    session.moderator.presses("home", "right", "right", "right", "tab");
    expect(session.state().field.text).toBe("#håp  og mer");
  });

  test("a code word that was struck is offered no more", () => {
    const session = started();
    session.moderator.says("Kari #kari", "/stryk").types("#");
    session.moderator.presses("tab");
    expect(session.state().field.text).toBe("#");
  });

  test("Tab with nothing to suggest does nothing", () => {
    expect(() => taken("helt vanlig")).not.toThrow();
  });
});

describe("help and the end", () => {
  test("typing while help is open searches in it, and nothing of it is kept", () => {
    const session = started();
    const before = session.entries().length;
    session.moderator.presses("f1").types("angre");
    expect(session.state().view).toMatchObject({ is: "help", query: { text: "angre" } });
    session.moderator.presses("enter");
    expect(session.state().view.is).toBe("talk");
    expect(session.entries()).toHaveLength(before);
  });

  test.each(["hjelp", "Hjelp!", "avslutt", "neste", "q", "stopp", "slett"])(
    "a bare %s is kept as a note and asked about in one line",
    (word) => {
      const session = started();
      session.moderator.says(word);
      expect(session.last()).toMatchObject({ kind: "note", text: word });
      expect(session.said()).toMatch(/^Lagret som notat\. .*\/\p{L}+/u);
      expect(session.said().split("\n")).toHaveLength(1);
    },
  );

  test("F1 again, Esc and Enter lead back", () => {
    for (const key of ["f1", "escape", "enter"]) {
      const session = started();
      session.moderator.presses("f1", "down", "pagedown", key);
      expect(session.state().view).toEqual({ is: "talk" });
    }
  });

  test("the end tells of quotes to fetch and a running recorder, must-questions last, and is asked for twice", () => {
    const session = started();
    session.moderator.says('@3 "Jeg så at', "/rec", "/end");
    expect(session.said().split("\n")).toEqual([
      "Ikke skrevet noe etterpå ennå: moderator. /etterpå inntrykk …",
      "Sitater å hente fra opptaket:",
      "  0:10:00  nr. 3: «Jeg så at … [lydfila ca. 0:00:00]",
      "Det er ikke notert hva som ble bekreftet i sammendraget: /bekreftet eller /korrigert.",
      "Opptaket er fortsatt merket som i gang.",
      "Ikke stilt og ikke dekket:",
      "  1 Hvem er du, og hvilken stemme synger du? [bør]",
      "  3 Hvordan er det å synge flerstemt sammen med andre? [bør]",
      "  5 Er det noe dere vil legge til? [bør]",
      "  4 Hvilke hindringer møter dere når øvelsene kolliderer med arbeidet? [må]",
    ]);
    expect(session.entriesOf("end")).toEqual([]);
    session.moderator.presses("escape").says("likevel litt til", "/end", "/end");
    expect(session.last().kind).toBe("end");
    expect(session.state().over).toBe("ended");
  });

  test("someone who types at the end is not done yet", () => {
    const session = started();
    session.moderator.says("/end").types("vent, en ting til").presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", text: "vent, en ting til" });
    expect(session.state().over).toBeUndefined();
  });

  test("in a pipe the end is at once", async () => {
    const session = started({ screen: false });
    session.moderator.says("/slutt");
    expect(session.last().kind).toBe("end");
    await expect(session.conversation.over).resolves.toBe("ended");
    session.sees("Ikke stilt og ikke dekket:");
  });

  test("what is sent after the end changes nothing", () => {
    const session = started({ screen: false });
    session.moderator.says("/end", "for sent");
    session.conversation.leave();
    expect(session.last().kind).toBe("end");
  });
});

describe("a note that was begun, and an earlier one mended meanwhile", () => {
  const begunAndSearching = () => {
    const session = started();
    session.moderator.says("@1 første notat");
    session.at("13:00").moderator.types('@2 "Jeg gråt hele natta').presses("ctrl+f", "enter");
    return session;
  };

  test("stands in the field again when the mended one is kept, with the time it was begun", () => {
    const session = begunAndSearching();
    session.moderator.types(" til").presses("enter");
    expect(session.entriesOf("amend").at(-1)).toMatchObject({ content: { text: "første notat til" } });
    expect(session.state().field.text).toBe('@2 "Jeg gråt hele natta');
    session.after("30").moderator.types('"').presses("enter");
    expect(session.last()).toMatchObject({ kind: "note", said: "verbatim", t: 780_000 });
  });

  test("and when Esc leaves the mending", () => {
    const session = begunAndSearching();
    session.moderator.presses("escape");
    expect(session.state().field.text).toBe('@2 "Jeg gråt hele natta');
  });
});

describe("leaving", () => {
  test("Ctrl+C keeps what stands in the field, and lays the session aside", async () => {
    const session = started();
    session.at("12:00").moderator.types("@3 «halv tanke");
    session.at("12:30").moderator.presses("ctrl+c");
    expect(session.entries().slice(-2)).toMatchObject([
      { kind: "note", said: "stub", text: "halv tanke", speakers: { who: [3] }, t: 720_000, item: "everyday" },
      { kind: "leave", t: 750_000 },
    ]);
    await expect(session.conversation.over).resolves.toBe("left");
  });

  test.each(["/nes", "/stryk mod:3", "? tid igjen"])("but not %s, which is nobody's words", (typed) => {
    const session = started();
    const before = session.entries().length;
    session.moderator.types(typed).presses("ctrl+c");
    expect(session.entries().slice(before)).toMatchObject([{ kind: "leave" }]);
  });

  test("and what was laid aside while an earlier note was being mended", () => {
    const session = started();
    session.moderator.says("første notat").types('@2 "Jeg gråt hele natta').presses("ctrl+f", "enter", "ctrl+c");
    expect(session.entriesOf("note").at(-1)).toMatchObject({ said: "stub", text: "Jeg gråt hele natta" });
  });

  test.each(["@tre noe", "[99:00] ikke ennå", "!ukjent tegn"])("even %s, which can't be understood", (typed) => {
    const session = started();
    session.moderator.types(typed).presses("ctrl+c");
    expect(session.entriesOf("note")).toMatchObject([{ said: "paraphrase", text: typed }]);
  });

  test("a signal does the same", () => {
    const session = started();
    session.moderator.types("halvt");
    session.conversation.leave();
    expect(
      session
        .entries()
        .slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(["note", "leave"]);
  });

  test("it goes on at the very place", () => {
    const session = started();
    session.moderator.says("før", "/quit");
    const again = session.resumes("2:00");
    again.sees("Hva har koret betydd for hverdagen din?").sees("før");
    expect(again.session().current).toBe("everyday");
    again.moderator.says("etter");
    expect(again.last()).toMatchObject({ kind: "note", text: "etter", item: "everyday", t: 720_000 });
  });

  test("a long session shows its last two hundred lines again, and says that there are more", () => {
    const session = started();
    for (let n = 0; n < 250; n += 1) session.moderator.says(`notat ${n}`);
    const again = session.resumes("1");
    again.sees("notater tidligere i samtalen").sees("notat 249").seesNot("notat 40\n");
    expect(again.session().entries).toEqual(session.entries());
  });
});

test("the language changes under way: what is shown, not what was written", () => {
  const session = started();
  session.moderator.says("@3 hei", "/language en");
  session.sees("What has the choir meant for your everyday life?").sees("no. 3: hei").sees("English it is.");
  session.moderator.says("/språk nb");
  session.sees("nr. 3: hei");
});

test("placeholders are read aloud, and never kept", () => {
  const session = scenario(CHOIR, { fill: { moderator: "Ingrid" } }).at("1:00");
  session.moderator.presses("enter", "enter", "enter", "enter", "enter");
  session.sees("Takk for at dere kom, sier Ingrid.");
  expect(JSON.stringify(session.entries())).not.toContain("Ingrid");
});

test("two writers' ids never meet", () => {
  const keeper = memoryKeeper("sec");
  expect(keeper.append([{ at: "", t: 0, kind: "leave" }])[0]?.id).toBe("sec:1");
});

test("a word that fits several lines of the checklist is asked about; those ticked already are out of it", () => {
  const question = item("ask", "needs", "Hva trenger dere?", {
    cover: ["brukerens ønsker", "brukerens behov"].map((text) => ({ id: text, text: { nb: text } })),
  });
  const session = scenario(guideOf([section("one", [question])])).at("10:00");
  session.moderator.goes("1").says("/huk brukerens");
  expect(session.said()).toContain("brukerens ønsker eller brukerens behov");
  session.moderator.says("/huk ønsker", "/huk brukerens");
  expect(session.entriesOf("tick").map(({ theme }) => theme)).toEqual(["brukerens ønsker", "brukerens behov"]);
});

describe("a turn that the program died in", () => {
  const killed = (options = {}): Scenario => {
    const session = started(options);
    session.at("12:00").moderator.says("@4");
    session.at("12:20").moderator.says("en note til");
    return session;
  };

  test.each([true, false])("is told when it is taken up again, with when it ended (on a screen: %s)", (screen) => {
    const again = killed().resumes("5:00", { screen });
    again.sees("Innlegget til nr. 4 sto åpent da programmet stoppet, og er avsluttet ved 0:12:20.");
    expect(again.resumes("5:00").said()).not.toContain("sto åpen");
  });

  test("in English too", () => {
    killed({ language: "en" })
      .resumes("5:00")
      .sees("The turn of no. 4 was still open when the program stopped. It was ended at 0:12:20.");
  });

  test("not to the other, whose turn it never was, nor where nobody was speaking", () => {
    killed().resumes("5:00", { seat: "secretary" }).seesNot("sto åpen");
    const quiet = killed();
    quiet.moderator.says("@-");
    quiet.resumes("5:00").seesNot("sto åpen");
  });
});

describe("a question that is skipped", () => {
  test.each([
    ["/hopp ikke tid", { reason: "time" }],
    ["/hopp ikke tid, hun måtte gå", { reason: "time", text: "hun måtte gå" }],
    ["/hopp no time she had to leave", { reason: "time", text: "she had to leave" }],
    ["/hopp 4 irrelevant: bor alene", { item: "hinders", reason: "not-relevant", text: "bor alene" }],
    ["/hopp deltakerens ønske", { reason: "participant" }],
    ["/hopp deltakeren ønsket det ikke nå", { reason: "participant", text: "ikke nå" }],
    ["/hopp hun ble trøtt", { text: "hun ble trøtt" }],
    ["/hopp tidlig ute", { text: "tidlig ute" }],
  ])("%s keeps the reason and the words", (line, expected) => {
    const session = scenario(CHOIR).at("10:00");
    session.moderator.goes("2").says(line);
    const skipped = session.entries().findLast(({ kind }) => kind === "skip");
    expect(skipped).toMatchObject(expected);
    if (!("text" in expected)) expect(skipped).not.toHaveProperty("text");
  });
});
