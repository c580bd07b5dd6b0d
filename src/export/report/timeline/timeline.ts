// The time line of a session: what was on the table, who spoke, what was seen and written, and when.

import { type Html, html, words } from "../../../markup/html.ts";
import { clockTime, shortTime } from "../../../model/clock.ts";
import type { EntryId } from "../../../model/entry.ts";
import { shorten } from "../../../telling/describe.ts";
import { eventsOf } from "../../lines/events.ts";
import { countTurns } from "../../lines/turns.ts";
import { keyed, type Picture } from "../figure.ts";
import { timeScale } from "../scale.ts";
import type { Subject } from "../subject.ts";
import { type Line, table } from "../table.ts";
import { type Band, bandsOf, pausesOf } from "./course.ts";
import { type Drawn, drawTimeline, inPlaces } from "./draw.ts";
import { hasCounts, type Lane, type LaneGroup, lanesOf } from "./lanes.ts";

/** `anchors`: where on the page each line stands. */
export function timelineOf(subject: Subject, anchors: ReadonlyMap<EntryId, string>): Picture {
  const { session, text, until } = subject;
  const { line } = text.report;
  const bands = bandsOf(subject);
  const pauses = pausesOf(subject);
  const groups = lanesOf(subject);
  const placeOf = placesIn(subject, anchors);
  const scale = timeScale(until, session.idle);
  const turns = countTurns(session);
  const count = (tone: Lane["tone"]): number =>
    groups.flatMap(({ lanes }) => lanes).reduce((sum, one) => sum + (one.tone === tone ? one.marks.length : 0), 0);
  const asked = new Set(bands.flatMap(({ label }) => label ?? [])).size;
  return {
    name: "line",
    title: line.title,
    says: [
      line.says(clockTime(until), asked, pauses.length),
      line.counts(turns, count("sign"), count("word"), count("seen")),
      ...(scale.squeezed.length > 0 ? [line.squeezed] : []),
    ],
    linked: true,
    drawing: drawTimeline({ scale, bands, pauses, groups, placeOf }, text),
    key: keyOf(subject, groups, bands, pauses.length > 0),
    tables: [courseTable(subject, bands), lanesTable(subject, groups, placeOf)],
  };
}

/** How many characters of a line are told of it at its mark. */
const SHOWN = 60;

function placesIn(subject: Subject, anchors: ReadonlyMap<EntryId, string>): Drawn["placeOf"] {
  return ({ t, id = "" }) => {
    const anchor = anchors.get(id);
    if (anchor === undefined) return undefined;
    const said = shorten(subject.byId.get(id)?.text ?? "", SHOWN);
    return { anchor, ...(said === "" ? {} : { words: `${clockTime(t)} ${said}` }) };
  };
}

function keyOf(
  { text }: Subject,
  groups: readonly LaneGroup[],
  bands: readonly Band[],
  paused: boolean,
): readonly Html[] {
  const { key } = text.report.line;
  const lanes = groups.flatMap(({ lanes }) => lanes);
  const has = (tone: Lane["tone"]): boolean => lanes.some((lane) => lane.tone === tone);
  const bar = (name: string): Html => html`<path class="${name}" d="M0 2h18v10h-18z"/>`;
  const mark = (name: string): Html => html`<path class="${name} mark" d="M4 2v10M9 2v10M14 2v10"/>`;
  const signs: readonly (readonly [boolean, Html, string])[] = [
    [bands.some(({ label }) => label !== undefined), bar("band"), key.question],
    [bands.some(({ label }) => label === undefined), bar("step"), key.step],
    [lanes.some(({ bars, tone }) => tone === "voice" && bars.length > 0), bar("voice"), key.voice],
    [lanes.some(({ present = [] }) => present.length > 0), html`<path class="here" d="M0 7H18"/>`, key.here],
    [has("other"), bar("other"), key.other],
    [has("sign"), mark("sign"), key.sign],
    [has("word"), mark("word"), key.word],
    [has("seen"), mark("seen"), key.seen],
    [has("tape"), html`<path class="tape" d="M0 5.5h18v3h-18z"/>`, key.tape],
    [paused, html`<path class="idle" d="M2 0h14v14h-14z"/><path class="edges" d="M2 0V14M16 0V14"/>`, key.pause],
  ];
  return signs.flatMap(([wanted, sign, meaning]) => (wanted ? [keyed(sign, meaning)] : []));
}

/** What came after what: questions with their time without pauses, pauses, who came and went, the recorder. */
function courseTable(subject: Subject, bands: readonly Band[]): Html {
  const { course } = subject.text.report.line;
  const rows = [
    ...bands.map(({ from, used, name }) => ({ t: from, line: [clockTime(from), words(name), shortTime(used)] })),
    ...eventsOf(subject.session, subject.text).map(({ t, words: what }) => ({
      t,
      line: [clockTime(t), words(what), ""],
    })),
  ].sort((one, other) => one.t - other.t);
  return table(
    course.caption,
    [{ head: course.from, times: true }, { head: course.what }, { head: course.used, figures: true }],
    rows.map(({ line }): Line => ({ cells: line })),
  );
}

/** Every bar and every mark, with its time; where nothing else is known, who was in the room. */
function lanesTable({ text }: Subject, groups: readonly LaneGroup[], placeOf: Drawn["placeOf"]): Html {
  const { lanes } = text.report.line;
  const rows = groups.flatMap((group) =>
    group.lanes.map(({ name, bars, marks, present = [] }): Line => {
      const all = bars.reduce((sum, { from, to }) => sum + to - from, 0);
      const times = [
        ...bars.map(({ from, to }) => html`${clockTime(from)} (${shortTime(to - from)})`),
        ...inPlaces(marks, placeOf).map(({ place, marks: of }) => {
          const times = of.map(({ t }) => clockTime(t)).join(", ");
          return place ? html`<a href="#${place.anchor}">${times}</a>` : html`${times}`;
        }),
      ];
      const here = present.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`);
      if (!hasCounts(group)) return { cells: [name, "", "", here.join(", ")] };
      return {
        cells: [name, String(bars.length + marks.length), bars.length > 0 ? shortTime(all) : "", listed(times)],
      };
    }),
  );
  const heads = [
    { head: lanes.name },
    { head: lanes.count, figures: true },
    { head: lanes.all, figures: true },
    { head: lanes.when },
  ] as const;
  return html`<div class="long">\n${table(lanes.caption, heads, rows)}\n</div>`;
}

function listed(times: readonly Html[]): Html {
  return { html: times.map((one) => one.html).join(", ") };
}
