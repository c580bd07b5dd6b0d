// What should stand on a line of its own: `ask: What is best? id: best`, `- What is best? - ask: Anything more?`
import { fieldsOf } from "../../schema/fields.ts";
import { isItemKind } from "../../schema/schema-items.ts";
import { contentColumn } from "../indentation.ts";
import { lineOf, partsOf } from "../quoting.ts";

export type RestOfLine = {
  /** UTF-16 units into the line: here it begins. */
  readonly unit: number;
  /** The line without it. */
  readonly line: string;
  /** What goes to a line of its own, and how many spaces stand before it there. */
  readonly rest: string;
  readonly column: number;
  /** The field that it begins with. */
  readonly about: string;
};

const REST = /(?:(?<=[.?!…)])|[,;])\s+(?:(?<dash>[-–—•])\s+|(?<bracket>[([]))?(?<field>[a-z_]+):\s+(?<value>\S.*)$/d;

/** Undefined if the line holds only one thing. */
export function restOfLine(line: string): RestOfLine | undefined {
  const parts = partsOf(line);
  if (/^["'{[|>]/.test(parts.value)) return undefined;
  const found = REST.exec(parts.value);
  const { dash, bracket, field = "", value = "" } = found?.groups ?? {};
  if (!found || !(dash === undefined ? mayFollow(parts.field, field) : isItemKind(field))) return undefined;
  // A field below a text needs one that names the text.
  if (dash === undefined && parts.field === "") return undefined;
  const start = parts.indent.length + parts.dashes.length + parts.field.length;
  const rest = `${field}: ${bracket === undefined ? value : value.replace(/[)\]]$/, "")}`;
  return {
    unit: start + (found.indices?.groups?.[dash === undefined ? "field" : "dash"]?.[0] ?? 0),
    line: lineOf({ ...parts, value: parts.value.slice(0, found.index), comment: "" }),
    rest: dash === undefined ? rest : `- ${rest}`,
    column: dash === undefined ? contentColumn(line) : parts.indent.length,
    about: field,
  };
}

/** Whether a field can stand in the same item: what holds the text of the line says which those are. */
function mayFollow(above: string, field: string): boolean {
  const name = above.replace(/:\s*$/, "");
  const owner = isItemKind(name) ? name : OWNERS.find((one) => fieldsOf(one).includes(name) && name !== "text");
  return owner !== undefined && !isItemKind(field) && field !== name && fieldsOf(owner).includes(field);
}

const OWNERS = ["ask", "section", "guide"];
