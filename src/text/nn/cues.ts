// Nynorsk: the cues. Their keys are those of bokmål.
import type { cues as whole } from "../nb/cues.ts";
import type { Partially } from "../partial.ts";

export const cues: Partially<typeof whole> = {
  laughter: { synonyms: ["ler", "lo"] },
  pause: { synonyms: ["stille", "tagnad"] },
  agreement: { name: "einig", synonyms: ["semje", "samd"] },
  disagreement: { name: "ueinig", synonyms: ["usemje", "usamd"] },
  "several-at-once": { name: "fleire samtidig", synonyms: ["i munnen på kvarandre", "snakkar samtidig"] },
  hesitation: { synonyms: ["nøler"] },
  emotion: { synonyms: ["græt", "tårer", "kjensler"] },
  tension: { synonyms: ["spent"] },
  "energy-up": { name: "livlegare", synonyms: ["liv", "opp"] },
  "energy-down": { synonyms: ["tungt", "ned"] },
  disturbance: { name: "forstyrring", synonyms: ["uro", "avbrot", "bråk"] },
  "leaves-returns": { name: "går eller kjem", synonyms: ["går ut", "kjem inn"] },
  answers: { name: "svarar", synonyms: ["svarar på", "svar"] },
  interrupts: { name: "avbryt", synonyms: ["bryt inn", "bryt av"] },
  "looks-to": { synonyms: ["ser til", "blikk", "ser mot"] },
};
