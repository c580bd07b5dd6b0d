// English: the cues, with the key that logs each, and how else people write it inside a quote.

export const cues = {
  laughter: { name: "laughter", key: "l", synonyms: ["laughs", "laughing", "laugh"] as readonly string[] },
  pause: { name: "pause", key: "p", synonyms: ["silence", "silent"] as readonly string[] },
  support: { name: "support", key: "m", synonyms: ["nod", "nods", "nodding"] as readonly string[] },
  agreement: { name: "agreement", key: "a", synonyms: ["agree", "agrees"] as readonly string[] },
  disagreement: { name: "disagreement", key: "d", synonyms: ["disagree", "disagrees"] as readonly string[] },
  "several-at-once": { name: "several at once", key: "x", synonyms: ["overlap", "simultaneous"] as readonly string[] },
  hesitation: { name: "hesitation", key: "h", synonyms: ["hesitates"] as readonly string[] },
  emotion: { name: "moved", key: "v", synonyms: ["touched", "tears", "cries", "emotion"] as readonly string[] },
  tension: { name: "tension", key: "t", synonyms: ["tense"] as readonly string[] },
  "energy-up": { name: "energy up", key: "+", synonyms: ["livelier"] as readonly string[] },
  "energy-down": { name: "energy down", key: "-", synonyms: ["heavier"] as readonly string[] },
  disturbance: {
    name: "disturbance",
    key: "i",
    synonyms: ["interruption", "noise"] as readonly string[],
  },
  "leaves-returns": { name: "leaves or returns", key: "g", synonyms: ["leaves", "returns"] as readonly string[] },
  answers: { name: "answers", key: "r", synonyms: ["answer", "replies", "reply", "responds"] as readonly string[] },
  interrupts: { name: "interrupts", key: "b", synonyms: ["interrupt", "breaks in", "cuts in"] as readonly string[] },
  "looks-to": {
    name: "looks at",
    key: "e",
    synonyms: ["looks to", "look at", "glances at", "eyes"] as readonly string[],
  },
};
