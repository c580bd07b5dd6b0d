// Norwegian: quotes that are fetched from the recording after the talk.
import type { LeadingRole } from "../../model/entry.ts";

const quotes = (n: number): string => (n === 1 ? "Ett sitat" : `${n} sitater`);
const seats: Readonly<Record<LeadingRole, string>> = { moderator: "moderatoren", secretary: "sekretæren" };

export const quotesFetched = {
  help: {
    quotes: "se hvilke sitater som skal hentes fra opptaket",
    fetch: "hent sitatene fra opptaket, ett for ett",
    line: "linje",
    lineAbout: "bare denne linja, som mod:12, også der et sitat viste seg å være feil",
    by: "initialene til den som lytter",
    as: "moderator eller sekretær: hvem sine linjer det lagres blant",
  },

  list: {
    toFetch: (n: number) => `${quotes(n)} skal hentes fra opptaket:`,
    none: "Ingen sitater skal hentes fra opptaket.",
    fetched: (n: number) => `${quotes(n)} er hentet:`,
    by: (initials: string, day: string, time: string) => `av ${initials} ${day} ${time}`,
    before: (initials: string, day: string, time: string, words: string) =>
      `før det av ${initials} ${day} ${time}: ${words}`,
    lastHolds: "Det som ble hentet sist, gjelder.",
    noRecording: "Ingen lydfil er merket. Tidene er på klokka i samtalen.",
    how: (id: string) => `Hent dem: npx samtale quotes fetch ${id}`,
  },

  fetch: {
    title: (at: number, of: number) => `Sitat ${at} av ${of}`,
    told: (who: string | undefined, time: string) => (who === undefined ? time : `${who}, ${time}`),
    ask: "Skriv hele sitatet, ord for ord, mens du lytter.",
    askPlain: "Skriv hele sitatet på én linje. En tom linje går videre til det neste.",
    hint: { save: "lagre, tomt: senere", complete: "ta det som er skrevet", cancel: "ferdig" },
    unkept: "Dette er ikke lagret. Enter lagrer det, Esc en gang til lar det være.",
    kept: (id: string) => `Lagret (${id}). Nå er sitatet ordrett.`,
    done: (fetched: number, left: number) => {
      const now = fetched === 0 ? "Ingenting ble hentet." : `${quotes(fetched)} ble hentet.`;
      return left === 0 ? now : `${now} ${quotes(left)} gjenstår.`;
    },
    stopped: (why: string, words: string) => `${why}\nIkke lagret: ${words}`,
  },

  refused: {
    by: "Hvem henter? Oppgi initialene dine med --by, for eksempel --by AB.",
    noLine: (id: string) => `Det finnes ingen linje ${id} i samtalen.`,
    struck: (id: string) => `${id} er strøket, så det er ingenting å hente.`,
    undone: (id: string) => `${id} er angret. Det som er angret, hentes ikke.`,
    firstWords: (id: string) => `${id} er de første ordene i et innlegg, ikke et sitat.`,
    noQuote: (id: string) => `${id} har ikke noe sitat. Bare det som er sagt ordrett, hentes fra opptaket.`,
    noSeat: (role: LeadingRole) =>
      `Det har ikke vært noen ${role === "secretary" ? "sekretær" : "moderator"} i samtalen.`,
    open: (role: LeadingRole) =>
      `Samtalen er åpen hos ${seats[role]} i et annet vindu. Avslutt eller lukk der, og prøv igjen.`,
  },
};
