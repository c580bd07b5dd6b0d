// The timer of an activity: it begins and ends with the moderator's Enter, or with `/timer`; it tells once that time is up.
import { shortTime } from "../../model/clock.ts";
import { leftOfActivity } from "../../model/session/timing.ts";
import type { CommandGroup } from "../command.ts";
import { beginActivity } from "../entries/begin-activity.ts";
import { turnGuide } from "../entries/turn-guide.ts";
import { answer, refuse } from "../outcome.ts";
import type { Action } from "../state.ts";

/** With a number: so many minutes from now. Without words: what is left, or it begins. */
const timer: Action = (state, words, when) => {
  const { session, text, now } = state;
  const typed = words.trim().replace(",", ".");
  const minutes = /^\d+(?:\.\d+)?/u.exec(typed)?.[0];
  const left = leftOfActivity(session, now.t);
  if (typed === "" && session.activity)
    return answer(
      left === undefined ? text.activity.noTimer : text.activity.left(shortTime(Math.max(0, left)), left <= 0),
    );
  if (typed !== "" && (minutes === undefined || Number(minutes) <= 0)) return refuse(text.activity.howMany);
  const drafts = beginActivity(state, when, minutes === undefined ? undefined : Number(minutes));
  return drafts.length === 0 ? refuse(text.activity.none) : turnGuide(state, "timer", () => ({ drafts }));
};

export const timerCommands = {
  timer: {
    group: "guide",
    takes: true,
    yields: true,
    act: timer,
    fits: ({ session }) => [...session.items.values()].some(({ kind }) => kind === "activity"),
  },
} as const satisfies CommandGroup;
