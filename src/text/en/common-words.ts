// English: words that begin sentences every day. With a capital letter they are still nobody's name.
import type { commonWords as shape } from "../nb/common-words.ts";

export const commonWords: typeof shape = `
  a about after again all almost also always an and another any are as asked at back be because been
  before being both but by came can come could did do does each even every everybody everyone everything
  few first for from good got had has have having he her here hers him his how i if in into is it its just
  last later like little long lot many may maybe me more most much must my never new next no nobody none
  nor not nothing now of off often oh old on once one only or other others our out over people perhaps
  quite really right said same saw she should since so some somebody someone something sometimes soon
  still such suddenly than thank thanks that the their them then there these they thing things think
  thinks this those though thought three time to together told too two under until up us usually very was
  way we well went were what when where which while who whole why will with without would yes yet you your
`
  .trim()
  .split(/\s+/u);
