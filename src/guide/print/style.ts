// How the HTML paper looks: a serif page for reading aloud across a table, black on white, nothing loaded from anywhere.

export const STYLE = `@page { size: A4; margin: 18mm 20mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f2ee; color: #1a1a1a; font: 12.5pt/1.5 Charter, "Bitstream Charter", Georgia, Cambria, serif; }
main { max-width: 46rem; margin: 2rem auto; padding: 3rem 3.5rem; background: #fff; }
h1 { margin: 0 0 .4rem; font-size: 2em; line-height: 1.15; }
h2 { margin: 2rem 0 .6rem; font-size: 1.25em; line-height: 1.25; break-after: avoid; }
small, .fact, .note, .lead { font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; font-size: .74em; color: #555; font-weight: normal; font-style: normal; }
.head { display: flex; flex-wrap: wrap; gap: .2rem 2rem; margin: 0 0 1.4rem; padding-bottom: .5rem; border-bottom: 1px solid #bbb; font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; font-size: .8em; }
.fact { margin: .1rem 0; }
section { break-inside: avoid; margin-bottom: .9rem; }
p { margin: .5rem 0; white-space: pre-line; }
.aloud { border-left: 3px solid #1a1a1a; padding-left: .9rem; }
.instruction { font-style: italic; color: #333; }
p.instruction::before { content: "\\2192\\00a0"; font-style: normal; }
.question { font-weight: 600; font-size: 1.08em; }
.label { font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; margin-right: .25em; }
.lead { margin: .8rem 0 .2rem; }
ul, ol { margin: .4rem 0; padding-left: 1.6rem; }
ul.aloud, ol.aloud { padding-left: 2.5rem; }
li { margin: .15rem 0; white-space: pre-line; }
ul.box { list-style: none; padding-left: 0; }
ul.box.aloud { padding-left: .9rem; }
ul.box > li { padding-left: 1.6rem; text-indent: -1.6rem; }
ul.box > li::before { content: "\\2610"; display: inline-block; width: 1.6rem; text-indent: 0; font-style: normal; }
.plain > li > .note { color: #1a1a1a; font-weight: 600; }
section:has(.grid) { break-inside: auto; }
.grid { width: 100%; border-collapse: collapse; margin: .6rem 0; }
.grid tr { break-inside: avoid; }
.grid thead th { padding: 0 .2rem .4rem; vertical-align: bottom; font: .74em/1.25 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; hyphens: auto; overflow-wrap: normal; }
.grid thead b { display: block; }
.grid tbody tr { border-top: 1px solid #ccc; }
.grid tbody tr:last-child { border-bottom: 1px solid #ccc; }
.grid tbody th { padding: .35rem .5rem .35rem 0; text-align: left; font-weight: normal; line-height: 1.3; }
.grid tbody td { text-align: center; }
.field { display: flex; align-items: flex-end; gap: .6rem; }
.field::after { content: ""; flex: 1; border-bottom: 1px solid #999; }
.room i { display: block; height: 2.1rem; border-bottom: 1px solid #bbb; }
@media print {
  body { background: none; font-size: 11.5pt; }
  main { max-width: none; margin: 0; padding: 0; }
}
`;
