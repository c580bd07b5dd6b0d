// What is left to see to when the talk itself is over: what the guide says behind its last question, and afterwards.
import type { Item } from "../guide.ts";
import { isBreak, isQuestion } from "../item-kinds.ts";
import { isSettled } from "./coverage.ts";
import type { Session } from "./session.ts";

/** In the guide's order. Of what stands before the last question only the recorder's stop: a welcome is no farewell. */
export function closingItems(session: Session): readonly Item[] {
  const items = session.order.flatMap((id) => session.items.get(id) ?? []);
  const last = items.findLastIndex((item) => isQuestion(item) && placeOf(session, item) !== "after");
  return items.filter((item, index) => {
    const closes = index > last || item.record === "stop";
    return (
      closes && placeOf(session, item) !== "before" && !isQuestion(item) && !isBreak(item) && !isSettled(session, item)
    );
  });
}

/** Whether people have been thanked and gone, as far as the item on the table tells. */
export function isAfterTheTalk(session: Session): boolean {
  const item = session.items.get(session.current ?? "");
  return item !== undefined && placeOf(session, item) === "after";
}

/** Whether an item comes before the talk or after it; undefined for what is part of it. */
export function placeOf({ sections }: Session, { section }: Item): "before" | "after" | undefined {
  return sections.get(section)?.place;
}
