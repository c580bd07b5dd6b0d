// A line of the conversation as it is shown: its time, its words, and a mark of what it is. Screen and plain mode share it.

import { clockOfWall, clockTime } from "../model/clock.ts";
import type { Entry } from "../model/entry.ts";
import { partsOf, type Role } from "../model/entry.ts";
import { recordOf } from "../model/entry-kinds.ts";
import { isQuestion } from "../model/item-kinds.ts";
import { isOwn } from "../model/session/labels.ts";
import { contentOf } from "../model/session/session.ts";
import { seatName } from "./attribution.ts";
import type { ChatLine, Tone } from "./chat-line.ts";
import { describe, itemName } from "./describe.ts";
import type { Telling, TellingNow } from "./telling.ts";

/** Whose voice a line is in: it decides the colour, and words or signs say the same without colour. */
export type Voice = "guide" | "moderator" | "secretary" | "whisper" | "event" | Tone;

/** `writer`: whose screen it is; without it nobody's. */
type Showing = Telling & Partial<Pick<TellingNow, "writer">>;

export type Shown = {
  readonly voice: Voice;
  /** `10:05` on the wall; empty for what the program says. */
  readonly time: string;
  /** Question lines stand out to the left; what was noted under them is indented. */
  readonly heading: boolean;
  readonly text: readonly string[];
  /** Behind the words, at the right: `sitat`, `sekretær`. */
  readonly mark: string;
  /** Someone's words, on the disk and not taken back. */
  readonly saved: boolean;
};

export function isShown(line: ChatLine): boolean {
  // Steps that the next line tells anyway are kept, and stay off the screen.
  return line.is === "said" || recordOf(line.entry.kind)?.shownAs !== "nothing";
}

export function shownLine(state: Showing, line: ChatLine): Shown {
  if (line.is === "said")
    return { voice: line.tone, time: "", heading: false, text: line.text, mark: "", saved: false };
  const shown = shownEntry(state, line.entry);
  return line.times === undefined ? shown : { ...shown, text: shown.text.map((words) => `${words} ×${line.times}`) };
}

export function shownEntry(state: Showing, entry: Entry): Shown {
  const undone = isWriters(entry) && state.session.revisions.get(entry.id)?.undone === true;
  const words = describe(state, entry);
  const text = (undone ? state.text.session.line.takenBack(words) : words).split("\n");
  const time = clockOfWall(entry.at);
  const heading = entry.kind === "reach" || entry.kind === "own";
  return {
    voice: undone ? "event" : voiceOf(state, entry),
    time,
    heading,
    text,
    mark: marks(state, entry).join(" · "),
    saved: isWriters(entry) && !undone,
  };
}

function voiceOf(state: Showing, entry: Entry): Voice {
  if (entry.kind === "own" || entry.kind === "probe") return "guide";
  if (entry.kind === "reach") return isQuestionOf(state, entry.item) ? "guide" : "event";
  if (!isWriters(entry)) return "event";
  // Whoever whispered knows; on the screen that it is meant for it stands out.
  if (entry.kind === "whisper" && partsOf(entry.id)?.writer !== state.writer?.id) return "whisper";
  return (roleOf(state, entry) ?? "moderator") === "moderator" ? "moderator" : "secretary";
}

function isQuestionOf({ session }: Telling, id: string): boolean {
  const item = session.items.get(id);
  return item !== undefined && isQuestion(item);
}

/** Whether the line is in the voice of whoever wrote it. */
function isWriters({ kind }: Entry): boolean {
  return recordOf(kind)?.shownAs === "writer";
}

function roleOf({ session }: Telling, entry: Entry): Role | undefined {
  return session.writers.get(partsOf(entry.id)?.writer ?? "")?.role;
}

function marks(state: Showing, entry: Entry): readonly string[] {
  const { mark } = state.text.session;
  const marked: string[] = [];
  if (entry.kind === "note" && entry.said === "verbatim") marked.push(mark.quote);
  if (entry.kind === "note" && entry.said === "stub") marked.push(entry.turn ? mark.firstWords : mark.stub);
  if (entry.kind === "memo") marked.push(mark.memo);
  if (entry.kind === "comment") marked.push(mark.observation);
  if (entry.kind === "summary") marked.push(mark[entry.outcome]);
  if (entry.kind === "park") marked.push(mark.parked);
  if (entry.kind === "whisper") marked.push(mark.whisper);
  if (entry.kind === "debrief") marked.push(mark.debrief);
  if (entry.kind === "reach" && isOwn(entry.item)) marked.push(mark.own);
  if (entry.typed !== undefined) marked.push(mark.at(clockTime(entry.t)));
  // A note of its own item needs no word of it; one that was filed elsewhere says where.
  // An answer turns the page in the same instant.
  const filed = "item" in entry && isWriters(entry) && entry.kind !== "answer" ? contentItem(state, entry) : undefined;
  if (filed !== undefined && isQuestionOf(state, filed) && filed !== itemAt(state, entry)) {
    marked.push(mark.filedUnder(itemName(state, filed)));
  }
  // The moderator leads; where the secretary turned the page, the moderator's screen tells who did.
  const turned = entry.kind === "reach" && partsOf(entry.id)?.writer !== state.writer?.id;
  const role = roleOf(state, entry);
  if ((isWriters(entry) || turned) && role !== undefined && role !== "moderator")
    marked.push(seatName(partsOf(entry.id)?.writer ?? "", role, state.text));
  return marked;
}

function contentItem(state: Telling, entry: Entry): string | undefined {
  const now = contentOf(state.session, entry);
  return "item" in now ? now.item : undefined;
}

/** The item that was on the table when the entry was written. */
function itemAt({ session }: Telling, entry: Entry): string | undefined {
  const written = entry.typed ?? entry.t;
  return session.route.findLast(({ t }) => t <= written)?.item;
}
