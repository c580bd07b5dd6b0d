// What can be kept of a guide with mistakes, so that the rest of it is checked as well.
import * as v from "valibot";
import { type GuideSource, guideSchema } from "../schema/schema.ts";
import type { Container, Fields, Tree } from "../yaml/tree.ts";
import { isMissing, type SchemaIssue, type Step, stepsOf } from "./schema-problems.ts";

/** Each round takes away what the one before left hanging; a guide is not so deep that it needs more. */
const ROUNDS = 12;

/** What stands in for a field that no guide can be without. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  id: "guide",
  title: "…",
  sections: [{ items: ["…"] }],
  questions: ["…"],
};

/** What the schema says of `guide`; nothing if it accepts it. */
export function schemaIssues(guide: Fields): readonly SchemaIssue[] {
  return v.safeParse(guideSchema, guide).issues ?? [];
}

/**
 * Takes out of `guide`, and of `tree`, whatever has `issues` and what is left hanging by that. What remains is never
 * used for a session: it is only looked through for further mistakes.
 */
export function salvage(guide: Fields, issues: readonly SchemaIssue[], tree: Tree): GuideSource | undefined {
  let left = issues;
  for (let round = 0; left.length > 0; round++) {
    if (round === ROUNDS) return undefined;
    takeAway(left, guide, tree);
    left = schemaIssues(guide);
  }
  // The schema changes nothing: what it accepts has the shape that it describes.
  return guide as GuideSource;
}

function takeAway(issues: readonly SchemaIssue[], guide: Fields, tree: Tree): void {
  const wrong = new Map<Container, Set<string | number>>();
  for (const issue of issues) {
    const steps = stepsOf(issue);
    const step: Step | undefined = isMissing(issue) ? steps.at(-2) : steps.at(-1);
    if (step) wrong.set(step.container, (wrong.get(step.container) ?? new Set()).add(step.key));
    else {
      const field = String(steps[0]?.key);
      guide[field] = structuredClone(STAND_INS[field]);
    }
  }
  for (const [container, keys] of wrong) {
    // From the end of a list, so that the places of the others stay.
    for (const key of [...keys].sort((a, b) => Number(b) - Number(a))) {
      tree.remove(container, key);
      // Whoever wrote the answers wrongly is not told as well that there are none.
      if (key === "options" && !Array.isArray(container)) container[key] = ["…", "…"];
    }
  }
}
