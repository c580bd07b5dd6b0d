// Norwegian: who takes part, how much, and what still fits into the time.
import type { HintKind } from "../../model/entry.ts";
import type { MinutesFrom } from "../../model/session/replan.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `3`, `3 og 5`, `3, 5 og 7`. */
const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} og ${numbers.at(-1)}`;

/** `10 min`, `4,5 min`. */
const min = (minutes: number): string => `${String(minutes).replace(".", ",")} min`;

/** `amount`: minutes of silence; per cent of the talk. */
const hint: Record<HintKind, (n: number, amount: number) => string> = {
  silent: (n, minutes) => `Nr. ${n} har vært stille i ${count(minutes, "minutt", "minutter")}.`,
  fills: (n, percent) => `Nr. ${n} har hatt ${percent} % av taletida.`,
};

const minutesFrom: Record<MinutesFrom, (minutes: number) => string> = {
  item: min,
  section: (minutes) => `ca. ${min(minutes)} (delens tid)`,
  share: (minutes) => `ca. ${min(minutes)} (likt fordelt)`,
  none: () => "uten planlagt tid",
};

export const participation = {
  hint,
  noHint: "Det står ikke noe hint akkurat nå.",

  // The command that silences hints
  hints: {
    when: (minutes: number, percent: number, every: number) =>
      `Hint kommer når noen har vært stille i ${count(minutes, "minutt", "minutter")} eller har hatt over ${percent} % av taletida, høyst ett på ${count(every, "minutt", "minutter")}.`,
    individual: "I individuelle intervjuer gis det ingen hint.",
    allOff: "Hint er slått av for alle. /hint på slår dem på igjen.",
    someOff: (numbers: readonly number[]) =>
      `Slått av for nr. ${listed(numbers)}. /hint ${numbers[0]} på slår på igjen.`,
    noneOff: "Ingen er slått av. /hint av gjelder alle, /hint 3 av gjelder nr. 3.",
    how: "Skriv /hint av, /hint på, /hint 3 av eller /hint 3 på.",
  },

  // Who takes part
  talk: {
    logged: (time: string) => `Taletid til nå: ${time}.`,
    notLogged: "Det er ikke notert hvem som snakker.",
    silenceByNotes: "Stillheten er regnet etter notatene.",
    row: (n: number, parts: readonly string[]) => `Nr. ${n}: ${parts.join(", ")}`,
    turns: (n: number) => count(n, "innlegg", "innlegg"),
    share: (percent: number) => `${percent} %`,
    speaking: "har ordet nå",
    absent: "ikke her",
    notHeard: "ikke hørt ennå",
    justSpoke: "snakket nettopp",
    silent: (minutes: number) => `stille i ${min(minutes)}`,
    most: (time: string) => `Mest taletid, av ${time} i alt:`,
    others: (n: number) => `… og ${n} til. /taletid viser alle.`,
    nobody: "Det er ingen deltakere i samtalen.",
  },

  // The time
  sign: (minutes: number) => `${count(minutes, "minutt", "minutter")} igjen. Vis skiltet.`,
  signBeforeStop: (minutes: number) => `Dere må ut av rommet om ${count(minutes, "minutt", "minutter")}. Vis skiltet.`,
  timing: {
    sign: (sign: number, minutes: number) => `${sign}-skiltet om ${min(minutes)}`,
    left: (minutes: number, planned: number) => `${minutes} av ${min(planned)} igjen`,
    used: (minutes: number) => `${min(minutes)} brukt`,
    end: (minutes: number) => `slutt om ${min(minutes)}`,
    over: (minutes: number) => (minutes === 0 ? "tida er ute" : `${min(minutes)} over`),
    question: (used: string, planned: number | undefined) =>
      planned === undefined ? `her ${used}` : `her ${used} av ${min(planned)}`,
    section: (used: string, planned: number | undefined) =>
      planned === undefined ? `delen ${used}` : `delen ${used} av ${min(planned)}`,
  },

  // What still fits
  plan: {
    /** `planned`: missing where the guide names no length. */
    left: (minutes: number, planned: number | undefined) =>
      minutes > 0
        ? `${planned === undefined ? "" : `${minutes} av `}${count(planned ?? minutes, "minutt", "minutter")} igjen.`
        : minutes === 0
          ? "Tida er ute."
          : `${count(-minutes, "minutt", "minutter")} over tida.`,
    noLength: "Guiden har ingen planlagt lengde.",
    nothing: "Ingenting gjenstår: alle spørsmålene er stilt, dekket eller hoppet over.",
    must: (n: number, minutes: number) =>
      n === 0
        ? "Ingen må-spørsmål gjenstår."
        : `${n} må-spørsmål gjenstår${minutes === 0 ? "" : `, planlagt til ${min(minutes)}`}.`,
    allFits: (planned: number) => `Alt som gjenstår, er planlagt til ${min(planned)}. Det får plass.`,
    planned: (planned: number) => `Alt som gjenstår, er planlagt til ${min(planned)}.`,
    tooMuch: (planned: number, over: number) =>
      `Alt som gjenstår, er planlagt til ${min(planned)}: ${min(over)} for mye.`,
    drop: (names: readonly string[]) =>
      names.length === 1 ? `Kutt: ${names[0]}.` : `Kutt i denne rekkefølgen: ${names.join(", ")}.`,
    short: (n: number, short: number) => `${n === 1 ? "Må-spørsmålet" : "Må-spørsmålene"} mangler ${min(short)}.`,
    each: (n: number, minutes: number) =>
      n === 1 ? `Det kan få ${min(minutes)}.` : `Stilles alle, blir det ${min(minutes)} på hvert.`,
    without: (n: number) => `Uten planlagt tid, og ikke regnet med: ${n}.`,
    minutesFrom,
    fits: "får plass",
    fitsNot: "får ikke plass",
    dropped: "kuttes",
    onTheTable: (name: string) => `På bordet nå, ikke regnet med: ${name}.`,
    skipped: (names: readonly string[]) => `Hoppet over, ikke regnet med: ${names.join(", ")}.`,
  },
};
