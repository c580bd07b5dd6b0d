// Seeing where one is: what was covered, quotes to fetch, and what was said.

import { clockTime } from "../../model/clock.ts";
import type { Item } from "../../model/guide.ts";
import { type CoverageState, coverage } from "../../model/session/coverage.ts";
import { labelled } from "../../model/session/labels.ts";
import { notApplicableWords } from "../../telling/applying/why-not.ts";
import { COVERAGE_MARK } from "../../telling/coverage-mark.ts";
import { describe } from "../../telling/describe.ts";
import { spoken } from "../../telling/guide-text.ts";
import { stubRow, stubsOf } from "../../telling/stubs.ts";
import { latestTurnLines } from "../../telling/turn-lines.ts";
import type { CommandGroup } from "../command.ts";
import { entriesWith } from "../lists/entries.ts";
import { openList } from "../lists/open-list.ts";
import { answer } from "../outcome.ts";
import type { Action, State } from "../state.ts";

const overview: Action = (state) => {
  const { coverageStates, priorities } = state.text.session;
  const rows = coverage(state.session).map(({ item, state: at, progress }) => {
    const notes = progress.notes > 0 ? ` (${progress.notes})` : "";
    const must = item.priority === "must" ? ` [${priorities.must}]` : "";
    return `${COVERAGE_MARK[at]} ${labelled(state.session, item.id, spoken(state, item.text))}${must}: ${whyNot(state, item, at) ?? coverageStates[at]}${notes}`;
  });
  return answer(...rows);
};

function whyNot(state: State, item: Item, at: CoverageState): string | undefined {
  return at === "not-applicable" ? notApplicableWords(state, item) : undefined;
}

const quotes: Action = (state) => {
  const stubs = stubsOf(state.session);
  const { answer: words } = state.text.session;
  return stubs.length === 0
    ? answer(words.noQuotes)
    : answer(words.quotes, ...stubs.map((stub) => stubRow(state, stub)));
};

/** As many as can be looked over at once. */
const LATEST = 12;

const turns: Action = (state) => answer(...latestTurnLines(state, LATEST));

const search: Action = (state, words) => {
  if (state.screen) return openList(state, "session", words.trim());
  // The id is what `/amend` and `/strike` want, where no row can be pointed at.
  const rows = entriesWith(state, words).map(
    (entry) => `${entry.id}  ${clockTime(entry.t)}  ${describe(state, entry)}`,
  );
  return answer(...(rows.length === 0 ? [state.text.session.browse.none] : rows.reverse()));
};

export const seeingCommands = {
  overview: { forObservers: true, group: "see", act: overview },
  quotes: { forObservers: true, group: "see", act: quotes },
  turns: { forObservers: true, group: "see", yields: true, act: turns },
  search: { forObservers: true, group: "see", takes: true, act: search },
} as const satisfies CommandGroup;
