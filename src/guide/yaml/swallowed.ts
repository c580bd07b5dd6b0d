// Lines and names of fields that were taken into a text.
import type { Scalar } from "yaml";
import { isLanguage, type Texts } from "../../text/languages.ts";
import { allFields } from "../schema/fields.ts";
import { isItemKind } from "../schema/schema-items.ts";
import { indentOf } from "./indentation.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";
import { asList, lineOf, partsOf, quoted, shortened } from "./quoting.ts";

const LONGEST = 5_000;

/** A line that was meant as a field or an element of a list, but was taken into a plain text. */
export function* swallowedLines(
  scalar: Scalar,
  lines: readonly string[],
  spotAt: (offset: number) => Spot,
  texts: Texts,
): Generator<Problem> {
  const [start, end] = scalar.range ?? [0, 0];
  const first = spotAt(start);
  const last = spotAt(end).line;
  const firstLine = (lines[first.line] ?? "").slice(first.unit);
  if (/^[A-Za-z_]+:\S/.test(scalar.source ?? "")) yield* asField(first, firstLine, texts);
  for (let line = first.line + 1; line <= last; line++) {
    const content = (lines[line] ?? "").trim();
    const spot = { line, unit: (lines[line] ?? "").indexOf(content) };
    const field = [...asField(spot, content, texts)];
    yield* field;
    if (field.length === 0 && /^-\s/.test(content)) yield errorAt(spot, texts.guide.slip.swallowedDash(first.line + 1));
  }
}

/** `cover: friendship` with `health` on the next line: two of a list, read as one text. */
export function* severalInOne(
  scalar: Scalar,
  field: string,
  lines: readonly string[],
  spotAt: (offset: number) => Spot,
  texts: Texts,
): Generator<Problem> {
  const [start, end] = scalar.range ?? [0, 0];
  const first = spotAt(start);
  const last = spotAt(end).line;
  if (scalar.type !== "PLAIN" || last === first.line || !LISTS.includes(field)) return;
  const line = lines[first.line] ?? "";
  const elements = [line.slice(first.unit), ...lines.slice(first.line + 1, last + 1)].map((one) => one.trim());
  // The text of a probe may run on; a sentence that ended doesn't.
  if (elements.some((one) => /^(?:-\s|[a-z_]+:)|\s#/.test(one))) return;
  if (field !== "cover" && !elements.every((one) => /[?.!]$/.test(one))) return;
  const mended = shortened(`${line.slice(0, first.unit).trim()} ${asList(elements)}`);
  const spot = { line: first.line + 1, unit: indentOf(lines[first.line + 1] ?? "") };
  yield errorAt(spot, texts.guide.slip.severalLines(mended));
}

const LISTS = ["cover", "probes", "standing_probes"];

/** A field that was moved in so far that it became part of the folded or kept text above it. */
export function* swallowedByBlock(
  scalar: Scalar,
  lines: readonly string[],
  spotAt: (offset: number) => Spot,
  texts: Texts,
): Generator<Problem> {
  const [start, end] = scalar.range ?? [0, 0];
  const first = spotAt(start).line;
  const [before = "", above = ""] = /^\s*(?:-\s+)?([A-Za-z_]+)(?=\s*:)/.exec(lines[first] ?? "") ?? [];
  const last = Math.min(spotAt(end).line, lines.length - 1);
  for (let line = first + 1; line <= last; line++) {
    const content = (lines[line] ?? "").trim();
    const spot = { line, unit: (lines[line] ?? "").indexOf(content) };
    const [, dash, field = ""] = /^(-\s+)?([A-Za-z_]+):(?:\s|$)/.exec(content.slice(0, LONGEST)) ?? [];
    if (spotAt(end).line === line && spotAt(end).unit <= spot.unit) return;
    if (dash && (isItemKind(field) || field === "probe"))
      yield errorAt(spot, texts.guide.slip.swallowedDash(first + 1));
    else if (!dash && (isLanguage(above) ? isLanguage(field) : isFieldWithValue(field, content)))
      yield errorAt(spot, texts.guide.slip.swallowedField(first + 1, before.length - above.length));
  }
}

/** `minutes: 30`, `priority: must`: no sentence that runs on begins a line so. */
function isFieldWithValue(field: string, content: string): boolean {
  return allFields().includes(field) && /^[a-z_]+:(?:\s*$|\s+(?:[{["']|\d|[^\s.?!]+$))/.test(content);
}

function* asField(spot: Spot, content: string, texts: Texts): Generator<Problem> {
  const [whole, dash = "", field = ""] = /^(-?)\s*([A-Za-z_]+)\s*:\s*/.exec(content.slice(0, LONGEST)) ?? [];
  if (whole === undefined || !allFields().includes(field)) return;
  const mended = `${dash && "- "}${field}: ${content.slice(whole.length)}`;
  yield errorAt(spot, texts.guide.slip.onTheLine("colon-space", field, shortened(mended.trim())));
}

/** What an element of a list may begin with, if it isn't a bare text. */
const BEGINNINGS: Readonly<Record<string, (word: string) => boolean>> = {
  items: (word) => isItemKind(word) || word === "probe",
  questions: (word) => word === "ask" || word === "text",
  probes: (word) => word === "probe" || word === "text",
  standing_probes: (word) => word === "probe" || word === "text",
};

/** `- ask Anything more?` and `- "ask: Anything more?"`: a bare text that begins with what it was to be. */
export function* kindInText(
  scalar: Scalar,
  list: string,
  lines: readonly string[],
  spot: Spot,
  texts: Texts,
): Generator<Problem> {
  const [whole, word = "", colon = ""] =
    /^\s*([a-z]+)(\s+[–—-]\s+|[.,]\s+|\s*[:：;=]?\s*)(?=\S)/.exec(String(scalar.value)) ?? [];
  const begins = BEGINNINGS[list];
  if (whole === undefined || colon === "" || !begins?.(word)) return;
  const rest = String(scalar.value).slice(whole.length).trim();
  const mark = colon.trim();
  // `do you sing?` is a question that somebody began with a small letter.
  if (mark === "" && word !== "ask" && word !== "probe" && !STARTS.test(rest)) return;
  const isQuoted = scalar.type !== "PLAIN";
  const text = isQuoted || /:(?:\s|$)|\s#|^["'{[]/.test(rest) ? quoted(rest) : rest;
  const field = FIELD_IN[list] ?? word;
  const parts = partsOf(lines[spot.line] ?? "");
  const line = shortened(lineOf({ ...parts, field: `${field}: `, value: text }).trim());
  yield errorAt(
    spot,
    texts.guide.slip.onTheLine(isQuoted && mark !== "" ? "quoted-field" : "missing-colon", word, line),
  );
}

/** A capital, a number, or a word that belongs to the kind itself. */
const STARTS = /^(?:[\p{Lu}\d{["'«“]|true$|start$|stop$|test$)/u;
/** In these lists a text has another name than the item that it was written as. */
const FIELD_IN: Readonly<Record<string, string>> = { questions: "text", probes: "text", standing_probes: "text" };
