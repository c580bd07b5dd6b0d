// The time in the secretary's panel: how much is used and planned, when the next sign is due, and how long this has taken.

import { shortTime } from "../model/clock.ts";
import { elapsed, timeByItem } from "../model/session/coverage.ts";
import { leftAt, nextSign, plannedFor, timeBySection } from "../model/session/timing.ts";
import type { TellingNow } from "./telling.ts";

const MINUTE = 60_000;

/** The pieces of the line, most wanted first; none before the talk has begun. */
export function timingOf({ session, now, text }: TellingNow): readonly string[] {
  if (session.talkStart === undefined) return [];
  const { elapsed: used } = text.session.screen;
  const item = session.items.get(session.current ?? "");
  const section = session.sections.get(item?.section ?? "");
  const { timing } = text.participation;
  const here = timeByItem(session, now.t).get(item?.id ?? "") ?? 0;
  const inSection = timeBySection(session, now.t).get(section?.id ?? "") ?? 0;
  const talk = section !== undefined && section.place === undefined;
  return [
    ...untilSign({ session, now, text }),
    used(Math.floor(elapsed(session, now.t) / MINUTE), session.guide.minutes),
    ...(item ? [timing.question(shortTime(here), item.minutes?.to)] : []),
    ...(talk ? [timing.section(shortTime(inSection), plannedFor(session, section))] : []),
  ];
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
