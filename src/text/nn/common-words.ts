// Nynorsk: words that begin sentences every day. With a capital letter they are still nobody's name.
import type { commonWords as shape } from "../nb/common-words.ts";

export const commonWords: typeof shape = `
  alt anna berre blei dei dykk eg ei ein enno etterpå fekk fleire frå først gjekk gjer hjå ho honom ikkje
  ingen ingenting kjem korleis kva kvar kvarandre kven kvifor lite mange meir mykje må no noko nokon når
  ofte og oss saman seier sidan skal slik snakka som så tenkjer trur utan vart veit vere vore vår òg
`
  .trim()
  .split(/\s+/u);
