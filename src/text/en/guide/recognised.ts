// English: how a guide says by itself what the program would else ask for before the talk.
import type { recognised as shape } from "../../nb/guide/recognised.ts";

export const recognised: typeof shape = {
  consent: /consent/iu,
  information: /information (?:sheet|letter)|been (?:told|informed) about/iu,
  recorderTest:
    /(?:test|check|try)(?:ed|ing)?(?: \p{L}+){0,2} (?:recorder|recording|microphone)|(?:recorder|microphone)[^?!]*(?:test|check|works|charged)/iu,
  recording: /(?:yes to|agreed? to|fine with|accept(?:s|ed)?)[^?!]*record/iu,
  names: /(?:not|n[o']t|no one|nobody)[^.]*\b(?:named?|mention(?:ed)?)\b|without nam(?:es|ing)/iu,
  thanks: /\bthanks?\b/iu,
  after: {
    impressions: /impression/iu,
    surprises: /surpris/iu,
    guide: /(?:change|improve)[^.]*\bguide\b|\bguide\b[^.]*(?:change|improve)/iu,
    quotes: /quotes?\b[^.]*(?:recording|fetch)/iu,
    stubs: /go (?:through|over) the quotes/iu,
    storage: /lock(?:ed|ing)? (?:away|up)/iu,
  },
  rights: {
    skip: /skip|pass on|n[o']t (?:have to |need to |want to )?answer/iu,
    pause: /\bbreak\b|pause/iu,
    stop: /\bstop\b|\bend (?:it|the)\b/iu,
    withdraw: /withdraw/iu,
  },
  mailHead: /^(?:from|to|cc|sent|date|subject|attachments?)\s*:\s/iu,
  leave: /(?<!\p{L})(?:can|may|free to|any ?time|tell me|say so|right to)(?!\p{L})/iu,
};
