// A sentence that is typed where keys are caught: nobody logs so many different cues in so short a time. What its letters
// logged is taken back, and the words stand in the note field, to be sent or not.
import { fieldWith } from "../../input/field/field.ts";
import type { Instant } from "../../model/clock.ts";
import { type Draft, partsOf } from "../../model/entry.ts";
import { stands } from "../../model/session/session.ts";
import { ownEntries } from "../entries/own-entries.ts";
import type { Outcome, State } from "../state.ts";

/** Between two letters of a word, in milliseconds, at the most. */
const TYPING = 250;
/** So many letters and blanks in a row, so many of them different, are words. */
const LONG = 7;
const DIFFERENT = 5;

/** The burst that a key goes on with, or begins; undefined where it is neither letter nor blank. */
export function burstWith({ burst, session, writer }: State, key: string, now: Instant): State["burst"] {
  if (!/^[\p{L} ]$/u.test(key)) return undefined;
  if (burst && now.t - burst.last <= TYPING) return { ...burst, text: burst.text + key, last: now.t };
  const highest = Math.max(
    0,
    ...ownEntries(session, writer.id)
      .slice(-1)
      .map(({ id }) => partsOf(id)?.n ?? 0),
  );
  return { text: key, since: now, last: now.t, after: highest };
}

export function isSentence(burst: State["burst"]): burst is NonNullable<State["burst"]> {
  if (!burst || burst.text.length < LONG) return false;
  return new Set(burst.text.toLowerCase().replaceAll(" ", "")).size >= DIFFERENT;
}

/** Nothing of it was caught; it stands in the field, with the time at which it was begun. */
export function holdSentence(state: State, { text, since, after }: NonNullable<State["burst"]>, now: Instant): Outcome {
  const { session, writer, field } = state;
  const caught = ownEntries(session, writer.id).filter(
    (entry) => (partsOf(entry.id)?.n ?? 0) > after && stands(session, entry),
  );
  return {
    state: {
      burst: undefined,
      capture: { on: false, told: state.text.secretary.typedWords },
      field: fieldWith(field.text === "" ? text : `${field.text}\n${text}`),
      typedSince: state.typedSince ?? since,
    },
    drafts: caught.reverse().map(({ id: target }): Draft => ({ ...now, kind: "undo", target })),
  };
}
