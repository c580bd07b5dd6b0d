// Nynorsk: words that people write in a guide where it has another, where they are other than in bokmål.
import type { meant as whole } from "../../nb/guide/meant.ts";
import type { Partially } from "../../partial.ts";

export const meant: Partially<typeof whole> = {
  bolkar: ["sections"],
  delar: ["sections"],
  namn: ["title", "nn"],
  kjelde: ["source"],
  minutt: ["minutes"],
  lengd: ["minutes"],
  deltakarar: ["participants"],
  punkt: ["items"],
  sei: ["say"],
  gjer: ["do"],
  samandrag: ["summary"],
  vel: ["choose"],
  oppfølgingar: ["probes"],
  viss: ["if"],
  hugseliste: ["cover"],
  rekkjefølgje: ["order"],
  reglar: ["ground_rules"],
  tyding: ["meaning"],
  endringar: ["changes"],
  alternativ: ["options"],
  frå: ["from"],
  fleire: ["several"],
  anna: ["other"],
  eksemplar: ["copies"],
  "fleirtrinns fokusgruppe": ["multistage-focus-group"],
  opning: ["opening"],
  innleiing: ["introductory"],
  overgang: ["transition"],
  avslutting: ["ending"],
};

/** What people call an option that is no answer, in small letters. */
export const noAnswers: readonly string[] = [
  "veit ikkje",
  "ikkje relevant",
  "ikkje aktuelt",
  "ønskjer ikkje å svare",
  "vil ikkje svare",
  "utan svar",
];
