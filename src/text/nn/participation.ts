// Nynorsk: who takes part, how much, and what still fits into the time.
import type { participation as whole } from "../nb/participation.ts";
import type { Partially } from "../partial.ts";

const minutter = (n: number): string => `${n} minutt`;

/** `3`, `3 og 5`, `3, 5 og 7`. */
const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} og ${numbers.at(-1)}`;

/** `10 min`, `4,5 min`. */
const min = (minutes: number): string => `${String(minutes).replace(".", ",")} min`;

export const participation: Partially<typeof whole> = {
  hint: {
    silent: (n, minutes) => `Nr. ${n} har vore stille i ${minutter(minutes)}.`,
    fills: (n, percent) => `Nr. ${n} har hatt ${percent} % av taletida.`,
  },
  noHint: "Det står ikkje noko hint akkurat no.",
  hints: {
    when: (minutes, percent, every) =>
      `Hint kjem når nokon har vore stille i ${minutter(minutes)} eller har hatt over ${percent} % av taletida, høgst eitt på ${minutter(every)}.`,
    individual: "I individuelle intervju blir det ikkje gitt hint.",
    allOff: "Hint er slått av for alle. /hint på slår dei på igjen.",
    someOff: (numbers) => `Slått av for nr. ${listed(numbers)}. /hint ${numbers[0]} på slår på igjen.`,
    noneOff: "Ingen er slått av. /hint av gjeld alle, /hint 3 av gjeld nr. 3.",
  },
  talk: {
    logged: (time) => `Taletid til no: ${time}.`,
    notLogged: "Det er ikkje notert kven som snakkar.",
    silenceByNotes: "Stilla er rekna etter notata.",
    speaking: "har ordet no",
    absent: "ikkje her",
    notHeard: "ikkje høyrd enno",
    justSpoke: "snakka nettopp",
    most: (time) => `Mest taletid, av ${time} i alt:`,
    nobody: "Det er ingen deltakarar i samtalen.",
  },
  timing: { left: (minutes, planned) => `${minutes} av ${min(planned)} att` },
  sign: (minutes) => `${minutter(minutes)} att. Vis skiltet.`,
  signBeforeStop: (minutes) => `De må ut av rommet om ${minutter(minutes)}. Vis skiltet.`,
  plan: {
    left: (minutes, planned) =>
      minutes > 0
        ? `${planned === undefined ? "" : `${minutes} av `}${minutter(planned ?? minutes)} att.`
        : minutes === 0
          ? "Tida er ute."
          : `${minutter(-minutes)} over tida.`,
    noLength: "Guiden har inga planlagd lengd.",
    nothing: "Ingenting står att: alle spørsmåla er stilte, dekte eller hoppa over.",
    must: (n, minutes) =>
      n === 0
        ? "Ingen må-spørsmål står att."
        : `${n} må-spørsmål står att${minutes === 0 ? "" : `, planlagt til ${min(minutes)}`}.`,
    allFits: (planned) => `Alt som står att, er planlagt til ${min(planned)}. Det får plass.`,
    planned: (planned) => `Alt som står att, er planlagt til ${min(planned)}.`,
    tooMuch: (planned, over) => `Alt som står att, er planlagt til ${min(planned)}: ${min(over)} for mykje.`,
    drop: (names) => (names.length === 1 ? `Kutt: ${names[0]}.` : `Kutt i denne rekkjefølgja: ${names.join(", ")}.`),
    short: (n, short) => `${n === 1 ? "Må-spørsmålet" : "Må-spørsmåla"} manglar ${min(short)}.`,
    each: (n, minutes) =>
      n === 1 ? `Det kan få ${min(minutes)}.` : `Blir alle stilte, blir det ${min(minutes)} på kvart.`,
    without: (n) => `Utan planlagd tid, og ikkje rekna med: ${n}.`,
    minutesFrom: {
      section: (minutes) => `ca. ${min(minutes)} (tida til delen)`,
      share: (minutes) => `ca. ${min(minutes)} (likt fordelt)`,
      none: () => "utan planlagd tid",
    },
    fitsNot: "får ikkje plass",
    dropped: "blir kutta",
    onTheTable: (name) => `På bordet no, ikkje rekna med: ${name}.`,
    skipped: (names) => `Hoppa over, ikkje rekna med: ${names.join(", ")}.`,
  },
};
