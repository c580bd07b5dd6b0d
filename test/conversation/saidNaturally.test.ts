// What tired people type in other words than the help has: it means what they meant, or they are asked.
import { describe, expect, test } from "vitest";
import { readCommand } from "../../src/conversation/read-command.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const started = (options = {}): Scenario => {
  const session = scenario(CHOIR, options).at("10:00");
  session.moderator.goes("2");
  return session;
};

describe("parts of the guide by their names", () => {
  const workshop = guideOf([
    section("welcome", [item("say", "hello", "Velkommen.")], { title: { nb: "Velkommen", en: "Welcome" } }),
    section("habits", [item("ask", "habit", "Hvilke verktøy og tools bruker du?")], { title: { nb: "Vaner" } }),
    section("tools", [item("do", "lay-out", "Legg fram verktøyet."), item("ask", "favourite", "Hvilket er best?")], {
      title: { nb: "Verktøy til hverdags", en: "Everyday tools" },
    }),
  ]);

  test.each(["/go tools", "/gå til Verktøy", "/gå verktøy til hverdags", "/go everyday TOOLS"])("%s", (line) => {
    const session = scenario(workshop, { participants: 2 });
    session.moderator.says(line);
    expect(session.last()).toMatchObject({ kind: "reach", item: "lay-out" });
  });

  test("a question's own name and words are still its own", () => {
    const session = scenario(workshop, { participants: 2 });
    session.moderator.says("/go favourite");
    expect(session.last()).toMatchObject({ kind: "reach", item: "favourite" });
    session.moderator.says("/gå hvilke verktøy");
    expect(session.last()).toMatchObject({ kind: "reach", item: "habit" });
  });
});

describe("questions by their numbers", () => {
  test.each([
    "/gå til 4",
    "/gå til spørsmål 4",
    "/gå nr. 4",
    "/go to question 4",
    "/gå til punkt 4",
    "/gå 4 om hindringer",
    "/Gå TIL 4",
  ])("%s", (line) => {
    const session = started();
    session.moderator.says(line);
    expect(session.last()).toMatchObject({ kind: "reach", item: "hinders" });
  });

  test.each(["/hopp over 4", "/hopp til 4", "/hopp over spørsmål 4", "/skip question 4", "/hopp over 4 ikke tid"])(
    "%s skips that one, and stays where one is",
    (line) => {
      const session = started();
      session.moderator.says(line);
      expect(session.entriesOf("skip")).toMatchObject([{ item: "hinders" }]);
      expect(session.session().current).toBe("everyday");
    },
  );

  test("the reason behind it is kept; without a number all of it is the reason", () => {
    const session = started();
    session.moderator.says("/hopp over spørsmål 4 ikke tid, de måtte rekke bussen");
    expect(session.entriesOf("skip")).toMatchObject([
      { item: "hinders", reason: "time", text: "de måtte rekke bussen" },
    ]);
    session.moderator.says("/hopp over det meste var sagt");
    expect(session.entriesOf("skip").at(-1)).toMatchObject({ item: "everyday", text: "over det meste var sagt" });
  });

  test.each(["/dekket 3 og 4", "/dekket 3, 4", "/dekket 3 4", "/covered 3 and 4", "/dekket spørsmål 3 og 4"])(
    "%s covers both",
    (line) => {
      const session = started();
      session.moderator.says(line);
      expect(session.entriesOf("covered").map(({ item }) => item)).toEqual(["voices", "hinders"]);
    },
  );

  test("one that was asked is not marked as never asked, and that is said; the others are marked", () => {
    const session = started();
    session.after("1:00").moderator.goes("4");
    session.moderator.says("/dekket 2");
    expect(session.entriesOf("covered")).toEqual([]);
    expect(session.said()).toBe("Spørsmål 2 er stilt, og trenger ikke merkes som dekket.");
    session.moderator.says("/dekket 2 og 3");
    expect(session.entriesOf("covered").map(({ item }) => item)).toEqual(["voices"]);
  });
});

