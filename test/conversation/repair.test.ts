// Repair: forty seconds later it was no. 4 after all. One key, and the last catches can be put right while the talk goes on.
import { describe, expect, test } from "vitest";
import { catchesToRepair } from "../../src/conversation/capture/repair.ts";
import type { Entry } from "../../src/model/entry.ts";
import { contentOf, stands } from "../../src/model/session/session.ts";
import { describe as inWords } from "../../src/telling/describe.ts";
import { panel } from "../../src/ui/screens/panels.ts";
import { CHOIR } from "../choir.ts";
import { memoryKeeper } from "../keeper.ts";
import { type Scenario, scenario } from "../scenario.ts";

const started = (options = {}): Scenario => {
  const session = scenario(CHOIR, { seat: "secretary", ...options }).at("10:00");
  session.secretary.presses("tab").says("/go 2").presses("tab");
  return session;
};

/** Keys, some seconds apart. */
const keys = (session: Scenario, typed: string): Scenario => {
  for (const key of typed) session.after("0:05").secretary.types(key);
  return session;
};

const rowsOf = (session: Scenario, columns = 80, rows = 24): readonly string[] =>
  panel(session.state(), columns, rows).rows.map((pieces) => pieces.map(({ text }) => text).join(""));

/** What was caught, as it stands, in the order of its time. */
const caught = (session: Scenario): readonly string[] =>
  session
    .session()
    .entries.filter((entry) => ["turn", "cue"].includes(entry.kind) && stands(session.session(), entry))
    .map((entry) => contentOf(session.session(), entry))
    .sort((one, other) => one.t - other.t)
    .map((entry) => inWords(session.state(), entry));

