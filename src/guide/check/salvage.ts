// What can be kept of a guide with mistakes, so that the rest of it is checked as well.
import * as v from "valibot";
import { isFields } from "../schema/fields.ts";
import { guideSchema } from "../schema/schema.ts";
import type { Container, Fields, Tree } from "../yaml/tree.ts";
import { isMissing, type SchemaIssue, type Step, stepsOf } from "./schema-problems.ts";

/** Each round takes away what the one before left hanging; a guide is not so deep that it needs more. */
const ROUNDS = 12;

/** What a schema wants of a file. */
export type Shape = {
  /** What it says of `file`; nothing if it accepts it. */
  readonly issuesOf: (file: Fields) => readonly SchemaIssue[];
  /** What stands in for a field that no such file can be without. */
  readonly standIns: Readonly<Record<string, unknown>>;
};

/** The shape that a schema describes. */
export function shapeBy(schema: v.GenericSchema, standIns: Shape["standIns"]): Shape {
  return { issuesOf: (file) => v.safeParse(schema, file).issues ?? [], standIns };
}

export const GUIDE_SHAPE = shapeBy(guideSchema, {
  id: "guide",
  title: "…",
  sections: [{ items: ["…"] }],
  questions: ["…"],
});

/**
 * Takes out of `file`, and of `tree`, whatever has `issues` and what is left hanging by that. What remains is never
 * used: it is only looked through for further mistakes.
 */
export function salvage(file: Fields, issues: readonly SchemaIssue[], tree: Tree, shape: Shape): Fields | undefined {
  let left = issues;
  for (let round = 0; left.length > 0; round++) {
    if (round === ROUNDS) return undefined;
    takeAway(left, file, tree, shape);
    left = shape.issuesOf(file);
  }
  return file;
}

function takeAway(issues: readonly SchemaIssue[], file: Fields, tree: Tree, { standIns }: Shape): void {
  const wrong = new Map<Container, Set<string | number>>();
  const answers = new Set<Container>();
  for (const issue of issues) {
    const steps = stepsOf(issue);
    const step: Step | undefined = isMissing(issue) ? steps.at(-2) : steps.at(-1);
    if (step && steps.at(-2)?.key === "options") answers.add(step.container);
    if (step) wrong.set(step.container, (wrong.get(step.container) ?? new Set()).add(step.key));
    else {
      const field = String(steps[0]?.key);
      file[field] = structuredClone(standIns[field]);
    }
  }
  for (const [container, keys] of wrong) {
    // From the end of a list, so that the places of the others stay.
    for (const key of [...keys].sort((a, b) => Number(b) - Number(a))) {
      // Whoever wrote an answer wrongly is not told as well that there are too few.
      if (answers.has(container) && Array.isArray(container)) {
        container[Number(key)] = "…";
        continue;
      }
      tree.remove(container, key);
      // Whoever wrote the answers wrongly is not told as well that there are none.
      if (key === "options" && !Array.isArray(container)) container[key] = ["…", "…"];
      else if (key === "from" || key === "to") (container as Fields)[key] = "…";
      else if (container === file.answers && isFields(container)) container[key] = { options: ["…", "…"] };
    }
  }
}
