// Norwegian: checking guides.
import { checks } from "./checks.ts";
import { field } from "./fields.ts";
import { meant, noAnswers } from "./meant.ts";
import { otherWays } from "./other-ways.ts";
import { recognised } from "./recognised.ts";
import { time } from "./time.ts";
import { encoding, slip, tree } from "./yaml.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const guide = {
  checks,
  encoding,
  field,
  meant,
  noAnswers,
  recognised,
  slip: { ...slip, ...otherWays },
  time,
  tree,
  /** What an item says whose text was left out. */
  usual: {
    record: { start: "Start opptaket.", stop: "Stopp opptaket.", test: "Test opptakeren." },
    break: "Pause",
    list: (what: string) => `Hvilke? Skriv dem med komma imellom: ${what}.`,
    listen: "Nå lytter du bare.",
    summary: "Oppsummer høyt, og spør om du har forstått det rett.",
    naiveTitle: "Intervju",
    naiveSection: "Spørsmål",
    section: (number: number) => `Del ${number}`,
  },
  report: {
    /** Before what is worth a look but stops nothing. */
    warning: "Merk: ",
    clean: (sections: number, asks: number, items: number, probes: number) =>
      `i orden: ${counted(sections, "del", "deler")}, ${counted(asks, "spørsmål", "spørsmål")}, ${counted(items, "punkt", "punkter")} i alt, ${counted(probes, "oppfølging", "oppfølginger")}.`,
    fixedAnswers: (items: number, subscales: number) =>
      subscales > 0
        ? `${items} med faste svar, ${counted(subscales, "delskala", "delskalaer")}.`
        : `${items} med faste svar.`,
    warnings: (warnings: number) => `Guiden kan brukes. ${counted(warnings, "ting", "ting")} å se på.`,
    errors: (errors: number, warnings: number) =>
      `${counted(errors, "feil", "feil")} må rettes før guiden kan brukes.${warnings > 0 ? ` I tillegg ${counted(warnings, "ting", "ting")} å se på.` : ""}`,
    errorsInStudy: (errors: number, warnings: number) =>
      `${counted(errors, "feil", "feil")} må rettes før studien kan brukes.${warnings > 0 ? ` I tillegg ${counted(warnings, "ting", "ting")} å se på.` : ""}`,
    more: (count: number) => `… og ${count} til. Rett disse først, og sjekk så på nytt.`,
  },
  read: {
    missing: (path: string) => `Finner ikke ${path}. Se etter at navnet er skrevet rett, og at du står i rett mappe.`,
    folder: (path: string) =>
      `${path} er en mappe, ikke en guide. Skriv navnet på en fil i den, for eksempel: ${path}/guide.yaml`,
    forbidden: (path: string) =>
      `Har ikke lov til å lese ${path}. Se etter hvem som eier fila, eller kopier den til din egen mappe.`,
    noFile: (path: string) =>
      `${path} er ikke en vanlig fil. Skriv navnet på en guide, for eksempel: guider/intervju.yaml`,
    failed: (path: string, code: string) =>
      `Kunne ikke lese ${path} (${code}). Er disken eller minnepinnen fortsatt tilkoblet?`,
  },
};
