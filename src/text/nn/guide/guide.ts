// Nynorsk: checking guides. What is wrong with a guide is told in bokmål; what the program itself puts into one is here.
import type { guide as whole } from "../../nb/guide/guide.ts";
import type { Partially } from "../../partial.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const guide: Partially<typeof whole> = {
  usual: {
    record: { test: "Prøv opptakaren." },
    listen: "No lyttar du berre.",
    summary: "Oppsummer høgt, og spør om du har forstått det rett.",
  },
  report: {
    clean: (sections, asks, items, probes) =>
      `i orden: ${counted(sections, "del", "delar")}, ${asks} spørsmål, ${items} punkt i alt, ${counted(probes, "oppfølging", "oppfølgingar")}.`,
    warnings: (warnings) => `Guiden kan brukast. ${warnings} ting å sjå på.`,
    errors: (errors, warnings) =>
      `${errors} feil må rettast før guiden kan brukast.${warnings > 0 ? ` I tillegg ${warnings} ting å sjå på.` : ""}`,
    more: (count) => `… og ${count} til. Rett desse først, og sjekk så på nytt.`,
  },
};
