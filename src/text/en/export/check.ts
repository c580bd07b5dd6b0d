// English: what a participant is given to read after the talk, and asked about it.
import type { check as shape } from "../../nb/export/check.ts";

export const check: typeof shape = {
  heading: { one: "Have we understood you?", group: "Have we understood you?" },
  thanks: (day) => (day === undefined ? "Thank you for talking with us." : `Thank you for talking with us on ${day}.`),
  what: "Here is what we took with us: what we summed up together, and some of what was said, word for word.",
  please:
    "Read it when it suits you, and write what you think on the lines. Do you recognise it? Is anything wrong or missing?",
  shared:
    "There were several of us, so not all of this is yours, and it doesn't say who said what. What was said is only for those who were there. Please don't show it to others.",
  free: "It is up to you whether you answer. If there is anything here that you don't want us to use, just write so. You don't have to say why.",
  summary: {
    heading: "What we summed up",
    confirmed: "This was confirmed:",
    corrected: "This was corrected:",
    none: "We haven't written down a summary.",
    ask: "Is that right? Is there anything you would change or add?",
  },
  quotes: {
    heading: "What was said",
    about: "Word for word, under the question it was about.",
    elsewhere: "Elsewhere in the talk",
    none: "We haven't written down anything word for word.",
    ask: "Is that how you remember it?",
  },
  more: {
    heading: "Anything else?",
    ask: "Is there something you have thought of since, or would have liked to say?",
  },
  reply: "Give or send this sheet back to:",
  reference: (id) => `For whoever receives it: ${id}`,
};
