// How far the guide was covered: a tile for each question in the guide's order, by part; the must-questions marked.

import { oneLine } from "../../markup/clean.ts";
import { type Html, html, NOTHING, words } from "../../markup/html.ts";
import { clockTime } from "../../model/clock.ts";
import { type CoverageState, type Covered, coverage } from "../../model/session/coverage.ts";
import { labelOf } from "../../model/session/labels.ts";
import { probesOf } from "../../model/session/session.ts";
import { notApplicableWords } from "../../telling/applying/why-not.ts";
import { itemInFull, read } from "../lines/shared-words.ts";
import { keyed, type Picture } from "./figure.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

/** From all to nothing; lighter with each, so that the order is seen without colours. */
const STATES: readonly CoverageState[] = ["probed", "asked", "covered", "skipped", "untouched", "not-applicable"];

const SIZE = 36;

export function coverageOf(subject: Subject): Picture {
  const { session, text } = subject;
  const { coverage: words } = text.report;
  const all = coverage(session);
  const picture = { name: "coverage", title: words.title } as const;
  if (all.length === 0) return { ...picture, says: [words.none] };
  const count = (state: CoverageState): number => all.filter((one) => one.state === state).length;
  const musts = all.filter(({ item, state }) => item.priority === "must" && state !== "not-applicable");
  const missed = musts.filter(({ state }) => state === "skipped" || state === "untouched").length;
  return {
    ...picture,
    says: [
      words.says(count("asked") + count("probed"), all.length - count("not-applicable")),
      ...(musts.length > 0 ? [words.musts(musts.length - missed, musts.length)] : []),
    ],
    drawing: html`${groupsOf(subject, all)}`,
    key: [
      ...STATES.filter((state) => state !== "not-applicable" || count(state) > 0).map((state) =>
        keyed(tile(state, 18, 14), `${text.session.coverageStates[state]} ${count(state)}`),
      ),
      ...(musts.length > 0 ? [keyed(html`<path class="must" d="M0 5h18v4h-18z"/>`, words.must)] : []),
    ],
    tables: [coverageTable(subject, all)],
  };
}

/** Own questions stand in the part in which they were asked; those asked before all parts stand first. */
function groupsOf(subject: Subject, all: readonly Covered[]): readonly Html[] {
  const { session, language } = subject;
  const groups = new Map<string, Covered[]>();
  for (const one of all) {
    const known = groups.get(one.item.section);
    if (known) known.push(one);
    else groups.set(one.item.section, [one]);
  }
  return [...groups].map(([id, questions]) => {
    const section = session.sections.get(id);
    const title = groups.size > 1 ? html`<b>${section && words(read(section.title, language))}</b>` : NOTHING;
    return html`<div class="tiles${groups.size > 1 ? " parts" : ""}">${title}<span>${questions.map((one) => labelled(subject, one))}</span></div>`;
  });
}

function labelled({ session, language, text }: Subject, { item, state }: Covered): Html {
  const label = labelOf(session, item.id);
  const width = Math.max(SIZE, 12 + 8 * [...label].length);
  const must = item.priority === "must" ? html`<path class="must" d="M0 ${SIZE}h${width}v4h-${width}z"/>` : undefined;
  return html`<svg width="${width}" height="${SIZE + 4}" aria-hidden="true" focusable="false"><title>${oneLine(itemInFull(session, item.id, language, text))}</title>${tile(state, width, SIZE)}<text class="on-${state}" x="${width / 2}" y="23" text-anchor="middle">${oneLine(label)}</text>${must}</svg>`;
}

/** Told apart by how much is filled, by its edge, and by a stroke across what was skipped. */
function tile(state: CoverageState, width: number, height: number): Html {
  const edge = html`<rect class="tile ${state}" x="1" y="1" width="${width - 2}" height="${height - 2}"/>`;
  if (state === "covered")
    return html`${edge}<path class="half" d="M1 ${height / 2}h${width - 2}v${height / 2 - 1}h-${width - 2}z"/>`;
  if (state === "skipped") return html`${edge}<path class="across" d="M1 ${height - 1}L${width - 1} 1"/>`;
  return edge;
}

function coverageTable(subject: Subject, all: readonly Covered[]): Html {
  const { session, language, text } = subject;
  const { title, heads, probesOf: outOf } = text.report.coverage;
  return table(
    title,
    [
      { head: heads.question },
      { head: heads.priority },
      { head: heads.state },
      { head: heads.asked, figures: true },
      { head: heads.probes, figures: true },
    ],
    all.map(({ item, state, progress }) => {
      const offered = probesOf(session, item.id).length;
      const at = progress.reached[0] ?? progress.coveredAt;
      return {
        cells: [
          itemInFull(session, item.id, language, text),
          text.session.priorities[item.priority],
          state === "not-applicable"
            ? notApplicableWords({ session, language, text }, item)
            : text.session.coverageStates[state],
          at === undefined || state === "skipped" ? "" : clockTime(at),
          offered === 0 && progress.probes.length === 0 ? "" : outOf(progress.probes.length, offered),
        ],
      };
    }),
  );
}