describe("a time in brackets", () => {
  const noted = (session: Scenario) => session.entriesOf("note").at(-1);

  test("on the wall, where that is said", () => {
    const session = started();
    session.at("20:00").moderator.says("[kl 10:07] noe ble sagt");
    expect(noted(session)).toMatchObject({ t: 7 * 60_000, typed: 20 * 60_000 });
    session.moderator.says("[kl 10.07] igjen", "[for 2 min siden] og nå");
    expect(noted(session)).toMatchObject({ t: 18 * 60_000 });
  });

  test("on the wall before the session, or not yet: it is told, and an arrow brings it back", () => {
    const session = started();
    session.at("20:00").moderator.says("[kl 09:50] før");
    expect(noted(session)).toBeUndefined();
    expect(session.said()).toBe("Samtalen var ikke i gang klokka 09:50.\n↑ henter linja tilbake.");
    expect(session.state().field.text).toBe("");
    session.moderator.presses("up");
    expect(session.state().field.text).toBe("[kl 09:50] før");
  });

  test("that may be either is asked about, and what is then written is taken", () => {
    const session = started();
    session.at("20:00").moderator.says("[10:07] noe ble sagt");
    expect(noted(session)).toBeUndefined();
    expect(session.said()).toContain(
      "[10:07] kan være klokka på veggen eller tid ut i samtalen. Skriv [kl 10:07] eller [0:10:07].",
    );
    session.moderator.presses("ctrl+u").says("[0:10:07] noe ble sagt");
    expect(noted(session)).toMatchObject({ t: 607_000 });
  });

  test("on the session clock where the wall never showed it", () => {
    const session = started();
    session.at("20:00").moderator.says("[12:30] noe ble sagt");
    expect(noted(session)).toMatchObject({ t: 750_000 });
  });

  test("over midnight", () => {
    const session = started();
    session.at("13:30:00").moderator.says("[kl 23:10] sent");
    expect(noted(session)).toMatchObject({ t: (13 * 60 + 10) * 60_000 });
    session.at("14:30:00").moderator.says("[kl 23:50] senere");
    expect(noted(session)).toMatchObject({ t: (13 * 60 + 50) * 60_000 });
  });
});

describe("who said it", () => {
  test.each([
    ["3: det traff meg", { who: [3] }],
    ["Nr 3: det traff meg", { who: [3] }],
    ["@3 og 4 det traff meg", { who: [3, 4] }],
    ["@alle det traff meg", { who: "group" }],
  ])("%s", (line, speakers) => {
    const session = started();
    session.moderator.says(line);
    expect(session.last()).toMatchObject({ kind: "note", speakers, text: "det traff meg" });
  });

  test("where one person is interviewed a quote is theirs; a note in the writer's own words is nobody's", () => {
    const session = scenario({ ...CHOIR, kind: "individual" }, { participants: 1 }).at("10:00");
    session.moderator.goes("2").says('"Det traff meg"', 'hun sa "det traff meg" da', "hun var trist", '@m "Hvordan?"');
    expect(session.entriesOf("note").map(({ speakers }) => speakers)).toEqual([
      { who: [1] },
      { who: [1] },
      undefined,
      { who: "moderator" },
    ]);
  });
});

test("a code word of any shape leaves a quote a quote", () => {
  const session = started();
  session.moderator.says(
    '@3 "Det traff meg" #syn/forståelse',
    '@3 "Det traff meg" #a,b',
    '@3 "Det traff meg" #tro.på',
    '@3 "Det traff meg" #håp.',
  );
  expect(session.entriesOf("note").map(({ said, text, codes }) => ({ said, text, codes }))).toEqual(
    [["syn/forståelse"], ["a", "b"], ["tro.på"], ["håp"]].map((codes) => ({
      said: "verbatim",
      text: "Det traff meg",
      codes,
    })),
  );
});

describe("commands by other names", () => {
  test.each([
    ["/forrige", "back"],
    ["/ga 4", "go"],
    ["/GÅ 4", "go"],
    ["/sok håp", "search"],
    ["/previous", "back"],
    ["/ferdig", "end"],
    ["/avslutt", "end"],
    ["/videre", "next"],
    ["/rolle", "seat"],
  ])("%s", (line, command) => {
    const read = readCommand(line.slice(1).split(" ")[0] ?? "");
    expect("command" in read && read.command.id).toBe(command);
  });

  test("what is no command is answered, or asked about, and never guessed at", () => {
    const session = started();
    session.moderator.says("/notat gruppa ble stille");
    expect(session.entriesOf("note").at(-1)).toMatchObject({ text: "gruppa ble stille" });
    const before = session.entries().length;
    session.moderator.says("/lagre");
    expect(session.said()).toContain("Alt som står med ✓, er lagret.");
    session.moderator.says("/slett");
    expect(session.said()).toBe(
      "/angre tar tilbake det siste, og det står igjen som angret. /stryk sletter det for godt.",
    );
    session.moderator.says("/stopp");
    expect(session.said()).toContain("/pause tar pause, /lukk legger samtalen til side, /slutt avslutter den.");
    session.moderator.says("/tid");
    expect(session.said()).toContain("60 av 60 minutter igjen");
    expect(session.entries()).toHaveLength(before);
  });

  test.each(["neste", "hjelp", "avslutt", "Next"])("a bare %s is a note, and asked about", (word) => {
    const session = started();
    session.moderator.says(word);
    expect(session.last()).toMatchObject({ kind: "note", text: word });
    expect(session.said()).toMatch(/^Lagret som notat. Mente du \/\S+\? Da tar Ctrl\+X notatet tilbake\.$/u);
    session.moderator.says("@3 neste");
    expect(session.last()).toMatchObject({ kind: "note" });
  });
});
