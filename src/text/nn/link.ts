// Nynorsk: what differs from bokmål.
import type { nb } from "../nb/index.ts";
import type { Partially } from "../partial.ts";

const lines = (n: number) => (n === 1 ? "1 linje" : `${n} linjer`);

export const link: Partially<typeof nb.link> = {
  parted: (writer) =>
    `Noko som er skrive på den andre maskina i fila ${writer}.jsonl, seier noko anna enn det som står her. Begge utgåvene ligg der dei låg.`,
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
