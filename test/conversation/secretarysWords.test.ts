// The secretary's words, typed by either: turns by hand, cues by their keys, what is parked, whispered and written afterwards.
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/conversation/commands.ts";
import { suggestionsFor } from "../../src/conversation/menu/suggest.ts";
import { readCommand } from "../../src/conversation/read-command.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Entry } from "../../src/model/entry.ts";
import { openTurn, parkedIn } from "../../src/model/session/session.ts";
import { shownEntry } from "../../src/telling/shown-line.ts";
import { everyNameOf } from "../../src/text/command-names.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";
import { type Options, type Scenario, scenario } from "../scenario.ts";

/** An hour of talk: two questions, the summary, and a last section of its own. */
const GUIDE = withPreparation(
  guideOf([
    section("singing", [
      item("ask", "everyday", "Hva har koret betydd?", { priority: "must" }),
      item("ask", "voices", "Hvordan er det å synge sammen?"),
    ]),
    section("close", [
      item("summary", "sum-up", "Sammendrag"),
      item("ask", "more", "Noe å legge til?", { type: "ending" }),
    ]),
  ]),
);

const begun = (options: Options = {}): Scenario => {
  const session = scenario(GUIDE, options).at("10:00");
  session.moderator.says("/gå 1");
  return session;
};

const remarks = (session: Scenario): readonly string[] =>
  session
    .state()
    .lines.flatMap((line) => (line.is === "said" && line.tone === "remark" ? line.text : []))
    .filter((said) => said.startsWith("Parkert"));

/** What the other writer keeps meanwhile, in the other program. */
function meanwhile(
  session: Scenario,
  ...entries: readonly (Partial<Entry> & { readonly kind: Entry["kind"] })[]
): void {
  const { now } = session.state();
  const kept = entries.map((entry, index) => ({ ...now, id: `sec:${index + 1}`, ...entry }) as Entry);
  session.conversation.send({ is: "others", entries: kept });
}

const SECRETARY = { kind: "join", writer: "sec", role: "secretary", program: "0.1.0" } as const;

describe("a turn by hand", () => {
  test("goes on until the next, and the status says who has the floor; the conversation has no line of it", () => {
    const session = begun();
    session.moderator.says("@3");
    session.sees("nr. 3 har ordet");
    session.at("10:30").moderator.says("@2+5");
    session.seesNot("nr. 3 har ordet").sees("nr. 2 + 5 har ordet");
    session.at("11:00").moderator.says("@-");
    session.seesNot("nr. 2 + 5 har ordet").sees("ingen har ordet");
    expect(openTurn(session.session())).toBeUndefined();
    expect(session.session().voices.get(3)).toMatchObject({ turns: 1, talk: 30_000 });
    expect(session.session().voices.get(5)).toMatchObject({ turns: 1, talk: 30_000 });
  });

  test("with words behind it, it is a note as before; and the turn goes on", () => {
    const session = begun();
    session.moderator.says("@3", "@3 synes gruppa ga håp");
    expect(session.last()).toMatchObject({ kind: "note", speakers: { who: [3] } });
    expect(openTurn(session.session())?.speakers).toEqual({ who: [3] });
  });

  test.each(["@3", "@-", "[-40s] @3"])("half typed (%s) it is no turn when one leaves, and it isn't lost", (typed) => {
    const session = begun();
    session.moderator.types(typed).presses("ctrl+c");
    expect(session.entries().slice(-2)).toMatchObject([
      { kind: "note", said: "paraphrase", text: typed, item: "everyday" },
      { kind: "leave" },
    ]);
    expect(session.entriesOf("turn")).toEqual([]);
  });

  test("a number that is not in the room is kept, and said", () => {
    const session = begun();
    session.moderator.says("@9");
    expect(session.last()).toMatchObject({ kind: "turn", speakers: { who: [9] } });
    expect(session.said()).toContain("Nr. 9 er ikke merket som til stede.");
  });

  test("is not taken for a question when it is undone", () => {
    const session = begun();
    session.moderator.says("@3", "/angre");
    expect(session.session().turns).toEqual([]);
    session.sees("Angret: nr. 3 har ordet");
  });
});

