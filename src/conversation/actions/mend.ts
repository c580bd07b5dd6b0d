// Mending what was kept: wording anew, filing elsewhere, and striking for good.

import { readAnswers } from "../../input/answers/read-answers.ts";
import type { Content, Line } from "../../input/line/content.ts";
import { readLine } from "../../input/line/line.ts";
import type { Instant } from "../../model/clock.ts";
import { betweenAs, withoutThemselves } from "../../model/cue.ts";
import type { Amended, Entry, EntryOf, Speakers } from "../../model/entry.ts";
import { kindsThatCan } from "../../model/entry-kinds.ts";
import { contentOf, floorAt } from "../../model/session/session.ts";
import { checkAnswer } from "../answering/check-answer.ts";
import type { CommandGroup } from "../command.ts";
import { withCodes } from "../entries/keep.ts";
import { entryNamed, entryToStrike, whyNot } from "../entries/named-entry.ts";
import { cueOf, putRight } from "../entries/put-right.ts";
import { whyNotBetween } from "../entries/relation.ts";
import { openList, withItemNamed } from "../lists/open-list.ts";
import { refuse } from "../outcome.ts";
import { problemText } from "../problems.ts";
import type { Action, Outcome, State, When } from "../state.ts";

const AMENDABLE = kindsThatCan("amend");
const WORDED = new Set([...AMENDABLE].filter((kind) => kind !== "turn" && kind !== "cue" && kind !== "tally"));
const FILED = kindsThatCan("refile");
/** What `/file` looks at: a line that belongs to no question is named and refused, not passed over for an older one. */
const LOOKED_AT = new Set([...AMENDABLE, ...FILED]);
const amend: Action = (state, words, when) => {
  const { session, text } = state;
  const { rest, target: named } = entryNamed(state, words, AMENDABLE);
  const line = readAmendment(state, rest, named);
  // `/rett @4` is about whatever was last, `/rett det traff meg` about the last words.
  const isOfSpeaker = line.is === "content" && (line.content.kind === "turn" || line.content.kind === "cue");
  const { target, missing } = entryNamed(state, words, AMENDABLE, isOfSpeaker ? AMENDABLE : WORDED);
  if (missing) return refuse(whyNot(state, missing));
  if (!target) return refuse(text.session.reply.nothingToAmend);
  if (rest === "") return { ...refuse(text.session.reply.amendWith) };
  if (target.kind === "own")
    return { drafts: [{ ...when, kind: "amend", target: target.id, content: { kind: "own", text: rest } }] };
  if (target.kind === "answer") return amendAnswer(state, target, rest, when);
  if (line.is === "problem") return refuse(problemText(line.problem, state.cues, state));
  const content = line.is === "content" ? sameKind(state, target, line.content, contentOf(session, target)) : undefined;
  const why = content?.kind === "cue" ? whyNotBetween(state, content, target.t) : undefined;
  if (why !== undefined) return refuse(why);
  return content ? putRight(state, target, content, when) : refuse(text.session.reply.amendSameKind);
};

/** Another answer of the same participant to the same item: `/rett 4`. */
function amendAnswer(state: State, target: EntryOf<"answer">, rest: string, when: When): Outcome {
  const item = state.session.items.get(target.item);
  const read = item && readAnswers(rest, item, target.participant);
  if (!item || read?.is !== "answers" || read.answers[0]?.participant !== target.participant)
    return refuse(state.text.answers.amendWithAnswer);
  const content = checkAnswer(state, item, read.answers[0].given);
  if ("why" in content) return refuse(content.why);
  return { drafts: [{ ...when, kind: "amend", target: target.id, content: { kind: "answer", ...content } }] };
}

/** `/rett sec:5 @3>5` says between whom that cue went, and need not say again which it was. */
function readAmendment(state: State, rest: string, named: Entry | undefined): Line {
  const line = readLine(rest, state);
  const now = named && contentOf(state.session, named);
  if (line.is !== "problem" || line.problem.code !== "relation-of-what" || now?.kind !== "cue") return line;
  return readLine(`!${now.cue} ${line.problem.mark}`, state);
}

