// What was parked: the list of it, and the one reminder before the end.

import type { Entry, EntryOf } from "../model/entry.ts";
import type { Item } from "../model/guide.ts";
import { timeLeft } from "../model/session/coverage.ts";
import { parkedIn, type Session } from "../model/session/session.ts";
import { describe, shorten } from "./describe.ts";
import type { Remark } from "./remarks.ts";
import type { TellingNow } from "./telling.ts";

/** `number`: in the order in which things were parked; it stays when others are taken up. */
export type Parked = { readonly number: number; readonly entry: EntryOf<"park">; readonly takenUp: boolean };

export function parkedThings(session: Session): readonly Parked[] {
  return parkedIn(session).map((parked, index) => ({ number: index + 1, ...parked }));
}

export function openParked(session: Session): readonly Parked[] {
  return parkedThings(session).filter(({ takenUp }) => !takenUp);
}

/** `2  lønn`, and whether it was taken up. */
export function parkedRow(state: TellingNow, { number, entry, takenUp }: Parked): string {
  const done = takenUp ? ` (${state.text.session.answer.takenUp})` : "";
  return `${number}  ${shorten(describe(state, entry), 70)}${done}`;
}

/** That nothing is parked, or nothing any more. */
export function noneParked({ session, text }: TellingNow): string {
  const { answer } = text.session;
  return parkedThings(session).length === 0 ? answer.nothingParked : answer.allTakenUp;
}

/** Minutes before the planned end at which there is still time to come back to something. */
const IN_TIME = 15;

/** Once, while there is time to come back to it: near the end of the time, or of the guide. */
export function parkedRemarks(state: TellingNow, kept: readonly Entry[] = []): readonly Remark[] {
  const { session, text, remarked, now } = state;
  const open = remarked.has("parked") ? [] : openParked(session);
  const [first] = open;
  if (!first || session.talkStart === undefined || session.state !== "open" || hasGone(session)) return [];
  const nearTheEnd = (timeLeft(session, now.t) ?? Number.POSITIVE_INFINITY) <= IN_TIME * 60_000;
  const closing = kept.some((entry) => entry.kind === "reach" && isClosing(session, session.items.get(entry.item)));
  if (!nearTheEnd && !closing) return [];
  const list = open.map(({ number, entry }) => `${number} ${shorten(describe(state, entry), 40)}`).join(" · ");
  return [{ id: "parked", text: text.session.remark.parked(list, first.number) }];
}

/** People have gone: what was parked is told of at the end. */
function hasGone({ items, sections, current }: Session): boolean {
  return sections.get(items.get(current ?? "")?.section ?? "")?.place === "after";
}

/** Where the talk is being rounded off: the summary, an ending question, the guide's last section. */
function isClosing(session: Session, item: Item | undefined): boolean {
  if (!item) return false;
  const sections = [...session.sections.values()].filter(({ place }) => place === undefined);
  const isLast = sections.length > 1 && sections.at(-1)?.id === item.section;
  return isLast || item.kind === "summary" || item.type === "ending";
}
