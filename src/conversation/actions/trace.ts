// What the group says of the trace on the table: `/trace confirmed`, `/trace modified @2 their words`, `/trace 3`.
import { readLine } from "../../input/line/line.ts";
import type { Draft, Speakers, VerdictKind } from "../../model/entry.ts";
import { VERDICTS } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { stateOf } from "../../model/session/coverage.ts";
import { labelOf } from "../../model/session/labels.ts";
import { progressOf } from "../../model/session/session.ts";
import { checkedTraces } from "../../model/traces/verdicts.ts";
import { traceRows } from "../../telling/traces/trace-words.ts";
import { nameOf } from "../../text/command-names.ts";
import { inAnyLanguage } from "../../text/typed-words.ts";
import type { CommandGroup } from "../command.ts";
import { itemOnTheTable, withCodes } from "../entries/keep.ts";
import { whyNotTheirs } from "../entries/verdict.ts";
import { putCommandInField } from "../field-line.ts";
import { answer, refuse } from "../outcome.ts";
import { problemText } from "../problems.ts";
import type { Action, Outcome, State, When } from "../state.ts";

const trace: Action = (state, words, when) => {
  const { text } = state;
  const { reply, screen } = text.traces;
  const item = state.session.items.get(itemOnTheTable(state, when) ?? "");
  if (!item?.trace) return refuse(reply.noTrace);
  const names = VERDICTS.map((verdict) => text.traces.verdicts[verdict]);
  // On a screen the quotes stand under the question: there they can be emptied, in what was said before they can't.
  const rows = traceRows(state, item).slice(state.screen ? -1 : 0);
  if (words.trim() === "") return answer(...rows, screen.plain(nameOf("trace", text), names));
  const why = whyNotAnswered(state, item);
  if (why !== undefined) return refuse(why);
  const key = /^[1-9]$/u.test(words.trim()) ? Number(words.trim()) : undefined;
  const pressed = key === undefined ? undefined : VERDICTS[key - 1];
  if (pressed) return byKey(state, item, pressed, when);
  const read = verdictIn(words.trim());
  if (!read) return refuse(reply.which(words.trim(), names));
  return keepSaid(state, item, read, when);
};

/** Where there is nothing to ask about, or the group was not asked. */
function whyNotAnswered({ session, traces, text }: State, item: Item): string | undefined {
  const { reply } = text.traces;
  if (traces?.get(item.id)?.is !== "whole") return reply.emptied;
  if (stateOf(progressOf(session, item.id)) !== "skipped") return undefined;
  return reply.skipped(labelOf(session, item.id) || item.id);
}

/**
 * One key: the group said so. What they say instead is one line. The secretary's keys say who stands there: the numbers
 * come next, one key each.
 */
function byKey(state: State, item: Item, verdict: VerdictKind, when: When): Outcome {
  const asksForWords = verdict === "modified" && !hasWording(state, item);
  if (asksForWords) {
    if (!state.screen) return refuse(state.text.traces.reply.wordsNeeded);
    return { state: putCommandInField(state, "trace", `${state.text.traces.verdicts[verdict]} `) };
  }
  if (state.capture.on) return { state: { capture: { on: true, next: "stand", stand: verdict } } };
  return { drafts: [draftOf(item, verdict, { who: "group" }, when)] };
}

/** Whoever joins those who have said it another way needs no words of their own. */
function hasWording({ session }: State, item: Item): boolean {
  return checkedTraces(session).some((one) => one.item.id === item.id && one.wording !== undefined);
}

type Read = { readonly verdict: VerdictKind; readonly rest: string };

/** What the words begin with, in any language, and what is said behind it. */
export function verdictIn(words: string): Read | undefined {
  const found = VERDICTS.flatMap((verdict) =>
    inAnyLanguage(({ verdicts }) => verdicts[verdict]).flatMap((begins) => {
      const [begun] = begins.exec(words) ?? [];
      return begun === undefined ? [] : [{ verdict, begun }];
    }),
  ).sort((one, other) => other.begun.length - one.begun.length);
  const [first] = found;
  return first && { verdict: first.verdict, rest: words.slice(first.begun.length).replace(/^[\s:,.–-]+/u, "") };
}

function keepSaid(state: State, item: Item, { verdict, rest }: Read, when: When): Outcome {
  const { reply } = state.text.traces;
  const line = readLine(withMark(rest), state);
  if (line.is === "problem") return refuse(problemText(line.problem, state.cues, state));
  const content = line.is === "content" ? line.content : undefined;
  if (rest !== "" && content?.kind !== "turn" && content?.kind !== "note") return refuse(reply.nobody);
  const speakers: Speakers = (content && "speakers" in content && content.speakers) || { who: "group" };
  const words = content?.kind === "note" ? withCodes(content) : undefined;
  const why = whyNotTheirs(state, speakers, when);
  if (why !== undefined) return refuse(why);
  if (verdict === "modified" && words === undefined && !hasWording(state, item)) return refuse(reply.wordsNeeded);
  return { drafts: [draftOf(item, verdict, speakers, when, words)] };
}

/** `1,3` alone are people: as words they would be the group's, and two would stand as all. */
function withMark(rest: string): string {
  return /^\d{1,3}(?:\s*[,+]\s*\d{1,3}|\s+\d{1,3})*$/u.test(rest) ? `@${rest.replace(/\s*[,+]\s*|\s+/gu, ",")}` : rest;
}

function draftOf(item: Item, verdict: VerdictKind, speakers: Speakers, when: When, text?: string): Draft {
  return { ...when, kind: "verdict", item: item.id, verdict, speakers, ...(text === undefined ? {} : { text }) };
}

export const traceCommands = {
  trace: {
    group: "keep",
    takes: true,
    past: true,
    worded: true,
    yields: true,
    fits: ({ session }) => [...session.items.values()].some((item) => item.trace !== undefined),
    completes: ({ text }) => Object.values(text.traces.verdicts),
    act: trace,
  },
} as const satisfies CommandGroup;
