// What a second window on a session may be: asked before it sits down. Pure.
import type { GuideKind } from "../../model/guide.ts";

export type Beside = {
  readonly choices: readonly BesideChoice[];
  readonly at: number;
  readonly over: BesideChoice | undefined;
};

/** `secretary`: the other seat at the table. `read`: what has been written until now. */
export type BesideChoice = "secretary" | "read" | "back";

/** In an interview of one there is no secretary, unless someone is named so on the command line. */
export function beginBeside(kind: GuideKind): Beside {
  const choices: readonly BesideChoice[] = kind === "individual" ? ["read", "back"] : ["secretary", "read", "back"];
  return { choices, at: 0, over: undefined };
}

export function moveBeside(beside: Beside, by: number): Beside {
  return { ...beside, at: Math.min(beside.choices.length - 1, Math.max(0, beside.at + by)) };
}

export function chooseBeside(beside: Beside): Beside {
  return { ...beside, over: beside.choices[beside.at] ?? "back" };
}
