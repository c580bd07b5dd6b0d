// Nynorsk: how a guide says by itself what the program would else ask for before the talk, where it is other than in bokmål.
import type { recognised as whole } from "../../nb/guide/recognised.ts";
import type { Partially } from "../../partial.ts";

export const recognised: Partially<typeof whole> = {
  rights: {
    skip: /hoppe over|stå over|(?:la vere|sleppe) å svare|ikkje (?:vil |må |treng å )?svare/iu,
    stop: /stoppe|stogge|avbryte|avslutte/iu,
    withdraw: /trekk(?:j?er?)? (?:seg|deg|dykk)|trekkj?e samtykke/iu,
  },
  leave: /(?<!\p{L})(?:kan|får|fritt|lov|når som helst|sei(?:e|er)? (?:berre |ifrå|frå)|rett til)(?!\p{L})/iu,
};
