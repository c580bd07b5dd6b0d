// English: the words that may follow a command. Every language's are understood, whatever language is shown.
import type { typed as shape } from "../nb/typed.ts";

export const typed: typeof shape = {
  observations: {
    mood: ["mood"],
    dynamics: ["dynamics"],
    nonverbal: ["nonverbal"],
    setting: ["setting"],
    method: ["method"],
  },
  debriefs: {
    impressions: ["impressions", "impression"],
    surprises: ["surprises", "surprise"],
    guide: ["guide"],
    quotes: ["quotes", "quote"],
  },
  recorder: { start: ["start", "on"], stop: ["stop", "off"], file: ["file", "new"], test: ["test"] },
  hints: { off: ["off"], on: ["on"] },
  roles: { moderator: ["moderator", "mod"], secretary: ["secretary", "sec"], observer: ["observer", "obs"] },
  seats: { invite: ["invite", "new"], take: ["remove", "take"] },
  skipReasons: {
    participant:
      /^(?:the )?particip\p{L}*(?:['’]s?)?(?:\s+(?:choice|wish\p{L}*|wanted|chose|declined))?(?:\s+(?:it|not))?(?!\p{L})/iu,
    time: /^(?:no )?time(?!\p{L})/iu,
    "not-relevant": /^(?:not rel|irrel)\p{L}*/iu,
  },
  verdicts: {
    confirmed: /^confirm\p{L}*/iu,
    modified: /^(?:modif|chang)\p{L}*/iu,
    "not-recognised": /^(?:not[ -]recogni[sz]\p{L}*|unrecogni[sz]\p{L}*|not)(?!\p{L})/iu,
    disagreement: /^disagree\p{L}*/iu,
    consensus: /^(?:consensus|agree\p{L}*)/iu,
    deepened: /^deepen\p{L}*/iu,
  },
  about: ["about", "on"],
  someone: {
    group: ["all", "everyone", "everybody", "group", "several"],
    unknown: ["unknown", "someone"],
    moderator: ["moderator", "mod", "interviewer"],
  },
  and: ["and"],
  numbered: ["no", "number", "participant"],
  counted: [
    ...["others", "more", "people", "times", "years", "of", "percent"],
    ...["days", "weeks", "months", "hours", "minutes"],
  ],
  fillers: ["to", "over", "past", "question", "no", "number", "item"],
  time: {
    wall: ["at"],
    since: ["for"],
    ago: ["ago"],
    seconds: ["s", "sec", "second", "seconds"],
    minutes: ["m", "min", "minute", "minutes"],
  },
  loose: {
    note: ["note", "write"],
    saved: ["save"],
    time: ["time", "clock"],
    delete: ["delete", "remove", "erase"],
    stop: ["stop", "halt"],
  },
  pointing: ["now", "it", "this", "that", "them", "here"],
};
