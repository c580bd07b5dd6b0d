// Slips that YAML accepts without a word, reading something else than was meant.
import {
  type Alias,
  type Document,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isLanguage, type Texts } from "../../text/languages.ts";
import { allFields, takesList, takesText } from "../schema/fields.ts";
import { lostAfter } from "./comments.ts";
import { quotedElements, slipsInBraces } from "./in-braces.ts";
import { mendsOf } from "./mends.ts";
import { twoInOne } from "./on-line/two-in-one.ts";
import { errorAt, type Problem, type Spot, warningAt } from "./problem.ts";
import { lineOf, partsOf, quoted, quotedFields, shortened, withoutTypographic } from "./quoting.ts";
import { kindInText, severalInOne, swallowedByBlock, swallowedLines } from "./swallowed.ts";
import { BULLETS } from "./word-lists.ts";

/**
 * Finds them, and puts into `document` what was meant, so that no further problem follows from them. `isFrozen`: as
 * earlier versions did, which took some for text.
 */
export function mendSilentSlips(
  document: Document,
  text: string,
  spotAt: (offset: number) => Spot,
  texts: Texts,
  isFrozen = false,
): readonly Problem[] {
  const say = texts.guide.slip;
  const lines = text.split("\n");
  const problems: Problem[] = [];
  const anchors = new Map<string, Node>();
  const referredTo = new Set<string>();
  const report = (offset: number) => problems.push(errorAt(spotAt(offset), mark(spotAt(offset))));
  visit(document, {
    Alias: (_, alias) => reference(alias),
    Map: (_, map) => {
      noteAnchor(map as YAMLMap<Node, Node | null>);
      if (!map.flow) return;
      if (!isFrozen) inBraces(map as YAMLMap<Node, Node | null>);
      commas(map as YAMLMap<Node, Node | null>);
    },
    Pair: (_, pair) => {
      const { key, value } = pair as Pair<Node, Node | null>;
      if (!isScalar(key)) return;
      if (isMap(value)) braces(pair, value as YAMLMap<Node, Node | null>);
      else if (!value || (isScalar(value) && value.value === null && !value.source)) hash(pair, key);
    },
    Seq: (_, seq, path) => {
      noteAnchor(seq as Node);
      if (!isFrozen && !seq.flow) hashes(seq as YAMLSeq<Node | null>);
      if (!isFrozen)
        for (const [index, node] of seq.items.entries())
          seq.items[index] = (isMap(node) && inBracesOnly(node as YAMLMap<Node, Node | null>)) || node;
      // What is no answer is known by its number, and needs words besides: that is told of each.
      if (seq.flow && !isFrozen && takesList(fieldOf(path)) && fieldOf(path) !== "missing")
        plainInBrackets(seq as YAMLSeq<Node>);
    },
    Scalar: (place, scalar, path) => {
      noteAnchor(scalar);
      if (scalar.tag === "!") report(text.lastIndexOf("!", scalar.range?.[0]));
      if (place === "key") return;
      const list = fieldOf(path);
      if (!isFrozen) problems.push(...takenForText(scalar, list, typeof place === "number"));
      if (scalar.type === "PLAIN")
        problems.push(...swallowedLines(scalar, lines, spotAt, texts), ...strayEnd(scalar, list));
      else if (scalar.type?.startsWith("BLOCK") && !isFrozen)
        problems.push(...swallowedByBlock(scalar, lines, spotAt, texts));
    },
  });
  for (const [name, node] of anchors) {
    if (isScalar(node) && !referredTo.has(name)) report(text.lastIndexOf(`&${name}`, node.range?.[0]));
  }
  for (const { code, pos } of document.warnings) {
    if (code === "TAG_RESOLVE_FAILED") report(pos[0]);
  }
  return problems;

  function noteAnchor(node: Node): void {
    if ("anchor" in node && node.anchor) anchors.set(node.anchor, node);
  }

  /** `ask: *viktig`: a reference to something that was never named. */
  function reference(alias: Alias): Scalar | undefined {
    referredTo.add(alias.source);
    if (anchors.has(alias.source)) return undefined;
    report(alias.range?.[0] ?? 0);
    return scalarLike(alias, `*${alias.source}`);
  }

  /** What a text took in that was to be something else. */
  function* takenForText(scalar: Scalar, field: string, isElement: boolean): Generator<Problem> {
    yield* lost(scalar, field);
    if (!isElement) yield* severalInOne(scalar, field, lines, spotAt, texts);
    if (isElement) yield* kindInText(scalar, field, lines, spotAt(scalar.range?.[0] ?? 0), texts);
    if (scalar.type !== "PLAIN") return;
    yield* bullet(scalar, field);
    const start = spotAt(scalar.range?.[0] ?? 0);
    yield* twoInOne(scalar, lines[start.line] ?? "", start, texts);
    yield* quotes(scalar);
  }

  /** `ask: • How are you?`: the bullet is no part of the question, unless quotation marks say that it is. */
  function* bullet(scalar: Scalar, field: string): Generator<Problem> {
    const mark = BULLET.exec(typeof scalar.value === "string" ? scalar.value : "")?.[0];
    if (mark === undefined || !takesText(field)) return;
    const spot = spotAt(scalar.range?.[0] ?? 0);
    yield warningAt(spot, say.bullet(mark.trim()));
    scalar.value = String(scalar.value).slice(mark.length);
  }

  /** `title: “The evening”`: the marks were to stand around the text, as straight ones do. */
  function* quotes(scalar: Scalar): Generator<Problem> {
    const written = scalar.source ?? "";
    const inside = withoutTypographic(written);
    if (inside === undefined || written.length > LONGEST) return;
    const [open = "", close = ""] = [written.trim().at(0), written.trim().at(-1)];
    yield warningAt(spotAt(scalar.range?.[0] ?? 0), say.typographic(open, close, shortened(quoted(written.trim()))));
    scalar.value = inside;
    scalar.source = inside;
  }

  /** `ask: What do you think of #metoo?` */
  function lost(scalar: Scalar, field: string): readonly Problem[] {
    const [start, end] = scalar.range ?? [0, 0];
    return lostAfter(scalar, field, lines, { start: spotAt(start), end: spotAt(end) }, texts);
  }

  /** `title: Hei"`; a list with commas and no brackets is told of as that. */
  function* strayEnd(scalar: Scalar, field: string): Generator<Problem> {
    const written = scalar.source ?? "";
    const end = written.at(-1) ?? "";
    const opening = OPENING[end];
    if (opening === undefined || written.length > LONGEST) return;
    if (end === "]" && field === "cover" && written.includes(",")) return;
    const count = (character: string) => written.split(character).length - 1;
    const stray = end === opening ? count(end) % 2 === 1 : count(end) > count(opening);
    if (stray) yield warningAt(spotAt((scalar.range?.[1] ?? 1) - 1), say.strayEnd(end, opening));
  }

  /** `{ nb: Kom inn, alle sammen, en: Come in }`: a comma in a text is what everyone writes, and can mean nothing else. */
  function commas(map: YAMLMap<Node, Node | null>): void {
    let last: Scalar | undefined;
    for (const pair of [...map.items]) {
      const { key, value } = pair;
      if (value || !isScalar(key)) {
        last = isScalar(value) && value.type === "PLAIN" && typeof value.value === "string" ? value : undefined;
      } else if (last?.range && key.range && !isField(String(key.value))) {
        last.range = [last.range[0], key.range[1], key.range[2]];
        last.value = text.slice(last.range[0], last.range[1]).replace(/\s*\n\s*/g, " ");
        last.source = String(last.value);
        map.items.splice(map.items.indexOf(pair), 1);
      }
    }
  }

  function inBraces(map: YAMLMap<Node, Node | null>): void {
    for (const { kind, offset, about, mended } of slipsInBraces(map, (at) => lines[spotAt(at).line] ?? "")) {
      const line = mended ?? (lines[spotAt(offset).line] ?? "").trim();
      problems.push(errorAt(spotAt(offset), say.onTheLine(kind, about, shortened(line))));
    }
  }

  /** `options: [1, 2, 3]`: told once, with all of them as texts. */
  function plainInBrackets(seq: YAMLSeq<Node>): void {
    const value = quotedElements(seq.items, (node) => text.slice(node.range?.[0], node.range?.[1]));
    const spot = spotAt(seq.range?.[0] ?? 0);
    const line = lines[spot.line] ?? "";
    const written = text.slice(seq.range?.[0], seq.range?.[1]);
    if (value === undefined || !line.includes(written)) return;
    problems.push(errorAt(spot, say.plainInBrackets(shortened(line.replace(written, () => value).trim()))));
    for (const node of seq.items) if (isScalar(node) && typeof node.value !== "string") node.value = node.source;
  }

  /** `say: {moderator}` */
  function braces(pair: Pair, map: YAMLMap<Node, Node | null>): void {
    pair.value = inBracesOnly(map) ?? pair.value;
  }

  /** The text that it was meant to be. */
  function inBracesOnly(map: YAMLMap<Node, Node | null>): Scalar | undefined {
    const only = map.items[0];
    if (!map.flow || map.items.length !== 1 || only?.value || !isScalar(only?.key)) return undefined;
    if (isField(String(only.key.value))) return undefined;
    report(map.range?.[0] ?? 0);
    return scalarLike(map, `{${String(only.key.value)}}`);
  }

  /** `title: #1` */
  function hash(pair: Pair, key: Scalar): void {
    const end = key.range?.[1] ?? 0;
    const spot = spotAt(end);
    const written = /^\s*:\s+(#\S.*)$/.exec((lines[spot.line] ?? "").slice(spot.unit));
    if (!written?.[1]) return;
    const unit = (lines[spot.line] ?? "").indexOf("#", spot.unit);
    problems.push(errorAt({ line: spot.line, unit }, mark({ line: spot.line, unit })));
    pair.value = scalarLike(key, written[1]);
  }

  /** `- #1 was best`: an element that is nothing but a comment. */
  function hashes(seq: YAMLSeq<Node | null>): void {
    for (const [index, node] of seq.items.entries()) {
      if (!isScalar(node) || node.value !== null || node.source) continue;
      const { line } = spotAt(node.range?.[0] ?? 0);
      const [, before, written = ""] = /^(\s*-\s+)(#[^\s#].*)$/.exec(lines[line] ?? "") ?? [];
      if (before === undefined) continue;
      problems.push(errorAt({ line, unit: before.length }, mark({ line, unit: before.length })));
      seq.items[index] = scalarLike(node, written);
    }
  }

  /** A character that begins something else than a text, with the line as it should stand. */
  function mark(spot: Spot) {
    const line = lines[spot.line] ?? "";
    const markup = mendsOf(line).find(({ kind }) => kind === "markup");
    if (markup) return say.onTheLine("markup", markup.about, shortened(markup.line.trim()));
    const parts = partsOf(line.slice(0, LONGEST));
    const inside = parts.value.startsWith("{") && line[spot.unit] !== "{";
    const value = inside ? quotedFields(parts.value, allFields()) : undefined;
    const whole = quoted(parts.value + parts.comment);
    const mended = lineOf(value ? { ...parts, value } : { ...parts, value: whole, comment: "" });
    return say.onTheLine("start-character", line[spot.unit] ?? "", shortened(mended.trim()));
  }
}

const LONGEST = 5_000;
const OPENING: Readonly<Record<string, string>> = { "]": "[", "}": "{", '"': '"' };

/** A bullet with something behind it. */
const BULLET = new RegExp(`^\\s*(?:[${BULLETS}]|o\\t)\\s*(?=\\S)`);

/** The field that holds a value, or whose list does; languages stand for the field whose text they are. */
function fieldOf(path: readonly unknown[]): string {
  for (const node of path.toReversed()) {
    if (!isPair(node) || !isScalar(node.key)) continue;
    const name = String(node.key.value);
    if (!isLanguage(name)) return name;
  }
  return "";
}

/** `en`, or `en:Come in` with its space forgotten. */
function isField(key: string): boolean {
  return allFields().includes(/^[A-Za-z_]+(?=:|$)/.exec(key)?.[0] ?? "");
}

function scalarLike(node: Node, value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.range = node.range;
  scalar.type = "PLAIN";
  scalar.source = value;
  return scalar;
}