describe("a cue by its key", () => {
  test("while the letter stands, the cue that Enter would log is the one that Tab takes", () => {
    const session = begun();
    session.moderator.types("!e");
    expect(suggestionsFor(session.state())[0]).toMatchObject({ word: "!enighet", key: "!e" });
    session.moderator.presses("tab", "enter");
    expect(session.last()).toMatchObject({ kind: "cue", cue: "agreement" });
  });

  test("the keys go with the language", () => {
    const session = begun();
    session.moderator.says("/språk en", "!a");
    expect(session.last()).toMatchObject({ kind: "cue", cue: "agreement" });
  });

  test("a guide's own cue has its own", () => {
    const guide = { ...GUIDE, cues: [{ id: "knits", name: { nb: "strikker" }, key: { nb: "s", en: "s" } }] };
    const session = scenario(guide);
    session.moderator.says("!s @2");
    expect(session.last()).toMatchObject({ kind: "cue", cue: "knits", speakers: { who: [2] } });
  });
});

describe("what is parked", () => {
  const parked = (): Scenario => {
    const session = begun();
    session.moderator.says("/parker lønn og tid #penger", "/parker de pårørende", "/parker lønn for ledere");
    return session;
  };
  const open = (session: Scenario) =>
    parkedIn(session.session()).flatMap(({ entry, takenUp }) => (takenUp ? [] : [entry.text]));

  test("is one line, marked", () => {
    const session = parked();
    session.sees(/lønn og tid #penger {2}parkert/u);
    expect(session.entries().at(-1)).toMatchObject({ kind: "park", item: "everyday" });
  });

  test("alone, the command shows the list; a number stays the same when another is taken up", () => {
    const session = parked();
    session.moderator.says("/tatt-opp 1", "/tatt-opp");
    expect(session.said()).toBe(
      "Parkert:\n  1  lønn og tid #penger (tatt opp)\n  2  de pårørende\n  3  lønn for ledere",
    );
    session.moderator.says("/tatt-opp 3");
    expect(open(session)).toEqual(["de pårørende"]);
    session.sees("Tatt opp: lønn for ledere");
  });

  test("is named by its first words, in large or small letters", () => {
    const session = parked();
    session.moderator.says("/tatt-opp DE PÅR");
    expect(open(session)).toEqual(["lønn og tid", "lønn for ledere"]);
  });

  test.each([
    ["lønn", "Flere av de parkerte begynner med «lønn». Skriv nummeret."],
    ["været", "Fant ikke «været» blant det som er parkert. /tatt-opp viser lista."],
    ["7", "Fant ikke «7» blant det som er parkert. /tatt-opp viser lista."],
  ])("/tatt-opp %s is answered, and nothing is kept", (words, said) => {
    const session = parked();
    const before = session.entries().length;
    session.moderator.says(`/tatt-opp ${words}`);
    expect(session.said()).toBe(said);
    expect(session.entries()).toHaveLength(before);
  });

  test("what was taken up already is said to be; of two that begin alike the open one is meant", () => {
    const session = parked();
    session.moderator.says("/tatt-opp 1", "/tatt-opp lønn");
    expect(open(session)).toEqual(["de pårørende"]);
    session.moderator.says("/tatt-opp 3");
    expect(session.said()).toBe("«lønn for ledere» er tatt opp allerede.");
  });

  test("can be undone, amended, struck, found, and taken up again", () => {
    const session = parked();
    session.moderator.says("/tatt-opp 2", "/angre", "/rett lønn for alle #penger");
    expect(open(session)).toEqual(["lønn og tid", "de pårørende", "lønn for alle"]);
    session.moderator.says("/rett /parker lønn for noen");
    expect(open(session)).toEqual(["lønn og tid", "de pårørende", "lønn for noen"]);
    session.moderator.presses("ctrl+f").types("pårørende").presses("enter");
    expect(session.state().field.text).toContain("de pårørende");
    session.moderator.presses("ctrl+u", "escape").says("/stryk");
    expect(open(session)).toEqual(["lønn og tid", "de pårørende"]);
  });

  test("? hva er parkert, in both languages, in five lines at most", () => {
    const session = begun();
    session.moderator.says("? hva er parkert");
    expect(session.said()).toBe("Ingenting er parkert.");
    session.moderator.says("/parker én", "? what is parked");
    expect(session.said()).toBe("Parkert:\n1  én");
    session.moderator.says("/parker to", "/parker tre", "/parker fire", "/parker fem", "? hva er parkert");
    expect(session.said()).toBe("Parkert:\n1  én\n2  to\n3  tre\n… og 2 til. /tatt-opp viser alle.");
    for (const number of [1, 2, 3, 4, 5]) session.moderator.says(`/tatt-opp ${number}`);
    session.moderator.says("? hva er parkert");
    expect(session.said()).toBe("Alt som ble parkert, er tatt opp.");
  });
});

describe("what is parked is offered again, once", () => {
  test("when fifteen minutes are left", () => {
    const session = begun();
    session.moderator.says("/parker lønn", "/parker tid", "/tatt-opp lønn");
    session.at("54:59");
    expect(remarks(session)).toEqual([]);
    for (const time of ["55:01", "56:00", "65:01", "80:00"]) session.at(time);
    expect(remarks(session)).toEqual(["Parkert: 2 tid. /tatt-opp 2 når det er gjort."]);
  });

  test("when the talk is being rounded off, however early", () => {
    const session = begun();
    session.moderator.says("/parker lønn");
    session.at("12:00").moderator.goes("2");
    expect(remarks(session)).toEqual([]);
    session.at("20:00").moderator.goes("Sammendrag");
    expect(remarks(session)).toEqual(["Parkert: 1 lønn. /tatt-opp 1 når det er gjort."]);
    session.at("21:00").moderator.goes("Noe å legge til");
    session.at("59:00");
    expect(remarks(session)).toHaveLength(1);
  });

  test("not where all is taken up, nor at the only section of a guide without sections", () => {
    const session = begun();
    session.moderator.says("/parker lønn", "/tatt-opp 1");
    session.at("20:00").moderator.goes("Sammendrag");
    session.at("59:00");
    expect(remarks(session)).toEqual([]);
    const flat = scenario(guideOf([section("all", [item("ask", "a", "Første?"), item("ask", "b", "Andre?")])]));
    flat.moderator.says("/gå 1", "/parker lønn", "/gå 2");
    expect(remarks(flat)).toEqual([]);
  });
});

describe("a whisper", () => {
  test("from the secretary stands out on the moderator's screen, with a word for whoever sees no colour", () => {
    const session = begun();
    meanwhile(session, SECRETARY, { kind: "whisper", text: "Nr. 3 vil inn" });
    const line = session.state().lines.findLast((one) => one.is === "entry");
    const shown = line?.is === "entry" ? shownEntry(session.state(), line.entry) : undefined;
    expect(shown).toMatchObject({ voice: "whisper", text: ["Nr. 3 vil inn"], mark: "hvisket · sekretær" });
  });

  test("in the secretary's own conversation it is a line of theirs, marked; it waits for the moderator", () => {
    const session = begun({ seat: "secretary", screen: false });
    session.secretary.says("/hvisk nr. 3 vil inn");
    const last = session.last();
    expect(last).toMatchObject({ kind: "whisper", text: "nr. 3 vil inn" });
    expect(last).not.toHaveProperty("item");
    expect(shownEntry(session.state(), last)).toMatchObject({ voice: "secretary", mark: "hvisket · sekretær" });
  });

  test("from a moderator who is alone would be read by nobody: it is said, and an arrow brings it back", () => {
    const session = begun();
    const before = session.entries().length;
    session.moderator.says("/hvisk følg med på nr. 4");
    expect(session.said()).toContain("Du er alene i samtalen");
    expect(session.state().field.text).toBe("");
    session.moderator.presses("up");
    expect(session.state().field.text).toBe("/hvisk følg med på nr. 4");
    expect(session.entries()).toHaveLength(before);
    session.moderator.presses("ctrl+u");
    meanwhile(session, SECRETARY);
    session.moderator.says("/whisper følg med på nr. 4");
    expect(session.last()).toMatchObject({ kind: "whisper", text: "følg med på nr. 4" });
  });

  test("half typed it is kept as what it is, never as data", () => {
    const session = begun();
    session.moderator.types("/hvis følg med").presses("ctrl+c");
    expect(session.entries().slice(-2)).toMatchObject([{ kind: "whisper", text: "følg med" }, { kind: "leave" }]);
  });
});

describe("written down afterwards", () => {
  const afterwards = (options: Options = {}): Scenario => {
    const session = begun(options).at("60:00");
    session.moderator.goes("overrasket");
    return session;
  };

  test("plain words on the debrief are a line of it, and no note", () => {
    const session = afterwards();
    session.moderator.says("så stille nr. 3 ble #stillhet", "«Det snudde» må hentes");
    expect(session.entries().slice(-2)).toMatchObject([
      { kind: "debrief", about: "surprises", text: "så stille nr. 3 ble", codes: ["stillhet"] },
      { kind: "debrief", about: "surprises", text: "«Det snudde» må hentes" },
    ]);
    expect(session.last()).not.toHaveProperty("item");
    expect(session.session().progress.get("after.debrief-surprises")?.notes).toBe(0);
    session.sees(/overraskelser: så stille nr. 3 ble #stillhet {2}etterpå/u);
  });

  test.each([
    ["/etterpå overraskelse at alle kom", "surprises"],
    ["/etterpå overraskelser: at alle kom", "surprises"],
    ["/etterpå inntrykk: at alle kom", "impressions"],
    ["/etterpå sitat at alle kom", "quotes"],
    ["/debrief surprise: at alle kom", "surprises"],
    ["/debrief impression at alle kom", "impressions"],
    ["/debrief quote at alle kom", "quotes"],
  ])("%s is about what its first word says, one or several", (line, about) => {
    const session = afterwards();
    session.moderator.says(line);
    expect(session.last()).toMatchObject({ kind: "debrief", about, text: "at alle kom" });
  });

  test("a line that is all quote keeps its marks, an open one too", () => {
    const session = afterwards();
    session.moderator.says('"Det traff meg"', '"Jeg så at');
    expect(session.entriesOf("debrief").map(({ text }) => text)).toEqual(["«Det traff meg»", "«Jeg så at …"]);
  });

  test("what a participant said, a cue, and words about an earlier time stay what they are", () => {
    const session = afterwards();
    session.moderator.says("@3 kom tilbake og sa takk", "!l", "[12:00] de nikket", "/memo jeg var trøtt");
    expect(session.entries().slice(-4)).toMatchObject([
      { kind: "note", speakers: { who: [3] }, item: "after.debrief-surprises" },
      { kind: "cue", item: "after.debrief-surprises" },
      { kind: "note", text: "de nikket", item: "everyday" },
      { kind: "memo" },
    ]);
  });

  test("the other writer's words on it count the same, in their own file", () => {
    const session = afterwards({ seat: "secretary", screen: false });
    session.secretary.says("alle snakket til hverandre");
    expect(session.last()).toMatchObject({ id: expect.stringMatching(/^sec:/), kind: "debrief", about: "surprises" });
  });

  test("it can be worded anew, and what it is about stays; it is filed under no question", () => {
    const session = afterwards();
    session.moderator.says("så stille det ble", "/rett så stille alle ble", "/rett /etterpå så stille nr. 3 ble");
    expect(session.entriesOf("amend").map(({ content }) => content)).toEqual([
      { kind: "debrief", about: "surprises", text: "så stille alle ble" },
      { kind: "debrief", about: "surprises", text: "så stille nr. 3 ble" },
    ]);
    session.moderator.says("/flytt 1");
    expect(session.entriesOf("refile")).toEqual([]);
  });

  test("what was being typed there when one left is a line of the debrief", () => {
    const session = afterwards();
    session.moderator.types("så stille det").presses("ctrl+c");
    expect(session.entries().at(-2)).toMatchObject({ kind: "debrief", about: "surprises", text: "så stille det" });
  });

  test("Enter on the empty field goes on through its four parts", () => {
    const session = begun().at("60:00");
    session.moderator.goes("viktigste inntrykket");
    session.sees("Etter samtalen: 3 av 8  ·–▸·····");
    session.moderator.presses("enter", "enter");
    session.sees("Etter samtalen: 5 av 8  ·–✓✓▸···").sees("endres i guiden");
  });
});

describe("the end", () => {
  test("tells what is parked, how the summary was taken, and who has written down what they thought", () => {
    const session = begun();
    session.moderator.says("/slutt");
    expect(session.said()).toContain("Det er ikke notert hva som ble bekreftet i sammendraget");
    expect(session.said()).toContain("Ikke skrevet noe etterpå ennå: moderator.");
    session.moderator.presses("escape");
    meanwhile(session, SECRETARY, { kind: "debrief", text: "fint" }, { kind: "debrief", text: "og varmt" });
    session.moderator.says(
      "/parker lønn",
      "/parker tid",
      "/tatt-opp 1",
      "/bekreftet håp",
      "/korrigert ikke ro",
      "/slutt",
    );
    const said = session.said().split("\n");
    expect(said).toEqual(expect.arrayContaining(["Parkert og ikke tatt opp:", "  2  tid"]));
    expect(said).toContain("Sammendraget: 1 bekreftet, 1 korrigert.");
    expect(said).toContain("Skrevet ned etterpå: sekretær (2).");
    expect(said).toContain("Ikke skrevet noe etterpå ennå: moderator. /etterpå inntrykk …");
  });

  test("a guide without a summary is not asked for one", () => {
    const session = scenario(guideOf([section("all", [item("ask", "a", "Første?")])]), { screen: false });
    session.moderator.says("/slutt");
    expect(session.said()).not.toContain("ammendrag");
  });

  test("whoever is still there when the other has ended just closes", () => {
    const session = begun({ screen: false });
    meanwhile(session, SECRETARY, { kind: "end" });
    session.moderator.says("/etterpå det gikk bra", "/slutt");
    expect(session.entries().slice(-2)).toMatchObject([{ kind: "debrief" }, { kind: "leave" }]);
    expect(session.session().state).toBe("ended");
    expect(session.state().over).toBe("ended");
  });
});

describe("the commands", () => {
  const NEW = [
    "park",
    "taken-up",
    "whisper",
    "debrief",
    "hints",
    "seat",
    "palette",
    "plan",
    "talk",
    "seating",
    "turns",
    "timer",
  ];

  test("every beginning that was one command before still is", () => {
    const before = COMMANDS.filter(({ id }) => !NEW.includes(id));
    const beginnings = before.flatMap((command) =>
      everyNameOf(command.id).flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1))),
    );
    const meant = (typed: string) =>
      before.filter((command) => everyNameOf(command.id).some((word) => word.startsWith(typed)));
    // A note is what people mean by it: it is no way to say that nothing is recorded.
    const lone = [...new Set(beginnings)].filter((typed) => meant(typed).length === 1 && typed !== "note");
    expect(lone).toContain("pa");
    for (const typed of lone) {
      const read = readCommand(typed);
      expect("command" in read ? read.command.id : read.problem, `/${typed}`).toBe(meant(typed)[0]?.id);
    }
  });

  test("/taster shows and hides the keys of the secretary's screen; elsewhere there are none", () => {
    const session = begun({ seat: "secretary", screen: false });
    session.secretary.says("/taster");
    expect(session.state().palette).toBe(false);
    const moderator = begun();
    moderator.moderator.says("/palette");
    expect(moderator.state().palette).toBe(true);
    expect(moderator.said()).toContain("sekretærens skjerm");
  });

  test("words after a command are not lost when one leaves, whatever the command", () => {
    for (const [typed, kept] of [
      ["/mem for fort", { kind: "memo", text: "for fort" }],
      ["/parke lønn", { kind: "park", text: "lønn" }],
      ["/bekreftet håp", { kind: "summary", outcome: "confirmed", text: "håp" }],
      ["/spør Hva med pårørende?", { kind: "note", text: "/spør Hva med pårørende?" }],
    ] as const) {
      const session = scenario(CHOIR).at("10:00");
      session.moderator.types(typed).presses("ctrl+c");
      expect(session.entries().slice(-2)).toMatchObject([kept, { kind: "leave" }]);
    }
  });
});
