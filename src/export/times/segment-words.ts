// Who spoke in a line and what its words are, where it stands alone at its time in a recording. Its speaker and the way its
// words are set tell which kind of line it is, as in a transcript.

import { oneLine } from "../../markup/clean.ts";
import type { Speakers } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session/session.ts";
import { inQuotes, withPeople } from "../../telling/attribution.ts";
import { cueName, cuesOf } from "../../text/cues.ts";
import type { Texts } from "../../text/languages.ts";
import { aboutName, itemInFull, nameless } from "../lines/shared-words.ts";
import type { Utterance } from "../lines/utterance.ts";

export type Worded = {
  /** At most 63 characters, none of them a colon: analysis programs take what stands before the colon. */
  readonly speaker: string;
  /** One line; its code words at the end, its id not among them. */
  readonly words: string;
};

const LONGEST_SPEAKER = 63;

export function wordsIn(session: Session, utterance: Utterance, language: Language, text: Texts): Worded {
  const { speaker, pieces } = spoken(session, utterance, language, text);
  const all = [...pieces, ...utterance.codes.map((code) => `#${code}`)];
  return { speaker, words: oneLine(all.filter((piece) => piece).join(" ")) };
}

export function speakerTitle({ who, together }: Speakers, { exports: { speaker } }: Texts): string {
  if (typeof who === "string") return speaker[who];
  const name = speaker.participant(who.join(together ? " + " : ", "));
  return name.length > LONGEST_SPEAKER ? speaker.several(who.length) : name;
}

type Spoken = { readonly speaker: string; readonly pieces: readonly (string | undefined)[] };

function spoken(session: Session, utterance: Utterance, language: Language, text: Texts): Spoken {
  const { speaker: called, said, line } = text.exports;
  const { speakers, about } = utterance;
  const who = speakers && speakerTitle(speakers, text);
  const told = about && aboutName(about, text);
  const bracketed = (...parts: readonly (string | undefined)[]): string | undefined => {
    const inside = parts.filter((part) => part).join(", ");
    return inside && `(${inside})`;
  };
  switch (utterance.kind) {
    case "note": {
      const words = inQuotes(utterance.text, utterance.said, utterance.mixed, text);
      return {
        speaker: who ?? nameless(utterance.said, text),
        pieces: [words, utterance.said === "stub" ? `[${said.stub}]` : utterance.fetched && `[${line.fromRecording}]`],
      };
    }
    case "comment":
      return { speaker: called.observer, pieces: [bracketed(told, who), utterance.text] };
    case "cue": {
      const names = utterance.cues.map((cue) => cueName(cuesOf(session.guide.cues), cue, language));
      return {
        speaker: called.observer,
        pieces: [bracketed(withPeople(names.join(", "), utterance, (one) => speakerTitle(one, text))), utterance.text],
      };
    }
    case "summary":
      return {
        speaker: who ?? called.summary,
        pieces: [bracketed(utterance.outcome === "corrected" ? line.corrected : line.confirmed), utterance.text],
      };
    case "verdict":
      return {
        speaker: who ?? called.remark,
        pieces: [bracketed(text.traces.told(utterance.verdict ?? "confirmed")), utterance.text],
      };
    case "memo":
      return { speaker: called.memo, pieces: [utterance.text] };
    case "park":
      return { speaker: called.parked, pieces: [utterance.text] };
    case "debrief":
      return { speaker: called.debrief, pieces: [bracketed(told), utterance.text] };
    case "own":
      return { speaker: called.moderator, pieces: [itemInFull(session, utterance.item ?? "", language, text)] };
    case "skip": {
      const why = [utterance.reason && text.session.skipReasons[utterance.reason], utterance.text];
      const name = utterance.number ?? utterance.question ?? utterance.item ?? "";
      const skipped = line.skipped(name.replace(/[.?!:]+$/u, ""), why.filter((one) => one).join(", "));
      return { speaker: called.remark, pieces: [skipped] };
    }
    case "struck":
      return { speaker: called.remark, pieces: [line.struck] };
  }
}
