// The one line in which the secretary's panel says what it waits for, what a key did not do, and what might be wise.
import { openTurn } from "../model/session.ts";
import { floorName } from "./capture.ts";
import { hintText } from "./hints.ts";
import type { State } from "./state.ts";

export type Notice = { readonly is: "waiting" | "told" | "advice"; readonly text: string };

/** What waits for the next key comes first, then what the last one came to, then advice. */
export function noticeOf(state: State): Notice | undefined {
  const { capture, text, hint } = state;
  const waits = waiting(state);
  if (waits !== undefined) return { is: "waiting", text: waits };
  if (capture.told !== undefined) return { is: "told", text: capture.told };
  if (hint) return { is: "advice", text: advice(state, hintText(state, hint)) };
  return capture.on && state.field.text !== "" ? { is: "told", text: text.secretary.unsent } : undefined;
}

function waiting(state: State): string | undefined {
  const { begun, next, pointed } = state.capture;
  const words = state.text.secretary.waiting;
  const number = begun ? words.number(begun.digits) : undefined;
  if (next === "join")
    return [words.join(openTurn(state.session) ? floorName(state) : ""), number ?? ""].join(" ").trim();
  if (next === "point") return [words.point, number ?? ""].join(" ").trim();
  if (number !== undefined) return number;
  return pointed ? words.pointed(pointed.participant) : undefined;
}

/** A hint with the keys that answer it. */
function advice({ keys, text }: State, hint: string): string {
  const offers = (["pass-on", "hush"] as const).flatMap((id) => {
    const key = keys.of.get(id);
    return key === undefined ? [] : [`${key} ${text.secretary.commands[id]}`];
  });
  return [hint, ...offers].join("   ");
}
