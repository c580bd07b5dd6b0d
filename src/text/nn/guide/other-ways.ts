// Nynorsk: what is written in another way than a guide is: lists without dashes, marks of other languages, other documents.
import type { otherWays as whole } from "../../nb/guide/other-ways.ts";
import type { Partially } from "../../partial.ts";

const write = (line: string) => `Skriv: ${line}`;
const spaces = (count: number) =>
  count === 1 ? "eitt mellomrom" : count === 0 ? "ingen mellomrom" : `${count} mellomrom`;

export const otherWays: Partially<typeof whole> = {
  dashMissing: (lines, mended) => ({
    code: "yaml-dash-missing",
    message: `Streken manglar: i ein guide byrjar kvart punkt i ei liste med bindestrek og mellomrom.${lines > 1 ? ` ${lines} linjer har dette.` : ""}`,
    remedy: write(mended),
  }),
  textBeforeFields: (mended) => ({
    code: "yaml-text-before-fields",
    message: "Under denne teksten står det felt som høyrer til han. Då må teksten sjølv òg ha eit namn framfor seg.",
    remedy: write(mended),
  }),
  slashes: (mended) => ({
    code: "yaml-slashes",
    message: "Ein merknad i ein guide byrjar med #, ikkje med //.",
    remedy: write(mended),
  }),
  strayLine: (mark) => ({
    code: "yaml-stray-line",
    message: `Ei linje med berre ${mark} høyrer ikkje heime i ein guide.`,
    remedy: "Slett linja.",
  }),
  wholeOnOneLine: (mended) => ({
    code: "yaml-text-over-lines",
    message: "Teksten går over fleire linjer på ein måte som programmet ikkje forstår.",
    remedy: `Skriv heile teksten på éi linje: ${mended}`,
  }),
  closeBelow: (bracket, line, mended) => ({
    code: "yaml-unclosed-bracket",
    message: `Klamma ${bracket} som byrjar her, blir aldri lukka.`,
    remedy: `Skriv på linje ${line}: ${mended}`,
  }),
  listOnLine: (field, column, element) => ({
    code: "yaml-list-on-line",
    message: `Eit punkt med strek kan ikkje stå på same linje som «${field}».`,
    remedy: `La ${field} stå åleine på linja, og skriv på ei ny linje under, med ${spaces(column)} framfor: ${element}`,
  }),
  restOfLine: (field, first, column, rest) => ({
    code: "yaml-rest-of-line",
    message: `Her byrjar noko nytt på same linja: «${field}:».`,
    remedy: `Skriv berre dette her: ${first} Skriv så på ei ny linje under, med ${spaces(column)} framfor: ${rest}`,
  }),
  sectionInside: (column) => ({
    code: "section-inside",
    message: "Her byrjar ein ny del inne i den førre.",
    remedy: `Flytt linja, og alt som høyrer til henne, ut, så ho har ${spaces(column)} framfor seg.`,
  }),
  replyMarks: (lines) => ({
    code: "yaml-reply-marks",
    message: `Linja byrjar med >, slik e-post merker det som blir svara på. ${lines} linjer har dette.`,
    remedy: "Slett > og mellomrommet etter det, framfor kvar linje.",
  }),
  aboveGuide: (line, first) => ({
    code: "yaml-above-guide",
    message: "Her står noko over guiden som ikkje høyrer til han, som toppen av ein e-post.",
    remedy: `Slett alt som står over linje ${line}: ${first}`,
  }),
  belowGuide: (lines) => ({
    code: "yaml-below-guide",
    message: "Her står noko under guiden som ikkje høyrer til han, som helsinga i ein e-post.",
    remedy: lines === 1 ? "Slett linja." : "Slett linja og alt under henne.",
  }),
  scrambled: (lines, mended) => ({
    code: "yaml-scrambled",
    message: `Ein bokstav er vorten til to andre teikn: fila har vore opna med feil koding.${lines > 1 ? ` ${lines} linjer har dette.` : ""}`,
    remedy: write(mended),
  }),
  brokenLine: (lines) => ({
    code: "yaml-broken-line",
    message: `Her står eit linjeskift av eit slag som ikkje gjeld i ein guide, slik Word og nettsider set inn.${lines > 1 ? ` ${lines} stader har dette.` : ""}`,
    remedy: "Slett teiknet, og trykk Enter der det stod.",
  }),
  breakInText: (breaks) => ({
    code: "yaml-break-in-text",
    message: `Her står eit linjeskift inne i ein tekst, slik Word set inn. Det er lese som eit mellomrom.${breaks > 1 ? ` ${breaks} stader har dette.` : ""}`,
    remedy: "Slett teiknet, og skriv eit mellomrom.",
  }),
  severalLines: (mended) => ({
    code: "yaml-several-lines",
    message: "Linjene er lesne som éin tekst. Er dei fleire, må dei stå i ei liste.",
    remedy: `Skriv heile lista på éi linje: ${mended}`,
  }),
  dashTooMany: (field) => ({
    code: "dash-too-many",
    message: `Streken framfor «${field}» byrjar noko nytt. «${field}» høyrer til det som står over.`,
    remedy: "Set eit mellomrom der streken står.",
  }),
  plainInBrackets: (mended) => ({
    code: "expected-text",
    message: "Her står tal, ja eller nei mellom klammene. Skal dei vere tekstar, må kvar ha hermeteikn rundt seg.",
    remedy: write(mended),
  }),
  invisible: (lines) => ({
    code: "yaml-invisible",
    message: `Her står eit teikn som ikkje synest, slik nettsider og Word set inn. Det er ikkje teke med.${lines > 1 ? ` ${lines} linjer har dette.` : ""}`,
    remedy: "Slett det som står framfor teksten, og skriv det på nytt.",
  }),
  noJumping: (name) => ({
    code: "unknown-field",
    message: `«${name}» er ikkje eit felt: ein guide hoppar og gjentek ikkje av seg sjølv. Den som leier samtalen, vel kva som kjem no.`,
    remedy: "Slett linja.",
  }),
  webPage: {
    message: "Dette er ei nettside (HTML), ikkje ein guide.",
  },
  plainDocument: {
    message: "Dette er eit vanleg dokument (Markdown eller rein tekst), ikkje ein guide.",
    remedy: "Gi fila eit namn som sluttar på .md eller .txt, og lag guiden av ho: npx samtale guide import FILA.md",
  },
};
