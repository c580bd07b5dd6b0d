// Norwegian: the secretary's screen. Capture and write mode, the palette, and what a key did.
import type { CaptureCommand } from "../../model/capture-keys.ts";

const commands: Record<CaptureCommand, string> = {
  group: "flere",
  unknown: "ukjent",
  moderator: "moderator",
  nobody: "stille",
  join: "og",
  point: "tegn fra",
  everyone: "alles",
  to: "til",
  undo: "angre",
  repair: "rett opp",
  insert: "sett inn",
  quote: "sitat",
  "first-words": "første ord",
  comment: "kommentar",
  command: "kommando",
  "pass-on": "til moderator",
  hush: "ikke igjen",
  help: "hjelp",
};

export const secretary = {
  introduction: [
    "Fangst: ett tall er hvem som snakker, én bokstav er et tegn. Lagret med en gang, uten Enter. z angrer.",
    "Tab skriver: kommentarer og sitater, med Enter. Tab igjen fanger. F2 gjemmer tastene, ? gir hjelp.",
  ],
  /** For a group, where nobody has said who sits where. */
  seatingHint: "Hvem sitter hvor? /bord og numrene rundt bordet, for eksempel /bord 3 1 2.",
  capture: "FANGST",
  write: "SKRIV",
  writeOne: "SKRIV én linje",
  commands,
  /** The name of a key that shows as nothing. */
  space: "mellomrom",

  putAway: "Linja er lagt bort. Tab og ↑ henter den.",
  noKey: (key: string) => `${key === " " ? "Mellomrom" : `«${key}»`} er ingen tast her. ? viser tastene, Tab skriver.`,
  noParticipant: (n: number) =>
    n === 0 ? "0 er ingen deltaker." : `Det er ingen nr. ${n} i samtalen. Kommer det en til: /kommer ${n}.`,
  notOneNumber: (n: number) => `Det er ingen nr. ${n}: tallene er tatt hver for seg. z tar tilbake.`,
  nothingKept: "Den tasten lagret ingenting. z en gang til tar tilbake det før.",
  lastIsNoCatch: (what: string) => `Det siste er ikke fanget med en tast: ${what}. Ctrl+X tar det tilbake.`,
  onlyParticipantsJoin: "Bare deltakere kan settes sammen. Ordet er der det var.",
  toOneself: "Det ville gå fra en deltaker til den samme. Ingenting ble lagret.",
  firstWords: "De første ordene i innlegget. Enter lagrer, og fangsten går videre.",
  noFirstWords: "Ingen har ordet, så det er ikke noe innlegg å skrive de første ordene til.",
  stub: "Uten anførselstegn til slutt: hentes fra opptaket.",
  onlyRemoved: "Det kan bare tas bort.",
  isNoCue: "Det er et innlegg: et tall sier hvem som snakket.",
  goneMeanwhile: "Det er tatt bort i mellomtiden. Ingenting ble rettet.",
  keyNotKept: (key: string) => `«${key}» ble ikke fanget: lista var åpen.`,
  nothingToRepair: "Ingenting er fanget ennå.",
  inserted: (what: string) => `Satt inn: ${what}`,
  insertWhat: "sett inn: tall eller tegn …",
  typedWords: "Det så ut som ord, så ingenting ble fanget. Enter lagrer dem, Ctrl+U tømmer, Tab fanger igjen.",
  nobodySpeaks: "Ingen har ordet.",
  dropped: "Sluppet. Ingenting ble lagret.",
  keptInPause: "Lagret. Samtalen er i pause: Ctrl+T går videre.",
  keptAfterEnd: "Lagret. Samtalen er avsluttet: /slutt lukker.",

  /** The panel. */
  speaks: (who: string, time: string) => `${who} har ordet ${time}`,
  silentFor: (time: string) => `stille ${time}`,
  absent: "ikke her",
  last: "sist:",
  waiting: {
    move: "hvem går eller kommer? nr. …",
    number: (digits: string) => `${digits}_`,
    join: (who: string) => (who === "" ? "sammen: hvem?" : `${who} og …`),
    point: "tegnet er fra nr. …",
    /** `who`: from whom; empty where that is not known. */
    to: (who: string) => `${who} → hvem? nr. …`.trim(),
    pointed: (who: string) => `neste tegn: ${who}`,
    again: (cue: string, who: string) => `${cue} en gang til med en gang: ${who}`,
  },
  unsent: "I skrivefeltet står det en linje som ikke er sendt.",

  /** The keys in the machine's settings. */
  settings: {
    clash: (key: string, wanted: string, without: string) =>
      `Innstillingene gir tasten «${key}» til «${wanted}». Da står «${without}» uten tast: gi den en annen under "keys".`,
    notAKey: (key: string, id: string) =>
      `«${key}» i innstillingene kan ikke være tast for «${id}». En tast er ett tegn, og ikke et siffer: sifrene er deltakerne.`,
    unknown: (ids: string) => `Innstillingene gir taster til noe som ikke finnes: ${ids}. F1 viser det som finnes.`,
  },

  /** In help, first: what a key does in capture mode. */
  /** Where a cue comes from when nobody is named. */
  cueFrom: {
    speaker: "fra den som har ordet",
    listeners: "fra de som lytter, til den som har ordet",
    room: "fra rommet, ikke fra én",
  },
  help: {
    title: "Fangst: én tast, uten Enter",
    digits: "deltakeren tar ordet",
    twoDigits: "10 og oppover: skriv begge sifrene. 01 er 1 med en gang",
    cues: "tegn fra den som har ordet",
    listeners: "fra de som lytter, til den som har ordet: . 5 sier hvem",
    room: "hører til rommet, ikke til den som snakker",
    cells: "▇ andel av taletida   9× innlegg   ·1m stille så lenge   ◂ har ordet nå",
    commands: {
      group: "flere snakker",
      unknown: "noen snakker, ukjent hvem",
      moderator: "moderator snakker",
      nobody: "ingen snakker",
      join: "sammen med den som snakker: 2 , 3",
      point: "neste tegn er fra denne, uten at ordet skifter: . 5 m",
      everyone: "neste tegn er fra alle: = l",
      to: "neste tegn går fra den ene til den andre: . 3 > 5 e",
      undo: "ta tilbake det siste (også Backspace)",
      repair: "rett noe du fanget: hvem, hvilket tegn",
      insert: "sett inn noe du gikk glipp av",
      quote: "skriv et sitat fra den som snakker",
      "first-words": "skriv de første ordene i innlegget, til den som transkriberer",
      comment: "skriv en kommentar",
      command: "skriv en kommando",
      "pass-on": "send hintet til moderatoren",
      hush: "ikke flere hint om denne deltakeren",
      help: "hjelp",
    } satisfies Record<CaptureCommand, string>,
  },
};
