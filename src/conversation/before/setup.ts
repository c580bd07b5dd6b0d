// What is asked before a session begins: how many take part, and what stands open in the guide. One question at a time. Pure.

import { type Edit, EMPTY_FIELD, edit, type Field, fieldWith } from "../../input/field/field.ts";
import type { Placeholder } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";

export type Question = {
  readonly ask: string;
  readonly about?: string;
  readonly placeholder?: string;
  readonly usual: string;
};

export type Setup = {
  readonly questions: readonly Question[];
  readonly at: number;
  readonly field: Field;
  /** What stands in the field was put there, and not typed. */
  readonly untouched: boolean;
  /** What was wrong with the last answer. */
  readonly complaint: string | undefined;
  readonly participants: number | undefined;
  readonly fill: Readonly<Record<string, string>>;
  readonly over: "done" | "cancelled" | undefined;
};

export type Wanted = {
  readonly participants: number | undefined;
  /** Asked for unless it is known or the guide is for one person. */
  readonly usual: number | undefined;
  readonly open: readonly Placeholder[];
  readonly fill: Readonly<Record<string, string>>;
};

/** A note about a participant, or a command: typed for the session by someone who did not see that something is asked first. */
const FOR_THE_SESSION = /^(?:@\d|\/\p{L})/u;

export function beginSetup({ participants, usual, open, fill }: Wanted, language: Language, text: Texts): Setup {
  const { setup } = text.cli;
  const questions: readonly Question[] = [
    ...(usual === undefined ? [] : [{ ask: setup.participants, usual: String(usual) }]),
    ...open.map(({ name, question }) => ({
      ask: inLanguage(question, language),
      about: setup.stays,
      placeholder: name,
      usual: "",
    })),
  ];
  const field = fieldWith(questions[0]?.usual ?? "");
  return {
    questions,
    at: 0,
    field,
    untouched: true,
    complaint: undefined,
    participants,
    fill,
    over: questions.length === 0 ? "done" : undefined,
  };
}

/** The usual answer stands ready: the first character typed takes its place, an arrow or an erasure keeps it for editing. */
export function editSetup(setup: Setup, change: Edit): Setup {
  const field = change.do === "insert" && setup.untouched ? EMPTY_FIELD : setup.field;
  return { ...setup, field: edit(field, change), untouched: false, complaint: undefined };
}

/** Enter: the answer is taken, or what is wrong with it is said. An open placeholder may stay open. */
export function answerSetup(setup: Setup, text: Texts): Setup {
  const question = setup.questions[setup.at];
  if (!question) return { ...setup, over: "done" };
  const typed = setup.field.text.trim();
  if (question.placeholder === undefined) {
    const participants = Number(typed);
    if (!Number.isInteger(participants) || participants < 1 || participants > 99) {
      return { ...setup, complaint: text.cli.setup.participantsWrong };
    }
    return following({ ...setup, participants });
  }
  if (FOR_THE_SESSION.test(typed)) return { ...setup, complaint: text.cli.setup.forTheSession };
  const fill = typed === "" ? setup.fill : { ...setup.fill, [question.placeholder]: typed };
  return following({ ...setup, fill });
}

function following(setup: Setup): Setup {
  const at = setup.at + 1;
  const next = setup.questions[at];
  return {
    ...setup,
    at,
    field: next ? fieldWith(next.usual) : EMPTY_FIELD,
    untouched: true,
    over: next ? undefined : "done",
  };
}
