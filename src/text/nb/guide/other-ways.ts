// Norwegian: what is written in another way than a guide is: lists without dashes, marks of other languages, other documents.
import type { Finding } from "../../guide-finding.ts";

const write = (line: string) => `Skriv: ${line}`;
const spaces = (count: number) =>
  count === 1 ? "ett mellomrom" : count === 0 ? "ingen mellomrom" : `${count} mellomrom`;

export const otherWays = {
  dashMissing: (lines: number, mended: string): Finding => ({
    code: "yaml-dash-missing",
    message: `Streken mangler: i en guide begynner hvert punkt i en liste med bindestrek og mellomrom.${lines > 1 ? ` ${lines} linjer har dette.` : ""}`,
    remedy: write(mended),
  }),
  textBeforeFields: (mended: string): Finding => ({
    code: "yaml-text-before-fields",
    message: "Under denne teksten står det felter som hører til den. Da må teksten selv også ha et navn foran seg.",
    remedy: write(mended),
  }),
  slashes: (mended: string): Finding => ({
    code: "yaml-slashes",
    message: "En merknad i en guide begynner med #, ikke med //.",
    remedy: write(mended),
  }),
  strayLine: (mark: string): Finding => ({
    code: "yaml-stray-line",
    message: `En linje med bare ${mark} hører ikke hjemme i en guide.`,
    remedy: "Slett linja.",
  }),
  wholeOnOneLine: (mended: string): Finding => ({
    code: "yaml-text-over-lines",
    message: "Teksten går over flere linjer på en måte som programmet ikke forstår.",
    remedy: `Skriv hele teksten på én linje: ${mended}`,
  }),
  closeBelow: (bracket: string, line: number, mended: string): Finding => ({
    code: "yaml-unclosed-bracket",
    message: `Klammen ${bracket} som begynner her, blir aldri lukket.`,
    remedy: `Skriv på linje ${line}: ${mended}`,
  }),
  listOnLine: (field: string, column: number, element: string): Finding => ({
    code: "yaml-list-on-line",
    message: `Et punkt med strek kan ikke stå på samme linje som «${field}».`,
    remedy: `La ${field} stå alene på linja, og skriv på en ny linje under, med ${spaces(column)} foran: ${element}`,
  }),
  restOfLine: (field: string, first: string, column: number, rest: string): Finding => ({
    code: "yaml-rest-of-line",
    message: `Her begynner noe nytt på samme linje: «${field}:».`,
    remedy: `Skriv bare dette her: ${first} Skriv så på en ny linje under, med ${spaces(column)} foran: ${rest}`,
  }),
  sectionInside: (column: number): Finding => ({
    code: "section-inside",
    message: "Her begynner en ny del inne i den forrige.",
    remedy: `Flytt linja, og alt som hører til den, ut, så den har ${spaces(column)} foran seg.`,
  }),
  replyMarks: (lines: number): Finding => ({
    code: "yaml-reply-marks",
    message: `Linja begynner med >, slik e-post merker det som blir svart på. ${lines} linjer har dette.`,
    remedy: "Slett > og mellomrommet etter det, foran hver linje.",
  }),
  aboveGuide: (line: number, first: string): Finding => ({
    code: "yaml-above-guide",
    message: "Her står noe over guiden som ikke hører til den, som toppen av en e-post.",
    remedy: `Slett alt som står over linje ${line}: ${first}`,
  }),
  belowGuide: (lines: number): Finding => ({
    code: "yaml-below-guide",
    message: "Her står noe under guiden som ikke hører til den, som hilsenen i en e-post.",
    remedy: lines === 1 ? "Slett linja." : "Slett linja og alt under den.",
  }),
  scrambled: (lines: number, mended: string): Finding => ({
    code: "yaml-scrambled",
    message: `En bokstav er blitt til to andre tegn: fila har vært åpnet med feil koding.${lines > 1 ? ` ${lines} linjer har dette.` : ""}`,
    remedy: write(mended),
  }),
  brokenLine: (lines: number): Finding => ({
    code: "yaml-broken-line",
    message: `Her står et linjeskift av et slag som ikke gjelder i en guide, slik Word og nettsider setter inn.${lines > 1 ? ` ${lines} steder har dette.` : ""}`,
    remedy: "Slett tegnet, og trykk Enter der det sto.",
  }),
  breakInText: (breaks: number): Finding => ({
    code: "yaml-break-in-text",
    message: `Her står et linjeskift inne i en tekst, slik Word setter inn. Det er lest som et mellomrom.${breaks > 1 ? ` ${breaks} steder har dette.` : ""}`,
    remedy: "Slett tegnet, og skriv et mellomrom.",
  }),
  severalLines: (mended: string): Finding => ({
    code: "yaml-several-lines",
    message: "Linjene er lest som én tekst. Er de flere, må de stå i en liste.",
    remedy: `Skriv hele lista på én linje: ${mended}`,
  }),
  dashTooMany: (field: string): Finding => ({
    code: "dash-too-many",
    message: `Streken foran «${field}» begynner noe nytt. «${field}» hører til det som står over.`,
    remedy: "Sett et mellomrom der streken står.",
  }),
  plainInBrackets: (mended: string): Finding => ({
    code: "expected-text",
    message: "Her står tall, ja eller nei mellom klammene. Skal de være tekster, må hver ha anførselstegn rundt seg.",
    remedy: write(mended),
  }),
  invisible: (lines: number): Finding => ({
    code: "yaml-invisible",
    message: `Her står et tegn som ikke synes, slik nettsider og Word setter inn. Det er ikke tatt med.${lines > 1 ? ` ${lines} linjer har dette.` : ""}`,
    remedy: "Slett det som står foran teksten, og skriv det på nytt.",
  }),
  /** A field of other programs that lead through an interview. */
  noJumping: (name: string): Finding => ({
    code: "unknown-field",
    message: `«${name}» er ikke et felt: en guide hopper og gjentar ikke av seg selv. Den som leder samtalen, velger hva som kommer nå.`,
    remedy: "Slett linja.",
  }),
  webPage: {
    code: "not-a-guide",
    message: "Dette er en nettside (HTML), ikke en guide.",
    remedy: "Lagre sida som Word-dokument, og lag guiden av det: npx samtale guide import FILA.docx",
  } satisfies Finding as Finding,
  plainDocument: {
    code: "not-a-guide",
    message: "Dette er et vanlig dokument (Markdown eller ren tekst), ikke en guide.",
    remedy: "Gi fila et navn som slutter på .md eller .txt, og lag guiden av den: npx samtale guide import FILA.md",
  } satisfies Finding as Finding,
};
