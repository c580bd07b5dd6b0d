// Seeing where one is: coverage, quotes to fetch, search, help; and the two ways of leaving.
import { captureKeys } from "../../model/capture-keys.ts";
import { clockTime } from "../../model/clock.ts";
import { coverage } from "../../model/session/coverage.ts";
import { labelOf } from "../../model/session/labels.ts";
import { COVERAGE_MARK } from "../../telling/coverage-mark.ts";
import { describe } from "../../telling/describe.ts";
import { endReport } from "../../telling/end-report.ts";
import { spoken } from "../../telling/guide-text.ts";
import { stubRow, stubsOf } from "../../telling/stubs.ts";
import { textsIn } from "../../text/index.ts";
import { entriesWith } from "../browse.ts";
import { COMMANDS } from "../commands.ts";
import { answer, refuse } from "../outcome.ts";
import type { Action, State } from "../state.ts";
import { browse } from "./moving.ts";

export const overview: Action = (state) => {
  const { coverageStates, priorities } = state.text.session;
  const rows = coverage(state.session).map(({ item, state: at, progress }) => {
    const notes = progress.notes > 0 ? ` (${progress.notes})` : "";
    const must = item.priority === "must" ? ` [${priorities.must}]` : "";
    return `${COVERAGE_MARK[at]} ${labelOf(state.session, item.id)} ${spoken(state, item.text)}${must}: ${coverageStates[at]}${notes}`;
  });
  return answer(...rows);
};

export const quotes: Action = (state) => {
  const stubs = stubsOf(state.session);
  const { answer: words } = state.text.session;
  return stubs.length === 0
    ? answer(words.noQuotes)
    : answer(words.quotes, ...stubs.map((stub) => stubRow(state, stub)));
};

export const search: Action = (state, words) => {
  if (state.screen) return browse(state, "session", words.trim());
  // The id is what `/amend` and `/strike` want, where no row can be pointed at.
  const rows = entriesWith(state, words).map(
    (entry) => `${entry.id}  ${clockTime(entry.t)}  ${describe(state, entry)}`,
  );
  return answer(...(rows.length === 0 ? [state.text.session.browse.none] : rows.reverse()));
};

export const help: Action = (state) =>
  state.screen ? { state: { view: { is: "help", from: 0 } } } : answer(...helpLines(state));

/** What can be typed, from the same tables as the help screen; keys are of no use to whoever sends whole lines. */
function helpLines({ text, language }: State): readonly string[] {
  const { help: words, commands, questions } = text.session;
  return [
    `${words.typing}:`,
    ...words.examples.map(([typed, meaning]) => `  ${typed}: ${meaning}`),
    `${words.commands}:`,
    ...COMMANDS.map((command) => `  /${command[language][0]}: ${commands[command.id]}`),
    `${words.questions}:`,
    ...Object.values(questions).flatMap(([first]) => (first === undefined ? [] : [`  ? ${first}`])),
  ];
}

export const language: Action = (state, words) => {
  const chosen = ({ nb: "nb", no: "nb", norsk: "nb", en: "en", english: "en", engelsk: "en" } as const)[
    words.trim().toLowerCase()
  ];
  if (!chosen) return refuse(state.text.session.reply.whichLanguage);
  const text = textsIn(chosen);
  return {
    state: {
      language: chosen,
      text,
      keys: captureKeys(state.cues, chosen, state.chosenKeys),
      drawing: state.drawing + 1,
    },
    effects: [{ do: "language", language: chosen }],
    says: { tone: "answer", text: [text.session.reply.languageNow] },
  };
};

/** The keys of capture mode, until the hands know them. */
export const palette: Action = ({ palette: before, writer, text }) => {
  const shown = !before;
  return writer.role === "secretary"
    ? { state: { palette: shown }, effects: [{ do: "palette", shown }] }
    : refuse(text.session.reply.onlyForSecretary);
};

/** Lists what is left, and closes: at once where nobody sits at a screen, after one more Enter where someone does. */
export const end: Action = (state, _words, when) => {
  const says = { tone: "answer", text: endReport(state) } as const;
  if (state.screen && state.view.is !== "end") return { state: { view: { is: "end" } }, says };
  // Whoever writes on after the other has ended the session just closes.
  const kind = state.session.state === "ended" ? "leave" : "end";
  return {
    ...(state.screen ? {} : { says }),
    drafts: [{ ...when, kind }],
    state: { over: "ended" },
    effects: [{ do: "close" }],
  };
};

/** Lays the session aside: it can go on later, on the same clock. */
export const quit: Action = (_state, _words, when) => ({
  drafts: [{ ...when, kind: "leave" }],
  state: { over: "left" },
  effects: [{ do: "close" }],
});
