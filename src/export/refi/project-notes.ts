// Writes the notes of a project: one for the debrief of each session, and one for each memo, if memos were asked for.

import { element } from "../../markup/xml.ts";
import type { Texts } from "../../text/languages.ts";
import { aboutName, longTime } from "../lines/shared-words.ts";
import type { Utterance } from "../lines/utterance.ts";
import { deriveGuid } from "./guid.ts";
import { toProjectLine, toProjectText } from "./text/project-text.ts";
import type { Sourced } from "./text/sourced.ts";
import { dateTime, madeBy } from "./timestamps.ts";
import { makeNamer, toFileName } from "./unique-names.ts";
import type { Users } from "./users.ts";

export type Note = { readonly guid: string; readonly element: string; readonly text: string };

export function writeNotes(sessions: readonly Sourced[], users: Users, text: Texts): readonly Note[] {
  const { notes, nameless } = text.exportRefi;
  const name = makeNamer(nameless);
  return sessions.flatMap((sourced) => {
    const { key, id, utterances } = sourced;
    const note = (guid: string, wanted: string, user: string, of: readonly Utterance[], words: string): Note => {
      const made = madeBy(user, dateTime(of[0]?.at), dateTime(of.at(-1)?.at));
      const attributes = { guid, name: name(toFileName(wanted)), plainTextPath: `internal://${guid}.txt`, ...made };
      return { guid, element: element("Note", attributes), text: words };
    };
    const debrief = utterances.filter(({ kind }) => kind === "debrief");
    const memos = utterances.filter(({ kind }) => kind === "memo");
    return [
      ...(debrief.length > 0
        ? [
            note(
              deriveGuid("note", key, "debrief"),
              notes.debrief(id),
              users.hostOf(sourced),
              debrief,
              debrief.map((one) => `${writeDebriefLine(one, text)}\n`).join(""),
            ),
          ]
        : []),
      ...memos.map((one, index) =>
        note(
          deriveGuid("note", key, one.id),
          notes.memo(index + 1, id),
          users.writerOf(sourced, one.id),
          [one],
          writeMemoText(one, text),
        ),
      ),
    ];
  });
}

function writeDebriefLine({ t, id, about, text: words, codes }: Utterance, text: Texts): string {
  const lead = about ? `${aboutName(about, text)}: ` : "";
  return `[${longTime(t)}] ${lead}${ending(words, codes, id, text)}`;
}

/** The question that the memo was written under, then the memo. */
function writeMemoText({ t, id, number, question, text: words, codes }: Utterance, text: Texts): string {
  const place = toProjectLine([number, question].filter((part) => part).join(". "));
  const thought = `[${longTime(t)}] ${text.exports.speaker.memo}: ${ending(words, codes, id, text)}\n`;
  return place ? `${place}\n${thought}` : thought;
}

/** A note can't be coded, so that its code words and its id are part of its text. */
function ending(words: string, codes: readonly string[], id: string, { exportRefi: { wordless } }: Texts): string {
  return [toProjectText(words) || wordless, ...codes.map((code) => `#${toProjectLine(code)}`), `(${id})`].join(" ");
}
