// Nynorsk: the words that may follow a command, where they are other than in bokmål.
import type { typed as whole } from "../nb/typed.ts";
import type { Partially } from "../partial.ts";

export const typed: Partially<typeof whole> = {
  observations: { nonverbal: ["nonverbalt", "ikkje-verbalt"] },
  debriefs: { surprises: ["overraskingar", "overrasking"] },
  recorder: { stop: ["stopp", "stogg", "av"] },
  skipReasons: {
    participant:
      /^(?:deltakar\p{L}*(?:\s+(?:ønsk\p{L}*|val\p{L}*|vil|ville))?|ønsk\p{L}*)(?:\s+(?:det|ikkje))?(?!\p{L})/iu,
    time: /^(?:ikkje )?tid(?!\p{L})/iu,
    "not-relevant": /^(?:ikkje rel|irrel)\p{L}*/iu,
  },
  verdicts: {
    confirmed: /^(?:stadfest|bekreft)\p{L}*/iu,
    modified: /^endr\p{L}*/iu,
    "not-recognised": /^(?:ikkje kjent(?: (?:att|igjen))?|ikkje)(?!\p{L})/iu,
    disagreement: /^(?:usem|usamd|ueinig)\p{L}*/iu,
    consensus: /^(?:semj|samd|einig)\p{L}*/iu,
    deepened: /^utdj?up\p{L}*/iu,
  },
  someone: {
    group: ["alle", "gruppa", "fleire"],
    unknown: ["ukjend", "nokon"],
    moderator: ["moderator", "mod", "intervjuar"],
  },
  numbered: ["nr", "nummer", "deltakar"],
  counted: [
    ...["andre", "til", "stykke", "personar", "gonger", "år", "av", "prosent"],
    ...["dagar", "veker", "månader", "timar", "minutt", "kroner"],
  ],
  fillers: ["til", "over", "spørsmål", "spørsmålet", "nr", "nummer", "punkt"],
  time: { ago: ["sidan"], seconds: ["s", "sek", "sekund"], minutes: ["m", "min", "minutt"] },
  loose: { note: ["notat", "skriv"], saved: ["lagre"], time: ["tid", "klokka"], stop: ["stopp", "stogg"] },
  pointing: ["no", "det", "dette", "den", "dei", "her"],
};