/** The new content as content of the old entry's kind. Who said it stays, unless the new line says otherwise. */
function sameKind(state: State, target: Entry, content: Content, now: Entry): Amended | undefined {
  const speakers = "speakers" in now && now.speakers ? { speakers: now.speakers } : {};
  const about = "about" in now && now.about ? { about: now.about } : {};
  const { kind, ...rest } = content;
  if (content.kind === "turn") return ofSpeakers(now, content.speakers);
  if (now.kind === "cue") return content.kind === "cue" ? sameCue(state, now, content) : undefined;
  if (target.kind === "note" && kind === "note") return { ...speakers, ...content };
  // What has its command before it may be worded anew with the command, and without it.
  if (target.kind === kind && OF_A_COMMAND.has(kind)) return { ...about, ...speakers, ...content } as Amended;
  if (kind !== "note" || !("text" in rest)) return undefined;
  const codes = "codes" in rest && rest.codes ? { codes: rest.codes } : {};
  const said = "speakers" in rest && rest.speakers ? { speakers: rest.speakers } : speakers;
  switch (now.kind) {
    case "comment":
      return { kind: "comment", ...(now.about ? { about: now.about } : {}), ...said, text: content.text, ...codes };
    case "memo":
    case "park":
      return { kind: now.kind, text: content.text, ...codes };
    case "debrief":
      return { kind: "debrief", ...(now.about ? { about: now.about } : {}), text: content.text, ...codes };
    case "verdict":
      return { kind: "verdict", verdict: now.verdict, ...said, text: withCodes(content) };
    case "summary":
      return { kind: "summary", outcome: now.outcome, ...said, text: withCodes(content) };
    default:
      return undefined;
  }
}

/** Whom it was from and to stays, unless the new line says otherwise. */
function sameCue({ session, cues }: State, now: EntryOf<"cue">, { kind, cue, text, ...named }: CueLine): Amended {
  const [was, is] = [now.cue, cue].map((id) => cues.find((one) => one.id === id));
  const kept = betweenAs(was, is, now, floorAt(session, now.t));
  return { kind, cue, ...withoutThemselves({ ...kept, ...named }), ...(text === undefined ? {} : { text }) };
}

/** The same with other speakers; undefined for what has none. */
function ofSpeakers(now: Entry, speakers: Speakers): Amended | undefined {
  switch (now.kind) {
    case "turn":
      return { kind: "turn", speakers };
    case "note":
    case "comment":
    case "cue":
    case "verdict":
    case "summary": {
      const { id: _, at: _at, t: _t, typed: _typed, item: _item, ...worded } = now;
      if (now.kind === "cue") return cueOf(now, withoutThemselves({ speakers, to: now.to }));
      const { turn: _turn, ...content } = { turn: undefined, ...worded };
      return { ...content, speakers } as Amended;
    }
    default:
      return undefined;
  }
}

type CueLine = Extract<Content, { readonly kind: "cue" }>;

const OF_A_COMMAND: ReadonlySet<Content["kind"]> = new Set(["comment", "memo", "park", "debrief"]);

/** Files the last note under another item; a note that is still being typed is filed when it is kept. */
const file: Action = (state, words, when) => {
  const { target, rest, missing } = entryNamed(state, words, LOOKED_AT);
  if (missing) return refuse(whyNot(state, missing));
  if (!target || !FILED.has(target.kind)) return refuse(state.text.session.reply.nothingToFile);
  if (rest === "") return openList(state, "file");
  return withItemNamed(state, rest, (item) => ({
    drafts: [{ ...when, kind: "refile", target: target.id, item: item.id }],
  }));
};

/** Removes for good: on the disk first, then here. All of the lines that are named, or none. */
const strike: Action = (state, words, when) => {
  const { reply } = state.text.session;
  const ids = [...new Set(words.trim().split(/\s+/u))];
  const targets = ids.map((id) => ({ id, target: entryToStrike(state, id) }));
  const missing = targets.find(({ target }) => !target);
  if (missing) {
    const known = state.session.entries.some((entry) => entry.id === missing.id);
    return refuse(missing.id === "" || known ? reply.nothingToStrike : reply.noEntry(missing.id));
  }
  const stamp = stampOf(when);
  return { effects: targets.flatMap(({ target }) => (target ? [{ do: "strike", target: target.id, stamp }] : [])) };
};

function stampOf({ at, t }: Instant): Instant {
  return { at, t };
}

export const mendingCommands = {
  amend: { forObservers: true, group: "mend", takes: true, worded: true, act: amend },
  file: { forObservers: true, group: "mend", takes: true, act: file },
  strike: { forObservers: true, group: "mend", whole: true, act: strike },
} as const satisfies CommandGroup;
