// The conversation: one message makes the next state and what is asked of the world. Pure; time comes in with the message.

import { EMPTY_FIELD, edit, fieldWith } from "../input/field/field.ts";
import { clean } from "../input/line/clean.ts";
import type { Content } from "../input/line/content.ts";
import { readLine } from "../input/line/line.ts";
import type { Instant } from "../model/clock.ts";
import type { Draft, Entry } from "../model/entry.ts";
import { isQuestion } from "../model/item-kinds.ts";
import { appendAll } from "../model/session/fold.ts";
import { activityRemarks } from "../telling/applying/activity-time.ts";
import type { ChatLine, Says } from "../telling/chat-line.ts";
import { parkedRemarks } from "../telling/parked.ts";
import { answerTo } from "../telling/questions/answers.ts";
import { questionIn } from "../telling/questions/question-in.ts";
import { absenceRemarks, coverageRemarks, type Remark, recorderRemarks, timeRemarks } from "../telling/remarks.ts";
import { nameOf } from "../text/command-names.ts";
import { advised } from "./advice/give-advice.ts";
import { pressAnswerKey } from "./answering/answer-keys.ts";
import { type Answered, answersInLine, tellItWasANote } from "./answering/keep-answers.ts";
import { burstWith, holdSentence, isSentence } from "./capture/burst.ts";
import { pressActionInCapture, pressCaptureKey, takeBackLast } from "./capture/capture.ts";
import { keepFirstWords } from "./capture/first-words.ts";
import { settleNumber } from "./capture/floor.ts";
import { catchKeys, isCapturing, isUntouched, isWriting, openField } from "./capture/mode.ts";
import { settleRepair } from "./capture/repair.ts";
import { isBackInTalk } from "./closing.ts";
import { commandProblemText } from "./command-problems.ts";
import { COMMANDS, carryOutCommand } from "./commands.ts";
import { itemOnTheTable, keepContent, timeOf } from "./entries/keep.ts";
import { refuseForeign, withinSeat } from "./entries/seat-limits.ts";
import { bringBackLine } from "./field-line.ts";
import { howTo } from "./how-to.ts";
import { pressKey } from "./keyboard/press-key.ts";
import { VIEWS } from "./keyboard/views.ts";
import { KEYS } from "./keymap.ts";
import { nameUnderList } from "./lists/name-things.ts";
import { putAway, remember } from "./menu/earlier.ts";
import { closeMenu, menuAfterEdit, openMenu, takeFromMenu } from "./menu/menu.ts";
import { tellWhoIsGone } from "./others/gone.ts";
import { linesOf } from "./others/lines-shown.ts";
import { withoutOldNotice } from "./others/old-notice.ts";
import { others, reread, seated } from "./others/others.ts";
import { mergeOutcomes, refuse } from "./outcome.ts";
import { problemText } from "./problems.ts";
import { commandCalled, looseCalled, readCommand } from "./read-command.ts";
import type { ActionId, Effect, Message, Outcome, State } from "./state.ts";
import { tellOfStrike, withoutStruck } from "./struck.ts";
import { noteUnsent } from "./unsent.ts";

export type Step = readonly [State, readonly Effect[]];

export function update(before: State, message: Message, now: Instant): Step {
  const [after, effects] = withinSeat(before, react(before, message, now), message);
  const noted = noteUnsent(before, after);
  return noted.length === 0 ? [after, effects] : [after, [...effects, ...noted]];
}

