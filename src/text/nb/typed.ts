// Norwegian: the words that may follow a command. Every language's are understood, whatever language is shown.
import type { DebriefKind, EntryOf, ObservationKind, Role, SkipReason } from "../../model/entry.ts";

type Words<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

const observations: Words<ObservationKind> = {
  mood: ["stemning"],
  dynamics: ["dynamikk"],
  nonverbal: ["nonverbalt", "ikke-verbalt"],
  setting: ["ramme", "rammer"],
  method: ["metode"],
};
const debriefs: Words<DebriefKind> = {
  impressions: ["inntrykk"],
  surprises: ["overraskelser", "overraskelse"],
  guide: ["guiden"],
  quotes: ["sitater", "sitat"],
};
const recorder: Words<EntryOf<"recorder">["action"]> = {
  start: ["start", "på"],
  stop: ["stopp", "av"],
  file: ["fil", "ny"],
  test: ["prøve"],
};
const hints: Words<"off" | "on"> = { off: ["av"], on: ["på"] };
const roles: Words<Role> = { moderator: ["moderator", "mod"], secretary: ["sekretær", "sek"] };

/** How a reason is said; what is said behind it is kept as words. */
const skipReasons: Readonly<Record<SkipReason, RegExp>> = {
  participant:
    /^(?:deltaker\p{L}*(?:\s+(?:ønsk\p{L}*|valg\p{L}*|vil|ville))?|ønsk\p{L}*)(?:\s+(?:det|ikke))?(?!\p{L})/iu,
  time: /^(?:ikke )?tid(?!\p{L})/iu,
  "not-relevant": /^(?:ikke rel|irrel)\p{L}*/iu,
};

/** Before what a question to the program is about. */
const about: readonly string[] = ["om"];

export const typed = { observations, debriefs, recorder, hints, roles, skipReasons, about };
