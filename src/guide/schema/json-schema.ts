// The JSON Schema that editors complete and check guides by, made from the loader's own definition.
import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { textsIn } from "../../text/languages.ts";
import { minutes, text } from "./fields.ts";
import { guideSchema } from "./schema.ts";
import { item } from "./schema-items.ts";
import { option, probe, theme } from "./schema-parts.ts";

/** The shapes that come back in many places, by the names that they have in the schema. */
const NAMED = { text, minutes, probe, theme, option, item };

/** The whole schema (draft 7) as an object. */
export function guideJsonSchema(): JsonSchema {
  return jsonSchemaOf(guideSchema as GenericSchema, "Samtale guide", NAMED);
}

/** The JSON Schema of a kind of file; `shapes` keep their names in it. */
export function jsonSchemaOf(file: GenericSchema, title: string, shapes: Partial<typeof NAMED> = {}): JsonSchema {
  const definitions = Object.fromEntries(
    Object.entries(shapes).map(([name, schema]) => [name, schema.getter(undefined) as GenericSchema]),
  );
  const schema = toJsonSchema(file, {
    definitions,
    // What can't be said in JSON Schema is left to `samtale guide check`.
    ignoreActions: ["check"],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === "object_with_rest"
        ? { title: titleOf(valibotSchema), ...jsonSchema, additionalProperties: false }
        : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "regex" ? { ...jsonSchema, ...patternOf(valibotAction) } : undefined,
  });
  const { $defs = {}, ...rest } = schema;
  const whole = inlined(rest, $defs) as JsonSchema;
  const named = Object.keys(shapes).map((name) => [name, inlined($defs[name], $defs)]);
  return { ...whole, title, $defs: Object.fromEntries(named) };
}

/** As it is printed, and as it lies in `guides/guide.schema.json`. */
export function guideJsonSchemaText(): string {
  return `${JSON.stringify(guideJsonSchema(), null, 2)}\n`;
}

/** What an editor calls it where there is a choice: without a title all of them are an "object". */
function titleOf(schema: object): string {
  const [, owner = ""] = String((schema as { readonly message?: unknown }).message).split(" ");
  const name = textsIn("en").guide.field.owner(owner);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The pattern, and what the editor says of a text that doesn't fit it, in place of the pattern itself. */
function patternOf(action: object) {
  const { requirement, message } = action as { readonly requirement: RegExp; readonly message: string };
  return { pattern: requirement.source, patternErrorMessage: IN_WORDS[message] };
}

const IN_WORDS: Readonly<Record<string, string>> = {
  "empty-text": "Write a text here, or delete the line.",
  id: "An id has only small letters a-z, digits and hyphens: choir-evening.",
  "entry-id": "The id of a line in a session: mod:41.",
  key: "One character only.",
  date: "Year, month and day: 2026-11-22.",
};

const NUMBERED = /^#\/\$defs\/(\d+)$/;

/** With the shapes that have only a number for a name put where they are used. */
function inlined(schema: unknown, definitions: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => inlined(part, definitions));
  if (typeof schema !== "object" || schema === null) return schema;
  const parts = Object.entries(schema).map(([key, part]) => [key, inlined(part, definitions)] as const);
  const numbered = "$ref" in schema ? NUMBERED.exec(String(schema.$ref))?.[1] : undefined;
  if (numbered === undefined) return Object.fromEntries(parts);
  const own = parts.filter(([key]) => key !== "$ref");
  return { ...(inlined(definitions[numbered], definitions) as object), ...Object.fromEntries(own) };
}
