// Nynorsk: checking guides.
import type { guide as whole } from "../../nb/guide/guide.ts";
import type { Partially } from "../../partial.ts";
import { checks } from "./checks.ts";
import { field } from "./fields.ts";
import { meant, noAnswers } from "./meant.ts";
import { otherWays } from "./other-ways.ts";
import { recognised } from "./recognised.ts";
import { encoding, slip, tree } from "./yaml.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const guide: Partially<typeof whole> = {
  checks,
  encoding,
  field,
  meant,
  noAnswers,
  recognised,
  slip: { ...slip, ...otherWays },
  tree,
  usual: {
    list: (what) => `Kva for nokre? Skriv dei med komma imellom: ${what}.`,
    record: { test: "Test opptakaren." },
    listen: "No lyttar du berre.",
    summary: "Oppsummer høgt, og spør om du har forstått det rett.",
  },
  report: {
    clean: (sections, asks, items, probes) =>
      `i orden: ${counted(sections, "del", "delar")}, ${asks} spørsmål, ${items} punkt i alt, ${counted(probes, "oppfølging", "oppfølgingar")}.`,
    warnings: (warnings) => `Guiden kan brukast. ${warnings} ting å sjå på.`,
    errors: (errors, warnings) =>
      `${errors} feil må rettast før guiden kan brukast.${warnings > 0 ? ` I tillegg ${warnings} ting å sjå på.` : ""}`,
    errorsInStudy: (errors, warnings) =>
      `${errors} feil må rettast før studien kan brukast.${warnings > 0 ? ` I tillegg ${warnings} ting å sjå på.` : ""}`,
    more: (count) => `… og ${count} til. Rett desse først, og sjekk så på nytt.`,
  },
  read: {
    missing: (path) => `Finn ikkje ${path}. Sjå etter at namnet er rett skrive, og at du står i rett mappe.`,
    folder: (path) =>
      `${path} er ei mappe, ikkje ein guide. Skriv namnet på ei fil i henne, til dømes: ${path}/guide.yaml`,
    forbidden: (path) =>
      `Har ikkje lov til å lese ${path}. Sjå etter kven som eig fila, eller kopier henne til di eiga mappe.`,
    noFile: (path) => `${path} er ikkje ei vanleg fil. Skriv namnet på ein guide, til dømes: guidar/intervju.yaml`,
    failed: (path, code) => `Kunne ikkje lese ${path} (${code}). Er disken eller minnepinnen framleis kopla til?`,
  },
};
