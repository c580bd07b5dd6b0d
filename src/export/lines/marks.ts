// What happened between the lines that people wrote, one by one, for programs: what was asked, probes, pauses, the recorder.
import type { Entry, EntryId, EntryOf, Role } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { probesOf, type Session, stands } from "../../model/session/session.ts";
import { leavingsThatLayAside } from "../../model/session/writers.ts";
import { given } from "./entry-words.ts";
import { read } from "./shared-words.ts";
import { questionOf, writerOf } from "./utterance.ts";

const MARK_KINDS = [
  ...(["reach", "probe", "pause", "continue", "leave", "resume", "end"] as const),
  ...(["recording", "recorder", "seating", "activity"] as const),
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export type Mark = {
  readonly id: EntryId;
  readonly at: string;
  /** Milliseconds on the session clock. */
  readonly t: number;
  readonly kind: MarkKind;
  /** The words of the guide that were said, the label of a recorder, or the numbers round the table. */
  readonly text: string;
  /** What was done with the recorder, or whether there was to be one; of what was reached, what it is in the guide. */
  readonly about?: string;
  /** Milliseconds: how long the session was paused, or lay closed; missing where it did not go on. */
  readonly duration?: number;
  readonly item?: string;
  readonly number?: string;
  readonly question?: string;
  readonly section?: string;
  readonly writer?: string;
  readonly role?: Role;
};

type Told = Pick<Mark, "text"> & Partial<Pick<Mark, "about" | "duration" | "item">>;

/** In the order in which they were written. What the guide has that was only leafed past is not among them. */
export function marksOf(session: Session, language: Language): readonly Mark[] {
  const tell = tellIn(session, language);
  return session.entries.flatMap((entry) => {
    if (!isMark(entry) || !stands(session, entry)) return [];
    const told = (tell[entry.kind] as (entry: Entry) => Told | undefined)(entry);
    if (!told) return [];
    const { id, at, t, kind } = entry;
    return [{ id, at, t, kind, ...told, ...questionOf(session, told.item, language), ...writerOf(session, id) }];
  });
}

function tellIn(
  session: Session,
  language: Language,
): { readonly [Kind in MarkKind]: (entry: EntryOf<Kind>) => Told | undefined } {
  const passed = new Set(session.route.flatMap((step) => (step.passed ? [step.id] : [])));
  const aside = leavingsThatLayAside(session.entries);
  const wordless = (): Told => ({ text: "" });
  /** Idle time begins with the line that stops the session. */
  const stopped = ({ t }: Entry): Told => {
    const idle = session.idle.find(({ from }) => from === t);
    return { text: "", ...given({ duration: idle?.to === undefined ? undefined : idle.to - idle.from }) };
  };
  return {
    reach: ({ id, item }) => {
      const found = session.items.get(item);
      return passed.has(id) || !found ? undefined : { item, text: read(found.text, language), about: found.kind };
    },
    probe: ({ item, probe }) => {
      const found = probesOf(session, item).find(({ id }) => id === probe);
      return { item, text: found ? read(found.text, language) : probe };
    },
    pause: stopped,
    continue: wordless,
    leave: (entry) => (aside.has(entry.id) ? stopped(entry) : undefined),
    resume: wordless,
    seating: ({ order }) => ({ text: order.join(" ") }),
    end: wordless,
    activity: ({ item, action }) => {
      const found = session.items.get(item);
      return { item, text: found ? read(found.text, language) : "", about: action };
    },
    recording: ({ mode }) => ({ text: "", about: mode }),
    recorder: ({ action, label = "" }) => ({ text: label, about: action }),
  };
}

const KINDS: ReadonlySet<Entry["kind"]> = new Set(MARK_KINDS);

function isMark(entry: Entry): entry is EntryOf<MarkKind> {
  return KINDS.has(entry.kind);
}