describe("one key and it is right", () => {
  test("the last speaker: j and the right number, and the floor with it", () => {
    const session = keys(started(), "2j4");
    expect(caught(session)).toEqual(["nr. 4 har ordet"]);
    expect(session.session().turns).toMatchObject([{ speakers: { who: [4] }, from: 605_000 }]);
    expect(session.state().view.is).toBe("talk");
    expect(session.state().capture.told).toBe("Rettet til: nr. 4 har ordet");
  });

  test("an earlier speaker: up to it, or its letter; the time stays, and the cues that were theirs follow", () => {
    const session = keys(started(), "2lp35");
    const before = session.session().turns.map(({ from }) => from);
    session.secretary.types("j").presses("up", "up", "up", "up").types("4");
    expect(caught(session)).toEqual([
      "nr. 4 har ordet",
      "latter → nr. 4",
      "pause, nr. 4",
      "nr. 3 har ordet",
      "nr. 5 har ordet",
    ]);
    expect(session.session().turns.map(({ from }) => from)).toEqual(before);
    expect(session.state().capture.told).toBe("Rettet til: nr. 4 har ordet. 2 tegn følger med.");
    session.secretary.types("jE2");
    expect(caught(session)[0]).toBe("nr. 2 har ordet");
  });

  test("another cue, or another's", () => {
    const session = keys(started(), "2l");
    session.secretary.types("jp").types("jA3");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "pause, nr. 3"]);
    session.secretary.types("jBl");
    expect(session.state().capture.told).toBe("Det er et innlegg: et tall sier hvem som snakket.");
    session.secretary.types("4");
    expect(caught(session)).toEqual(["nr. 4 har ordet", "pause, nr. 3"]);
  });

  test("as it opens a number is about the last turn, a letter about the last cue since, and both are marked", () => {
    const session = keys(started(), "2lm");
    session.secretary.types("j");
    const marked = rowsOf(session).filter((row) => /^[▸▹]/u.test(row));
    expect(marked).toEqual(["▸ C  0:10:05  nr. 2 har ordet", "▹ A  0:10:15  støtte → nr. 2"]);
    expect(rowsOf(session).join("\n")).toContain("▸ tall: hvem   ▹ bokstav: tegn\n");
    session.secretary.types("A");
    expect(rowsOf(session).join("\n")).toContain("▸ tall: hvem   bokstav: tegn\n");
    session.secretary.types("C");
    expect(rowsOf(session).join("\n")).toContain("▸ tall: hvem\n");
    session.secretary.types("jj4");
    expect(caught(session)).toEqual(["nr. 4 har ordet", "latter → nr. 4", "støtte → nr. 4"]);
    session.secretary.types("je");
    expect(caught(session)).toEqual(["nr. 4 har ordet", "latter → nr. 4", "enighet → nr. 4"]);
    keys(session, "3").secretary.types("jp");
    expect(session.state().capture.told).toBe("Det er et innlegg: et tall sier hvem som snakket.");
    expect(session.state().view.is).toBe("repair");
  });

  test("what the room had becomes the speaker's, or is to the speaker", () => {
    const session = keys(started(), "2x");
    session.secretary.types("jp");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "pause, nr. 2"]);
    keys(session, "x").secretary.types("jm");
    expect(caught(session)[2]).toBe("støtte → nr. 2");
    keys(session, "n").secretary.types("jx");
    expect(caught(session)[3]).toBe("flere samtidig");
  });

  test("a nod of the one who was thought to speak stays theirs, and is now to whoever spoke", () => {
    const session = keys(started(), "2.2m");
    session.secretary.types("j4");
    expect(caught(session)).toEqual(["nr. 4 har ordet", "støtte, nr. 2 → nr. 4"]);
  });

  test("taken back it is taken back whole, with the cues that followed", () => {
    const session = keys(started(), "2lp");
    session.secretary.types("j4").presses("ctrl+x");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "latter → nr. 2", "pause, nr. 2"]);
  });

  test("what can't be written is not said to have been done", () => {
    const session = keys(started(), "2");
    session.keeper.fail("Disken er full.");
    session.secretary.types("j4");
    expect(session.state().capture.told).toBeUndefined();
    expect(caught(session)).toEqual(["nr. 2 har ordet"]);
    expect(session.said()).toContain("Disken er full.");
  });

  test("removed: z, and only that one", () => {
    const session = keys(started(), "2l3");
    session.secretary.types("jBz");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "nr. 3 har ordet"]);
  });

  test("put in what was missed, just after the chosen one: a turn, a cue of whoever spoke then", () => {
    const session = keys(started(), "25");
    session.secretary.types("jB;3").types("jC;l");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "latter → nr. 2", "nr. 3 har ordet", "nr. 5 har ordet"]);
    const [first, , last] = session.session().turns;
    expect([first?.to, last?.to]).toEqual([606_000, undefined]);
  });

  test("the group, and numbers of two digits", () => {
    const session = started({ participants: 13 });
    keys(session, "2 ").secretary.types("jB*");
    expect(caught(session)[0]).toBe("flere har ordet");
    session.secretary.types("jB12");
    expect(caught(session)[0]).toBe("nr. 12 har ordet");
    session.secretary.types("jB1").presses("enter");
    expect(caught(session)[0]).toBe("nr. 1 har ordet");
    session.secretary.types("jB01");
    expect(caught(session)[0]).toBe("nr. 1 har ordet");
    session.secretary.types("jB12").types("jB1");
    session.after("0:01");
    expect(caught(session)[0]).toBe("nr. 1 har ordet");
    expect(session.state().view.is).toBe("talk");
  });

  test("a number that waits is let go by z, and whole by any other key, which is said not to be caught", () => {
    const session = started({ participants: 13 });
    keys(session, "2 ").secretary.types("jB1z");
    expect(session.state()).toMatchObject({
      view: { is: "repair" },
      capture: { told: "Sluppet. Ingenting ble lagret." },
    });
    session.secretary.types("1l");
    expect(caught(session)[0]).toBe("nr. 1 har ordet");
    expect(session.state().capture.told).toBe("Rettet til: nr. 1 har ordet. «l» ble ikke fanget: lista var åpen.");
    expect(session.state().view.is).toBe("talk");
  });
});

