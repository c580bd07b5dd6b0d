// How what is read looks: headings, facts, notes and tables. Quotes are set in another letter than what was retold.

const PAGE = `@page { size: A4; margin: 17mm 18mm 18mm; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  overflow-wrap: anywhere; }
h1, h2, .depth1, .picture > .depth2, .notes > .depth2, .quote .w, .figures dd {
  font-family: Charter, "Bitstream Charter", "Sitka Text", "Iowan Old Style", Cambria, Georgia, "Liberation Serif", serif; }
h1 { margin: 0; font-size: clamp(1.9rem, 6vw, 2.7rem); line-height: 1.12; font-weight: 600; text-wrap: balance; }
h2, .depth1 { margin: 3.5rem 0 1.2rem; padding-top: .9rem; border-top: 1px solid var(--line); font-size: 1.5rem; line-height: 1.2; font-weight: 600; }
.depth2 { margin: 2.4rem 0 .4rem; font-size: 1.18rem; line-height: 1.3; font-weight: 600; text-wrap: pretty; }
h2.session { margin-top: 5rem; border-top: 3px solid var(--ink); font-size: 2rem; }
h2 small { display: block; font: .8rem/1.5 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; color: var(--soft); }
p { margin: .4rem 0; }
a { color: var(--voice); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--voice); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem .8rem; background: var(--raised); z-index: 1; }
.kicker { margin: 0 0 .6rem; font-size: .82rem; letter-spacing: .06em; color: var(--soft); }
.under, .says, .about, footer { color: var(--soft); font-size: .92rem; }
.under { margin-top: .7rem; }
.says { max-width: 38rem; }
.empty { margin-top: 2rem; font-size: 1.15rem; }
footer { margin-top: 4rem; padding-top: .9rem; border-top: 1px solid var(--line); }
nav { margin-top: 2rem; font-size: .92rem; }
nav h2 { margin: 0 0 .3rem; padding: 0; border: 0; font: inherit; font-weight: 600; }
nav ol { margin: 0; padding: 0; list-style: none; }
nav.one > ol { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; }
nav.one ol ol { display: none; }
nav.several > ol > li { margin-top: .5rem; }
nav small { display: block; color: var(--soft); }
nav.several ol ol { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; font-size: .9em; }
dl, dd { margin: 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1.2rem 1.5rem; margin-top: 2.5rem; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border-top: 2px solid var(--ink); padding-top: .5rem; }
.figures dd { font-size: 1.75rem; line-height: 1.15; font-variant-numeric: lining-nums tabular-nums; }
.figures dt { font-size: .85rem; color: var(--soft); }
.facts div { display: grid; grid-template-columns: 9.5rem 1fr; gap: .2rem 1.2rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 400; }
.facts dt { font-size: .92rem; color: var(--soft); }
.facts small { display: block; font-size: .72rem; letter-spacing: .02em; }
.facts ul { margin: 0; padding: 0; list-style: none; }
`;
const NOTES = `.notes ol { margin: .7rem 0 0; padding: 0; list-style: none; }
.notes .about { margin-top: 0; }
.notes li { display: grid; grid-template-columns: 4.1rem 1fr auto; gap: 0 .6rem; align-items: baseline; padding: .22rem 0; }
.notes li > p { margin: 0; padding-left: .8rem; border-left: 3px solid transparent; min-width: 0; }
.notes li > small { max-width: 7.5rem; font: .7rem/1.5 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; color: var(--soft); text-align: right; }
.notes :target { background: var(--faint); outline: .3rem solid var(--faint); }
.t { font-size: .82rem; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.w { white-space: pre-line; }
.notes .quote > p { border-color: var(--voice); }
.quote .w { font-size: 1.13em; line-height: 1.45; }
.notes .stub > p { border-left-style: dotted; }
.notes .seen > p { border-left: 3px double var(--seen); }
.seen .w { font-style: italic; }
.cue p { color: var(--sign); line-height: 1.7; }
.cue p > span { margin-right: .7rem; }
.cue p small { font: .7rem ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; color: var(--soft); }
.cue .t { margin-right: .3em; }
.probe .w { color: var(--soft); font-style: italic; }
.floor p { font-size: .86rem; color: var(--soft); }
.code { font-size: .88em; color: var(--voice); }
.how { font-size: .8rem; color: var(--soft); }
.how::before { content: "· "; }
`;
const TABLES = `details { margin: .9rem 0 0; font-size: .88rem; }
summary { width: fit-content; cursor: pointer; color: var(--voice); }
table { width: 100%; margin: .9rem 0 1.4rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: .3rem; text-align: left; font-weight: 600; }
th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); border-bottom-color: var(--soft); overflow-wrap: normal; }
th:last-child, td:last-child { padding-right: 0; }
.f { text-align: right; white-space: nowrap; }
.whole > * { font-weight: 600; border-top: 2px solid var(--ink); }
`;

export const TEXT = PAGE + NOTES + TABLES;