function react(before: State, message: Message, now: Instant): Step {
  const state = { ...before, now };
  const { type: search } = VIEWS[state.view.is];
  const menu = openMenu(state);
  switch (message.is) {
    case "kept":
      return [addKept(state, message.entries), []];
    case "not-kept":
      return [giveBackUnkept(state, message), []];
    case "struck":
      return apply(
        addKept(withoutStruck(state, new Set(message.erased)), message.entries),
        tellOfStrike(state, message),
      );
    case "others":
      return apply(...others(state, message.entries));
    case "reread":
      return apply(...reread(state, message.entries));
    case "link":
      return [{ ...state, link: message.word }, []];
    case "table":
      return [{ ...state, table: message.table }, []];
    case "gone":
      return apply({ ...state, gone: message.writers }, tellWhoIsGone(state, message.writers));
    case "traces":
      return [takeInTraces(state, message.traces), []];
    case "warned":
      return apply(state, { says: refusing(...message.warnings) });
    case "told":
      return apply(state, { says: { tone: "remark", text: message.remarks } });
    case "seated":
      return apply(...seated(state, message));
    case "tick":
      return apply(
        remark(state, [...timeRemarks(state), ...activityRemarks(state), ...parkedRemarks(state)]),
        mergeOutcomes(mergeOutcomes(settleNumber(state, now, "when-due"), settleRepair(state, now)), advised(state)),
      );
    case "line":
      return enter(state, message.line, now);
    case "enter":
      if (state.proposed && state.field.text.trim() === "") return keepProposed(state, state.proposed);
      if (isCapturing(state) && state.view.is !== "end" && state.view.is !== "repair")
        return apply(closeView(state), enterCaught(state, now));
      if (menu?.isChosen) return [{ ...state, ...takeFromMenu(state, menu) }, []];
      if (isWriting(state) && (state.field.text.trim() === "" || isUntouched(state)))
        return [{ ...state, ...catchKeys(state) }, []];
      if (state.view.is === "talk")
        return afterOneLine(
          before,
          enter({ ...state, field: EMPTY_FIELD, typedSince: undefined }, before.field.text, before.typedSince ?? now),
        );
      return apply(state, VIEWS[state.view.is].enter(state, now));
    case "edit":
      if (search) return [{ ...state, ...search(state, message.edit) }, []];
      if (isCapturing(state))
        return message.edit.do === "insert" ? pressInCapture(state, message.edit.text, now) : [state, []];
      if (message.edit.do === "insert") {
        const answered = pressAnswerKey(state, message.edit.text, now);
        if (answered) return apply(state, withWhatFollows(state, answered, state.typedSince ?? now));
      }
      return [withField(closeView(state), edit(state.field, message.edit)), []];
    case "paste": {
      const text = clean(message.text);
      if (search) return [{ ...state, ...search(state, { do: "insert", text: text.replaceAll("\n", " ") }) }, []];
      // What is pasted was never meant as keys: it is read before it is sent.
      const settled = isCapturing(state) ? mergeOutcomes(settleNumber(state, now, "now"), openField(state, now)) : {};
      const [writing, effects] = apply(state, settled);
      // What is for one line stays one.
      const pasted = writing.capture.lead === undefined ? text : text.replace(/\s*\n\s*/gu, " ");
      return [withField(closeView(writing), edit(writing.field, { do: "insert", text: pasted })), effects];
    }
    case "action":
      return apply(state, actionOutcome(state, message.action, now, message.number));
  }
}

/** One key; where it makes a sentence of those before it, that is no catch. */
function pressInCapture(state: State, key: string, now: Instant): Step {
  const burst = state.view.is === "talk" ? burstWith(state, key, now) : undefined;
  if (isSentence(burst)) return apply(state, holdSentence(state, burst, now));
  return apply({ ...state, burst }, pressCaptureKey(state, key, now));
}

function actionOutcome(state: State, action: ActionId, now: Instant, number: number | undefined): Outcome {
  if (isCapturing(state))
    return (
      pressActionInCapture(state, action, now) ??
      mergeOutcomes(settleNumber(state, now, "now"), pressKey(action, state, now, number))
    );
  if (isWriting(state) && action === "undo" && state.field.text === "") return takeBackLast(state, now);
  if (action === "cancel" && state.view.is === "talk") return { state: leaveField(state) };
  const outcome = pressKey(action, state, now, number);
  // Where no list is open, Tab leads back to catching keys.
  return isWriting(state) && action === "complete" && !outcome.state ? { state: catchKeys(state) } : outcome;
}

/** Esc, one step out at a time: the list, what was typed, the note field. */
function leaveField(state: State): Partial<State> {
  const writing = isWriting(state);
  if (writing && isUntouched(state)) return catchKeys(state);
  if (openMenu(state)) return closeMenu(state);
  if (state.proposed) return { proposed: undefined };
  const { field, aside } = state;
  if (field.text === "" && !aside) return writing ? catchKeys(state) : {};
  const away = putAway(state);
  if (!writing) return away;
  const back = catchKeys({ ...state, ...away });
  return { ...away, ...back, capture: { on: true, told: state.text.secretary.putAway } };
}

/** Carries out what an action came to. */
function apply(
  state: State,
  { state: changed, says, drafts, effects, line: own, letsGo }: Outcome,
  typed?: string,
): Step {
  const line = typed ?? own;
  const said = says ? say(state, says) : state;
  const keeping: readonly Effect[] =
    drafts && drafts.length > 0
      ? [{ do: "append", drafts, ...(line !== undefined && { line }), ...(letsGo && { letsGo }) }]
      : [];
  return [{ ...said, ...changed }, [...keeping, ...(effects ?? [])]];
}

