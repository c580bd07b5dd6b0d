// The screens as components: what each shows of a session, in any window.
import { render } from "ink-testing-library";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { State } from "../../src/conversation/state.ts";
import { PanelRows } from "../../src/ui/rows/panel-rows.tsx";
import { Transcript } from "../../src/ui/rows/transcript.tsx";
import { linesAbove } from "../../src/ui/screens/conversation.tsx";
import { panel } from "../../src/ui/screens/panels.ts";
import { CHOIR } from "../choir.ts";
import { scenario } from "../scenario.ts";

const WINDOWS = [
  [40, 10],
  [60, 18],
  [80, 24],
  [100, 30],
  [140, 40],
] as const;

function talking() {
  const session = scenario(CHOIR, { participants: 5 }).at("10:00");
  session.moderator.goes("2").says('@3 "Det traff meg" #håp', "!latter @*", "@4 mener at 日本 og 👩‍👩‍👧 er fint");
  return session.at("14:00");
}

/** What is in view, in a window of so many columns and rows. */
const drawn = (state: State, columns: number, rows: number) => (
  <PanelRows shown={panel(state, columns, rows)} blank={0} />
);

/** What a component shows, row by row. */
function shows(element: Parameters<typeof render>[0]): readonly string[] {
  const { lastFrame, unmount } = render(element);
  const frame = lastFrame() ?? "";
  unmount();
  return frame.split("\n");
}

describe("the live region", () => {
  test("shows the question, the time, what was typed, and what can be done now", () => {
    const session = talking();
    session.moderator.types("@2 synes");
    const rows = shows(drawn(session.state(), 80, 24));
    const text = rows.join("\n");
    expect(text).toContain(
      session
        .session()
        .items.get(session.session().current ?? "")
        ?.text.nb?.slice(0, 20),
    );
    expect(text).toContain("av 60 min");
    expect(rows.find((row) => row.startsWith("›"))).toBe("› @2 synes");
    expect(rows.at(-1)).toContain("Enter lagre");
  });

  test.each(WINDOWS)("says of each clock which it is in a window of %i × %i", (columns, rows) => {
    const shown = shows(drawn(talking().state(), columns, rows));
    const text = shown.join("\n");
    // The harness clips what is wider than a hundred columns.
    if (columns <= 100) expect(text).toContain("0:14:00 i samtalen");
    expect(text.match(/\d:\d\d:\d\d/gu)).toHaveLength(1);
    if (columns >= 60) expect(text).toContain("kl. 10:14");
    if (columns >= 80) expect(text).toMatch(/○ ikke opptak {3}56 av 60 minutter igjen .* \d må igjen {3}her 4:00/u);
  });

  test.each(WINDOWS)("fits a window of %i × %i, however long the question and the note", (columns, rows) => {
    const long = {
      ...CHOIR,
      sections: CHOIR.sections.map((one) => ({
        ...one,
        items: one.items.map((item) => ({ ...item, text: { nb: "svært langt spørsmål ".repeat(40) } })),
      })),
    };
    const session = scenario(long, { participants: 20 }).at("10:00");
    session.moderator.presses("ctrl+n").types("et notat som aldri tar slutt 🙂 ".repeat(30));
    const region = panel(session.state(), columns, rows);
    expect(region.rows.length).toBeLessThan(rows);
    for (const row of region.rows)
      expect(stringWidth(row.map(({ text }) => text).join(""))).toBeLessThanOrEqual(columns);
    expect(region.cursor?.y).toBeLessThan(region.rows.length);
  });

  test("keeps its height while one writes: the field stays where the eye left it", () => {
    const session = talking();
    const height = (): number => panel(session.state(), 80, 24).rows.length;
    const before = height();
    for (const character of "@2 synes at det gikk bra til slutt") {
      session.moderator.types(character);
      expect(height()).toBe(before);
    }
    for (const mark of ["!", "/", "?", "#"]) {
      session.moderator.presses("ctrl+u").types(mark);
      expect(height()).toBe(before);
    }
  });
});

describe("the list that opens while a mark is typed", () => {
  const textsOf = (state: State, columns: number, rows: number): readonly string[] =>
    panel(state, columns, rows).rows.map((row) => row.map(({ text }) => text).join(""));

  test.each(WINDOWS)(
    "moves nothing in a window of %i × %i, in either seat, and keeps the chosen one in view",
    (...window) => {
      for (const seat of ["moderator", "secretary"] as const) {
        const session = scenario(CHOIR, { participants: 5, seat });
        if (seat === "secretary") session.secretary.presses("tab");
        session.moderator.goes("2");
        const before = textsOf(session.state(), ...window);
        session.moderator.types("/");
        for (let step = 0; step < 30; step += 1) {
          const rows = textsOf(session.state(), ...window);
          expect(rows).toHaveLength(before.length);
          expect(rows.filter((row) => row.startsWith(" ▸"))).toHaveLength(1);
          expect(rows.at(-1)).toContain(`${step + 1}/`);
          for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(window[0]);
          session.moderator.presses("down");
        }
      }
    },
  );

  test("has what each is, and its key", () => {
    const session = talking();
    session.moderator.types("/ne");
    expect(textsOf(session.state(), 80, 24).join("\n")).toMatch(/▸\/neste +til neste i guiden +Ctrl\+N/u);
    session.moderator.presses("ctrl+u").types("!");
    expect(textsOf(session.state(), 80, 24).join("\n")).toMatch(/▸!latter .* !l/u);
  });
});

