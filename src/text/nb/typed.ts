// Norwegian: the words that may follow a command. Every language's are understood, whatever language is shown.
import type { DebriefKind, EntryOf, ObservationKind, Role, SkipReason, VerdictKind } from "../../model/entry.ts";

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
  test: ["test", "prøve"],
};
const hints: Words<"off" | "on"> = { off: ["av"], on: ["på"] };
/** What is done with the machines at a table. */
const seats: Words<"invite" | "take"> = { invite: ["inviter", "ny"], take: ["fjern", "ta"] };
const roles: Words<Role> = {
  moderator: ["moderator", "mod"],
  secretary: ["sekretær", "sek"],
  observer: ["observatør", "obs"],
};

/** How a reason is said; what is said behind it is kept as words. */
const skipReasons: Readonly<Record<SkipReason, RegExp>> = {
  participant:
    /^(?:deltaker\p{L}*(?:\s+(?:ønsk\p{L}*|valg\p{L}*|vil|ville))?|ønsk\p{L}*)(?:\s+(?:det|ikke))?(?!\p{L})/iu,
  time: /^(?:ikke )?tid(?!\p{L})/iu,
  "not-relevant": /^(?:ikke rel|irrel)\p{L}*/iu,
};

/** What a group says of a trace; what is said behind it is who says so, or their words. */
const verdicts: Readonly<Record<VerdictKind, RegExp>> = {
  confirmed: /^bekreft\p{L}*/iu,
  modified: /^endr\p{L}*/iu,
  "not-recognised": /^(?:ikke kjent(?: igjen)?|ikke gjenkjent|kjenner (?:det )?ikke igjen|ikke)(?!\p{L})/iu,
  disagreement: /^uenig\p{L}*/iu,
  consensus: /^enig\p{L}*/iu,
  deepened: /^utdyp\p{L}*/iu,
};

/** Before what a question to the program is about. */
const about: readonly string[] = ["om"];

/** In place of a number behind `@`. */
const someone: Words<"group" | "unknown" | "moderator"> = {
  group: ["alle", "gruppa", "gruppen", "flere"],
  unknown: ["ukjent", "noen"],
  moderator: ["moderator", "moderatoren", "mod", "intervjuer"],
};

/** Between two numbers, and what stands before one that is a participant's. */
const and: readonly string[] = ["og"];
const numbered: readonly string[] = ["nr", "nummer", "deltaker", "deltager"];

/** What numbers count, so that they are nobody's: `3 og 4 andre`. */
const counted: readonly string[] = [
  ...["andre", "til", "stykker", "personer", "ganger", "år", "av", "prosent"],
  ...["dager", "uker", "måneder", "timer", "minutter", "kroner"],
];

/** What people say before the question they mean: `/gå til spørsmål 5`, `/hopp over 6`. */
const fillers: readonly string[] = ["til", "over", "spørsmål", "spørsmålet", "sporsmal", "nr", "nummer", "punkt"];

/** Times in brackets: `[kl 10:07]`, `[for 2 min siden]`. */
const time: Readonly<Record<"wall" | "since" | "ago" | "seconds" | "minutes", readonly string[]>> = {
  wall: ["kl", "klokka", "klokken"],
  since: ["for"],
  ago: ["siden"],
  seconds: ["s", "sek", "sekund", "sekunder"],
  minutes: ["m", "min", "minutt", "minutter"],
};

/** What people type for a command that isn't one: it is answered, or asked about. */
const loose: Words<"note" | "saved" | "time" | "delete" | "stop"> = {
  note: ["notat", "notér", "skriv"],
  saved: ["lagre", "lagr"],
  time: ["tid", "tida", "klokka", "klokke"],
  delete: ["slett", "slette", "fjern"],
  stop: ["stopp", "stop", "stans"],
};

/** Behind `om` they name nothing. */
const pointing: readonly string[] = ["nå", "det", "dette", "den", "de", "her"];

export const typed = {
  pointing,
  loose,
  time,
  observations,
  debriefs,
  recorder,
  hints,
  roles,
  seats,
  skipReasons,
  verdicts,
  about,
  someone,
  and,
  numbered,
  counted,
  fillers,
};
