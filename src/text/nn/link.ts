// Nynorsk: what differs from bokmål.
import type { nb } from "../nb/index.ts";
import type { Partially } from "../partial.ts";

const lines = (n: number) => (n === 1 ? "1 linje" : `${n} linjer`);

const WHO = {
  moderator: "Maskina til moderatoren",
  secretary: "Maskina til sekretæren",
  observer: "Maskina til observatøren",
};
const NAMES = { moderator: "Moderatoren", secretary: "Sekretæren", observer: "Observatøren" };

const ROLES = { moderator: "moderator", secretary: "sekretær", observer: "observatør" };

export const link: Partially<typeof nb.link> = {
  putOut: {
    foreign: (role) => `${WHO[role]} sende noko som ikkje var skrive der, og er kopla frå. Ingenting er endra her.`,
    "not-theirs": (role) =>
      `${WHO[role]} sende noko som ikkje er for den rolla å skrive, og er kopla frå. Ingenting er endra her.`,
    "no-line": (role) => `${WHO[role]} sende noko uleseleg, og er kopla frå. Ingenting er endra her.`,
    change: (role) => `${WHO[role]} prøvde å endre det som er skrive, og er kopla frå. Ingenting er endra her.`,
    garbage: (role) => `${WHO[role]} sende noko uleseleg, og er kopla frå. Ingenting er endra her.`,
    oversized: (role) => `${WHO[role]} sende altfor mykje på éin gong, og er kopla frå. Ingenting er endra her.`,
  },
  seats: {
    here: "denne maskina",
    linked: "kopla",
    alone: (since) => (since === undefined ? "ikkje kopla" : `åleine sidan ${since}`),
    how: "/maskinar inviter observatør gir nye ord for ein observatør, /maskinar inviter sekretær for ein sekretær til. /maskinar fjern og namnet koplar ei maskin frå for godt; det som er skrive der, blir liggjande.",
    none: "Samtalen er ikkje delt med andre maskiner. Lukk han, og opne han igjen med npx samtale host.",
    onlyHost: "Berre den som opna samtalen for dei andre, inviterer og koplar frå.",
    which: (names) =>
      names.length === 0
        ? "Ingen andre er inviterte inn enno."
        : `Kven si maskin? Skriv /maskinar fjern ${names.join(", eller /maskinar fjern ")}.`,
    whom: "Skriv /maskinar inviter sekretær eller /maskinar inviter observatør.",
    full: (role) => `Det kan ikkje vere fleire med rolla ${ROLES[role]}. Kople frå ein først: /maskinar viser dei.`,
    takenBack: (name) => `Kopla frå: ${name}. Det som er skrive der, blir liggjande.`,
    lost: "Denne maskina er kopla frå av den som opna samtalen. Det du har skrive, ligg der og her. Ctrl+C lukkar.",
  },
  observer: {
    introduction: [
      "Du er observatør: du les med, og skriv kommentarar. Skriv det du ser, og trykk Enter.",
      "/kviskre seier noko til moderatoren åleine. /maskinar viser kven som er med.",
    ] as readonly string[],
    only: "Det er moderatoren og sekretæren som gjer dette. Ein observatør skriv kommentarar, og kviskrar til moderatoren.",
  },
  host: {
    invitation: (address, words, role) => [
      `Les dette opp for den som skal vere ${ROLES[role]}. Orda gjeld i ti minutt, og éin gong:`,
      `npx samtale join ${address}`,
      ...words.map((word, place) => `  ${place + 1}  ${word}`),
      "Spør maskina om brannmuren, svar ja til private nettverk. Får den andre ikkje kontakt, held nettet kanskje maskinene frå kvarandre: del nettet frå ein telefon, eller bruk npx samtale merge frå ein minnepinne etterpå.",
    ],
    others: (addresses) =>
      `Denne maskina har fleire adresser. Verkar ikkje denne, avslutt og vel ei anna med --address: ${addresses}`,
    noNetwork:
      "Maskina er ikkje på noko nett. Kople begge til same nett, eller del nettet frå ein telefon. Utan nett: npx samtale merge frå ein minnepinne etterpå.",
    address: (typed) => `«${typed}» er inga adresse på denne maskina.`,
    port: (port) =>
      `Port ${port} er oppteken på denne maskina. Lukk det andre programmet, eller vel ei anna: --address ADRESSE:PORT`,
    failed: (reason) => `Det gjekk ikkje å opne for den andre maskina (${reason}). Samtalen ligg der han låg.`,
    noStart: (id) => `${id} manglar starten sin, og kan ikkje delast. npx samtale verify ${id} fortel kva.`,
  },
  join: {
    address: (typed) => `«${typed}» er inga adresse. Skriv ho slik den andre les ho opp, til dømes 192.168.1.5`,
    count: (n) => `Koden er på seks ord, og her er det ${n}. Skriv dei slik den andre les dei opp.`,
    word: (typed, nearest) =>
      nearest === undefined
        ? `«${typed}» er ikkje eit ord i koden. Spør den andre ein gong til.`
        : `«${typed}» er ikkje eit ord i koden. Meinte du ${nearest}?`,
    unreachable: (address) =>
      `Fekk ikkje kontakt med ${address}. Er begge på same nett, og er samtalen open med host der? Spør maskina der om brannmuren, svar ja til private nettverk. Gjestenett held ofte maskiner frå kvarandre: del nettet frå ein telefon, eller bruk npx samtale merge frå ein minnepinne.`,
    refused:
      "Koden blei ikkje godteken. Han gjeld éin gong og i ti minutt: be om ein ny, ved at den andre opnar med host igjen.",
    version: "Dei to maskinene har ikkje same utgåve av Samtale. Hent den nyaste på begge.",
    taken: "Det sit alt nokon i den rolla.",
    another: "Samtalen som ligg her under det namnet, er ein annan eller har ein annan guide. Han er urørt.",
    unknown: "Denne maskina har ikkje vore med før: skriv dei seks orda etter adressa.",
    silent: "Den andre maskina svarte ikkje. Prøv igjen.",
    done: "Du er kopla til.",
  },
  status: {
    linked: (count, of) => (of === undefined ? "● kopla" : `● ${count} av ${of} kopla`),
    over: "○ kopla frå",
    open: "○ ventar på den andre",
    alone: (since, waiting) => `○ åleine sidan ${since}${waiting === 0 ? "" : `, ${lines(waiting)} ventar`}`,
  },
  besides: (role) => `${NAMES[role]} har samtalen open på ei anna maskin. De ser det kvarandre skriv.`,
  lost: (role) => `${NAMES[role]} har mista kontakten. Skriv vidare som før: alt går over når linja er tilbake.`,
  back: "Kopla til igjen.",
  cameIn: (role) => `${NAMES[role]} er kopla til.`,
  parted: (writer) =>
    `Noko som er skrive på den andre maskina i fila ${writer}.jsonl, seier noko anna enn det som står her. Begge utgåvene ligg der dei låg.`,
  arguments: {
    address: "adressa som den andre les opp",
    words: "dei seks orda; ingen, om maskina har vore med før",
    own: "adressa den andre maskina skal nå denne på",
  },
  merge: {
    argument: "mappa på minnepinnen: ein kopi av samtalen, eller av heile datamappa",
    noFolder: (folder) => `Fann inga mappe ${folder}. Er minnepinnen sett inn?`,
    noSessions: (folder) =>
      `Det ligg ingen samtale i ${folder}. Vel mappa til ein samtale, eller ein kopi av datamappa.`,
    same: (folder) => `${folder} er der samtalane ligg på denne maskina. Vel mappa på minnepinnen.`,
    brought: (id, n) => `${id}: fanst ikkje her, og er kopiert hit, ${lines(n)}.`,
    merged: (id, here, there) =>
      there === undefined
        ? `${id}: ${lines(here)} kom hit. Mappa kan ikkje skrivast til, så den andre maskina har enno ikkje det som er her.`
        : here + there === 0
          ? `${id}: likt på begge sider.`
          : `${id}: ${lines(here)} kom hit, ${lines(there)} la eg i mappa. No er det likt på begge sider.`,
    notAll: (id) => `${id}: ikkje alt kom med.`,
    waiting: (n) =>
      `${lines(n)} kom ikkje med, for ei linje framfor dei manglar. Dei ligg der dei låg: slå saman igjen frå ein nyare kopi.`,
    parted: (n) =>
      `${lines(n)} er skrivne i same rolle på to maskiner, og kan ikkje stå i éi fil. Begge utgåvene ligg der dei låg. Les den andre med --data.`,
    busy: (n) => `${lines(n)} kom ikkje med, for samtalen er open. Lukk vindauget, og slå saman igjen.`,
    another: (id) => `${id}: urørt. Mappa har same namn, men er ein annan samtale eller har ein annan guide.`,
    unreadable: (id) => `${id}: urørt. Det går ikkje an å lese kva samtale dette er.`,
    open: (id) => `${id}: urørt, for samtalen er open. Lukk vindauget, og slå saman igjen.`,
  },
};
