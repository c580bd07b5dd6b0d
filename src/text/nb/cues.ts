// Norwegian: the cues, with the key that logs each, and how else people write it inside a quote.

export const cues = {
  laughter: { name: "latter", key: "l", synonyms: ["ler"] as readonly string[] },
  pause: { name: "pause", key: "p", synonyms: ["stillhet", "taushet"] as readonly string[] },
  support: { name: "støtte", key: "m", synonyms: ["m-m", "mm", "mhm", "nikk", "nikker"] as readonly string[] },
  agreement: { name: "enighet", key: "e", synonyms: ["enig"] as readonly string[] },
  disagreement: { name: "uenighet", key: "u", synonyms: ["uenig"] as readonly string[] },
  "several-at-once": {
    name: "flere samtidig",
    key: "x",
    synonyms: ["i munnen på hverandre", "snakker samtidig"] as readonly string[],
  },
  hesitation: { name: "nøling", key: "n", synonyms: ["nøler"] as readonly string[] },
  emotion: { name: "rørt", key: "r", synonyms: ["gråter", "tårer", "følelser"] as readonly string[] },
  tension: { name: "spenning", key: "t", synonyms: ["spent"] as readonly string[] },
  "energy-up": { name: "livligere", key: "+", synonyms: ["liv", "opp"] as readonly string[] },
  "energy-down": { name: "tyngre", key: "-", synonyms: ["tungt", "ned"] as readonly string[] },
  disturbance: { name: "forstyrrelse", key: "f", synonyms: ["avbrudd", "bråk"] as readonly string[] },
  "leaves-returns": { name: "går eller kommer", key: "v", synonyms: ["går ut", "kommer inn"] as readonly string[] },
  answers: { name: "svarer", key: "s", synonyms: ["svarer på", "svar"] as readonly string[] },
  interrupts: { name: "avbryter", key: "a", synonyms: ["bryter inn", "bryter av"] as readonly string[] },
  "looks-to": { name: "ser på", key: "b", synonyms: ["ser til", "blikk", "ser mot"] as readonly string[] },
};
