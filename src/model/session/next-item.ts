// Which item comes next: the first that still needs something.

import type { Item } from "../guide.ts";
import { isQuestion } from "../item-kinds.ts";
import { isSettled } from "./coverage.ts";
import type { Session } from "./session.ts";

/** The first item after `from` that still needs something, else the first one before it; undefined when all is settled. */
export function nextItem(session: Session, from: string | undefined): Item | undefined {
  const at = from === undefined ? -1 : session.order.indexOf(from);
  const open = (id: string): readonly Item[] => {
    const item = session.items.get(id);
    return item && id !== from && !isSettled(session, item) ? [item] : [];
  };
  const talk = (item: Item | undefined): boolean => session.sections.get(item?.section ?? "")?.place !== "after";
  const after = session.order.slice(at + 1).flatMap(open);
  const before = session.order.slice(0, Math.max(0, at)).flatMap(open).filter(isQuestion);
  // What was left behind is offered before the talk is closed, not when people have gone.
  const hasGone = !talk(session.items.get(from ?? ""));
  return hasGone ? after[0] : (after.find(talk) ?? before[0] ?? after[0]);
}
