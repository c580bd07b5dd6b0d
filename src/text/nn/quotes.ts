// Nynorsk: quotes that are fetched from the recording after the talk.
import type { quotesFetched as whole } from "../nb/quotes.ts";
import type { Partially } from "../partial.ts";

const quotes = (n: number): string => (n === 1 ? "Eitt sitat" : `${n} sitat`);

export const quotesFetched: Partially<typeof whole> = {
  help: {
    quotes: "sjå kva sitat som skal hentast frå opptaket",
    fetch: "hent sitata frå opptaket, eitt for eitt",
    lineAbout: "berre denne linja, som mod:12, òg der eit sitat viste seg å vere feil",
    by: "initialane til den som lyttar",
    as: "moderator eller sekretær: kven sine linjer det blir lagra mellom",
  },
  list: {
    toFetch: (n) => `${quotes(n)} skal hentast frå opptaket:`,
    none: "Ingen sitat skal hentast frå opptaket.",
    fetched: (n) => `${quotes(n)} er henta:`,
    before: (initials, day, time, words) => `før det av ${initials} ${day} ${time}: ${words}`,
    lastHolds: "Det som vart henta sist, gjeld.",
    noRecording: "Inga lydfil er merkt. Tidene er på klokka i samtalen.",
  },
  fetch: {
    ask: "Skriv heile sitatet, ord for ord, medan du lyttar.",
    askPlain: "Skriv heile sitatet på éi linje. Ei tom linje går vidare til det neste.",
    hint: { save: "lagre, tomt: seinare", complete: "ta det som er skrive" },
    unkept: "Dette er ikkje lagra. Enter lagrar det, Esc ein gong til lèt det vere.",
    kept: (id) => `Lagra (${id}). No er sitatet ordrett.`,
    done: (fetched, left) => {
      const now = fetched === 0 ? "Ingenting vart henta." : `${quotes(fetched)} vart henta.`;
      return left === 0 ? now : `${now} ${quotes(left)} står att.`;
    },
    stopped: (why, words) => `${why}\nIkkje lagra: ${words}`,
  },
  refused: {
    by: "Kven hentar? Oppgi initialane dine med --by, til dømes --by AB.",
    noLine: (id) => `Det finst inga linje ${id} i samtalen.`,
    struck: (id) => `${id} er stroke, så det er ingenting å hente.`,
    undone: (id) => `${id} er angra. Det som er angra, blir ikkje henta.`,
    firstWords: (id) => `${id} er dei første orda i eit innlegg, ikkje eit sitat.`,
    noQuote: (id) => `${id} har ikkje noko sitat. Berre det som er sagt ordrett, blir henta frå opptaket.`,
    noSeat: (role) => `Det har ikkje vore nokon ${role === "secretary" ? "sekretær" : "moderator"} i samtalen.`,
    open: (role) =>
      `Samtalen er open hos ${role === "secretary" ? "sekretæren" : "moderatoren"} i eit anna vindauge. Avslutt eller lukk der, og prøv igjen.`,
  },
};
