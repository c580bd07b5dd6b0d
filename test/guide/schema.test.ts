// The JSON Schema that helps whoever writes a guide in an editor.

import { describe, expect, test } from "vitest";
import { guideJsonSchema } from "../../src/guide/schema/json-schema.ts";
import { ITEM_KINDS } from "../../src/model/item-kinds.ts";

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;

/** Every set of fields in the schema, with the fields it has. */
function fieldsIn(value: unknown): readonly (readonly [Part, Part])[] {
  if (!isPart(value)) return [];
  const own = isPart(value.properties) ? [[value, value.properties] as const] : [];
  return [...own, ...Object.values(value).flatMap(fieldsIn)];
}

describe("the schema", () => {
  const schema: unknown = guideJsonSchema();

  test("describes every field, so that an editor can show what it is for", () => {
    const fields = fieldsIn(schema).flatMap(([, properties]) => Object.entries(properties));
    expect(fields.length).toBeGreaterThan(100);
    const bare = fields.filter(([, field]) => !isPart(field) || typeof field.description !== "string");
    expect(bare).toEqual([]);
  });

  test("gives every set of fields a title of its own, so that no choice is between objects", () => {
    const titles = fieldsIn(schema).map(([owner]) => owner.title);
    for (const title of titles) expect(title).toMatch(/^[A-Z][a-z]* .*[a-z)]$|^Samtale guide$|^The guide$/);
    const { $defs } = schema as { readonly $defs: Readonly<Record<string, { readonly anyOf: readonly Part[] }>> };
    const items = ($defs.item?.anyOf ?? []).flatMap(({ title }) => title ?? []);
    expect(new Set(items).size).toBe(ITEM_KINDS.length + 1);
  });

  test("says in words what a text must look like, wherever it has a pattern", () => {
    const patterned = (value: unknown): readonly Part[] =>
      isPart(value) ? [...("pattern" in value ? [value] : []), ...Object.values(value).flatMap(patterned)] : [];
    const all = patterned(schema).filter(({ pattern }) => typeof pattern === "string");
    expect(all.length).toBeGreaterThan(20);
    for (const { patternErrorMessage } of all) expect(patternErrorMessage).toMatch(/^[A-Z].* .*\.$/);
  });

  test("allows no fields but those that it names", () => {
    for (const [owner] of fieldsIn(schema)) expect(owner.additionalProperties).toBe(false);
  });

  test("has each kind of item as one of the things that an item can be, by its first field", () => {
    const { $defs } = schema as { readonly $defs: Readonly<Record<string, { readonly anyOf: readonly Part[] }>> };
    const kinds = $defs.item?.anyOf.flatMap((part) => (Array.isArray(part.required) ? part.required : []));
    expect(kinds).toEqual([...ITEM_KINDS, "probe"]);
  });

  test("refers only to what it holds", () => {
    const names = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]);
    const { $defs } = schema as { readonly $defs: Part };
    expect(new Set(names)).toEqual(new Set(Object.keys($defs)));
  });
});
