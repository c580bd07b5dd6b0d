// The time in the secretary's panel: how much is used and planned, when the next sign is due, and how long this has taken.

import { shortTime } from "../model/clock.ts";
import { elapsed, timeByItem } from "../model/session/coverage.ts";
import { leftAt, nextSign, plannedFor, plannedLength, timeBySection } from "../model/session/timing.ts";
import type { TellingNow } from "./telling.ts";

const MINUTE = 60_000;

/** The pieces of the line, most wanted first; none before the talk has begun. */
export function timingOf({ session, now, text }: TellingNow): readonly string[] {
  if (session.talkStart === undefined) return [];
  const item = session.items.get(session.current ?? "");
  const section = session.sections.get(item?.section ?? "");
  const { timing } = text.participation;
  const here = timeByItem(session, now.t).get(item?.id ?? "") ?? 0;
  const inSection = timeBySection(session, now.t).get(section?.id ?? "") ?? 0;
  const talk = section !== undefined && section.place === undefined;
  return [
    ...untilSign({ session, now, text }),
    ...leftBeforeSign({ session, now, text }),
    ...(item ? [timing.question(shortTime(here), item.minutes?.to)] : []),
    ...(talk ? [timing.section(shortTime(inSection), plannedFor(session, section))] : []),
  ];
}

/** After the last sign nothing: the piece before it tells of the end already. */
function leftBeforeSign({ session, now, text }: Pick<TellingNow, "session" | "now" | "text">): readonly string[] {
  const { timing } = text.participation;
  const { used, planned } = minutesOf(session, now.t);
  if (planned === undefined) return [timing.used(used)];
  return nextSign(session, now.t) ? [timing.left(planned - used, planned)] : [];
}

function minutesOf(session: TellingNow["session"], t: number): { readonly used: number; readonly planned?: number } {
  const planned = plannedLength(session.guide);
  return { used: Math.floor(elapsed(session, t) / MINUTE), ...(planned === undefined ? {} : { planned }) };
}

/** How much of the planned time is left, in whole minutes; how much is used, where none is planned. */
export function timeLeftOf({ session, now, text }: Pick<TellingNow, "session" | "now" | "text">): string {
  const { screen } = text.session;
  const { used, planned } = minutesOf(session, now.t);
  return planned === undefined ? screen.timeUsed(used) : screen.timeLeft(planned - used, planned);
}

/** How long until the next sign; after the last one until the end, and how long past it. */
function untilSign({ session, now, text }: Pick<TellingNow, "session" | "now" | "text">): readonly string[] {
  const { timing } = text.participation;
  const left = leftAt(session, now.t);
  if (left === undefined) return [];
  const sign = nextSign(session, now.t);
  if (sign) return [timing.sign(sign.minutes, Math.ceil(sign.after / MINUTE))];
  const minutes = Math.ceil(left / MINUTE);
  return [minutes > 0 ? timing.end(minutes) : timing.over(Math.floor(-left / MINUTE))];
}
