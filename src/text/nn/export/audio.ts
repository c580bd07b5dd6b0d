// Nynorsk: recordings, the times in them, and the formats that are lined up with audio.
import type { audio as whole } from "../../nb/export/audio.ts";
import type { Partially } from "../../partial.ts";

/** `0,3 %`. */
const percent = (share: number): string =>
  `${Math.abs(share * 100)
    .toFixed(2)
    .replace(".", ",")} %`;

export const audio: Partially<typeof whole> = {
  help: {
    points: "eitt eller to kjende tidspunkt: i samtalen=i lydfila, som 12:30=11:58.4, eller mod:12=11:58.4",
    file: "lydfila, ved merket eller nummeret sitt, der det er fleire",
  },
  align: {
    stretch: (from, to) => (to === undefined ? `merkt frå ${from}` : `merkt frå ${from} til ${to}`),
    unlabelled: "utan merke",
    unaligned: "ikkje retta inn: rekna frå merket",
    aligned: (points) => `retta inn etter ${points}`,
    begins: (time) => `byrjar ${time}`,
    listen: (name) => `Høyr etter desse i ${name}:`,
    nothing: "Ingenting er notert medan opptaket gjekk.",
    how: (id, point) =>
      `Stemmer det ikkje? Finn eitt tidspunkt du kjenner igjen, helst eitt tidleg og eitt seint: npx samtale align ${id} ${point}`,
    kept: (id) => `Lagra (${id}). No gjeld dette:`,
    noRecordings: "Inga lydfil er merkt i denne samtalen, så det er ingenting å rette inn etter.",
    unknownFile: (typed, known) => `Fann inga lydfil «${typed}». Desse er merkte: ${known}.`,
    whichFile: (known) => `Det er fleire lydfiler: ${known}. Vel éi med --file og nummeret eller merket.`,
    tooMany: "Oppgi eitt eller to tidspunkt, ikkje fleire.",
    unreadable: (typed) =>
      `«${typed}» kan ikkje lesast. Skriv tida i samtalen, likskapsteikn og tida i lydfila: 12:30=11:58.4`,
    noEntry: (id) => `Det er ingenting med nummeret ${id} i samtalen.`,
    outside: (time, from, to) =>
      `${time} ligg utanfor opptaket, som er merkt frå ${from} til ${to}. Sjekk tida, eller vel ei anna fil med --file.`,
    order: "Det som kjem sist i samtalen, kjem først i lydfila. Sjekk dei to tidspunkta.",
    near: "Dei to tidspunkta ligg for nær kvarandre. Vel to med minst eitt minutt mellom, helst eitt tidleg og eitt seint.",
    tooFar: (drift) =>
      `Då ville opptakaren gått ${percent(drift)} for ${drift > 0 ? "fort" : "sakte"}. Så mykje feil går ingen opptakar: truleg er eit tidspunkt forveksla med eit anna. Ingenting er endra.`,
    open: "Moderatoren har samtalen open i eit anna vindauge. Avslutt eller lukk der, og prøv igjen.",
  },
  line: (file) => `Tidene er retta inn etter lydfila ${file}`,
  fact: {
    told: (name, begins, drift) => `${name} byrjar ${begins}${drift === undefined ? "" : ` og ${drift}`}`,
  },
  told: {
    inFile: (name, points) =>
      points === 0
        ? `Tidene er i ${name}, rekna frå då opptaket blei merkt.`
        : `Tidene er i ${name}, retta inn etter ${points === 1 ? "eitt kjent tidspunkt" : "to kjende tidspunkt"}.`,
    inSession: "Tidene er på klokka i samtalen: inga lydfil er merkt.",
    inSeveral: "Tidene er på klokka i samtalen: det er fleire lydfiler.",
    inNone: "Dette er ikkje i noka lydfil. Tidene er på klokka i samtalen.",
    leftOut: (elsewhere, nowhere) =>
      [
        elsewhere > 0 ? `I ei anna lydfil: ${elsewhere}.` : "",
        nowhere > 0 ? `Ikkje i noka lydfil, og ikkje med her: ${nowhere}.` : "",
      ]
        .filter((one) => one !== "")
        .join(" "),
  },
  outsideName: "utan-lyd",
  tiers: { cue: "Teikn", comment: "Observasjonar" },
};
