// Planned against used time: each part of the guide and each question in it, on one scale.

import { type Html, html, words } from "../../markup/html.ts";
import { clockTime, shortTime } from "../../model/clock.ts";
import { elapsed } from "../../model/session/coverage.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import { plannedLength } from "../../model/session/timing.ts";
import { drawn, keyed, type Picture } from "./figure.ts";
import { type Planned, plannedIn } from "./planned.ts";
import { linear, percent, stepFor, tickWords, WIDTH } from "./scale.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

const MINUTE = 60_000;
const NONE = "–";

export function planOf(subject: Subject): Picture {
  const { session, text } = subject;
  const { plan } = text.report;
  const picture = { name: "plan", title: plan.title } as const;
  const rows = plannedIn(subject);
  if (session.talkStart === undefined || rows.length === 0) return { ...picture, says: [plan.none] };
  const length = plannedLength(session.guide);
  const used = elapsed(session, endOfTalk(session));
  const minutes = ({ planned }: Pick<Planned, "planned">): string =>
    planned ? text.exports.time.minutes(planned.from, planned.to) : NONE;
  const whole = [
    text.exports.time.all,
    length === undefined ? NONE : minutes({ planned: { from: length, to: length } }),
  ];
  return {
    ...picture,
    says: [plan.says(length, clockTime(used)), plan.about],
    drawing: html`${bars(rows, subject)}`,
    key: [
      ...(rows.some(({ planned }) => planned)
        ? [keyed(html`<rect class="planned" x="1" y="1" width="16" height="12"/>`, plan.key.planned)]
        : []),
      ...(rows.some(({ planned }) => planned && planned.from < planned.to)
        ? [
            keyed(
              html`<rect class="planned" x="1" y="1" width="16" height="12"/><path class="from" d="M9 1v12"/>`,
              plan.key.from,
            ),
          ]
        : []),
      keyed(html`<rect class="used" y="4" width="18" height="6"/>`, plan.key.used),
    ],
    tables: [
      table(
        plan.title,
        [
          { head: plan.heads.name },
          { head: plan.heads.planned, figures: true },
          { head: plan.heads.used, figures: true },
        ],
        [
          ...rows.map((row) => ({
            cells: [row.part ? html`<b>${words(row.name)}</b>` : row.name, minutes(row), clockTime(row.used)],
          })),
          { cells: [...whole, clockTime(used)], strong: true },
        ],
      ),
    ],
  };
}

const HEIGHT = 18;

function bars(rows: readonly Planned[], { text }: Subject): readonly Html[] {
  const most = Math.max(MINUTE, ...rows.map(({ planned, used }) => Math.max(used, (planned?.to ?? 0) * MINUTE)));
  const scale = linear(most);
  const step = stepFor(most);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const grid = ticks.map(
    (t) => html`<line class="grid" x1="${percent(scale(t))}" x2="${percent(scale(t))}" y2="100%"/>`,
  );
  const labels = ticks.map((t) => {
    const at = scale(t);
    const anchor = at === 0 ? "start" : at > WIDTH * 0.97 ? "end" : "middle";
    return html`<text class="tick" x="${percent(at)}" y="12" text-anchor="${anchor}">${tickWords(t)}</text>`;
  });
  return [
    html`<div class="plan-row axis"><span>${text.report.plan.minutes}</span>${drawn(16, labels)}<span></span></div>`,
    ...rows.map((row) => {
      const used = shortTime(row.used);
      const { planned } = row;
      const figure = planned ? text.report.plan.of(used, text.exports.time.minutes(planned.from, planned.to)) : used;
      return html`<div class="plan-row${row.part ? " part" : ""}"><span>${words(row.name)}</span>${drawn(HEIGHT, [...grid, ...shapes(row, scale)])}<span class="f">${figure}</span></div>`;
    }),
  ];
}

/** What was planned is a frame, what was used a bar in it: whatever reaches out of its frame took longer. */
function shapes({ planned, used }: Planned, scale: (value: number) => number): readonly Html[] {
  const bar = html`<rect class="used" y="6" width="${percent(scale(used))}" height="6"/>`;
  if (!planned) return [bar];
  const frame = html`<rect class="planned" y="1" width="${percent(scale(planned.to * MINUTE))}" height="${HEIGHT - 2}"/>`;
  const from = percent(scale(planned.from * MINUTE));
  const least =
    planned.from < planned.to ? [html`<line class="from" x1="${from}" x2="${from}" y1="1" y2="${HEIGHT - 1}"/>`] : [];
  return [frame, ...least, bar];
}
