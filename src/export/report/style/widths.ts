// What changes with the width of the page, on paper, and where a reader has colours of their own.

export const WIDTHS = `@media (max-width: 37rem) {
  .wide { display: none; }
  th, td { padding-right: .3rem; }
  .codes .panel { grid-template-columns: minmax(3rem, 6rem) minmax(0, 1fr) 1.2rem; column-gap: .4rem; }
  .facts div { grid-template-columns: 1fr; }
  .facts small { display: inline; margin-left: .4rem; }
  .notes li { grid-template-columns: 1fr auto; }
  .notes li > p { grid-row: 2; grid-column: 1 / -1; }
}
@media (min-width: 37.01rem), print {
  .talk .drawing { display: grid; grid-template-columns: 3fr 2fr; gap: 0 2rem; }
  .panel.turns { margin-top: 0; }
  .plan .drawing { display: grid; grid-template-columns: 15rem minmax(0, 1fr) max-content; gap: .5rem .8rem; align-items: center; }
  .plan-row { display: contents; }
  .plan-row svg { grid-row: auto; grid-column: auto; margin-top: 0; }
  .plan-row.part > * { margin-top: .5rem; }
  .plan-row .f { text-align: left; }
  .tiles.parts { grid-template-columns: 11rem 1fr; align-items: center; }
}
@media screen and (min-width: 70rem) {
  body { display: grid; grid-template-columns: 13rem minmax(0, 46rem); gap: 0 4rem; max-width: 63rem; padding-top: 4rem; }
  body > * { grid-column: 2; }
  nav { grid-column: 1; grid-row: 1 / span 3; align-self: start; position: sticky; top: 2rem; max-height: calc(100vh - 4rem); overflow: auto; margin: 0; font-size: .85rem; }
  nav.one > ol, nav.one ol ol, nav.several ol ol, nav small { display: block; color: var(--soft); }
  nav.one > ol > li { margin-top: .7rem; }
  nav ol ol { display: block; padding-left: .7rem; border-left: 1px solid var(--line); }
  nav a { display: inline-block; padding: .12rem 0; }
  nav.one ol ol a { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  nav a { color: inherit; text-decoration: none; } nav a:hover { text-decoration: underline; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.42; }
  .skip, nav.one, .long { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 24pt; }
  .figures { margin-top: 1.4rem; }
  .depth1 { margin-top: 2rem; }
  .depth2 { margin-top: 1.4rem; }
  .facts div { padding: .26rem 0; }
  .facts small { display: inline; margin-left: .3rem; }
  th, td { padding-top: .2rem; padding-bottom: .2rem; }
  .depth1, .depth2, .says, .about, .drawing, caption, thead { break-after: avoid; }
  .says, .drawing, .key, .notes li, tr, .figures, .facts div { break-inside: avoid; }
  p, .w { orphans: 3; widows: 3; }
  .whole { break-before: avoid; }
  article { break-before: page; }
  details::details-content { content-visibility: visible; display: block; }
  summary { display: none; }
}
@media (forced-colors: active) {
  .voice, .used, .other, .tape, .must, .probed { fill: CanvasText; } .mark, .here, .planned, .tile { stroke: CanvasText; }
  .cell { fill: none; stroke: CanvasText; }
}
`;
