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
};
