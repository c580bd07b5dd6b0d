// English: how a guide says by itself what the program would else ask for before the talk.
import type { recognised as shape } from "../../nb/guide/recognised.ts";

export const recognised: typeof shape = {
  consent: /consent/iu,
  rights: {
    skip: /skip|pass on|n[o']t (?:have to |need to |want to )?answer/iu,
    pause: /\bbreak\b|pause/iu,
    stop: /\bstop\b|\bend (?:it|the)\b/iu,
    withdraw: /withdraw/iu,
  },
  leave: /(?<!\p{L})(?:can|may|free to|any ?time|tell me|say so|right to)(?!\p{L})/iu,
};
