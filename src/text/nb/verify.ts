// Norwegian: what `verify` tells.

const lines = (n: number) => (n === 1 ? "1 linje" : `${n} linjer`);

/** Where a line stands, and whose it is. */
const where = (file: string, line: number, id?: string, at?: string) =>
  `${file}, linje ${line}${id === undefined ? "" : ` (${id}${at === undefined ? "" : `, skrevet ${at}`})`}`;

export const verify = {
  whole: "Alt er slik det ble skrevet.",
  notWhole: (n: number) =>
    n === 1 ? "Én ting er ikke slik det ble skrevet." : `${n} ting er ikke slik de ble skrevet.`,
  counted: (n: number, struck: number) => `${lines(n)}${struck === 0 ? "" : `, ${struck} strøket`}.`,
  unsealed:
    "Samtalen er fra en eldre utgave og har ingen kontrolltall: linjer som er endret eller tatt bort, kan ikke oppdages.",
  /** What was typed and not sent is no part of the record. */
  unsent: "En linje ble ikke sendt før programmet stanset. Den kommer i feltet når samtalen åpnes igjen.",
  findings: {
    where,
    changed: (place: string) => `${place}: endret etter at den ble skrevet.`,
    missing: (place: string, from?: number, to?: number) =>
      from === undefined || to === undefined
        ? `${place}: linjer foran denne mangler.`
        : `${place}: ${from === to ? `nummer ${from} foran denne mangler` : `nummer ${from}–${to} foran denne mangler`}.`,
    moved: (place: string) => `${place}: hører ikke hjemme der den står. Den er flyttet, eller står der to ganger.`,
    foreign: (place: string) => `${place}: er ikke skrevet av Samtale, eller kontrolltallet er borte.`,
    unreadable: (place: string) => `${place}: lar seg ikke lese.`,
    unstruck: (place: string) =>
      `${place}: er strøket, men ordene står der ennå. De fjernes neste gang samtalen åpnes.`,
    endLost: (file: string, id: string, seenBy: string, at: string) =>
      `${file}: slutten mangler. Linja ${id} sto der da ${seenBy} ble skrevet (${at}), og finnes ikke lenger.`,
    noText: (file: string) => `${file}: er ikke en tekstfil som kan leses.`,
    copy: (file: string, n: number) =>
      n === 0
        ? `${file}: en kopi laget av et annet program. Alt i den finnes i samtalen; den kan slettes.`
        : `${file}: en kopi laget av et annet program, med ${lines(n)} som samtalen mangler. Ta vare på den.`,
    twin: (session: string, has: number, lacks: number) =>
      `Mappa er en kopi av samtalen ${session}, som også ligger her. ${has === 0 ? "Alt i kopien er der." : `${lines(has)} her finnes ikke der.`}${lacks === 0 ? "" : ` ${lines(lacks)} der finnes ikke her.`}${has === 0 ? " Kopien kan slettes." : " Behold begge."}`,
    guide: {
      whole: "",
      copy: "guide.yaml: mangler eller er endret. Kopien i mappa «beginning» brukes.",
      elsewhere: "guide.yaml: mangler eller er endret. Den samme guiden i en annen samtale brukes.",
      changed: "guide.yaml: er endret etter at samtalen begynte, og finnes ikke slik den var.",
      nowhere: "guide.yaml: mangler.",
      made: "",
    },
    start: {
      whole: "",
      copy: "Den første linja: mangler eller er ødelagt. Kopien i mappa «beginning» brukes.",
      elsewhere: "",
      changed: "",
      made: "Den første linja: mangler eller er ødelagt, og er satt sammen av det som er igjen.",
      nowhere: "Den første linja: mangler.",
    },
  },
};