/** A line is sent: what it says is kept, done or answered. What can't be understood goes back into the field. */
function enter(before: State, typed: string, when: Instant): Step {
  if (before.proposed && typed.trim() === "") return keepProposed(before, before.proposed);
  const state = before.proposed ? { ...before, proposed: undefined } : before;
  const answers = answersInLine(state, typed, when);
  if (answers)
    return answers.says?.tone === "refusal"
      ? refuseLine(state, typed, when, answers)
      : apply(rememberLine(state, typed), withWhatFollows(state, answers, when), typed);
  const line = readLine(typed, state);
  switch (line.is) {
    case "nothing":
      return state.screen ? apply(state, onEmpty(state, when)) : [state, []];
    case "problem":
      return refuseLine(state, typed, when, { says: refusing(problemText(line.problem, state.cues, state)) });
    case "question":
      return apply(rememberLine(state, typed), {
        says: {
          tone: "answer",
          text: questionIn(line.question) === "howTo" ? howTo(state, line.question) : answerTo(state, line.question),
        },
      });
    case "content": {
      const time = timeOf(state, when, line.time);
      if (!("at" in time)) return refuseLine(state, typed, when, time);
      const outcome =
        (line.time ? undefined : keepFirstWords(state, typed, line.content, when)) ??
        (line.time ? undefined : nameUnderList(state, line.content, time, itemOnTheTable(state, time))) ??
        askIfMeantOtherwise(
          state,
          typed,
          when,
          line.content,
          refuseForeign(state, keepContent(state, line.content, time)),
        );
      return outcome.drafts
        ? apply(rememberLine(state, typed), outcome, typed)
        : refuseLine(state, typed, when, outcome);
    }
    case "command": {
      const read = readCommand(line.word);
      if ("problem" in read && read.problem === "loose") {
        // `/notat …` is the note, `/tid` the question.
        if (read.is === "note" && line.rest !== "") return enter(state, line.rest, when);
        if (read.is === "time")
          return apply(rememberLine(state, typed), { says: { tone: "answer", text: answerTo(state, "tid igjen") } });
      }
      if (!("command" in read) || "problem" in read) {
        const problem = { says: refusing(commandProblemText(read, state)) };
        return line.rest === "" ? apply(rememberLine(state, typed), problem) : refuseLine(state, typed, when, problem);
      }
      const time = read.command.past ? timeOf(state, when, line.time) : when;
      const outcome =
        line.time && !read.command.past
          ? refuse(state.text.session.reply.notAtATime(namesOfPast(state)))
          : "at" in time
            ? carryOutCommand(read.command.id, state, line.rest, time)
            : time;
      const refused = outcome.says?.tone === "refusal" && line.rest !== "" && (read.command.worded ?? false);
      return refused ? refuseLine(state, typed, when, outcome) : apply(rememberLine(state, typed), outcome, typed);
    }
  }
}

/** With one participant an answer turns the page. */
function withWhatFollows(state: State, { turns, ...outcome }: Answered, when: Instant): Outcome {
  return turns ? mergeOutcomes(outcome, carryOutCommand(turns, state, "", when)) : outcome;
}

/** Answers that were shown are kept as they were shown. */
function keepProposed(state: State, drafts: readonly Draft[]): Step {
  return apply({ ...state, proposed: undefined }, { drafts });
}

/** What was kept as a note, and was perhaps meant as something else. */
function askIfMeantOtherwise(state: State, typed: string, when: Instant, content: Content, outcome: Outcome): Outcome {
  const answer = content.kind === "note" && outcome.drafts ? tellItWasANote(state, typed, when) : undefined;
  if (answer !== undefined) return { ...outcome, says: { tone: "remark", text: [answer] } };
  return askIfCommand(state, content, outcome);
}

/** A bare `neste` is kept as what it is, a note, and asked about. */
function askIfCommand({ text }: State, content: Content, outcome: Outcome): Outcome {
  if (content.kind !== "note" || content.speakers || !outcome.drafts) return outcome;
  const meant = commandCalled(content.text);
  const loose = meant ? undefined : looseCalled(content.text);
  if (loose === "delete" || loose === "stop") {
    const told = [text.session.reply.keptAsNote, commandProblemText({ problem: "loose", is: loose }, { text })];
    return { ...outcome, says: { tone: "remark", text: [told.join(" ")] } };
  }
  if (!meant) return outcome;
  return { ...outcome, says: { tone: "remark", text: [text.session.reply.wasItACommand(nameOf(meant.id, text))] } };
}

function namesOfPast({ text }: State): readonly string[] {
  return COMMANDS.flatMap(({ past, id }) => (past ? [nameOf(id, text)] : []));
}

/** Enter makes a number whole. Where nobody else holds the guide it goes on as in the other seat. */
function enterCaught(state: State, now: Instant): Outcome {
  const settled = settleNumber(state, now, "now");
  const isAlone = ![...state.session.inside].some((writer) => state.session.writers.get(writer)?.role === "moderator");
  return settled.drafts || state.view.is !== "talk" || !isAlone ? settled : mergeOutcomes(settled, onEmpty(state, now));
}

