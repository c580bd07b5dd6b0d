// How the pictures look. What is drawn has its colour from here, so that it is right by day, by night and on paper.
import { AXIS, BANDS, HEAD, LANE } from "../timeline/draw.ts";

export const PICTURES = `.drawing { margin: 1.1rem 0 .8rem; font-size: .78rem; line-height: 1.3; }
svg { display: block; overflow: visible; }
svg text { font: .72rem system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; fill: var(--soft); }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0; padding: 0; list-style: none; font-size: .8rem; color: var(--soft); }
.key li { display: flex; align-items: center; gap: .4rem; }
.key svg { flex: none; }
.line .drawing { display: grid; grid-template-columns: minmax(5.2rem, auto) minmax(0, 1fr); gap: 0 .8rem; }
.names { display: flex; flex-direction: column; max-width: 9rem; }
.names > * { flex: none; display: flex; justify-content: space-between; gap: .5rem; height: ${LANE}px; line-height: ${LANE}px; white-space: nowrap; overflow: hidden; }
.names .axis { height: ${AXIS}px; color: var(--soft); }
.names .bands { height: ${BANDS + 4}px; line-height: ${BANDS - 2}px; }
.names b { height: ${HEAD}px; padding-top: ${HEAD - LANE}px; color: var(--soft); font-weight: 600; }
.names i { font-style: normal; color: var(--soft); font-variant-numeric: tabular-nums; }
.shade { fill: var(--faint); }
.grid, .here, .edges { fill: none; stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.here { stroke: var(--other); }
.edges { stroke: var(--soft); stroke-dasharray: 2 2; }
.idle { fill: var(--soft); fill-opacity: .14; }
.band, .voice, .used { fill: var(--voice); }
.band { fill: var(--voice-soft); stroke: var(--voice); stroke-width: 1; vector-effect: non-scaling-stroke; }
.step { fill: var(--line); stroke: var(--other); stroke-width: 1; vector-effect: non-scaling-stroke; }
.other, .tape { fill: var(--other); }
path.voice { stroke: var(--voice); } path.other { stroke: var(--other); }
path.voice, path.other { stroke-width: .7; vector-effect: non-scaling-stroke; }
.mark { fill: none; stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.sign.mark { stroke: var(--sign); } .word.mark { stroke: var(--voice); } .seen.mark { stroke: var(--seen); } .tape.mark { stroke: var(--ink); }
.hit path { fill: none; stroke: transparent; stroke-width: 9; vector-effect: non-scaling-stroke; pointer-events: stroke; cursor: pointer; }
.hit path:hover { stroke: var(--soft); stroke-opacity: .35; }
svg .number { fill: var(--ink); font-weight: 600; }
.panel { display: grid; grid-template-columns: minmax(3rem, auto) minmax(0, 1fr) auto; gap: .3rem .7rem; align-content: start; }
.panel b { grid-column: 1 / -1; font-weight: 600; color: var(--soft); }
.panel .f { min-width: 2rem; font-variant-numeric: tabular-nums; }
.panel.turns { margin-top: 1.2rem; }
.codes .panel { grid-template-columns: minmax(3rem, 9.5rem) minmax(0, 1fr) 2rem; row-gap: .15rem; }
.codes .panel + .panel { margin-top: 1.3rem; }
.codes .row { border-bottom: 1px solid var(--line); }
.cell { fill: var(--voice-soft); }
.plan-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .8rem; margin-top: .5rem; break-inside: avoid; }
.plan-row svg { grid-row: 2; grid-column: 1 / -1; margin-top: .15rem; }
.plan-row.part { margin-top: 1rem; font-weight: 600; }
.plan-row.axis { margin-top: 0; color: var(--soft); }
.planned { fill: var(--faint); stroke: var(--other); }
.from { stroke: var(--other); stroke-dasharray: 2 2; }
.tiles { display: grid; grid-template-columns: 1fr; gap: .3rem 1rem; margin-top: .7rem; break-inside: avoid; }
.tiles b { font-weight: 400; color: var(--soft); }
.tiles span { display: flex; flex-wrap: wrap; gap: .4rem; }
.tiles text { font-size: .85rem; font-weight: 600; fill: var(--ink); }
.tile { fill: none; stroke: var(--voice); stroke-width: 1.5; }
.probed { fill: var(--voice); } .tiles .on-probed { fill: var(--on); }
.asked, .half { fill: var(--voice-soft); }
.half { stroke: var(--voice); }
.skipped, .untouched, .not-applicable { stroke: var(--soft); } .untouched { stroke-dasharray: 3 3; }
.not-applicable { stroke-dasharray: 1 4; } .tiles .on-not-applicable { fill: var(--soft); }
.across { stroke: var(--soft); stroke-width: 1; }
.must { fill: var(--ink); }
`;
