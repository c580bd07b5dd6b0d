// What an observer's seat may do. Whatever key or command it comes from, nothing else is kept: other machines would refuse it.
import { type Draft, partsOf } from "../../model/entry.ts";
import { isObserversToWrite } from "../../model/seats/observers.ts";
import { refuse } from "../outcome.ts";
import type { Effect, Message, Outcome, State } from "../state.ts";

type Step = readonly [State, readonly Effect[]];

/** What a line came to, or that it is not this seat's to write. */
export function refuseForeign(state: State, outcome: Outcome): Outcome {
  return areTheirs(state, outcome.drafts ?? []) ? outcome : refuse(state.text.link.observer.only);
}

/** What a person asked for: it is answered. The rest comes by itself, and is left out without a word. */
const ASKED: ReadonlySet<Message["is"]> = new Set(["edit", "paste", "enter", "line", "action"]);

/** A step that would keep what is not this seat's to write is not taken: the last guard, for keys that keep something. */
export function withinSeat(before: State, step: Step, message: Message): Step {
  const [after, effects] = step;
  if (effects.every((effect) => isTheirs(before, effect))) return step;
  if (!ASKED.has(message.is)) return [after, effects.filter((effect) => isTheirs(before, effect))];
  const { lines, now, text } = before;
  const only = { key: `seat ${lines.length}`, is: "said", t: now.t, tone: "refusal", text: [text.link.observer.only] };
  return [{ ...before, lines: [...lines, only as State["lines"][number]] }, []];
}

function isTheirs(state: State, effect: Effect): boolean {
  if (effect.do === "append") return areTheirs(state, effect.drafts);
  if (state.writer.role !== "observer") return true;
  return effect.do === "strike" ? partsOf(effect.target)?.writer === state.writer.id : effect.do !== "seat";
}

function areTheirs({ writer }: State, drafts: readonly Draft[]): boolean {
  return writer.role !== "observer" || drafts.every((draft) => isObserversToWrite(writer.id, draft));
}
