// The one line in which the secretary's panel says what it waits for, what a key did not do, and what might be wise.

import { readLine } from "../../input/line/line.ts";
import type { Speakers } from "../../model/entry.ts";
import { openTurn } from "../../model/session/session.ts";
import { peopleNamed, speakerName } from "../../telling/attribution.ts";
import { hintText } from "../../telling/hint-line.ts";
import { cueName } from "../../text/cues.ts";
import { standingHint } from "../advice/standing-hint.ts";
import type { State } from "../state.ts";
import { AT_ONCE } from "./cues.ts";
import { isUntouched } from "./mode.ts";
import { floorName } from "./speakers.ts";

export type Notice = { readonly is: "waiting" | "told" | "advice"; readonly text: string };

/** In write mode a hint is answered with the keys of the other. */
const FIRST_TAB = "Tab ";

/** What waits for the next key comes first, then what the last one came to, then advice. */
export function noticeOf(state: State): Notice | undefined {
  const { capture, text } = state;
  const waits = waiting(state);
  if (waits !== undefined) return { is: "waiting", text: waits };
  if (capture.told !== undefined) return { is: "told", text: capture.told };
  if (capture.firstWords) return { is: "told", text: text.secretary.firstWords };
  if (isStub(state)) return { is: "told", text: text.secretary.stub };
  const hint = standingHint(state);
  if (hint) return { is: "advice", text: advice(state, hintText(state, hint)) };
  return capture.on && state.field.text !== "" ? { is: "told", text: text.secretary.unsent } : undefined;
}

function waiting(state: State): string | undefined {
  const { begun, next, pointed, stand } = state.capture;
  const words = state.text.secretary.waiting;
  const number = begun ? words.number(begun.digits) : undefined;
  if (next === "join")
    return [words.join(openTurn(state.session) ? floorName(state) : ""), number ?? ""].join(" ").trim();
  if (next === "point") {
    const lead = pointed ? `${words.pointed(peopleNamed(pointed, state.text))} + …` : words.point;
    return [lead, number ?? ""].join(" ").trim();
  }
  if (next === "to") {
    const so = pointed?.to ? `${peopleNamed(pointed, state.text)} + …` : words.to(fromWhom(state));
    return [so, number ?? ""].join(" ").trim();
  }
  if (next === "stand" && stand) return [state.text.traces.reply.stands(stand), number ?? ""].join(" ").trim();
  if (next === "move") return [words.move, number ?? ""].join(" ").trim();
  if (number !== undefined) return number;
  if (!pointed) return undefined;
  const who = peopleNamed(pointed.to ? { speakers: theSpeaker(state), ...pointed } : pointed, state.text);
  if (pointed.cue === undefined) return words.pointed(who);
  return state.now.t - pointed.at <= AT_ONCE
    ? words.again(cueName(state.cues, pointed.cue, state.language), who)
    : undefined;
}

function theSpeaker({ session }: State): Speakers | undefined {
  return openTurn(session)?.speakers;
}

function fromWhom(state: State): string {
  const speakers = state.capture.pointed?.speakers ?? theSpeaker(state);
  return speakers ? speakerName(speakers, state.text) : "";
}

/** A hint with the keys that answer it. */
function advice({ keys, text, capture }: State, hint: string): string {
  const offers = (["pass-on", "hush"] as const).flatMap((id) => {
    const key = keys.of.get(id);
    return key === undefined ? [] : [`${capture.on ? "" : FIRST_TAB}${key} ${text.secretary.commands[id]}`];
  });
  return [hint, ...offers].join("   ");
}

/** A quote is being written whose end is not marked: what that means is seen before it is sent. */
function isStub(state: State): boolean {
  if (state.capture.on || !/["«“]/u.test(state.field.text) || isUntouched(state)) return false;
  const line = readLine(state.field.text, state);
  return line.is === "content" && line.content.kind === "note" && line.content.said === "stub";
}
