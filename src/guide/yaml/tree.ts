// A parsed YAML document as plain values, with the place of each key and value kept beside them.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Place } from "../../model/issue.ts";
import type { Finding } from "../../text/guide-finding.ts";
import type { Texts } from "../../text/languages.ts";
import { isFields } from "../schema/fields.ts";
import { isItemKind } from "../schema/schema-items.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";

export type Fields = Record<string, unknown>;
export type Container = Fields | unknown[];

/** Where a field stands, in offsets, and how its value was written if it is a plain one. */
type Written = { readonly key: number; readonly value: number; readonly source?: string };

export type Tree = {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the key of a field, or an element of a list, begins. */
  readonly ofKey: (container: object, key: string | number) => Spot;
  /** Where the value begins; the key's place if there is no value. */
  readonly ofValue: (container: object, key: string | number) => Spot;
  /** How a value was written: `1.10` for a number that is 1.1. */
  readonly written: (container: object, key: string | number) => string | undefined;
  /** Takes a field or an element away. */
  readonly remove: (container: Container, key: string | number) => void;
};

/** Guides are at most eight deep; far beyond that is no guide. */
const DEPTH = 40;
/** How many values may be reached through `*references` before it is taken for a trap. */
const REFERRED = 10_000;
/** Keys that JavaScript would take for its own. */
const NEVER_KEYS = new Set(["__proto__", "prototype", "constructor"]);

/** Makes values of `document`. Their objects have no prototype: a key is only ever a key. */
export function treeOf(
  document: Document,
  spotAt: (offset: number) => Spot,
  placeAt: (spot: Spot) => Place,
  texts: Texts,
): Tree {
  const say = texts.guide.tree;
  const problems: Problem[] = [];
  const places = new WeakMap<object, { start: number; fields: Map<string, Written> | Written[] }>();
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let referred = 0;
  let stopped = false;

  const report = (offset: number, finding: Finding) => problems.push(errorAt(spotAt(offset), finding));

  function stop(offset: number, finding: Finding): undefined {
    if (!stopped) report(offset, finding);
    stopped = true;
  }

  function valueIn(node: Node | null | undefined, depth: number, throughAlias: boolean): unknown {
    if (stopped || !node) return null;
    const at = node.range?.[0] ?? 0;
    if (depth > DEPTH) return stop(at, say.deep);
    if (throughAlias && ++referred > REFERRED) return stop(at, say.tooManyReferences);
    if (isAlias(node)) return aliased(node.source, at, depth);
    if (!throughAlias && "anchor" in node && node.anchor) anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    open.add(node);
    const value = isMap(node)
      ? mapOf(node.items as Pair<Node, Node | null>[], node, depth, throughAlias)
      : listOf(node, depth, throughAlias);
    open.delete(node);
    return value;
  }

  function aliased(name: string, at: number, depth: number): unknown {
    const target = anchors.get(name);
    if (target && !open.has(target)) return valueIn(target, depth + 1, true);
    if (target) report(at, say.circle(name));
    return `*${name}`;
  }

  function listOf(node: Node, depth: number, throughAlias: boolean): unknown[] {
    const list: unknown[] = [];
    const fields: Written[] = [];
    for (const element of isSeq(node) ? (node.items as (Node | null)[]) : []) {
      list.push(valueIn(element, depth + 1, throughAlias));
      const at = element?.range?.[0] ?? node.range?.[0] ?? 0;
      fields.push({ key: at, value: at, ...sourceOf(element) });
    }
    places.set(list, { start: node.range?.[0] ?? 0, fields });
    return list;
  }

  function mapOf(pairs: readonly Pair<Node, Node | null>[], node: Node, depth: number, throughAlias: boolean): Fields {
    const map: Fields = Object.create(null);
    const fields = new Map<string, Written>();
    for (const { key: keyNode, value: valueNode } of pairs) {
      const key = keyNode?.range?.[0] ?? valueNode?.range?.[0] ?? node.range?.[0] ?? 0;
      const name = isScalar(keyNode) ? (keyNode.source ?? String(keyNode.value)) : undefined;
      const earlier = name === undefined ? undefined : fields.get(name);
      if (name === undefined || name === "") {
        report(key, say.strangeKey);
      } else if (NEVER_KEYS.has(name)) {
        report(key, say.forbiddenField(name));
      } else if (earlier && isItemKind(name) && isMap(node) && !node.flow) {
        // The dash of the second item is missing.
        report(key, texts.guide.field.twoKinds(name, name, spotAt(key).unit - 2));
      } else if (earlier) {
        const { line, column } = placeAt(spotAt(earlier.key));
        report(key, say.sameField(name, line, column));
      } else {
        map[name] = valueIn(valueNode, depth + 1, throughAlias);
        fields.set(name, { key, value: startOf(valueNode) ?? key, ...sourceOf(valueNode) });
      }
    }
    places.set(map, { start: node.range?.[0] ?? 0, fields });
    return map;
  }

  const value = valueIn(document.contents as Node | null, 0, false);
  const find = (container: object, key: string | number): Written | undefined => {
    const fields = places.get(container)?.fields;
    return fields instanceof Map ? fields.get(String(key)) : fields?.[Number(key)];
  };
  const startOfContainer = (container: object) => places.get(container)?.start ?? 0;
  return {
    value: stopped ? undefined : value,
    problems,
    ofKey: (container, key) => spotAt(find(container, key)?.key ?? startOfContainer(container)),
    ofValue: (container, key) => spotAt(find(container, key)?.value ?? startOfContainer(container)),
    written: (container, key) => find(container, key)?.source,
    remove: (container, key) => {
      const fields = places.get(container)?.fields;
      if (Array.isArray(container)) {
        container.splice(Number(key), 1);
        if (Array.isArray(fields)) fields.splice(Number(key), 1);
      } else {
        delete container[key];
        if (fields instanceof Map) fields.delete(String(key));
      }
    },
  };
}

/** An empty value has no place of its own. */
function startOf(node: Node | null | undefined): number | undefined {
  return isScalar(node) && node.value === null && !node.source ? undefined : node?.range?.[0];
}

function sourceOf(node: Node | null | undefined): { readonly source?: string } {
  const source = isScalar(node) ? node.source : undefined;
  return source === undefined ? {} : { source };
}

export function isContainer(value: unknown): value is Container {
  return Array.isArray(value) || isFields(value);
}
