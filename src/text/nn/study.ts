// Nynorsk: studies, where it differs from bokmål.
import type { Finding } from "../guide-finding.ts";
import type { study as norwegian } from "../nb/study.ts";
import type { Partially } from "../partial.ts";

const samtalar = (n: number) => `${n} ${n === 1 ? "samtale" : "samtalar"}`;

export const study: Partially<typeof norwegian> = {
  commands: {
    study: "studiar: kven som er med, og samtalane sett i samanheng",
    new: "lag ein studie",
    add: "legg ein samtale som alt er halden, til ein studie",
    show: "vis studiane, eller éin av dei med gruppene og samtalane",
    check: "finn alt som er gale i filene til studiane",
  },
  arguments: {
    newId: "ein kort id for studien: små bokstavar, tal og bindestrek",
  },
  options: {
    title: "kva studien heiter",
    participants: "kor mange som er med i den første gruppa",
    study: "studien samtalen skal høyre til",
    group: "gruppa samtalen høyrer til, i ein studie som har fleire",
  },
  checks: {
    deletedBeforeEnd: (deleteBy: string, ends: string): Finding => ({
      code: "deleted-before-end",
      message: `Studien varer til ${ends}, men skal slettast ${deleteBy}, før han er slutt.`,
      remedy: "Skriv ein dato for «delete_by» som er lik eller seinare enn «ends».",
    }),
    over: (ends: string): Finding => ({
      code: "study-over",
      message: `Studien var slutt ${ends}.`,
      remedy: "Er han forlengd, så skriv den nye datoen. Elles skal det ikkje haldast fleire samtalar i han.",
    }),
    toBeDeleted: (deleteBy: string): Finding => ({
      code: "study-to-be-deleted",
      message: `Alt i studien skulle ha vore sletta ${deleteBy}.`,
      remedy: "Slett samtalane og eksportane, eller skriv den nye datoen om fristen er utsett.",
    }),
    sessionTwice: (session: string, line: number): Finding => ({
      code: "session-twice",
      message: `Samtalen ${session} står òg på linje ${line}.`,
      remedy: "Ein samtale høyrer til éi gruppe. Slett den eine av linjene.",
    }),
    participantTwice: (number: number): Finding => ({
      code: "participant-twice",
      message: `Deltakar ${number} står to gonger i gruppa.`,
      remedy: "Kvar deltakar har sitt eige tal, og står éin gong.",
    }),
  },
  file: {
    about: "Ein studie. Deltakar 2 i ei gruppe er den same personen i alle samtalane til gruppa.",
    later: "Ta bort # framfor det som trengst:",
    sessions: "Samtalar som blir starta med «run GUIDE --study ID», høyrer hit av seg sjølv.",
  },
  errors: {
    none: (typed: string, known: string) =>
      known === ""
        ? `Det er ingen studie «${typed}» her. Lag han med: npx samtale study new ${typed}`
        : `Det er ingen studie «${typed}» her. Desse finst: ${known}. Ein ny blir laga med: npx samtale study new ${typed}`,
    noneAtAll: "Det er ingen studiar her enno. Lag ein med: npx samtale study new ID",
    which: (known: string) => `Det er fleire studiar her: ${known}. Sei kva for ein med --study.`,
    two: (id: string, paths: string) =>
      `To studiar har id-en «${id}»: ${paths}. Gi den eine ein annan id øvst i fila, og prøv igjen.`,
    broken: (path: string) =>
      `Studien i ${path} har feil og kan ikkje brukast. Sjå kva for nokre: npx samtale study check`,
    badId: (typed: string) =>
      `«${typed}» kan ikkje vere id for ein studie. Bruk små bokstavar frå a til z, tal og bindestrek, til dømes: kor-2026`,
    exists: (id: string) =>
      `Det er alt ein studie med id-en «${id}» her. Vel ein annan id, eller rett på den som er der.`,
    whichGroup: (study: string, groups: string) =>
      `Studien «${study}» har fleire grupper: ${groups}. Sei kva for ei med --group.`,
    noGroup: (study: string, typed: string, groups: string) =>
      `Studien «${study}» har inga gruppe «${typed}». Desse finst: ${groups}.`,
    groupAlone: "--group blir brukt saman med --study.",
    elsewhere: (session: string, place: string) =>
      `Samtalen ${session} høyrer alt til ${place}. Ein samtale høyrer til éi gruppe i éin studie.`,
    rehearsal: (session: string) => `${session} var ei øving, og øvingar høyrer ikkje til nokon studie.`,
    notAdded: (session: string, path: string) =>
      `Fekk ikkje lagt ${session} inn i ${path}. Skriv han sjølv inn under «sessions:» i gruppa.`,
  },
  over: (title: string, ends: string) =>
    `Studien «${title}» var slutt ${ends}. Er han forlengd, så rett datoen i study.yaml.`,
  begin: (id: string) => `Hald ein samtale i han: npx samtale run GUIDE --study ${id}`,
  added: (session: string, place: string) => `${session} høyrer no til ${place}.`,
  already: (session: string, place: string) => `${session} høyrer alt til ${place}.`,
  shown: {
    line: (id: string, title: string, sessions: number) => `${id}  ${title}  ${samtalar(sessions)}`,
    approvals: (all: string) => `Godkjenningar: ${all}`,
    ends: (date: string) => `Sluttar: ${date}`,
    deleteBy: (date: string) => `Skal slettast innan: ${date}`,
    group: (title: string, people: number, sessions: number) =>
      `${title}: ${people === 0 ? "" : `${people} ${people === 1 ? "deltakar" : "deltakarar"}, `}${samtalar(sessions)}`,
    noGroup: (sessions: number) => `Utan gruppe: ${samtalar(sessions)}`,
    missing: (session: string) => `${session} (er ikkje her)`,
  },
  doctor: {
    fine: (n: number) => `${n} ${n === 1 ? "studie" : "studiar"}.`,
    broken: (path: string, n: number) => `${path} har ${n} feil. Sjå kva for nokre: npx samtale study check`,
    unknown: (session: string, study: string) =>
      `${session} er halden i studien «${study}», men den er ikkje her. Legg study.yaml tilbake, eller lag han: npx samtale study new ${study}`,
    several: (session: string, places: string) =>
      `${session} høyrer til fleire stader: ${places}. Ta han ut av alle study.yaml unntatt éin.`,
    noGroup: (session: string, study: string) =>
      `${session} er i studien «${study}», men ikkje i noka gruppe. Sei kva for ei: npx samtale study add ${session} --study ${study} --group GRUPPE`,
    noSession: (session: string, place: string) => `${session} står i ${place}, men er ikkje her.`,
    notThere: (session: string, group: string) =>
      `${session} er halden i gruppa «${group}», men ho står ikkje i study.yaml.`,
  },
};
