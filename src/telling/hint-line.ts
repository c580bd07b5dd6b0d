// The sentence of a hint.

import type { Advice } from "../model/session/advice.ts";
import { participation } from "../model/session/participation.ts";
import type { TellingNow } from "./telling.ts";

/** The sentence of a hint, as things stand now. It tells no less than it took to give it. */
export function hintText({ session, now, text, hintLimits }: TellingNow, { about, participant }: Advice): string {
  const row = participation(session, now.t).find((one) => one.participant === participant);
  const amount = {
    silent: Math.max(hintLimits.silentMinutes, Math.floor((row?.silent ?? 0) / 60000)),
    fills: Math.round(100 * Math.max(hintLimits.share, row?.share ?? 0)),
  };
  return text.participation.hint[about](participant, amount[about]);
}