describe("what can't be done is said, and changes nothing", () => {
  test("nothing caught yet; a number that is nobody's; a letter that is no row", () => {
    const session = started();
    session.secretary.types("j");
    expect(session.state().capture.told).toBe("Ingenting er fanget ennå.");
    keys(session, "2").secretary.types("j9");
    expect(caught(session)).toEqual(["nr. 2 har ordet"]);
    expect(session.state().capture.told).toBe("Det er ingen nr. 9 i samtalen. Kommer det en til: /kommer 9.");
    session.secretary.types("Z");
    expect(session.state().view.is).toBe("repair");
    session.secretary.presses("escape");
    expect(session.state().view.is).toBe("talk");
    expect(caught(session)).toEqual(["nr. 2 har ordet"]);
  });

  test("what was taken back, or is another writer's, is not in the list", () => {
    const session = keys(started(), "2l");
    session.secretary.types("z");
    expect(catchesToRepair(session.state()).map(({ kind }) => kind)).toEqual(["turn"]);
  });

  test("what is struck while the list stands is in it no more, and no other is changed instead", () => {
    const session = keys(started(), "2l3m");
    session.secretary.types("jA");
    const nod = session.entriesOf("cue").at(-1)?.id ?? "";
    const struck = session.entries().map((entry) => {
      const { id, at, t } = entry;
      return id === nod ? { id, at, t, kind: "struck" as const } : entry;
    });
    const stamp = { at: "2026-11-22T10:30:00.000+01:00", t: 1_800_000 };
    const strike = { ...stamp, id: "mod:9", kind: "strike" as const, target: nod };
    session.conversation.send({ is: "reread", entries: [...struck, strike] });
    const before = session.entries().length;
    session.secretary.types("4");
    expect(session.state().capture.told).toBe("Det er tatt bort i mellomtiden. Ingenting ble rettet.");
    expect(session.entries()).toHaveLength(before);
    expect(rowsOf(session).some((row) => row.startsWith("▸ A  0:10:15  nr. 3"))).toBe(true);
    session.secretary.types("4");
    expect(caught(session)).toEqual(["nr. 2 har ordet", "latter → nr. 2", "nr. 4 har ordet"]);
  });

  test.each([
    ["taken back", "sec:6 er tatt tilbake. Skriv det på nytt i stedet."],
    ["struck", "sec:6 er strøket. Det er ingenting igjen å rette."],
  ])("by its number in a line, a cue that was %s: it is said what became of it, and nothing is kept", (what, says) => {
    const session = keys(started(), "2l");
    const id = session.entriesOf("cue").at(-1)?.id ?? "";
    session.secretary.presses("tab").says(what === "struck" ? `/stryk ${id}` : `/angre ${id}`);
    const before = session.entries().length;
    session.secretary.says(`/rett ${id} @3`);
    expect(session.said()).toContain(says.replace("sec:6", id));
    session.secretary.says("/rett sec:99 @3");
    expect(session.said()).toContain("Fant ingenting med nummeret «sec:99».");
    const [join] = session.entriesOf("join");
    session.secretary.says(`/rett ${join?.id} @3`);
    expect(session.said()).toContain(`${join?.id} kan ikke rettes.`);
    expect(session.entries()).toHaveLength(before);
  });

  test("another writer's turn is put right by its number, with the cues that they logged", () => {
    const session = keys(started(), "2l");
    const theirs = session
      .session()
      .entries.map((entry): Entry => ({ ...entry, id: entry.id.replace("sec:", "mod:") }) as Entry);
    const other = memoryKeeper("sec", theirs);
    const secretary = scenario(CHOIR, { seat: "secretary", keeper: other }).at("12:00");
    expect(catchesToRepair(secretary.state())).toEqual([]);
    const turn = theirs.find(({ kind }) => kind === "turn");
    secretary.secretary.presses("tab").says(`/rett ${turn?.id} @4`);
    expect(caught(secretary)).toEqual(["nr. 4 har ordet", "latter → nr. 4"]);
    expect(secretary.said()).toBe("Ett tegn følger med.");
  });

  test("a turn that silence ended is another's, and lasts as long as it did", () => {
    const session = keys(started(), "2 5");
    const lasted = session.session().turns.map(({ from, to }) => ({ from, to }));
    session.secretary.types("jC3");
    expect(session.session().turns.map(({ speakers }) => speakers.who)).toEqual([[3], [5]]);
    expect(session.session().turns.map(({ from, to }) => ({ from, to }))).toEqual(lasted);
  });

  test("an end that came meanwhile changes nothing of it", () => {
    const session = keys(started(), "23");
    session.secretary.presses("tab").says("/pause").presses("tab");
    session.secretary.types("jB5");
    expect(session.session().turns.map(({ speakers }) => speakers.who)).toEqual([[5], [3]]);
  });
});

