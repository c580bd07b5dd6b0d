// A study of six sessions in five versions of a guide equals what is counted by hand from the plan of it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Exported } from "../../src/export/exporter.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { toWorkbook } from "../../src/export/tables/workbook.ts";
import { fold } from "../../src/model/session/fold.ts";
import { overviewOf, searchLines } from "../../src/study/across/overview.ts";
import { overviewPage } from "../../src/study/across/page.ts";
import { linesOnScreen, overviewOnScreen } from "../../src/study/across/screen.ts";
import { overviewSheets } from "../../src/study/across/sheets.ts";
import { LANGUAGES, textsIn } from "../../src/text/languages.ts";
import { nb } from "../../src/text/nb/index.ts";
import { evening, note } from "./course.ts";
import { heldOn, PLAN, QUESTIONS, SIX, VERSIONS } from "./six.ts";

const overview = overviewOf(SIX, "nb");
const codesOf = (place: number) => (PLAN[place]?.said ?? []).flatMap(([, , codes]) => codes);
const ALL_CODES = [...new Set(PLAN.flatMap((_, place) => codesOf(place)))];

describe("counted by hand", () => {
  test("19 people came, 25 times", () => {
    const people = new Set(
      PLAN.flatMap(({ group, people: all, away }) =>
        Array.from({ length: all }, (_, place) => place + 1)
          .filter((one) => !away.includes(one))
          .map((one) => `${group}-${one}`),
      ),
    );
    expect(people.size).toBe(19);
    expect(overview.attendance).toEqual({ persons: 19, attendances: 25, bySession: [6, 5, 4, 4, 3, 3] });
  });

  test("each question in each session is what was planned; not in the version is never not asked", () => {
    for (const [id, text] of Object.entries(QUESTIONS)) {
      const row = overview.questions.find(({ question }) => question.text === text);
      const states = row?.cells.map(({ state }) => state);
      expect(states, id).toEqual(
        PLAN.map(({ version, states: planned }) => (VERSIONS[version]?.includes(id) ? planned[id] : "absent")),
      );
      expect(
        row?.cells.map(({ lines }) => lines.length),
        id,
      ).toEqual(PLAN.map(({ said }) => said.filter(([, question]) => question === id).length));
    }
    expect(overview.questions).toHaveLength(Object.keys(QUESTIONS).length);
  });

  test("each code word in each session and with each participant", () => {
    expect(overview.codes.map(({ code }) => code).sort()).toEqual([...ALL_CODES].sort());
    for (const { code, inSessions, ofPersons } of overview.codes) {
      expect(
        inSessions.map(({ length }) => length),
        code,
      ).toEqual(PLAN.map((_, place) => codesOf(place).filter((one) => one === code).length));
      expect(
        ofPersons.map(({ length }) => length),
        code,
      ).toEqual(
        overview.persons.map(
          (person) =>
            PLAN.flatMap(({ group, said }) =>
              said.filter(([who, , codes]) => `${group}-${who}` === person && codes.includes(code)),
            ).length,
        ),
      );
    }
  });

  test("pairs of code words on one note", () => {
    const pairs = PLAN.flatMap(({ said }) =>
      said.flatMap(([, , codes]) => (codes.length === 2 ? [[...codes].sort().join("+")] : [])),
    );
    for (const { codes, lines } of overview.together)
      expect(lines.length).toBe(pairs.filter((pair) => pair === codes.join("+")).length);
    expect(overview.together.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(pairs.length);
  });

  test("new code words for each session, and where the guide was another", () => {
    const before = (place: number) => PLAN.slice(0, place).flatMap((_, at) => codesOf(at));
    expect(overview.fresh.map(({ codes }) => codes)).toEqual(
      PLAN.map((_, place) => [...new Set(codesOf(place))].filter((code) => !before(place).includes(code)).sort()),
    );
    expect(overview.fresh.map(({ guideChanged }) => guideChanged)).toEqual(
      PLAN.map(({ version }, place) => place > 0 && PLAN[place - 1]?.version !== version),
    );
    expect(overview.fresh.at(-1)?.known).toBe(ALL_CODES.length);
  });
});

test("nineteen people are shown in parts of one size, not in six, six, six and a single one", () => {
  const page = overviewPage("x", overview, "nb", nb);
  const captions = Array.from(page.matchAll(/<caption>Kodeord og deltakere, ([^<]+)/gu), ([, range]) => range);
  expect(captions).toEqual(["a-1–a-5", "a-6–b-4", "b-5–c-4", "d-1–d-4"]);
});

test("the order in which sessions are named changes nothing", () => {
  const shown = overviewPage("x", overview, "nb", nb);
  fc.assert(
    fc.property(fc.shuffledSubarray([...SIX], { minLength: SIX.length }), (shuffled) => {
      expect(overviewPage("x", overviewOf(shuffled, "nb"), "nb", nb)).toBe(shown);
    }),
    { numRuns: 30 },
  );
});

test("the order in which they were run changes no cell: only where the columns stand", () => {
  const days = PLAN.map(({ day }) => day);
  const cellsOf = (all: readonly Exported[]) => {
    const { sessions, questions, codes, attendance } = overviewOf(all, "nb");
    const places = all.map(({ id }) => sessions.findIndex((session) => session.id === id));
    return {
      people: [attendance.persons, attendance.attendances],
      questions: questions
        .map(({ question, cells }) => [
          question.text,
          ...places.map((at) => [cells[at]?.state, cells[at]?.lines.length]),
        ])
        .sort(),
      codes: codes.map(({ code, inSessions }) => [code, ...places.map((at) => inSessions[at]?.length)]).sort(),
    };
  };
  const planned = cellsOf(SIX);
  fc.assert(
    fc.property(fc.shuffledSubarray(days, { minLength: days.length }), (shuffled) => {
      expect(cellsOf(heldOn(shuffled))).toEqual(planned);
    }),
    { numRuns: 20 },
  );
});

test("an id that is used for another question stands apart, and is warned of", () => {
  const asking = (day: number, version: number, question: string) =>
    evening({
      day,
      people: 2,
      guide: `id: g\nversion: ${version}\ntitle: G\nquestions:\n  - { text: "${question}", id: one }\n`,
      after: [{ kind: "reach" as const, item: "one" }, note(1, "one", "Ja")],
    });
  const found = overviewOf(
    [
      asking(1, 1, "Hva betyr hagen for deg?"),
      asking(2, 2, "Hva betyr hagen nå for deg?"),
      asking(3, 3, "Når kjørte bussen?"),
    ],
    "nb",
  );
  expect(found.questions.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
    ["asked", "asked", "absent"],
    ["absent", "absent", "asked"],
  ]);
  expect(found.usedAnew.map(({ id }) => id)).toEqual(["one"]);
});

