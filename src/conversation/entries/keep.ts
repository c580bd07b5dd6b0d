// Keeping what was typed: notes, cues, turns, comments, the debrief, and what the group said of the summary.

import { readCodes } from "../../input/line/codes.ts";
import type { Content, GivenTime } from "../../input/line/content.ts";
import { clockTime, type Instant } from "../../model/clock.ts";
import { between } from "../../model/cue.ts";
import type { Draft } from "../../model/entry.ts";
import { WITH_ITEM } from "../../model/entry-kinds.ts";
import { floorAt } from "../../model/session/session.ts";
import { inQuotes } from "../../telling/attribution.ts";
import { refuse } from "../outcome.ts";
import type { Outcome, State, When } from "../state.ts";
import { whyNotBetween } from "./relation.ts";

/** Keeps a line's content under `item`: unless another is named, what was on the table at the time that it is about. */
export function keepContent(state: State, content: Content, when: When, item = itemOnTheTable(state, when)): Outcome {
  if (content.kind === "whisper" && isAlone(state)) return refuse(state.text.session.reply.nobodyToWhisperTo);
  const why = content.kind === "cue" ? whyNotBetween(state, content, when.t) : undefined;
  if (why !== undefined) return refuse(why);
  const drafts = [draftOf(state, content, when, item)];
  if (content.kind !== "whisper" || isHeard(state)) return { drafts };
  return { drafts, says: { tone: "remark", text: [state.text.session.reply.whisperWaits] } };
}

/** Whether a moderator is there to read it now. */
function isHeard({ session, writer, gone }: State): boolean {
  if (writer.role === "moderator") return true;
  return [...session.inside].some((one) => session.writers.get(one)?.role === "moderator" && !gone.has(one));
}

/** What is kept of a line. Always returns a draft: what must be refused, `keepContent` refuses. */
export function draftOf(state: State, content: Content, when: When, item = itemOnTheTable(state, when)): Draft {
  const kept = observed(state, toTheSpeaker(state, saidByTheOne(state, debriefed(state, content, item)), when));
  const place = item === undefined || !WITH_ITEM.has(kept.kind) ? {} : { item };
  return { ...when, ...kept, ...place } as Draft;
}

/** What comes from listeners is to whoever had the floor then. */
function toTheSpeaker({ session, cues }: State, content: Content, { t }: When): Content {
  const cue = content.kind === "cue" && !content.to ? cues.find(({ id }) => id === content.cue) : undefined;
  if (content.kind !== "cue" || !cue?.listener) return content;
  return { ...content, ...between(cue, floorAt(session, t), content) };
}

/** Where one person is interviewed, what is quoted is theirs, without being told so each time. */
function saidByTheOne({ session: { guide, presence } }: State, content: Content): Content {
  const isQuoted = content.kind === "note" && (content.said !== "paraphrase" || content.quotes !== undefined);
  const [one, ...others] = presence.keys();
  if (!isQuoted || content.speakers || guide.kind !== "individual" || one === undefined || others.length > 0)
    return content;
  return { ...content, speakers: { who: [one] } };
}

/** What a writer writes down while the debrief is on the table is a line of it. What a participant said stays a note. */
function debriefed(state: State, content: Content, item: string | undefined): Content {
  const about = state.session.items.get(item ?? "")?.debrief;
  if (!about || content.kind !== "note" || content.speakers) return content;
  const { said, text, quotes, codes } = content;
  // A debrief has no quotes of its own: the marks that were typed stay among the words.
  const words = inQuotes(text, said, quotes !== undefined, state.text);
  return { kind: "debrief", about, text: words, ...(codes ? { codes } : {}) };
}

/** What an observer writes is what they saw: the marks that were typed stay among the words. */
function observed(state: State, content: Content): Content {
  if (state.writer.role !== "observer" || content.kind !== "note") return content;
  const { said, text, quotes, speakers, codes } = content;
  const words = inQuotes(text, said, quotes !== undefined, state.text);
  return { kind: "comment", text: words, ...(speakers ? { speakers } : {}), ...(codes ? { codes } : {}) };
}

/** A moderator who is alone whispers to nobody. A secretary's whisper waits for the moderator to open the session. */
function isAlone({ session, writer }: State): boolean {
  return writer.role === "moderator" && [...session.inside].every((id) => id === writer.id);
}

/** A line is about what was on the table when it was begun, also where that has moved on before it was sent. */
export function itemOnTheTable({ session }: State, { t }: When): string | undefined {
  return session.route.findLast((step) => step.t <= t)?.item;
}

/** The time that a line gives instead of now: where it has not come yet, or may be two, a refusal. */
export function timeOf(state: State, when: Instant, given: GivenTime | undefined): When | Outcome {
  if (given === undefined) return when;
  const { reply } = state.text.session;
  const onWall = "wall" in given && given.wall !== undefined ? timeOnTheWall(when, given.wall) : undefined;
  const fits = onWall !== undefined && onWall >= 0 && onWall <= state.now.t;
  if (!("at" in given) && !("ago" in given)) {
    return fits ? { at: when.at, t: onWall, typed: when.t } : refuse(reply.notThen(wallClock(given.wall)));
  }
  const t = "at" in given ? given.at : Math.max(0, when.t - given.ago);
  // What the clock on the wall shows is what people read off: where that was in this session too, only they can tell.
  if ("wall" in given && given.wall !== undefined && fits)
    return refuse(reply.whichClock(wallClock(given.wall), clockTime(t)));
  if (t > state.now.t) return refuse(reply.noTimeYet(`[${clockTime(t)}]`));
  return { at: when.at, t, typed: when.t };
}

const DAY = 24 * 3_600_000;

/** When the wall clock last showed this, on the session clock; `wall` in milliseconds since midnight. */
function timeOnTheWall({ at, t }: Instant, wall: number): number {
  const [, hours = 0, minutes = 0, seconds = 0] = (/T(\d\d):(\d\d):(\d\d)/u.exec(at) ?? []).map(Number);
  const now = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  // In the minute that it shows now, nobody means the one a day ago.
  const back = now - wall;
  return t - (back < 0 ? back + DAY : back);
}

function wallClock(wall: number): string {
  const minutes = Math.floor(wall / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A summary has no code words of its own: they stay in its text. */
export function withCodes({ text, codes = [] }: { readonly text: string; readonly codes?: readonly string[] }): string {
  const inside = readCodes(text).codes;
  const rest = codes.filter((code) => !inside.includes(code)).map((code) => `#${code}`);
  return [text, ...rest].filter((part) => part !== "").join(" ");
}
