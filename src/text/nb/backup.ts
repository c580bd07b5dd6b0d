// Norwegian: backups.

/** What is said of a session: how many lines it has, how many each side lacks, and how many were brought back. */
type Counted = {
  readonly id: string;
  readonly lines: number;
  readonly whole: boolean;
  readonly lacking: { readonly here: number; readonly there: number };
  readonly back: number;
};

const lines = (n: number) => (n === 1 ? "1 linje" : `${n} linjer`);

/** A session's sentence, and that it is not as it was written, where it isn't. */
const about = (sentence: (counted: Counted) => string) => (counted: Counted) =>
  `${counted.id}: ${sentence(counted)}${counted.whole ? "" : ` Originalen er ikke slik den ble skrevet: npx samtale verify ${counted.id} forteller hva.`}`;

const told = (sentence: (counted: Counted) => string) => (counted: Counted) => `${counted.id}: ${sentence(counted)}`;

export const backup = {
  copied: (folder: string) => ({
    new: about(({ lines: n }) => `kopiert, ${lines(n)}.`),
    updated: about(({ lines: n }) => `kopien er oppdatert, ${lines(n)}.`),
    same: about(() => "kopien er lik."),
    newer: about(
      ({ id, lacking: { here } }) =>
        `ikke kopiert. Kopien har ${lines(here)} som mangler her: npx samtale restore ${folder} ${id} henter dem tilbake.`,
    ),
    parted: about(
      ({ id, lacking: { here, there } }) =>
        `ikke kopiert. ${lines(here)} i kopien mangler her, og ${lines(there)} her mangler i kopien: npx samtale restore ${folder} ${id} henter det som mangler.`,
    ),
    unsure: about(
      ({ id, lacking: { here } }) =>
        `ikke kopiert. Kopien har ${lines(here)} hele som ikke er hele her: npx samtale restore ${folder} ${id} henter dem tilbake.`,
    ),
    open: about(() => "ikke kopiert, for kopien er åpen i et annet vindu. Lukk det vinduet, og prøv igjen."),
  }),
  restored: {
    new: told(({ lines: n }) => `hentet tilbake, ${lines(n)}.`),
    updated: told(({ back }) => `${lines(back)} hentet tilbake.`),
    same: told(() => "lik kopien."),
    newer: told(({ lacking: { here } }) => `urørt. Her er det ${lines(here)} som ikke er i kopien.`),
    parted: told(
      ({ lacking: { there } }) =>
        `urørt. ${lines(there)} har andre ord her enn i kopien, og bare du kan vite hvilke som er riktige. Les kopien med --data.`,
    ),
    unsure: told(
      ({ lacking: { here } }) =>
        `urørt. Kopien er ikke slik den ble skrevet, og ${lines(here)} er hele her som ikke er det der.`,
    ),
    open: told(() => "urørt, for samtalen er åpen i et annet vindu. Lukk det vinduet, og prøv igjen."),
  },
  checked: {
    new: told(({ lines: n }) => `finnes bare i kopien, ${lines(n)}.`),
    updated: told(({ back }) => `kopien har ${lines(back)} som mangler her.`),
    same: told(({ whole }) =>
      whole ? "lik kopien, og alt er slik det ble skrevet." : "lik kopien, men ikke slik det ble skrevet.",
    ),
    newer: told(({ lacking: { here } }) => `her er det ${lines(here)} som ikke er i kopien.`),
    parted: told(
      ({ lacking: { here, there } }) => `${lines(there)} i kopien mangler her, og ${lines(here)} her mangler i kopien.`,
    ),
    unsure: told(
      ({ lacking: { here } }) => `kopien er ikke slik den ble skrevet: ${lines(here)} er hele her som ikke er det der.`,
    ),
    open: told(() => "åpen i et annet vindu."),
  },
  notThere: (id: string) => `${id}: ikke i kopien.`,
  done: (n: number, folder: string) =>
    `${n === 1 ? "Én samtale" : `${n} samtaler`} er kopiert til ${folder} og lest tilbake. Se i kopien: npx samtale --data ${folder} sessions`,
  compared: (n: number, folder: string) =>
    `${n === 1 ? "Én samtale" : `${n} samtaler`} er holdt opp mot kopien i ${folder}.`,
  sameDisk: "Kopien ligger på samme disk som originalen: ryker den, er begge borte. Bruk en annen disk også.",
  synced: (name: string) => `Kopien ligger i ${name} og går ut på nettet. Helseopplysninger skal ikke dit.`,
  last: (day: string, folder: string) => `Siste sikkerhetskopi: ${day}, i ${folder}.`,
  none: "Det er ikke tatt noen sikkerhetskopi: npx samtale backup MAPPE lager en på en annen disk.",
  refused: {
    same: (folder: string) => `${folder} er mappa som samtalene ligger i. Velg en mappe på en annen disk.`,
    nested: (folder: string, data: string) =>
      `${folder} og datamappa ${data} ligger i hverandre. Velg en mappe utenfor, helst på en annen disk.`,
    noFolder: (folder: string) => `Fant ingen mappe ${folder}. Er disken koblet til?`,
    noBackup: (folder: string) => `Det ligger ingen sikkerhetskopi i ${folder}. Velg mappa som backup skrev til.`,
  },
};
