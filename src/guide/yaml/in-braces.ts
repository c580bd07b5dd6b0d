// Slips between `{` and `}` that YAML reads as fields of another name: a colon that is missing, a text with comma and colon.
import { isScalar, type Node, type Pair, Scalar, type YAMLMap } from "yaml";
import { nearest } from "../../model/nearest.ts";
import { isLanguage } from "../../text/languages.ts";
import { allFields } from "../schema/fields.ts";
import { isItemKind } from "../schema/schema-items.ts";
import { lineOf, partsOf, quoted, quotedFields } from "./quoting.ts";

type Fields = YAMLMap<Node, Node | null>;

/** A slip between braces: what it is, what it is about, and the line as it should stand. */
export type InBraces = {
  readonly kind: "missing-colon" | "colon-in-text";
  readonly offset: number;
  readonly about: string;
  /** Left out: the line can't be mended by itself. */
  readonly mended: string | undefined;
};

/** Finds the slips of one pair of braces and puts what was meant into `map`. `line` is the one in which a key stands. */
export function* slipsInBraces(map: Fields, lineAt: (offset: number) => string): Generator<InBraces> {
  let last: Pair<Node, Node | null> | undefined;
  for (const pair of [...map.items]) {
    const { key, value } = pair;
    if (!isScalar(key) || typeof key.value !== "string" || !key.range) continue;
    const offset = key.range[0];
    const name = nameWithoutColon(key.value, map, value !== null && value !== undefined);
    if (name !== undefined) {
      const written = key.value.slice(name.length).replace(/^\s*[=;–-]?\s*/, "");
      const line = lineAt(offset);
      yield { kind: "missing-colon", offset, about: name, mended: withColon(line, key.value, name, written) };
      const range = key.range;
      const whole = value ? textAfter(written, value) : written;
      pair.key = textLike(name, range);
      pair.value = textLike(whole, range);
    } else if (isRestOfText(key.value, value, last)) {
      const line = lineAt(offset);
      yield { kind: "colon-in-text", offset: key.range[1], about: ":", mended: quotedOn(line) };
      const before = last?.value as Scalar;
      before.value = `${String(before.value)}, ${key.value}: ${isScalar(value) ? String(value.value) : ""}`;
      map.items.splice(map.items.indexOf(pair), 1);
      continue;
    }
    last = pair;
  }
}

/** Short values that nobody writes in the middle of a sentence. */
const VALUE: Readonly<Record<string, RegExp>> = {
  id: /^[a-z0-9][a-z0-9-]*$/,
  number: /^\d+[a-z]?$/,
  minutes: /^\d+$/,
  code: /^\d+$/,
  steps: /^\d+$/,
  copies: /^\d+$/,
  priority: /^(?:must|should|if-time)$/,
  listen: /^true$/,
  missing: /^true$/,
};

/** `ask What is best?`, `nb = Hei`, `id x`: the field that a name without its colon begins with. */
function nameWithoutColon(written: string, map: Fields, hasValue: boolean): string | undefined {
  const [, name = "", between = "", rest = ""] = /^([a-z_]+)(\s*[=;]\s*|\s+[–-]\s+|\s+)(\S.*)$/s.exec(written) ?? [];
  if (name === "" || !allFields().includes(name)) return undefined;
  const isFirst = isScalar(map.items[0]?.key) && map.items[0].key.value === written;
  const first = String(isScalar(map.items[0]?.key) ? map.items[0].key.value : "");
  if (between.trim() === "=" || between.trim() === ";") return name;
  if (isFirst)
    return isItemKind(name) || isLanguage(name) || name === "text" || VALUE[name]?.test(rest) ? name : undefined;
  if (isLanguage(name) && isLanguage(/^[a-z]+/.exec(first)?.[0] ?? "")) return name;
  return !hasValue && VALUE[name]?.test(rest) ? name : undefined;
}

/** `{ ask: What is best, singing: or food?, id: x }`: the comma did not end the text. */
function isRestOfText(key: string, value: Node | null, last: Pair<Node, Node | null> | undefined): boolean {
  const text = last?.value;
  if (!isScalar(text) || text.type !== Scalar.PLAIN || typeof text.value !== "string") return false;
  if (!isScalar(value) || typeof value.value !== "string") return false;
  if (allFields().includes(key) || (nearest(key, allFields()) !== undefined && !/\s/.test(key))) return false;
  return /\s/.test(key) || /\s\S*[.?!]?$|[.?!]$/.test(value.value);
}

function textAfter(written: string, value: Node): string {
  return isScalar(value) ? `${written}: ${String(value.value)}` : written;
}

function withColon(line: string, written: string, name: string, text: string): string | undefined {
  if (!line.includes(written)) return undefined;
  return line.replace(written, () => `${name}: ${text}`).trim();
}

function quotedOn(line: string): string | undefined {
  const parts = partsOf(line);
  const value = parts.value.startsWith("{") ? quotedFields(parts.value, allFields()) : undefined;
  return value === undefined ? undefined : lineOf({ ...parts, value }).trim();
}

function textLike(text: string, range: NonNullable<Node["range"]>): Scalar {
  const scalar = new Scalar(/^\d+$/.test(text) ? Number(text) : text === "true" ? true : text);
  scalar.range = range;
  scalar.type = Scalar.QUOTE_DOUBLE;
  scalar.source = text;
  return scalar;
}

/** `[1, null, true]` in a list of texts: each in quotation marks. Undefined if all of them are texts. */
export function quotedElements(elements: readonly Node[], source: (node: Node) => string): string | undefined {
  const isPlain = (node: Node) =>
    isScalar(node) && typeof node.value !== "string" && (node.value !== null || Boolean(node.source));
  if (elements.length < 2 || !elements.some(isPlain) || !elements.every(isScalar)) return undefined;
  return `[${elements.map((node) => (isPlain(node) ? quoted(source(node)) : source(node))).join(", ")}]`;
}
