// One question with a few answers to choose from, before a session or after it. Pure.

export type Choice<Id extends string> = {
  readonly id: Id;
  readonly label: string;
};

export type Choosing<Id extends string> = {
  readonly choices: readonly Choice<Id>[];
  readonly at: number;
  /** `back`: nothing was chosen. */
  readonly over: Id | "back" | undefined;
};

export function beginChoosing<Id extends string>(choices: readonly Choice<Id>[]): Choosing<Id> {
  return { choices, at: 0, over: undefined };
}

export function moveChoice<Id extends string>(choosing: Choosing<Id>, by: number): Choosing<Id> {
  return { ...choosing, at: Math.min(choosing.choices.length - 1, Math.max(0, choosing.at + by)) };
}

export function takeChoice<Id extends string>(choosing: Choosing<Id>): Choosing<Id> {
  return { ...choosing, over: choosing.choices[choosing.at]?.id ?? "back" };
}
