// The variables of a table of answers: one an item; of an item where several may be ticked one an option; words of their own.

import type { Case } from "../../model/answers/cases.ts";
import { answerOptions } from "../../model/answers/scales.ts";
import type { Item, Option } from "../../model/guide.ts";

export type Variable = {
  /** As R and SPSS may call it. */
  readonly name: string;
  readonly item: Item;
  /** `tick`: 1 where the option was ticked, 0 where others were. `words`: a text. */
  readonly holds: "code" | "number" | "words" | "tick";
  readonly option?: Option;
};

/** In the order of the items. No two are called the same. */
export function variablesOf(items: readonly Item[]): readonly Variable[] {
  const taken = new Set(["session", "participant", "person"]);
  return items.flatMap((item) => {
    const named = (ending: string, more: Omit<Variable, "name" | "item">): Variable => ({
      name: nameFor(`${item.id}${ending}`, taken, item.reversed === true),
      item,
      ...more,
    });
    if (item.answer !== undefined) {
      const own = named("", { holds: item.answer === "number" ? "number" : "words" });
      return item.answer === "text" && item.options.length > 0 ? [own, named("_none", { holds: "code" })] : [own];
    }
    const words = item.other ? [named("_other", { holds: "words" })] : [];
    if (!item.several) return [named("", { holds: "code" }), ...words];
    return [...answerOptions(item).map((option) => named(`_${option.code}`, { holds: "tick", option })), ...words];
  });
}

/** Words of SPSS, then of R. */
const RESERVED = new Set(
  "all and by eq ge gt le lt ne not or to with if else for in next break repeat while function true false null".split(
    " ",
  ),
);
const LONGEST = 48;

/** The name that a reversed variable has once it is turned round. */
export const turnedName = (name: string): string => `${name}_r`;

/** A scale's name. No item's variable begins so. */
export const scaleName = (id: string): string => `${SCALE}${id.replace(/[^a-z0-9]+/gu, "_").slice(0, LONGEST)}`;

const SCALE = "scale_";

function nameFor(id: string, taken: Set<string>, reversed: boolean): string {
  const letters = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "_")
    .replace(/^_+|_+$/gu, "")
    .slice(0, LONGEST);
  const isAllowed = /^[a-z]/u.test(letters) && !RESERVED.has(letters) && !letters.startsWith(SCALE);
  const wanted = isAllowed ? letters : `x_${letters}`;
  const needs = (name: string): readonly string[] => (reversed ? [name, turnedName(name)] : [name]);
  let name = wanted;
  for (let n = 2; needs(name).some((one) => taken.has(one)); n++) name = `${wanted}_${n}`;
  for (const one of needs(name)) taken.add(one);
  return name;
}

/** What stands in the cell: codes as they were ticked, also of what is no answer; empty where there is nothing. */
export function cellOf({ answers }: Case, { item, holds, option }: Variable): string {
  const answer = answers.get(item.id);
  if (!answer) return "";
  const none = item.options.find(({ code, missing }) => missing && answer.ticked.includes(code));
  switch (holds) {
    case "words":
      return answer.text ?? "";
    case "number":
      return String(none?.code ?? answer.number ?? "");
    case "code":
      return answer.ticked.join(" ");
    case "tick":
      if (none) return String(none.code);
      return option && answer.ticked.includes(option.code) ? "1" : "0";
  }
}
