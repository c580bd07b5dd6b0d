// Declares the variables, and writes their values on texts and cases. A variable without any value is not declared.

import { element, textElement } from "../../markup/xml.ts";
import { deriveGuid } from "./guid.ts";
import { toProjectText } from "./text/project-text.ts";
import { makeNamer } from "./unique-names.ts";

/** Those of the standard's types that are used. */
export type VariableType = "Text" | "Integer" | "Float" | "Date";

/** A fact about a case or a source. A variable belongs to one of the two: programs don't know variables of both. */
export type Fact = {
  readonly of: "case" | "source";
  readonly id: string;
  readonly name: string;
  readonly type: VariableType;
  /** As XML Schema writes it. Undefined or empty: left out. */
  readonly value: string | undefined;
};

export type Variables = {
  /** `<Variable>` elements, in the order of the facts. */
  readonly elements: readonly string[];
  /** `<VariableValue>` elements. */
  readonly valuesOf: (facts: readonly Fact[]) => string;
};

export function declareVariables(all: readonly Fact[], nameless: string): Variables {
  const name = makeNamer(nameless);
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
        return element(
          "VariableValue",
          {},
          reference + textElement(`${fact.type}Value`, toProjectText(fact.value ?? "")),
        );
      })
      .join("");
  return { elements: [...declared.values()], valuesOf };
}

function variableGuid({ of, id }: Fact): string {
  return deriveGuid("variable", of, id);
}
