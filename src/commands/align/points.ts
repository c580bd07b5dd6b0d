// Known instants as they are typed: `12:30=11:58.4`, the time in the session and the time in the audio file; or, for the
// first of the two, the id of a line: `mod:12=11:58.4`.
import { type KnownInstant, partsOf } from "../../model/entry.ts";
import type { Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";

type Read = { readonly point: KnownInstant } | { readonly refusal: string };

export function readPoint(typed: string, session: Session, { audio }: Texts): Read {
  const [, left = "", right = ""] = /^([^=]+)=([^=]+)$/u.exec(typed) ?? [];
  const [named, file] = [left.trim(), milliseconds(right)];
  const isId = partsOf(named) !== undefined;
  const entry = isId ? session.entries.find(({ id }) => id === named) : undefined;
  if (isId && !entry) return { refusal: audio.align.noEntry(named) };
  const inSession = entry?.t ?? milliseconds(named);
  if (inSession === undefined || file === undefined) return { refusal: audio.align.unreadable(typed) };
  return { point: { session: inSession, file } };
}

/** Hours may be missing, and then there can be more than sixty minutes. Decimals may follow a comma. */
const TIME = /^(?:(\d{1,2}):([0-5]?\d)|(\d{1,3})):([0-5]\d)(?:[.,](\d{1,6}))?$/u;

function milliseconds(typed: string): number | undefined {
  const match = TIME.exec(typed.trim());
  if (!match) return undefined;
  const [, hours = "0", minutes, minutesAlone, seconds, decimals = "0"] = match;
  const whole = (Number(hours) * 60 + Number(minutes ?? minutesAlone)) * 60 + Number(seconds);
  return whole * 1000 + Math.round(Number(`0.${decimals}`) * 1000);
}
