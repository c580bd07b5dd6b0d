// Nynorsk: backups.
import type { backup as whole } from "../nb/backup.ts";
import type { Partially } from "../partial.ts";

type Counted = Parameters<typeof whole.restored.new>[0];

const linjer = (n: number): string => (n === 1 ? "1 linje" : `${n} linjer`);

const about = (sentence: (counted: Counted) => string) => (counted: Counted) =>
  `${counted.id}: ${sentence(counted)}${counted.whole ? "" : ` Originalen er ikkje slik han blei skriven: npx samtale verify ${counted.id} fortel kva.`}`;

const told = (sentence: (counted: Counted) => string) => (counted: Counted) => `${counted.id}: ${sentence(counted)}`;

export const backup: Partially<typeof whole> = {
  copied: (folder) => ({
    new: about(({ lines: n }) => `kopiert, ${linjer(n)}.`),
    updated: about(({ lines: n }) => `kopien er oppdatert, ${linjer(n)}.`),
    same: about(() => "kopien er lik."),
    newer: about(
      ({ id, lacking: { here } }) =>
        `ikkje kopiert. Kopien har ${linjer(here)} som manglar her: npx samtale restore ${folder} ${id} hentar dei tilbake.`,
    ),
    parted: about(
      ({ id, lacking: { here, there } }) =>
        `ikkje kopiert. ${linjer(here)} i kopien manglar her, og ${linjer(there)} her manglar i kopien: npx samtale restore ${folder} ${id} hentar det som manglar.`,
    ),
    unsure: about(
      ({ id, lacking: { here } }) =>
        `ikkje kopiert. Kopien har ${linjer(here)} heile som ikkje er heile her: npx samtale restore ${folder} ${id} hentar dei tilbake.`,
    ),
    open: about(() => "ikkje kopiert, for kopien er open i eit anna vindauge. Lukk det vindauget, og prøv igjen."),
  }),
  restored: {
    new: told(({ lines: n }) => `henta tilbake, ${linjer(n)}.`),
    updated: told(({ back }) => `${linjer(back)} henta tilbake.`),
    newer: told(({ lacking: { here } }) => `urørt. Her er det ${linjer(here)} som ikkje er i kopien.`),
    parted: told(
      ({ lacking: { there } }) =>
        `urørt. ${linjer(there)} har andre ord her enn i kopien, og berre du kan vite kva som er rett. Les kopien med --data.`,
    ),
    unsure: told(
      ({ lacking: { here } }) =>
        `urørt. Kopien er ikkje slik han blei skriven, og ${linjer(here)} er heile her som ikkje er det der.`,
    ),
    open: told(() => "urørt, for samtalen er open i eit anna vindauge. Lukk det vindauget, og prøv igjen."),
  },
  checked: {
    new: told(({ lines: n }) => `finst berre i kopien, ${linjer(n)}.`),
    updated: told(({ back }) => `kopien har ${linjer(back)} som manglar her.`),
    same: told(({ whole: isWhole }) =>
      isWhole ? "lik kopien, og alt er slik det blei skrive." : "lik kopien, men ikkje slik det blei skrive.",
    ),
    newer: told(({ lacking: { here } }) => `her er det ${linjer(here)} som ikkje er i kopien.`),
    parted: told(
      ({ lacking: { here, there } }) =>
        `${linjer(there)} i kopien manglar her, og ${linjer(here)} her manglar i kopien.`,
    ),
    unsure: told(
      ({ lacking: { here } }) =>
        `kopien er ikkje slik han blei skriven: ${linjer(here)} er heile her som ikkje er det der.`,
    ),
    open: told(() => "open i eit anna vindauge."),
  },
  notThere: (id) => `${id}: ikkje i kopien.`,
  done: (n, folder) =>
    `${n === 1 ? "Éin samtale" : `${n} samtalar`} er kopiert til ${folder} og lesen tilbake. Sjå i kopien: npx samtale --data ${folder} sessions`,
  compared: (n, folder) => `${n === 1 ? "Éin samtale" : `${n} samtalar`} er halden opp mot kopien i ${folder}.`,
  sameDisk: "Kopien ligg på same disk som originalen: ryk han, er begge borte. Bruk ein annan disk òg.",
  synced: (name) => `Kopien ligg i ${name} og går ut på nettet. Helseopplysningar skal ikkje dit.`,
  last: (day, folder) => `Siste tryggingskopi: ${day}, i ${folder}.`,
  none: "Det er ikkje teke nokon tryggingskopi: npx samtale backup MAPPE lagar ein på ein annan disk.",
  refused: {
    same: (folder) => `${folder} er mappa som samtalane ligg i. Vel ei mappe på ein annan disk.`,
    nested: (folder, data) =>
      `${folder} og datamappa ${data} ligg i kvarandre. Vel ei mappe utanfor, helst på ein annan disk.`,
    noFolder: (folder) => `Fann inga mappe ${folder}. Er disken kopla til?`,
    noBackup: (folder) => `Det ligg ingen tryggingskopi i ${folder}. Vel mappa som backup skreiv til.`,
  },
};