test("a question with more than there is room for says which key shows it whole, and it does", () => {
  const long = {
    ...CHOIR,
    sections: CHOIR.sections.map((one) => ({
      ...one,
      items: one.items.map((item) => ({
        ...item,
        probes: Array.from({ length: 7 }, (_, n) => ({
          id: `p${n}`,
          text: { nb: `oppfølging om det som er nummer ${n}` },
        })),
      })),
    })),
  };
  const whole = scenario(long, { participants: 5 });
  whole.moderator.goes("2");
  const rows = (): string => shows(drawn(whole.state(), 80, 24)).join("\n");
  expect(rows()).toContain("Alt+0");
  expect(rows()).not.toContain("nummer 6");
  whole.moderator.presses("alt+0");
  expect(rows()).toContain("nummer 6");
  whole.moderator.presses("escape");
  expect(whole.state().view.is).toBe("talk");
});

test("help is searched by typing, says where one is, and offers only what the seat can use", () => {
  const session = talking();
  session.moderator.presses("f1");
  expect(shows(drawn(session.state(), 80, 24))[0]).toMatch(/^Hjelp {3}1–19 av \d+$/u);
  session.moderator.types("stryk");
  const rows = shows(drawn(session.state(), 80, 24)).join("\n");
  expect(rows).toContain("/stryk");
  expect(rows).not.toContain("/neste");
  session.moderator.presses("ctrl+u").types("taster");
  expect(shows(drawn(session.state(), 80, 24)).join("\n")).not.toContain("F2");
});

test("what a strike would remove is seen before Enter removes it", () => {
  const session = talking();
  session.moderator.types("/stryk");
  const last = (): string =>
    panel(session.state(), 80, 24)
      .rows.at(-1)
      ?.map(({ text }) => text)
      .join("") ?? "";
  expect(last()).toContain("stryker for godt: nr. 4: mener at");
  session.moderator.presses("ctrl+u").types(`/stryk ${session.entriesOf("note")[0]?.id}`);
  expect(last()).toContain("Det traff meg");
  const [one, other] = session.entriesOf("note").map(({ id }) => id);
  session.moderator.presses("ctrl+u").types(`/stryk ${one} ${other}`);
  expect(last()).toMatch(/Det traff meg.* · .*mener at/u);
});

test("what points at a person is told of while it is typed, in the place of the hints; nothing is refused, and nothing jumps", () => {
  const session = talking();
  const rows = () => panel(session.state(), 80, 24).rows.map((row) => row.map(({ text }) => text).join(""));
  const before = rows().length;
  session.moderator.types("ring 900 00 00");
  expect(rows().at(-1)).not.toContain("telefonnummer");
  session.moderator.types("0");
  expect(rows().at(-1)).toContain("! Det ligner på et telefonnummer.");
  expect(rows()).toHaveLength(before);
  session.moderator.presses("enter");
  expect(session.last()).toMatchObject({ kind: "note", text: "ring 900 00 000" });
  expect(rows().at(-1)).not.toContain("telefonnummer");
});

describe("the conversation above it", () => {
  const above = (state: State, columns = 80): string =>
    shows(<Transcript state={state} lines={linesAbove(state)} columns={columns} />).join("\n");

  test("has a mark on what is saved, and tells verbatim from the rest", () => {
    const text = above(talking().state());
    expect(text).toMatch(/✓ +nr\. 3: «Det traff meg» #håp +sitat/u);
    expect(text).toMatch(/✓ +latter, flere/u);
    expect(text).toMatch(/✓ +nr\. 4: mener at/u);
  });

  test("does not repeat the question that stands below until something was said about it", () => {
    const session = scenario(CHOIR).at("10:00");
    session.moderator.goes("2");
    const question = session.session().items.get(session.session().current ?? "")?.text.nb ?? "";
    expect(above(session.state())).not.toContain(question.slice(0, 15));
    session.moderator.says("noe ble sagt");
    expect(above(session.state())).toContain(question.slice(0, 15));
  });

  test.each([40, 60, 80, 140])("is never wider than %i columns", (columns) => {
    for (const row of above(talking().state(), columns).split("\n"))
      expect(stringWidth(row)).toBeLessThanOrEqual(columns);
  });
});

describe("lists and help", () => {
  test("searching shows what matches, the chosen row marked without colour too", () => {
    const session = talking();
    session.moderator.presses("ctrl+f").types("traff");
    const rows = shows(drawn(session.state(), 80, 24));
    expect(rows[1]).toBe("› traff");
    expect(rows.filter((row) => row.startsWith("▸"))).toHaveLength(1);
    expect(rows.join("\n")).not.toContain("latter");
  });

  test("no list in the world is longer than the window", () => {
    const session = talking();
    session.moderator.presses("ctrl+g");
    for (const [columns, rows] of WINDOWS) {
      expect(shows(drawn(session.state(), columns, rows)).length).toBeLessThan(rows);
    }
  });

  test("help has every key that people do not know already, and scrolls to its end", () => {
    const session = talking();
    session.moderator.presses("f1");
    const first = shows(drawn(session.state(), 80, 24)).join("\n");
    expect(first).toContain("Slik skriver du");
    let seen = first;
    for (let page = 0; page < 12; page += 1) {
      session.moderator.presses("pagedown");
      seen += shows(drawn(session.state(), 80, 24)).join("\n");
    }
    for (const word of ["Ctrl+N", "Alt+1–9", "/stryk", "/strike", "? tid igjen", "Ctrl+Z"])
      expect(seen).toContain(word);
  });
});
