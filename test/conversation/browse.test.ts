// The lists: going to any item by number or words, marking what is covered, searching what was said.
import { describe, expect, test } from "vitest";
import { listInView } from "../../src/conversation/lists/lists.ts";
import { CHOIR } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const begun = (options = {}) => {
  const session = scenario(CHOIR, options).at("10:00");
  session.moderator.goes("2");
  return session;
};
const rows = (session: Scenario) => {
  const list = listInView(session.state());
  if (!list) throw new Error("no list is open");
  return list
    .rows(session.state())
    .map((row) => (row.is === "item" ? row.item.id : "text" in row.entry ? row.entry.text : row.entry.kind));
};

describe("Ctrl+G", () => {
  test("shows the whole guide, and goes where Enter is pressed", () => {
    const session = begun();
    session.moderator.presses("ctrl+g");
    expect(rows(session)).toEqual(session.session().order);
    session.moderator.types("flerstemt").presses("enter");
    expect(session.session().current).toBe("voices");
    expect(session.state().view.is).toBe("talk");
  });

  test.each([
    ["4", "hinders"],
    ["hindr", "hinders"],
    ["hva hindringer", "hinders"],
    ["everyday life", "everyday"],
    ["øvelsene", "hinders"],
    ["coffee", "coffee"],
  ])("finds by %s", (typed, item) => {
    const session = begun();
    session.moderator.presses("ctrl+g").types(typed);
    expect(rows(session)[0]).toBe(item);
  });

  test("the arrows choose, and stay inside the list", () => {
    const session = begun();
    session.moderator.presses("ctrl+g", "up", "down", "down", "up", "enter");
    expect(session.session().current).toBe("everyday");
    session.moderator.presses("ctrl+g", "pagedown", "pagedown", "pagedown", "enter");
    expect(session.session().current).toBe(session.session().order.at(-1));
  });

  test("Esc leads back with nothing done, and what stood in the field is still there", () => {
    const session = begun();
    session.moderator.types("@3 halv").presses("ctrl+g").types("4").presses("escape");
    expect(session.session().current).toBe("everyday");
    expect(session.state().field.text).toBe("@3 halv");
  });

  test("Enter where nothing matches does nothing", () => {
    const session = begun();
    session.moderator.presses("ctrl+g").types("qqqq").presses("enter");
    expect(session.state().view.is).toBe("items");
  });
});

describe("Ctrl+O", () => {
  test("offers only questions that were not asked, and marks one as covered", () => {
    const session = begun();
    session.moderator.says("/hopp 3").presses("ctrl+o");
    expect(rows(session)).toEqual(["round", "voices", "hinders", "more"]);
    session.moderator.types("hindringer").presses("enter");
    expect(session.last()).toMatchObject({ kind: "covered", item: "hinders" });
  });
});

describe("Ctrl+F", () => {
  const talked = () => {
    const session = begun();
    session.moderator.says("@3 gruppa ga håp #mot", "@1 helt enig", '@3 "Vi håper jo', "!latter @2", "/memo for fort");
    return session;
  };

  test("shows what was said, the latest first, and what was taken back not at all", () => {
    const session = talked();
    session.moderator.says("feil", "/angre").presses("ctrl+f");
    expect(rows(session)).toEqual(["for fort", "cue", "Vi håper jo", "helt enig", "gruppa ga håp"]);
  });

  test.each([
    ["håp", ["Vi håper jo", "gruppa ga håp"]],
    ["HÅP gruppa", ["gruppa ga håp"]],
    ["nr. 3", ["Vi håper jo", "gruppa ga håp"]],
    ["#mot", ["gruppa ga håp"]],
    ["latter", ["cue"]],
    ["finnes ikke", []],
  ])("for %s", (typed, found) => {
    const session = talked();
    session.moderator.presses("ctrl+f").types(typed);
    expect(rows(session)).toEqual(found);
  });

  test("Enter puts the line into the field, ready to be worded anew", () => {
    const session = talked();
    session.moderator.presses("ctrl+f").types("vi håper").presses("enter");
    expect(session.state().field.text).toBe("/rett mod:6 @3 «Vi håper jo");
    session.moderator.types(" alle»").presses("enter");
    expect(session.last()).toMatchObject({
      kind: "amend",
      target: "mod:6",
      content: { said: "verbatim", text: "Vi håper jo alle" },
    });
  });

  test("a cue, and who has the floor, can be put right as they would be typed", () => {
    const session = talked();
    session.moderator.presses("ctrl+f").types("latter").presses("enter");
    expect(session.state().field.text).toMatch(/^\/rett mod:\d+ !laughter @2$/u);
    session.moderator.presses("ctrl+u").says("@4");
    session.moderator.presses("ctrl+f").types("nr. 4").presses("enter");
    expect(session.state().field.text).toMatch(/^\/rett mod:\d+ @4$/u);
  });

  test("/søk begins with its words", () => {
    const session = talked();
    session.moderator.says("/søk enig");
    expect(rows(session)).toEqual(["helt enig"]);
  });

  test("a paste of several lines is one search", () => {
    const session = talked();
    session.moderator.presses("ctrl+f").pastes("helt\nenig");
    expect(rows(session)).toEqual(["helt enig"]);
  });
});

