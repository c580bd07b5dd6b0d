// The width of text in which every character takes one column, told without looking further. Most of what is shown is such.
// The library that measures all the rest compiles tables of emoji for 40 ms when it is first needed: the bundle puts this
// before it (build.mjs), and a start that shows no emoji does without it.

/** Latin letters, punctuation, arrows, lines, blocks and the few signs used here: none of them wide, none that joins another. */
const ONE_COLUMN =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u23CE\u2500-\u25FC\u2713-\u2718]*$/u;

const STYLES = /\u001B\[[0-9;]*m/gu;

/** Columns of the text, if that can be told; undefined if it must be measured. */
export function plainWidth(text: string): number | undefined {
  const bare = text.includes("\u001B") ? text.replace(STYLES, "") : text;
  return ONE_COLUMN.test(bare) ? bare.length : undefined;
}