/** A line that one key opened the note field for is sent: keys are caught again. A refused one is an arrow away. */
function afterOneLine({ capture }: State, [state, effects]: Step): Step {
  const { field } = state;
  const goesBack = capture.lead !== undefined && state.history.at(-1)?.since === undefined;
  const told = field.text === "" ? undefined : state.text.secretary.unsent;
  return [goesBack ? { ...state, capture: { on: true, told } } : state, effects];
}

/** Enter on an empty field goes on where there is nothing to note; on a question it does nothing, so that a slip costs nothing. */
function onEmpty(state: State, when: Instant): Outcome {
  const item = state.session.items.get(state.session.current ?? "");
  return item && isQuestion(item) ? {} : carryOutCommand("next", state, "", when);
}

/** What could not be understood is not lost, and not in the way of what comes next: an arrow away, with its time. */
function refuseLine(state: State, typed: string, since: Instant, outcome: Outcome): Step {
  if (!state.screen) return apply(state, outcome, typed);
  const { says } = outcome;
  const told = says && {
    ...says,
    text: [...says.text, state.text.session.reply.lineIsKept(KEYS["earlier-line"].shown)],
  };
  return apply(
    { ...state, ...remember(state, { text: typed, since }), ...bringBackLine(state) },
    { ...outcome, ...(told && { says: told }) },
    typed,
  );
}

function rememberLine(state: State, text: string): State {
  return { ...state, ...remember(state, { text }), ...bringBackLine(state) };
}

/** Whoever types means the note field, also where help or the end stands before it: nothing typed may go unseen. */
function closeView(state: State): State {
  return state.view.is === "talk" ? state : { ...state, view: { is: "talk" } };
}

function withField(state: State, field: State["field"]): State {
  const typedSince = field.text === "" ? undefined : (state.typedSince ?? state.now);
  return { ...state, field, typedSince, historyAt: undefined, menu: menuAfterEdit(state, field) };
}

function refusing(...text: readonly string[]): Says {
  return { tone: "refusal", text };
}

function say(state: State, says: Says): State {
  const line: ChatLine = { key: `said-${state.drawing}-${state.lines.length}`, is: "said", t: state.now.t, ...says };
  const last = state.lines.at(-1);
  // On a screen a question stands below until something is kept under it: what the program says meanwhile goes above it.
  const waits = state.screen && last?.is === "entry" && last.entry.kind === "reach";
  const lines = waits ? [...state.lines.slice(0, -1), line, last] : [...state.lines, line];
  return { ...state, lines };
}

function remark(state: State, remarks: readonly Remark[]): State {
  if (remarks.length === 0) return state;
  const remarked = new Set([...state.remarked, ...remarks.map(({ id }) => id)]);
  return { ...say(state, { tone: "remark", text: remarks.map(({ text }) => text) }), remarked };
}

/** What was struck where the traces come from is gone from here at once, and that is said. */
function takeInTraces(state: State, traces: State["traces"]): State {
  const emptied = (all: State["traces"]): number => [...all.values()].filter(({ is }) => is === "emptied").length;
  const next = { ...state, traces, drawing: state.drawing + 1 };
  const more = emptied(traces) - emptied(state.traces);
  return more > 0 ? say(next, { tone: "remark", text: [state.text.traces.begin.emptied(more)] }) : next;
}

/** Entries are on the disk: only now do they join the session and show. */
function addKept(state: State, entries: readonly Entry[]): State {
  const session = appendAll(state.session, entries);
  const lines = [...state.lines, ...linesOf(entries, { session, writer: state.writer })];
  const isBack = state.closing && isBackInTalk(session) && session.current !== state.session.current;
  const next = { ...state, ...withoutOldNotice(state, entries), session, lines, closing: state.closing && !isBack };
  const after = [recorderRemarks, absenceRemarks, coverageRemarks, parkedRemarks];
  return after.reduce<State>((told, remarksOf) => remark(told, remarksOf(told, entries)), next);
}

/** The line stands in the field again, and keeps the time at which it was begun. */
function giveBackUnkept(
  state: State,
  { why, line, since, leaving }: Extract<Message, { readonly is: "not-kept" }>,
): State {
  const { reply } = state.text.session;
  const begun = state.field.text === "" ? undefined : { field: state.field, typedSince: state.typedSince };
  // What a key was said to have done was not done.
  const untold = { ...state, capture: { ...state.capture, told: undefined } };
  const back =
    line === undefined || !state.screen
      ? untold
      : {
          ...state,
          field: fieldWith(line),
          typedSince: since ?? state.now,
          aside: state.aside ?? begun,
          capture: { on: false },
          heldBack: leaving ? line : undefined,
        };
  const text = line === undefined || !state.screen ? [why] : [why, leaving ? reply.leaveAllTheSame : reply.returned];
  return say({ ...back, over: undefined }, { tone: "refusal", text });
}
