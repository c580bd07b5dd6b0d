// Nynorsk: how a guide says by itself what the program would else ask for before the talk, where it is other than in bokmål.
import type { recognised as whole } from "../../nb/guide/recognised.ts";
import type { Partially } from "../../partial.ts";

export const recognised: Partially<typeof whole> = {
  recorderTest:
    /(?:test|prøv|sjekk|verk|fung)\p{L}*(?: \p{L}+)? (?:opptak|diktafon|lydopptak|mikrofon)|(?:opptakar|diktafon|mikrofon)[^?!]*(?:test|prøv|sjekk|verkar|fungerer|ladd)/iu,
  recording: /(?:ja til|greitt med|god(?:tek|tatt|kjent|kjenner))[^?!]*opptak/iu,
  rights: {
    skip: /hoppe over|stå over|(?:la vere|sleppe) å svare|ikkje (?:vil |må |treng å )?svare/iu,
    stop: /stoppe|stogge|avbryte|avslutte/iu,
    withdraw: /trekk(?:j?er?)? (?:seg|deg|dykk)|trekkj?e samtykke/iu,
  },
  leave: /(?<!\p{L})(?:kan|får|fritt|lov|når som helst|sei(?:e|er)? (?:berre |ifrå|frå)|rett til)(?!\p{L})/iu,
  mailHead: /^(?:frå|til|kopi|sendt|dato|emne|vedlegg)\s*:\s/iu,
};
