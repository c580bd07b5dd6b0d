// Variables: facts of a session on its text, and of a participant on the case. Only those that have a value are declared.

import { element, textElement } from "../markup/xml.ts";
import { guidOf } from "./guid.ts";
import { namer } from "./names.ts";
import { plain } from "./text/plain.ts";

/** The standard's types that are used here. */
export type VariableType = "Text" | "Integer" | "Float" | "Date";

/** One fact. Programs take a variable for one of cases or of sources, and never for both. */
export type Fact = {
  readonly of: "case" | "source";
  readonly id: string;
  readonly name: string;
  readonly type: VariableType;
  /** As XML Schema writes it; no fact where there is none. */
  readonly value: string | undefined;
};

export type Variables = {
  /** `<Variable>` elements, in the order in which they were first given. */
  readonly elements: readonly string[];
  /** `<VariableValue>` elements. */
  readonly valuesOf: (facts: readonly Fact[]) => string;
};

export function variablesOf(all: readonly Fact[], nameless: string): Variables {
  const name = namer(nameless);
  const declared = new Map<string, string>();
  for (const fact of all) {
    const guid = variableGuid(fact);
    if (!fact.value || declared.has(guid)) continue;
    declared.set(guid, element("Variable", { guid, name: name(fact.name), typeOfVariable: fact.type }));
  }
  const valuesOf = (facts: readonly Fact[]): string =>
    facts
      .filter(({ value }) => value)
      .map((fact) => {
        const reference = element("VariableRef", { targetGUID: variableGuid(fact) });
        return element("VariableValue", {}, reference + textElement(`${fact.type}Value`, plain(fact.value ?? "")));
      })
      .join("");
  return { elements: [...declared.values()], valuesOf };
}

function variableGuid({ of, id }: Fact): string {
  return guidOf("variable", of, id);
}
