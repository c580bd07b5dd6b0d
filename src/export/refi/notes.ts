// Notes: what was written straight afterwards, a note a session; and memos, one each, where they were asked for.
import type { Texts } from "../../text/languages.ts";
import type { Utterance } from "../lines/utterance.ts";
import { aboutName, longTime } from "../lines/wording.ts";
import { element } from "../markup/xml.ts";
import { dateTime, madeBy } from "./dates.ts";
import { guidOf } from "./guid.ts";
import { asFileName, namer } from "./names.ts";
import { plain, plainLine } from "./text/plain.ts";
import type { Sourced } from "./text/sourced.ts";
import type { Users } from "./users.ts";

export type Note = { readonly guid: string; readonly element: string; readonly text: string };

export function notesOf(sessions: readonly Sourced[], users: Users, text: Texts): readonly Note[] {
  const { notes, nameless } = text.exportRefi;
  const name = namer(nameless);
  return sessions.flatMap((sourced) => {
    const { key, id, utterances } = sourced;
    const note = (guid: string, wanted: string, user: string, of: readonly Utterance[], words: string): Note => {
      const made = madeBy(user, dateTime(of[0]?.at), dateTime(of.at(-1)?.at));
      const attributes = { guid, name: name(asFileName(wanted)), plainTextPath: `internal://${guid}.txt`, ...made };
      return { guid, element: element("Note", attributes), text: words };
    };
    const debrief = utterances.filter(({ kind }) => kind === "debrief");
    const memos = utterances.filter(({ kind }) => kind === "memo");
    return [
      ...(debrief.length > 0
        ? [
            note(
              guidOf("note", key, "debrief"),
              notes.debrief(id),
              users.hostOf(sourced),
              debrief,
              debrief.map((one) => `${debriefLine(one, text)}\n`).join(""),
            ),
          ]
        : []),
      ...memos.map((one, index) =>
        note(
          guidOf("note", key, one.id),
          notes.memo(index + 1, id),
          users.writerOf(sourced, one.id),
          [one],
          memoText(one, text),
        ),
      ),
    ];
  });
}

function debriefLine({ t, id, about, text: words, codes }: Utterance, text: Texts): string {
  const lead = about ? `${aboutName(about, text)}: ` : "";
  return `[${longTime(t)}] ${lead}${ending(words, codes, id, text)}`;
}

/** Under which question it was thought, then the thought. */
function memoText({ t, id, number, question, text: words, codes }: Utterance, text: Texts): string {
  const place = plainLine([number, question].filter((part) => part).join(". "));
  const thought = `[${longTime(t)}] ${text.exports.speaker.memo}: ${ending(words, codes, id, text)}\n`;
  return place ? `${place}\n${thought}` : thought;
}

/** A note can't be coded: its code words stand behind it, and its id. */
function ending(words: string, codes: readonly string[], id: string, { exportRefi: { wordless } }: Texts): string {
  return [plain(words) || wordless, ...codes.map((code) => `#${plainLine(code)}`), `(${id})`].join(" ");
}