describe("three thousand catches", () => {
  const long = (): Scenario => {
    const entries = started().entries();
    const caught = Array.from({ length: 3000 }, (_, n): Entry => {
      const stamp = { id: `sec:${entries.length + n + 1}`, at: "2026-11-22T10:10:00.000+01:00", t: 600_000 + n * 1000 };
      if (n % 3 === 1) return { ...stamp, kind: "cue", cue: "pause", speakers: { who: [1 + ((n - 1) % 5)] } };
      return { ...stamp, kind: "turn", speakers: { who: [1 + (n % 5)] } };
    });
    return scenario(CHOIR, { seat: "secretary", keeper: memoryKeeper("sec", [...entries, ...caught]) }).at("1:10:00");
  };

  test("the list opens on the last, scrolls to the first, and the one that is marked is the one that changes", () => {
    const session = long();
    session.secretary.types("j");
    expect(rowsOf(session).filter((row) => row.startsWith("▸"))).toEqual(["▸ A  0:59:59  nr. 5 har ordet"]);
    for (let page = 0; page < 310; page += 1) session.secretary.presses("pageup");
    const marked = rowsOf(session).filter((row) => row.startsWith("▸"));
    expect(marked).toEqual(["▸    0:10:00  nr. 1 har ordet"]);
    expect(rowsOf(session)).toHaveLength(23);
    session.secretary.types("4");
    const [first, second] = session.session().turns;
    expect([first?.speakers.who, second?.speakers.who]).toEqual([[4], [3]]);
    expect(caught(session).slice(0, 3)).toEqual(["nr. 4 har ordet", "pause, nr. 4", "nr. 3 har ordet"]);
    expect(session.entriesOf("amend")).toHaveLength(2);
    session.secretary.types("j").presses("pageup", "pageup", "pageup", "up");
    expect(rowsOf(session).filter((row) => row.startsWith("▸"))).toEqual([expect.stringMatching(/^▸ {4}0:59:28 /u)]);
    session.secretary.presses("pagedown", "down").types("z");
    expect(session.entriesOf("undo").map(({ target }) => target)).toEqual([
      session.session().entries.find(({ t }) => t === 3_579_000)?.id,
    ]);
  });

  test.each([
    [40, 10],
    [80, 24],
    [140, 40],
  ])("in a window of %i × %i no row is wider or higher than it", (columns, rows) => {
    const session = long();
    session.secretary.types("j").presses("pageup", "pageup");
    const shown = rowsOf(session, columns, rows);
    expect(shown.length).toBeLessThan(rows);
    for (const row of shown) expect(row.length).toBeLessThanOrEqual(columns);
    expect(shown.filter((row) => row.startsWith("▸"))).toHaveLength(1);
  });
});
