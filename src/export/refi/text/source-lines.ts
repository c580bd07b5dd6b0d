// The lines of a session's text: each with its time, who it is about, the words themselves, and its id.

import type { EntryId, Span, Speakers } from "../../../model/entry.ts";
import type { Language } from "../../../model/language.ts";
import type { Session } from "../../../model/session/session.ts";
import { cueName, cuesOf } from "../../../text/cues.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { aboutName, longTime, worded } from "../../lines/wording.ts";
import { plain, plainLine } from "./plain.ts";
import { quoteSpans } from "./quote-spans.ts";

export type Line = {
  readonly kind: "title" | "fact" | "heading" | "line";
  readonly before: string;
  /** The words that someone wrote, whole; of a heading or a fact all of it. May have several lines. */
  readonly words: string;
  readonly after: string;
  /** Of a heading: the item that it is. */
  readonly item?: string;
  /** The entry whose words they are. */
  readonly id?: EntryId;
  readonly utterance?: Utterance;
  /** Someone's own words among those of the writer, in code points of `words`. */
  readonly quotes?: readonly Span[];
};

/** `Deltaker 4, 1`, `Deltaker 2 + 3`, `Flere`. */
export function speakersLabel({ who, together }: Speakers, { exports: { speaker } }: Texts): string {
  return typeof who === "string" ? speaker[who] : speaker.participant(who.join(together ? " + " : ", "));
}

export function timedLine(t: number, lead: string, words: string, id: EntryId, after = ""): Line {
  return { kind: "line", before: `[${longTime(t)}] ${lead}`, words, after: `${after} (${id})`, id };
}

/** Makes the line of an utterance. A memo has none: it is kept apart from data. */
export function lineMaker(
  session: Session,
  language: Language,
  text: Texts,
): (utterance: Utterance) => Line | undefined {
  const { speaker, line, parts, said } = text.exports;
  const cues = cuesOf(session.guide.cues);
  const quotesOf = quoteSpans(session);
  const listed = (...words: readonly (string | undefined)[]): string => words.filter((word) => word).join(", ");
  const inBrackets = (words: string): string => (words ? `(${words}) ` : "");

  return (utterance) => {
    const { kind, t, id, speakers, about } = utterance;
    const label = speakers && speakersLabel(speakers, text);
    const written = plain(utterance.text);
    const words = written || text.exportRefi.wordless;
    const one = (lead: string, own: string, after = ""): Line => ({
      ...timedLine(t, lead, own, id, after),
      utterance,
    });
    switch (kind) {
      case "note": {
        // The quotation marks stand around the words, and are none of them.
        const [open = "", close = ""] = worded("\0", utterance.said, utterance.mixed, text).split("\0");
        const stub = utterance.said === "stub" ? ` [${said.stub}]` : "";
        const quotes = written ? quotesOf(id) : [];
        return { ...one(`${label ?? speaker.note}: ${open}`, words, close + stub), quotes };
      }
      case "comment":
        return one(`${speaker.observer}: ${inBrackets(listed(about && aboutName(about, text), label))}`, words);
      case "cue": {
        const names = listed(...utterance.cues.map((cue) => plainLine(cueName(cues, cue, language))));
        const name = names || text.exportRefi.wordless;
        if (written) return one(`${speaker.observer}: (${listed(name, label)}) `, words);
        return one(`${speaker.observer}: (`, name, `${label ? `, ${label}` : ""})`);
      }
      case "summary": {
        const outcome = utterance.outcome === "corrected" ? line.corrected : line.confirmed;
        return one(`${label ?? speaker.summary}: (${outcome}) `, words);
      }
      case "park": {
        const at = utterance.number ?? utterance.question;
        const later = utterance.takenUp === undefined ? parts.notTakenUp : parts.takenUp(longTime(utterance.takenUp));
        return one(`${speaker.parked}: `, words, ` [${listed(at && parts.parkedAt(plainLine(at)), later)}]`);
      }
      case "debrief":
        return one(`${speaker.debrief}: ${inBrackets(about ? aboutName(about, text) : "")}`, words);
      case "skip": {
        const what = plainLine(utterance.number ?? utterance.question ?? utterance.item ?? "");
        const why = utterance.reason && text.session.skipReasons[utterance.reason];
        const all = line.skipped(what.replace(/[.?!:]+$/u, ""), listed(why, written));
        // What someone wrote about it stands last.
        const lead = written ? all.slice(0, -written.length) : "";
        return one(`${speaker.remark}: ${lead}`, all.slice(lead.length));
      }
      case "struck":
        return timedLine(t, `${speaker.remark}: `, line.struck, id);
      case "own":
        return one(`${speaker.moderator}: `, words);
      case "memo":
        return undefined;
    }
  };
}
