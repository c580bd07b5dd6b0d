// Norwegian: several machines in one session.
import type { Role } from "../../model/entry.ts";

const lines = (n: number) => (n === 1 ? "1 linje" : `${n} linjer`);

const WHO = {
  moderator: "Moderatorens maskin",
  secretary: "Sekretærens maskin",
  observer: "Observatørens maskin",
} satisfies Record<Role, string>;

const NAMES = {
  moderator: "Moderatoren",
  secretary: "Sekretæren",
  observer: "Observatøren",
} satisfies Record<Role, string>;

const ROLES = { moderator: "moderator", secretary: "sekretær", observer: "observatør" } satisfies Record<Role, string>;

export const link = {
  status: {
    linked: (count?: number, of?: number) => (of === undefined ? "● koblet" : `● ${count} av ${of} koblet`),
    over: "○ koblet fra",
    open: "○ venter på den andre",
    alone: (since: string, waiting: number) =>
      `○ alene siden ${since}${waiting === 0 ? "" : `, ${lines(waiting)} venter`}`,
  },
  cameIn: (role: Role): string => `${NAMES[role]} er koblet til.`,
  back: "Koblet til igjen.",
  besides: (role: Role): string =>
    `${NAMES[role]} har samtalen åpen på en annen maskin. Dere ser det hverandre skriver.`,
  lost: (role: Role): string =>
    `${NAMES[role]} har mistet kontakten. Skriv videre som før: alt går over når linja er tilbake.`,
  putOut: {
    foreign: (role: Role) =>
      `${WHO[role]} sendte noe som ikke var skrevet der, og er koblet fra. Ingenting er endret her.`,
    "not-theirs": (role: Role) =>
      `${WHO[role]} sendte noe som ikke er for den rollen å skrive, og er koblet fra. Ingenting er endret her.`,
    "no-line": (role: Role) => `${WHO[role]} sendte noe uleselig, og er koblet fra. Ingenting er endret her.`,
    change: (role: Role) =>
      `${WHO[role]} prøvde å endre det som er skrevet, og er koblet fra. Ingenting er endret her.`,
    garbage: (role: Role) => `${WHO[role]} sendte noe uleselig, og er koblet fra. Ingenting er endret her.`,
    oversized: (role: Role) => `${WHO[role]} sendte altfor mye på én gang, og er koblet fra. Ingenting er endret her.`,
  },
  seats: {
    here: "denne maskinen",
    linked: "koblet",
    alone: (since: string | undefined) => (since === undefined ? "ikke koblet" : `alene siden ${since}`),
    how: "/maskiner inviter observatør gir nye ord for en observatør, /maskiner inviter sekretær for en sekretær til. /maskiner fjern og navnet kobler en maskin fra for godt; det som er skrevet der, blir liggende.",
    none: "Samtalen er ikke delt med andre maskiner. Lukk den, og åpne den igjen med npx samtale host.",
    onlyHost: "Bare den som åpnet samtalen for de andre, inviterer og kobler fra.",
    which: (names: readonly string[]) =>
      names.length === 0
        ? "Ingen andre er invitert inn ennå."
        : `Hvem sin maskin? Skriv /maskiner fjern ${names.join(", eller /maskiner fjern ")}.`,
    whom: "Skriv /maskiner inviter sekretær eller /maskiner inviter observatør.",
    full: (role: Role) => `Det kan ikke være flere med rollen ${ROLES[role]}. Koble fra en først: /maskiner viser dem.`,
    takenBack: (name: string) => `Koblet fra: ${name}. Det som er skrevet der, blir liggende.`,
    lost: "Denne maskinen er koblet fra av den som åpnet samtalen. Det du har skrevet, ligger der og her. Ctrl+C lukker.",
  },
  observer: {
    introduction: [
      "Du er observatør: du leser med, og skriver kommentarer. Skriv det du ser, og trykk Enter.",
      "/hvisk sier noe til moderatoren alene. /maskiner viser hvem som er med.",
    ] as readonly string[],
    only: "Det er moderatoren og sekretæren som gjør dette. En observatør skriver kommentarer, og hvisker til moderatoren.",
  },
  host: {
    invitation: (address: string, words: readonly string[], role: Role) => [
      `Les dette opp for den som skal være ${ROLES[role]}. Ordene gjelder i ti minutter, og én gang:`,
      `npx samtale join ${address}`,
      ...words.map((word, place) => `  ${place + 1}  ${word}`),
      "Spør maskinen om brannmuren, svar ja til private nettverk. Får den andre ikke kontakt, holder nettet kanskje maskinene fra hverandre: del nettet fra en telefon, eller bruk npx samtale merge fra en minnepinne etterpå.",
    ],
    others: (addresses: string) =>
      `Denne maskinen har flere adresser. Virker ikke denne, avslutt og velg en annen med --address: ${addresses}`,
    noNetwork:
      "Maskinen er ikke på noe nett. Koble begge til samme nett, eller del nettet fra en telefon. Uten nett: npx samtale merge fra en minnepinne etterpå.",
    address: (typed: string) => `«${typed}» er ingen adresse på denne maskinen.`,
    port: (port: number) =>
      `Port ${port} er opptatt på denne maskinen. Lukk det andre programmet, eller velg en annen: --address ADRESSE:PORT`,
    failed: (reason: string) => `Det gikk ikke å åpne for den andre maskinen (${reason}). Samtalen ligger der den lå.`,
    noStart: (id: string) =>
      `${id} mangler begynnelsen sin, og kan ikke deles. npx samtale verify ${id} forteller hva.`,
  },
  join: {
    address: (typed: string) =>
      `«${typed}» er ingen adresse. Skriv den slik den andre leser den opp, for eksempel 192.168.1.5`,
    count: (n: number) => `Koden er på seks ord, og her er det ${n}. Skriv dem slik den andre leser dem opp.`,
    word: (typed: string, nearest: string | undefined) =>
      nearest === undefined
        ? `«${typed}» er ikke et ord i koden. Spør den andre en gang til.`
        : `«${typed}» er ikke et ord i koden. Mente du ${nearest}?`,
    unreachable: (address: string) =>
      `Fikk ikke kontakt med ${address}. Er begge på samme nett, og er samtalen åpen med host der? Spør maskinen der om brannmuren, svar ja til private nettverk. Gjestenett holder ofte maskiner fra hverandre: del nettet fra en telefon, eller bruk npx samtale merge fra en minnepinne.`,
    refused:
      "Koden ble ikke godtatt. Den gjelder én gang og i ti minutter: be om en ny, ved at den andre åpner med host igjen.",
    version: "De to maskinene har ikke samme utgave av Samtale. Hent den nyeste på begge.",
    taken: "Det sitter alt noen i den rollen.",
    another: "Samtalen som ligger her under det navnet, er en annen eller har en annen guide. Den er urørt.",
    unknown: "Denne maskinen har ikke vært med før: skriv de seks ordene etter adressen.",
    silent: "Den andre maskinen svarte ikke. Prøv igjen.",
    done: "Du er koblet til.",
  },
  parted: (writer: string) =>
    `Noe som er skrevet på den andre maskinen i fila ${writer}.jsonl, sier noe annet enn det som står her. Begge utgavene ligger der de lå.`,
  arguments: {
    address: "adressen som den andre leser opp",
    words: "de seks ordene; ingen, hvis maskinen har vært med før",
    own: "adressen den andre maskinen skal nå denne på",
  },
  merge: {
    argument: "mappa på minnepinnen: en kopi av samtalen, eller av hele datamappa",
    noFolder: (folder: string) => `Fant ingen mappe ${folder}. Er minnepinnen satt inn?`,
    noSessions: (folder: string) =>
      `Det ligger ingen samtale i ${folder}. Velg mappa til en samtale, eller en kopi av datamappa.`,
    same: (folder: string) => `${folder} er der samtalene ligger på denne maskinen. Velg mappa på minnepinnen.`,
    brought: (id: string, n: number) => `${id}: fantes ikke her, og er kopiert hit, ${lines(n)}.`,
    /** `there` is undefined where the stick can't be written to. */
    merged: (id: string, here: number, there: number | undefined) =>
      there === undefined
        ? `${id}: ${lines(here)} kom hit. Mappa kan ikke skrives til, så den andre maskinen har ennå ikke det som er her.`
        : here + there === 0
          ? `${id}: likt på begge sider.`
          : `${id}: ${lines(here)} kom hit, ${lines(there)} la jeg i mappa. Nå er det likt på begge sider.`,
    notAll: (id: string) => `${id}: ikke alt kom med.`,
    waiting: (n: number) =>
      `${lines(n)} kom ikke med, for en linje foran dem mangler. De ligger der de lå: slå sammen igjen fra en nyere kopi.`,
    parted: (n: number) =>
      `${lines(n)} er skrevet i samme rolle på to maskiner, og kan ikke stå i én fil. Begge utgavene ligger der de lå. Les den andre med --data.`,
    busy: (n: number) => `${lines(n)} kom ikke med, for samtalen er åpen. Lukk vinduet, og slå sammen igjen.`,
    another: (id: string) => `${id}: urørt. Mappa har samme navn, men er en annen samtale eller har en annen guide.`,
    unreadable: (id: string) => `${id}: urørt. Det går ikke an å lese hvilken samtale dette er.`,
    open: (id: string) => `${id}: urørt, for samtalen er åpen. Lukk vinduet, og slå sammen igjen.`,
  },
};
