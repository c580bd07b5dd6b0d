// Every sentence that is shown, in each language. Bokmål gives the shape; a sentence missing in the other doesn't compile.
import type { Language } from "../model/language.ts";
import { en } from "./en/index.ts";
import { nb } from "./nb/index.ts";

export type Texts = typeof nb;

export function textsIn(language: Language): Texts {
  return language === "nb" ? nb : en;
}
