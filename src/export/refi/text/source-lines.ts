// Writes the lines of a session's text, each with its time, its speaker, the words and its id.

import type { EntryId, Span, Speakers } from "../../../model/entry.ts";
import type { Language } from "../../../model/language.ts";
import type { Session } from "../../../model/session/session.ts";
import { inQuotes, withPeople } from "../../../telling/attribution.ts";
import { cueName, cuesOf } from "../../../text/cues.ts";
import type { Texts } from "../../../text/languages.ts";
import { aboutName, longTime, nameless } from "../../lines/shared-words.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { toProjectLine, toProjectText } from "./project-text.ts";
import { makeQuoteFinder } from "./quote-spans.ts";

export type Line = {
  readonly kind: "title" | "fact" | "heading" | "line";
  readonly before: string;
  /** The part that can be coded: the words as the writer wrote them, which may have line ends; all of a heading or a fact. */
  readonly words: string;
  readonly after: string;
  /** The item, if the line is its heading. */
  readonly item?: string;
  /** The entry whose words they are. */
  readonly id?: EntryId;
  readonly utterance?: Utterance;
  /** Where the quotes stand in `words`, in code points. */
  readonly quotes?: readonly Span[];
};

/** `Deltaker 4, 1`, `Deltaker 2 + 3`, `Flere`. */
export function nameSpeakers({ who, together }: Speakers, { exports: { speaker } }: Texts): string {
  return typeof who === "string" ? speaker[who] : speaker.participant(who.join(together ? " + " : ", "));
}

export function makeTimedLine(t: number, lead: string, words: string, id: EntryId, after = ""): Line {
  return { kind: "line", before: `[${longTime(t)}] ${lead}`, words, after: `${after} (${id})`, id };
}

/** Returns a function that writes the line of an utterance. A memo gets no line: memos are kept apart from data. */
export function makeLineWriter(
  session: Session,
  language: Language,
  text: Texts,
): (utterance: Utterance) => Line | undefined {
  const { speaker, line, parts, said } = text.exports;
  const cues = cuesOf(session.guide.cues);
  const quotesOf = makeQuoteFinder(session);
  const listed = (...words: readonly (string | undefined)[]): string => words.filter((word) => word).join(", ");
  const inBrackets = (words: string): string => (words ? `(${words}) ` : "");

  return (utterance) => {
    const { kind, t, id, speakers, about } = utterance;
    const label = speakers && nameSpeakers(speakers, text);
    const written = toProjectText(utterance.text);
    const words = written || text.exportRefi.wordless;
    const one = (lead: string, own: string, after = ""): Line => ({
      ...makeTimedLine(t, lead, own, id, after),
      utterance,
    });
    switch (kind) {
      case "note": {
        // The quotation marks belong to the line, but not to the words that are coded.
        const [open = "", close = ""] = inQuotes("\0", utterance.said, utterance.mixed, text).split("\0");
        const fetched = utterance.fetched ? ` [${line.fromRecording}]` : "";
        const stub = utterance.said === "stub" ? ` [${said.stub}]` : fetched;
        const quotes = written ? quotesOf(id) : [];
        return { ...one(`${label ?? nameless(utterance.said, text)}: ${open}`, words, close + stub), quotes };
      }
      case "comment":
        return one(`${speaker.observer}: ${inBrackets(listed(about && aboutName(about, text), label))}`, words);
      case "cue": {
        const names = listed(...utterance.cues.map((cue) => toProjectLine(cueName(cues, cue, language))));
        const name = names || text.exportRefi.wordless;
        const people = withPeople("", utterance, (who) => nameSpeakers(who, text));
        if (written) return one(`${speaker.observer}: (${name}${people}) `, words);
        return one(`${speaker.observer}: (`, name, `${people})`);
      }
      case "summary": {
        const outcome = utterance.outcome === "corrected" ? line.corrected : line.confirmed;
        return one(`${label ?? speaker.summary}: (${outcome}) `, words);
      }
      case "verdict": {
        const told = text.traces.told(utterance.verdict ?? "confirmed");
        return one(`${label ?? speaker.remark}: (${told}) `, words);
      }
      case "park": {
        const at = utterance.number ?? utterance.question;
        const later = utterance.takenUp === undefined ? parts.notTakenUp : parts.takenUp(longTime(utterance.takenUp));
        return one(`${speaker.parked}: `, words, ` [${listed(at && parts.parkedAt(toProjectLine(at)), later)}]`);
      }
      case "debrief":
        return one(`${speaker.debrief}: ${inBrackets(about ? aboutName(about, text) : "")}`, words);
      case "skip": {
        const what = toProjectLine(utterance.number ?? utterance.question ?? utterance.item ?? "");
        const why = utterance.reason && text.session.skipReasons[utterance.reason];
        const all = line.skipped(what.replace(/[.?!:]+$/u, ""), listed(why, written));
        // The reason that someone wrote stands last, and is the part that is coded.
        const lead = written ? all.slice(0, -written.length) : "";
        return one(`${speaker.remark}: ${lead}`, all.slice(lead.length));
      }
      case "struck":
        return makeTimedLine(t, `${speaker.remark}: `, line.struck, id);
      case "own":
        return one(`${speaker.moderator}: `, words);
      case "memo":
        return undefined;
    }
  };
}
