// summary.csv, counts.csv and hands.csv: the answers of all, and of nobody.
import { needed } from "../../model/answers/statistics.ts";
import type { AtLeast, Item } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session/session.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";
import { csvTable } from "./csv-table.ts";
import type { Answers } from "./table-of-answers.ts";

/** Stands where a number is hidden; an empty cell is one that there is none of. */
export const HIDDEN = "*";

const cell = (value: number | undefined, isTold: boolean, digits = 2): string =>
  !isTold ? HIDDEN : value === undefined ? "" : value.toFixed(digits);

/** n, mean, SD and interval of each item and each scale, with the rule that was used. */
export function summaryTable({ items, scales }: Answers, language: Language, { exportAnswers }: Texts): string {
  const { heads, rule, itemRule, reversed, kinds } = exportAnswers;
  const rows = items.map(({ item, persons, statistics: { n, mean, sd, low, high }, counts, told }) => [
    kinds.item,
    item.id,
    item.number ?? "",
    inLanguage(item.text, language),
    cell(persons, true, 0),
    cell(item.kind === "scale" || item.answer === "number" ? n : counts.n, told.n, 0),
    ...(mean === undefined && told.n
      ? ["", "", "", ""]
      : [cell(mean, told.mean), cell(sd, told.sd), cell(low, told.sd), cell(high, told.sd)]),
    item.reversed ? `${itemRule}; ${reversed}` : itemRule,
  ]);
  const ofScales = scales.map(({ subscale, persons, items: own, statistics: { n, mean, sd, low, high }, told }) => [
    subscale.of || subscale.id === "total" ? kinds.total : kinds.subscale,
    subscale.id,
    "",
    inLanguage(subscale.title, language),
    cell(persons, true, 0),
    cell(n, told.n, 0),
    cell(mean, told.mean),
    cell(sd, told.sd),
    cell(low, told.sd),
    cell(high, told.sd),
    rule(wanted(subscale.atLeast, own), own.length),
  ]);
  return csvTable([heads.summary, ...rows, ...ofScales]);
}

function wanted(atLeast: AtLeast, items: readonly Item[]): number {
  return needed(atLeast, items.length);
}

/** How many gave each answer. */
export function countsTable({ items }: Answers, language: Language, { exportAnswers }: Texts): string {
  const rows = items.flatMap(({ item, counts, told }) => {
    const labelled = (code: number | undefined): string => {
      const option = item.options.find((one) => one.code === code);
      return option ? inLanguage(option.text, language) : exportAnswers.nothing;
    };
    const row = (code: number | undefined, count: number, isTold: boolean, isNone: boolean): readonly string[] => [
      item.id,
      item.number ?? "",
      code === undefined ? "" : String(code),
      labelled(code),
      isNone ? "1" : "0",
      isTold ? String(count) : HIDDEN,
    ];
    return [
      ...counts.answers.map(({ code, count }, index) => row(code, count, told.answers[index] === true, false)),
      ...counts.none.map(({ code, count }, index) => row(code, count, told.none[index] === true, true)),
    ];
  });
  return csvTable([exportAnswers.heads.counts, ...rows]);
}

/** Shows of hands: a table of their own, in no mean. Undefined where there were none. */
export function handsTable(
  { sessions, least = 0 }: Pick<Answers, "sessions" | "least">,
  language: Language,
  { exportAnswers }: Texts,
): string | undefined {
  const rows = sessions.flatMap(({ session, named }, index) =>
    [...session.tallies.values()].flatMap(({ item, counts, present }) => {
      if (!mayBeTold(session, item)) return [];
      // Of hands nobody knows who raised them, but all who were there saw it: one small number hides the row.
      const isTold = present >= least && counts.every(({ hands }) => hands === 0 || hands >= least);
      return counts.map(({ code, hands }) => [
        named?.short ?? String(index + 1),
        item,
        String(code),
        labelOf(session.items.get(item), code, language),
        isTold ? String(hands) : HIDDEN,
        present >= least ? String(present) : HIDDEN,
      ]);
    }),
  );
  return rows.length === 0 ? undefined : csvTable([exportAnswers.heads.hands, ...rows]);
}

function mayBeTold(session: Session, item: string): boolean {
  return session.sections.get(session.items.get(item)?.section ?? "")?.export !== false;
}

function labelOf(item: Item | undefined, code: number, language: Language): string {
  const option = item?.options.find((one) => one.code === code);
  return option ? inLanguage(option.text, language) : "";
}
