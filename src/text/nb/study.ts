// Norwegian: studies, and the sessions that belong to them.
import type { Finding } from "../guide-finding.ts";

const samtaler = (n: number) => `${n} ${n === 1 ? "samtale" : "samtaler"}`;

export const study = {
  commands: {
    study: "studier: hvem som er med, og samtalene sett i sammenheng",
    new: "lag en studie",
    add: "legg en samtale som alt er holdt, til en studie",
    show: "vis studiene, eller én av dem med gruppene og samtalene",
    check: "finn alt som er galt i filene til studiene",
  },
  names: { study: "studie" },
  arguments: {
    id: "id-en til studien",
    newId: "en kort id for studien: små bokstaver, tall og bindestrek",
  },
  options: {
    title: "hva studien heter",
    participants: "hvor mange som er med i den første gruppa",
    study: "studien samtalen skal høre til",
    group: "gruppa samtalen hører til, i en studie som har flere",
  },
  checks: {
    deletedBeforeEnd: (deleteBy: string, ends: string): Finding => ({
      code: "deleted-before-end",
      message: `Studien varer til ${ends}, men skal slettes ${deleteBy}, før den er slutt.`,
      remedy: "Skriv en dato for «delete_by» som er lik eller senere enn «ends».",
    }),
    over: (ends: string): Finding => ({
      code: "study-over",
      message: `Studien var slutt ${ends}.`,
      remedy: "Er den forlenget, så skriv den nye datoen. Er den ikke det, skal det ikke holdes flere samtaler i den.",
    }),
    toBeDeleted: (deleteBy: string): Finding => ({
      code: "study-to-be-deleted",
      message: `Alt i studien skulle vært slettet ${deleteBy}.`,
      remedy: "Slett samtalene og eksportene, eller skriv den nye datoen hvis fristen er utsatt.",
    }),
    sessionTwice: (session: string, line: number): Finding => ({
      code: "session-twice",
      message: `Samtalen ${session} står også på linje ${line}.`,
      remedy: "En samtale hører til én gruppe. Slett den ene av linjene.",
    }),
    participantTwice: (number: number): Finding => ({
      code: "participant-twice",
      message: `Deltaker ${number} står to ganger i gruppa.`,
      remedy: "Hver deltaker har sitt eget tall, og står én gang.",
    }),
  },
  file: {
    about: "En studie. Deltaker 2 i en gruppe er den samme personen i alle samtalene til gruppa.",
    later: "Ta bort # foran det som trengs:",
    sessions: "Samtaler som begynner med «run GUIDE --study ID», hører hit av seg selv.",
  },
  fine: (path: string, title: string, groups: number) =>
    `${path}: alt er i orden (${title}, ${groups} ${groups === 1 ? "gruppe" : "grupper"}).`,
  errors: {
    none: (typed: string, known: string) =>
      known === ""
        ? `Det er ingen studie «${typed}» her. Lag den med: npx samtale study new ${typed}`
        : `Det er ingen studie «${typed}» her. Disse finnes: ${known}. En ny lages med: npx samtale study new ${typed}`,
    noneAtAll: "Det er ingen studier her ennå. Lag en med: npx samtale study new ID",
    which: (known: string) => `Det er flere studier her: ${known}. Si hvilken med --study.`,
    two: (id: string, paths: string) =>
      `To studier har id-en «${id}»: ${paths}. Gi den ene en annen id øverst i fila, og prøv igjen.`,
    broken: (path: string) => `Studien i ${path} har feil og kan ikke brukes. Se hvilke: npx samtale study check`,
    badId: (typed: string) =>
      `«${typed}» kan ikke være id for en studie. Bruk små bokstaver fra a til z, tall og bindestrek, for eksempel: kor-2026`,
    exists: (id: string) =>
      `Det er alt en studie med id-en «${id}» her. Velg en annen id, eller rett på den som er der.`,
    whichGroup: (study: string, groups: string) =>
      `Studien «${study}» har flere grupper: ${groups}. Si hvilken med --group.`,
    noGroup: (study: string, typed: string, groups: string) =>
      `Studien «${study}» har ingen gruppe «${typed}». Disse finnes: ${groups}.`,
    groupAlone: "--group brukes sammen med --study.",
    elsewhere: (session: string, place: string) =>
      `Samtalen ${session} hører alt til ${place}. En samtale hører til én gruppe i én studie.`,
    rehearsal: (session: string) => `${session} var en øving, og øvinger hører ikke til noen studie.`,
    notAdded: (session: string, path: string) =>
      `Fikk ikke lagt ${session} inn i ${path}. Skriv den selv inn under «sessions:» i gruppa.`,
  },
  over: (title: string, ends: string) =>
    `Studien «${title}» var slutt ${ends}. Er den forlenget, så rett datoen i study.yaml.`,
  made: (path: string) => `Studien ligger i ${path}. Skriv inn resten der.`,
  begin: (id: string) => `Hold en samtale i den: npx samtale run GUIDE --study ${id}`,
  added: (session: string, place: string) => `${session} hører nå til ${place}.`,
  already: (session: string, place: string) => `${session} hører alt til ${place}.`,
  place: (study: string, group: string | undefined) => (group === undefined ? study : `${study}, gruppe ${group}`),
  shown: {
    line: (id: string, title: string, sessions: number) => `${id}  ${title}  ${samtaler(sessions)}`,
    responsible: (who: string) => `Ansvarlig: ${who}`,
    approvals: (all: string) => `Godkjenninger: ${all}`,
    ends: (date: string) => `Slutter: ${date}`,
    deleteBy: (date: string) => `Slettes innen: ${date}`,
    group: (title: string, people: number, sessions: number) =>
      `${title}: ${people === 0 ? "" : `${people} ${people === 1 ? "deltaker" : "deltakere"}, `}${samtaler(sessions)}`,
    noGroup: (sessions: number) => `Uten gruppe: ${samtaler(sessions)}`,
    missing: (session: string) => `${session} (er ikke her)`,
  },
  doctor: {
    fine: (n: number) => `${n} ${n === 1 ? "studie" : "studier"}.`,
    broken: (path: string, n: number) => `${path} har ${n} feil. Se hvilke: npx samtale study check`,
    unknown: (session: string, study: string) =>
      `${session} er holdt i studien «${study}», men den er ikke her. Legg study.yaml tilbake, eller lag den: npx samtale study new ${study}`,
    several: (session: string, places: string) =>
      `${session} hører til flere steder: ${places}. Ta den ut av alle study.yaml unntatt én.`,
    noGroup: (session: string, study: string) =>
      `${session} er i studien «${study}», men ikke i noen gruppe. Si hvilken: npx samtale study add ${session} --study ${study} --group GRUPPE`,
    noSession: (session: string, place: string) => `${session} står i ${place}, men er ikke her.`,
    notThere: (session: string, group: string) =>
      `${session} er holdt i gruppa «${group}», men den står ikke i study.yaml.`,
  },
};
