// Nynorsk: sessions that are brought in from a file.
import type { imports as whole } from "../nb/imports.ts";
import type { Partially } from "../partial.ts";

const lines = (n: number): string => (n === 1 ? "éi linje" : `${n} linjer`);

export const imports: Partially<typeof whole> = {
  help: {
    import: "hent inn ein samtale frå eit arkiv eller ei anna maskin",
    file: "fila, laga med export --format json --all",
  },
  done: (id, n) => `${id} er henta inn, ${lines(n)}. Les han: npx samtale show ${id}`,
  refused: {
    missing: (file) => `Det finst inga fil ${file}.`,
    notAFile: (file) => `${file} er ikkje ei vanleg fil. Oppgi sjølve json-fila.`,
    tooBig: (file) => `${file} er for stor til å vere ein samtale, og er ikkje lesen.`,
    unreadable: (file, code) => `${file} kan ikkje lesast (disken svarte ${code}).`,
    problems: {
      "not-ours": (file) =>
        `${file} er ikkje ein samtale frå Samtale. Berre det som er laga med export --format json --all, kan hentast inn.`,
      "cut-off": (file) =>
        `${file} er ikkje heil: noko manglar, eller er øydelagt. Kopier fila på nytt, eller lag henne på nytt der samtalen er.`,
      newer: (file) =>
        `${file} er laga av ei nyare utgåve av Samtale. Oppdater programmet på denne maskina, og prøv igjen.`,
    },
    empty: (file) => `Det er ingen samtale i ${file}.`,
    notWhole: (file) =>
      `${file} har berre det som skal ut, og det er ikkje heile samtalen. Lag fila på nytt der samtalen er: npx samtale export SAMTALE --format json --all`,
    changed: (file) =>
      `${file} er endra etter at ho vart laga. Då blir det ikkje den same samtalen, så ingenting er henta inn. Lag fila på nytt der samtalen er.`,
    exists: (id) => `${id} finst her frå før. Han er ikkje rørt, og ingenting er henta inn i han.`,
  },
};