describe("line by line, without a screen", () => {
  const piped = () => begun({ screen: false });

  test("/søk lists what was found, with the names by which lines are mended", () => {
    const session = piped();
    session.moderator.says("@3 gruppa ga håp", "@1 helt enig", "/søk håp");
    expect(session.said()).toBe("mod:4  0:10:00  nr. 3: gruppa ga håp");
    session.moderator.says("/søk finnes ikke");
    expect(session.said()).toBe("Ingen treff.");
  });

  test.each(["/gå", "/dekket"])("%s without words asks which", (line) => {
    const session = piped();
    session.moderator.says("hei", line);
    expect(session.said()).toBe("Hvilket spørsmål? Skriv nummeret eller noen ord etter kommandoen.");
    expect(session.state().view.is).toBe("talk");
  });

  test("/hjelp tells what can be typed", () => {
    const session = piped();
    session.moderator.says("/hjelp");
    expect(session.said()).toContain("/neste: til neste i guiden");
    expect(session.said()).toContain("? tid igjen");
    expect(session.state().view.is).toBe("talk");
  });
});

describe("going through the guide", () => {
  test("what was passed by is offered again before the talk is closed", () => {
    const session = begun();
    session.moderator.goes("5").presses("ctrl+n");
    expect(session.session().current).toBe("thanks");
    session.moderator.presses("ctrl+n");
    expect(session.session().current).toBe("round");
    session.moderator.says("/hopp");
    // The question that was under way when the last one was gone to was only leafed past: it comes again too.
    expect(session.session().current).toBe("everyday");
  });

  test("back goes the way one came, step by step", () => {
    const session = begun();
    session.moderator.goes("4").goes("3").presses("ctrl+p");
    expect(session.session().current).toBe("hinders");
    session.moderator.presses("ctrl+p");
    expect(session.session().current).toBe("everyday");
  });

  test("at the very end it says what is left, or that all is done", () => {
    const session = begun();
    session.moderator.says("/hopp 1", "/hopp 3", "/hopp 4", "/hopp 5");
    for (let step = 0; step < 12; step += 1) session.moderator.presses("ctrl+n");
    expect(session.said()).toContain("Ikke stilt og ikke dekket:\n  1 Hvem er du");
    session.moderator.presses("escape");
    session.moderator.says("/dekket 1", "/dekket 2", "/dekket 3", "/dekket 4", "/dekket 5").presses("ctrl+n");
    expect(session.said()).toContain("Alle spørsmålene er stilt eller dekket.");
    expect(session.state().view.is).toBe("end");
  });

  test("the overview shows every question with its state", () => {
    const session = begun();
    session.moderator.says("@3 mye", "/oppfølging 1", "/hopp 3", "/dekket 4", "/oversikt");
    expect(session.said().split("\n")).toEqual([
      "· 1 Hvem er du, og hvilken stemme synger du?: urørt",
      "✓ 2 Hva har koret betydd for hverdagen din? [må]: stilt og fulgt opp (1)",
      "– 3 Hvordan er det å synge flerstemt sammen med andre?: hoppet over",
      "○ 4 Hvilke hindringer møter dere når øvelsene kolliderer med arbeidet? [må]: dekket uten å bli stilt",
      "· 5 Er det noe dere vil legge til?: urørt",
    ]);
  });

  test("probes by their number and by their key, the guide's own last", () => {
    const session = begun();
    session.moderator.presses("alt+1").says("/oppfølging 3");
    expect(session.entriesOf("probe").map(({ probe }) => probe)).toEqual(["now", "example"]);
    session.sees("1✓ Hva gjør du annerledes nå?").sees("2 Hvordan fikk du det til? (hvis: sier at noe er endret)");
  });
});
