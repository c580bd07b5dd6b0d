// The sentence of a hint.

import type { Advice } from "../model/session/advice.ts";
import { participation } from "../model/session/participation.ts";
import type { TellingNow } from "./telling.ts";

/** The sentence of a hint, with the figure as it is now: whole minutes of silence, or per cent of the talk. */
export function hintText({ session, now, text }: TellingNow, { about, participant }: Advice): string {
  const row = participation(session, now.t).find((one) => one.participant === participant);
  const amount = {
    silent: Math.floor((row?.silent ?? 0) / 60000),
    fills: Math.round(100 * (row?.share ?? 0)),
  };
  return text.participation.hint[about](participant, amount[about]);
}
