// An activity of the guide begins, with the minutes that are set aside for it.
import type { Draft } from "../../model/entry.ts";
import { progressOf } from "../../model/session/session.ts";
import type { State, When } from "../state.ts";

/** The activity on the table begins, where it has not: people are told first what to do. */
export function beginActivity({ session }: State, when: When, minutes?: number): readonly Draft[] {
  const item = session.items.get(session.current ?? "");
  if (item?.kind !== "activity" || progressOf(session, item.id).done) return [];
  const planned = minutes ?? item.minutes?.to;
  return [
    { ...when, kind: "activity", item: item.id, action: "begin", ...(planned !== undefined && { minutes: planned }) },
  ];
}