test("words are found in all sessions, whatever their case", () => {
  const found = searchLines(overview, "SAGT AV 5");
  expect(found.map(({ session, persons }) => [session.named.short, persons])).toEqual([
    ["S2", ["b-5"]],
    ["S6", ["b-5"]],
  ]);
  expect(searchLines(overview, "  ")).toEqual([]);
});

test("each cell leads to its lines: every link on the page has where it points", () => {
  for (const language of LANGUAGES) {
    const page = overviewPage("Hagen", overviewOf(SIX, language), language, textsIn(language));
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/gu), ([, id]) => id);
    const targets = Array.from(page.matchAll(/ href="#([^"]+)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(40);
  }
});

describe("what may not leave", () => {
  const SECRETS = ["STRØKET", "TILBAKE", "PRIVAT", "MEMO", "HVISKET", "FØR-RETTET", "skjultkode"];
  const guide =
    "id: g\ntitle: G\nlanguage: nb\nsections:\n  - { id: inside, title: Inne, export: false, items: [{ ask: Hvem er du?, id: who }] }\n  - { title: Ute, items: [{ ask: Hva skjedde?, id: what }] }\n";
  const lines = [
    { kind: "reach", item: "who" },
    note(1, "who", "PRIVAT", ["skjultkode"]),
    { kind: "reach", item: "what" },
    note(1, "what", "STRØKET", ["skjultkode"]),
    { kind: "strike", target: "mod:6" },
    note(1, "what", "TILBAKE", ["skjultkode"]),
    { kind: "undo", target: "mod:8" },
    { kind: "memo", text: "MEMO", codes: ["skjultkode"] },
    { kind: "whisper", text: "HVISKET" },
    note(1, "what", "FØR-RETTET", ["åpen"]),
    { kind: "amend", target: "mod:12", content: { kind: "note", said: "verbatim", text: "Etterpå", codes: ["åpen"] } },
  ] as Parameters<typeof evening>[0]["after"];
  const made = evening({ day: 9, people: 2, guide, after: lines });
  const gated = {
    ...made,
    session: exportable(fold(made.session.guide, made.session.entries), { memos: false }).session,
  };
  const found = overviewOf([gated, ...SIX], "nb");

  test("is on no screen, page or sheet, nor found by a search", async () => {
    const sheets = overviewSheets(found, "nb", nb);
    await toWorkbook(sheets);
    const views = [
      overviewOnScreen("x", found, 100, "nb", nb),
      linesOnScreen(found, found.lines, "nb", nb),
      overviewPage("x", found, "nb", nb),
      JSON.stringify(sheets),
    ];
    for (const view of views) {
      expect(view).toMatch(/Etterpå|åpen/u);
      for (const secret of SECRETS) expect(view).not.toContain(secret);
    }
    for (const secret of SECRETS) expect(searchLines(found, secret)).toEqual([]);
  });
});
