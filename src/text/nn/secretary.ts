// Nynorsk: the secretary's screen.
import type { secretary as whole } from "../nb/secretary.ts";
import type { Partially } from "../partial.ts";

export const secretary: Partially<typeof whole> = {
  introduction: [
    "Fangst: eitt tal er kven som snakkar, éin bokstav er eit teikn. Lagra med ein gong, utan Enter. z angrar.",
    "Tab skriv: kommentarar og sitat, med Enter. Tab igjen fangar. F2 gøymer tastane, ? gir hjelp.",
  ],
  seatingHint: "Kven sit kvar? /bord og numra rundt bordet, til dømes /bord 3 1 2.",
  writeOne: "SKRIV éi linje",
  commands: { group: "fleire", unknown: "ukjend", point: "teikn frå", insert: "set inn", hush: "ikkje igjen" },

  putAway: "Linja er lagd bort. Tab og ↑ hentar henne.",
  noKey: (key) => `${key === " " ? "Mellomrom" : `«${key}»`} er ingen tast her. ? viser tastane, Tab skriv.`,
  noParticipant: (n) =>
    n === 0 ? "0 er ingen deltakar." : `Det er ingen nr. ${n} i samtalen. Kjem det ein til: /kjem ${n}.`,
  notOneNumber: (n) => `Det er ingen nr. ${n}: tala er tekne kvar for seg. z tek tilbake.`,
  nothingKept: "Den tasten lagra ingenting. z ein gong til tek tilbake det før.",
  lastIsNoCatch: (what) => `Det siste er ikkje fanga med ein tast: ${what}. Ctrl+X tek det tilbake.`,
  onlyParticipantsJoin: "Berre deltakarar kan setjast saman. Ordet er der det var.",
  firstWords: "Dei første orda i innlegget. Enter lagrar, og fangsten går vidare.",
  noFirstWords: "Ingen har ordet, så det er ikkje noko innlegg å skrive dei første orda til.",
  stub: "Utan hermeteikn til slutt: blir henta frå opptaket.",
  toOneself: "Det ville gå frå ein deltakar til den same. Ingenting blei lagra.",
  onlyRemoved: "Det kan berre takast bort.",
  isNoCue: "Det er eit innlegg: eit tal seier kven som snakka.",
  goneMeanwhile: "Det er teke bort i mellomtida. Ingenting vart retta.",
  keyNotKept: (key) => `«${key}» vart ikkje fanga: lista var open.`,
  nothingToRepair: "Ingenting er fanga enno.",
  inserted: (what) => `Sett inn: ${what}`,
  insertWhat: "set inn: tal eller teikn …",
  typedWords: "Det såg ut som ord, så ingenting blei fanga. Enter lagrar dei, Ctrl+U tømmer, Tab fangar igjen.",
  dropped: "Sleppt. Ingenting blei lagra.",
  keptInPause: "Lagra. Samtalen er i pause: Ctrl+T går vidare.",
  keptAfterEnd: "Lagra. Samtalen er avslutta: /slutt lukkar.",

  absent: "ikkje her",
  waiting: {
    move: "kven går eller kjem? nr. …",
    join: (who) => (who === "" ? "saman: kven?" : `${who} og …`),
    point: "teiknet er frå nr. …",
    to: (who) => `${who} → kven? nr. …`.trim(),
    pointed: (who) => `neste teikn: ${who}`,
    again: (cue, who) => `${cue} ein gong til med ein gong: ${who}`,
  },
  unsent: "I skrivefeltet står det ei linje som ikkje er send.",

  settings: {
    clash: (key, wanted, without) =>
      `Innstillingane gir tasten «${key}» til «${wanted}». Då står «${without}» utan tast: gi han ein annan under "keys".`,
    notAKey: (key, id) =>
      `«${key}» i innstillingane kan ikkje vere tast for «${id}». Ein tast er eitt teikn, og ikkje eit siffer: siffera er deltakarane.`,
    unknown: (ids) => `Innstillingane gir tastar til noko som ikkje finst: ${ids}. F1 viser det som finst.`,
  },

  /** Where a cue comes from when nobody is named. */
  cueFrom: {
    speaker: "frå den som har ordet",
    listeners: "frå dei som lyttar, til den som har ordet",
    room: "frå rommet, ikkje frå éin",
  },
  help: {
    title: "Fangst: éin tast, utan Enter",
    digits: "deltakaren tek ordet",
    twoDigits: "10 og oppover: skriv begge siffera. 01 er 1 med ein gong",
    cues: "teikn frå den som har ordet",
    listeners: "frå dei som lyttar, til den som har ordet: . 5 seier kven",
    room: "høyrer til rommet, ikkje til den som snakkar",
    cells: "▇ del av taletida   9× innlegg   ·1m stille så lenge   ◂ har ordet no",
    commands: {
      group: "fleire snakkar",
      unknown: "nokon snakkar, ukjent kven",
      moderator: "moderator snakkar",
      nobody: "ingen snakkar",
      join: "saman med den som snakkar: 2 , 3",
      point: "neste teikn er frå denne, utan at ordet skiftar: . 5 m",
      everyone: "neste teikn er frå alle: = l",
      to: "neste teikn går frå den eine til den andre: . 3 > 5 e",
      repair: "rett noko du fanga: kven, kva teikn",
      insert: "set inn noko du gjekk glipp av",
      quote: "skriv eit sitat frå den som snakkar",
      "first-words": "skriv dei første orda i innlegget, til den som transkriberer",
      comment: "skriv ein kommentar",
      command: "skriv ein kommando",
      hush: "ikkje fleire hint om denne deltakaren",
    },
  },
};
