// Where in a line someone is quoted: "…", “…”, «…», and an opening mark that is never closed.
import type { Said, Span } from "../../model/entry.ts";

/** What stands between quotation marks, as UTF-16 indices of the words themselves; `closed` false at an open end. */
type Quote = { readonly open: number; readonly from: number; readonly to: number; readonly closed: boolean };

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "“": "”“", "”": "”", "«": "»", "„": "“”" };

/** How the words of a line were said, and the text to keep. */
export function readQuotes(
  line: string,
  skipFirst: boolean,
): { readonly said: Said; readonly text: string; readonly quotes?: readonly Span[] } {
  const quotes = findQuotes(line, skipFirst ? 1 : 0);
  const last = quotes.at(-1);
  if (!last) return { said: "paraphrase", text: line };
  if (last.open === 0) {
    if (!last.closed) return { said: "stub", text: line.slice(last.from).trim() };
    const after = line.slice(last.to + 1);
    if (/^[.,!?…\s]*$/u.test(after))
      return { said: "verbatim", text: `${line.slice(last.from, last.to)}${after}`.trim() };
  }
  const codePoints = codePointsIn(line);
  const spans = quotes.map(({ from, to }) => ({ from: codePoints(from), to: codePoints(to) }));
  return { said: last.closed ? "paraphrase" : "stub", text: line, quotes: spans };
}

function findQuotes(line: string, from: number): readonly Quote[] {
  const quotes: Quote[] = [];
  let open: { readonly at: number; readonly mark: string; depth: number } | undefined;
  for (let at = from; at < line.length; at += 1) {
    const mark = line.charAt(at);
    if (!open) {
      if (mark in CLOSERS && opens(line, at)) open = { at, mark, depth: 1 };
    } else if (mark === open.mark && opensWithin(line, at)) {
      open.depth += 1;
    } else if (CLOSERS[open.mark]?.includes(mark)) {
      open.depth -= 1;
      if (open.depth === 0) {
        quotes.push({ open: open.at, from: open.at + 1, to: at, closed: true });
        open = undefined;
      }
    }
  }
  if (open) quotes.push({ open: open.at, from: open.at + 1, to: line.length, closed: false });
  return quotes;
}

/** A quotation mark opens a quote at the beginning, after a space, or after a bracket; `5"` is a measure. */
function opens(line: string, at: number): boolean {
  const mark = line.charAt(at);
  return mark === "«" || mark === "„" || mark === "“" || at === 0 || /[\s(:/–—-]/u.test(line.charAt(at - 1));
}

/** The same mark again inside a quote opens a quote in the quote when it leans on the next word. */
function opensWithin(line: string, at: number): boolean {
  if (line.charAt(at) === "«" || line.charAt(at) === "„") return true;
  return /\s/u.test(line.charAt(at - 1)) && /\S/u.test(line.charAt(at + 1));
}

/** Counts the code points before an index. Asked in ascending order it goes through the line once. */
function codePointsIn(line: string): (index: number) => number {
  let at = 0;
  let count = 0;
  return (index) => {
    for (; at < index; count += 1) at += (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return count;
  };
}
