// Norwegian: two machines in one session.

const lines = (n: number) => (n === 1 ? "1 linje" : `${n} linjer`);

export const link = {
  parted: (writer: string) =>
    `Noe som er skrevet på den andre maskinen i fila ${writer}.jsonl, sier noe annet enn det som står her. Begge utgavene ligger der de lå.`,
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
