// The time of an activity: what is left of it, and that it is up, said once.
import { shortTime } from "../../model/clock.ts";
import { writtenAt } from "../../model/entry.ts";
import { leftOfActivity } from "../../model/session/timing.ts";
import { writerOf } from "../../model/session/writers.ts";
import type { Remark } from "../remarks.ts";
import type { TellingNow } from "../telling.ts";

/** For the row of what stands now; nothing where no activity has a timer. */
export function activityPieces({ session, now, text }: TellingNow): readonly string[] {
  const left = leftOfActivity(session, now.t);
  if (left === undefined) return [];
  return [left > 0 ? text.activity.running(shortTime(left)) : text.activity.over];
}

/** Time is up. Whoever comes back after that has it in the row alone: it may have been said before. */
export function activityRemarks({ session, now, text, remarked, writer }: TellingNow): readonly Remark[] {
  const left = leftOfActivity(session, now.t);
  const id = `activity-${session.activity?.id}`;
  if (left === undefined || left > 0 || remarked.has(id)) return [];
  const came = session.entries.findLast(
    (entry) => (entry.kind === "resume" || entry.kind === "join") && writerOf(entry) === writer.id,
  );
  const wasUp = came !== undefined && (leftOfActivity(session, writtenAt(came)) ?? 0) <= 0;
  return wasUp ? [] : [{ id, text: text.activity.timeIsUp }];
}
