// The time line drawn: names to the left, and to the right one drawing that stretches with the page.

import { oneLine } from "../../../markup/clean.ts";
import { type Html, html, lines, NOTHING, words } from "../../../markup/html.ts";
import type { Texts } from "../../../text/languages.ts";
import { drawn } from "../figure.ts";
import { percent, type TimeScale, tickWords, WIDTH } from "../scale.ts";
import type { Band } from "./course.ts";
import { hasCounts, type Lane, type LaneGroup, type Mark } from "./lanes.ts";

/** In pixels, here and in the style: names and lanes must keep step. */
export const AXIS = 20;
export const BANDS = 24;
export const HEAD = 24;
export const LANE = 17;

/** A bar or a band is never so thin that it can't be seen. */
const THINNEST = 9;

export type Drawn = {
  readonly scale: TimeScale;
  readonly bands: readonly Band[];
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
  readonly groups: readonly LaneGroup[];
  /** Where on the page the line of a mark stands; undefined where it has none. */
  readonly placeOf: (mark: Mark) => Place | undefined;
};

/** `words`: how the line begins, for a pointer over its mark. */
export type Place = { readonly anchor: string; readonly words?: string };

export function drawTimeline(line: Drawn, text: Texts): Html {
  const height = line.groups.reduce((sum, { lanes }) => sum + HEAD + lanes.length * LANE, AXIS + BANDS + 4);
  return html`<div class="names">
<span class="axis">${text.report.line.minutes}</span>
<span class="bands">${text.report.line.questions}</span>
${line.groups.map(names)}
</div>
${drawn(height, [stretched(line, height), ...tickLabels(line), ...bandLabels(line)])}`;
}

function names(group: LaneGroup): Html {
  const counts = hasCounts(group);
  return html`<b>${group.name}</b>\n${group.lanes.map((lane) => laneName(lane, counts))}`;
}

function laneName({ name, bars, marks }: Lane, counts: boolean): Html {
  return html`<span>${words(name)}<i>${counts ? bars.length + marks.length : ""}</i></span>`;
}

/** All that may be stretched from side to side: no letters are in it. */
function stretched(line: Drawn, height: number): Html {
  const { scale, bands, pauses } = line;
  const below = AXIS + BANDS;
  const grid = scale.ticks.map(({ at }) => `M${at} ${AXIS - 4}V${height}`).join("");
  const shade = bands
    .filter(({ label }) => label !== undefined)
    .filter((_, index) => index % 2 === 0)
    .map((band) => box(scale, band, below, height - below))
    .join("");
  const idle = pauses.map((stretch) => box(scale, stretch, AXIS, height - AXIS)).join("");
  const edges = pauses.map(({ from, to }) => `M${scale.at(from)} ${AXIS}V${height}M${scale.at(to)} ${AXIS}V${height}`);
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" width="100%" height="${height}" preserveAspectRatio="none" overflow="visible">
${path("shade", shade)}
${path("grid", grid)}
${lines(bands.map((band, index) => bandShape(scale, band, index)))}
${lanesDrawn(line)}
${path("idle", idle)}
${path("edges", edges.join(""))}
</svg>`;
}

function bandShape(scale: TimeScale, band: Band, index: number): Html {
  const name = band.label === undefined ? "step" : index % 2 === 0 ? "band" : "band odd";
  return html`<path class="${name}" d="${box(scale, band, AXIS, BANDS - 2)}"><title>${oneLine(band.name)}</title></path>`;
}

function lanesDrawn(line: Drawn): readonly Html[] {
  let y = AXIS + BANDS + 4;
  return line.groups.flatMap(({ lanes }) => {
    y += HEAD;
    return lanes.map((lane) => {
      const drawn = laneDrawn(line, lane, y);
      y += LANE;
      return drawn;
    });
  });
}

function laneDrawn({ scale, placeOf }: Drawn, { tone, bars, marks, present }: Lane, y: number): Html {
  const middle = y + LANE / 2;
  const here = (present ?? []).map(({ from, to }) => `M${scale.at(from)} ${middle}H${scale.at(to)}`).join("");
  const [high, thick] = tone === "tape" ? [middle - 1.5, 3] : [y + 3, LANE - 6];
  const held = bars.map((bar) => box(scale, bar, high, thick)).join("");
  const tick = ({ t }: Mark): string => `M${scale.at(t)} ${y + 3}v${LANE - 6}`;
  const links = linksOver(marks, placeOf, tick);
  return lines([path("here", here), path(tone, held), path(`${tone} mark`, marks.map(tick).join("")), ...links]);
}

/**
 * Wider than the marks, so that a pointer hits them; marks of one line are one link. Whoever has no pointer finds the same
 * links in the table behind.
 */
function linksOver(marks: readonly Mark[], placeOf: Drawn["placeOf"], tick: (mark: Mark) => string): readonly Html[] {
  const links = inPlaces(marks, placeOf).flatMap(({ place, marks: of }) => {
    if (!place) return [];
    const title = place.words === undefined ? NOTHING : html`<title>${oneLine(place.words)}</title>`;
    return [html`<a href="#${place.anchor}" tabindex="-1">${title}<path d="${of.map(tick).join("")}"/></a>`];
  });
  return links.length > 0 ? [html`<g class="hit">${lines(links)}</g>`] : [];
}

/** The marks, those next to one another that stand for one line of the page together. */
export function inPlaces(
  marks: readonly Mark[],
  placeOf: Drawn["placeOf"],
): readonly { readonly place: Place | undefined; readonly marks: readonly Mark[] }[] {
  const groups: { place: Place | undefined; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const place = placeOf(mark);
    const last = groups.at(-1);
    if (place && last?.place?.anchor === place.anchor) last.marks.push(mark);
    else groups.push({ place, marks: [mark] });
  }
  return groups;
}

function path(name: string, d: string): Html {
  return d === "" ? NOTHING : html`<path class="${name}" d="${d}"/>`;
}

function box(
  scale: TimeScale,
  { from, to }: { readonly from: number; readonly to: number },
  y: number,
  height: number,
): string {
  const start = scale.at(from);
  const width = Math.max(THINNEST, scale.at(to) - start);
  return `M${start} ${y}h${width}v${height}h-${width}z`;
}

function tickLabels({ scale: { ticks } }: Drawn): readonly Html[] {
  return ticks.map(({ at, t }) => {
    const anchor = at < WIDTH * 0.02 ? "start" : at > WIDTH * 0.98 ? "end" : "middle";
    return html`<text class="tick" x="${percent(at)}" y="12" text-anchor="${anchor}">${tickWords(t)}</text>`;
  });
}

/** How wide the drawing is at least, in pixels, on a phone, and on a wide screen or on paper. */
const NARROW = 200;
const WIDE = 480;
const LETTER = 8;

/** A number is written only where its band has room for it; the table has them all. */
function bandLabels({ scale, bands }: Drawn): readonly Html[] {
  return bands.flatMap(({ from, to, label }) => {
    if (label === undefined) return [];
    const room = (scale.at(to) - scale.at(from)) / WIDTH;
    const needed = LETTER * [...label].length + 3;
    if (room * WIDE < needed) return [];
    const name = room * NARROW < needed ? "number wide" : "number";
    const middle = (scale.at(from) + scale.at(to)) / 2;
    return [
      html`<text class="${name}" x="${percent(middle)}" y="${AXIS + 15}" text-anchor="middle">${oneLine(label)}</text>`,
    ];
  });
}
