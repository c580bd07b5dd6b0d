// What a question with fixed answers may be answered with: options of its own or the guide's, and what is no answer.
import type { AtLeast, NoAnswer, Option, Subscale } from "../../model/guide.ts";
import { nearest } from "../../model/nearest.ts";
import { alikeInEveryLanguage } from "../../text/languages.ts";
import type { GuideSource, TextSource } from "../schema/schema.ts";
import { codeInText, remarkOnAnswers, remarkOnEnds, type Written } from "./doubtful-answers.ts";
import {
  type At,
  claim,
  complain,
  elementsOf,
  given,
  type Ids,
  type Maker,
  ownLanguages,
  textOf,
  type Worded,
  wordsOf,
} from "./maker.ts";

type OptionSource =
  | string
  | (Worded & { readonly code?: number; readonly missing?: boolean; readonly means?: NoAnswer });

/** Where options may be written: on an item, or in one of the guide's `answers`. */
export type Answering = {
  readonly use?: string | undefined;
  readonly options?: readonly OptionSource[] | undefined;
  readonly missing?: readonly OptionSource[] | undefined;
  readonly from?: TextSource | undefined;
  readonly to?: TextSource | undefined;
  readonly steps?: number | undefined;
};

/** The guide's `answers` are made before the items that use them. */
export function makeAnswerSets(maker: Maker, source: GuideSource): void {
  const answers = ("answers" in source && source.answers) || {};
  for (const [name, set] of Object.entries(answers)) {
    const at = { container: answers, key: name };
    const options = ownOptions(maker, set, at, "scale");
    maker.answerSets.set(name, { options, at });
  }
}

/** The options of an item; `at`: where it is told that they don't hold together. */
export function optionsOf(maker: Maker, source: Answering, at: At, kind: "choose" | "scale"): readonly Option[] {
  if (source.use === undefined) return ownOptions(maker, source, at, kind);
  const useAt = { container: source, key: "use" };
  const known = [...maker.answerSets.keys()];
  maker.usedSets.add(source.use);
  const set = maker.answerSets.get(source.use);
  if (!set) complain(maker, useAt, maker.say.unknownAnswers(source.use, known, nearest(source.use, known)));
  if (source.options !== undefined || source.from !== undefined || source.to !== undefined)
    complain(maker, useAt, maker.say.twoSetsOfAnswers(source.use));
  const codes: Codes = new Map((set?.options ?? []).map(({ code }) => [code, set?.at ?? useAt]));
  return [...(set?.options ?? []), ...optionsIn(maker, source, "missing", codes).map(({ option }) => option)];
}

type Codes = Map<number, At>;

/** Of a free answer there need be none. */
function ownOptions(maker: Maker, source: Answering, at: At, kind: "choose" | "scale"): readonly Option[] {
  const codes: Codes = new Map();
  const { from, to } = source;
  const scaled = steps(maker, source);
  const isOnlyEnded = !source.options?.some((option) => typeof option === "string" || !option.missing);
  if (isOnlyEnded) for (const { code } of scaled) codes.set(code, { container: source, key: "from" });
  const written = optionsIn(maker, source, "options", codes);
  const missing = optionsIn(maker, source, "missing", codes);
  const real = written.filter(({ option }) => !option.missing);
  const isEnded = from !== undefined || to !== undefined;
  if (isEnded && (from === undefined || to === undefined)) {
    complain(maker, at, maker.say.halfScale(from === undefined ? "from" : "to"));
  } else if (isEnded && real.length > 0) {
    complain(maker, { container: source, key: "options" }, maker.say.twoScales);
  } else if (!isEnded && (kind === "scale" ? real : written).length < 2 && !isFree(source)) {
    complain(maker, at, maker.say.noOptions(kind));
  }
  const options = [...scaled, ...written.map(({ option }) => option), ...missing.map(({ option }) => option)];
  remarkOnAnswers(maker, [...written, ...missing], { container: source, key: "options" }, kind);
  return options;
}

function isFree(source: object): boolean {
  return ("other" in source && source.other === true) || ("answer" in source && source.answer !== undefined);
}

/** Options without a code have their place in the list, from 1. What is no answer has a code that says so. */
function optionsIn(maker: Maker, source: Answering, key: "options" | "missing", codes: Codes): readonly Written[] {
  return elementsOf<OptionSource>(source, key, source[key]).map(({ value: option, at }, index) => {
    const text = wordsOf(maker, at, option);
    const own = typeof option === "string" ? {} : option;
    const code = own.code ?? index + 1;
    const codeAt = own.code === undefined ? at : { container: own, key: "code" };
    const isMissing = own.missing === true || own.means !== undefined || key === "missing";
    if (own.code === undefined && key === "missing")
      complain(maker, at, maker.say.missingWithoutCode(codeInText(text)));
    else claimCode(maker, codes, code, codeAt);
    const means = isMissing ? (own.means ?? USUAL_CODES.get(code)) : undefined;
    const made = { code, text, ...given("missing", isMissing || undefined), ...given("means", means) };
    return { option: made, at: codeAt, isPlaced: own.code === undefined };
  });
}

function claimCode(maker: Maker, codes: Codes, code: number, at: At): void {
  const first = codes.get(code);
  if (code < 0) complain(maker, at, maker.say.negativeCode(code));
  else if (first) {
    const { line, column } = maker.placeOf(first);
    complain(maker, at, maker.say.duplicateCode(code, line, column));
  } else codes.set(code, at);
}

/** What these codes mean everywhere, unless a guide says otherwise. */
const USUAL_CODES: ReadonlyMap<number, NoAnswer> = new Map([
  [97, "declined"],
  [98, "unknown"],
  [99, "not-relevant"],
]);

const STEPS = 5;

/** `from` and `to` name the ends; between them a step is its number. */
function steps(maker: Maker, source: Answering): readonly Option[] {
  const { from, to, steps: count = STEPS } = source;
  if (from === undefined || to === undefined) return [];
  remarkOnEnds(maker, source, count);
  const lowest = textOf(maker, { container: source, key: "from" }, from);
  const highest = textOf(maker, { container: source, key: "to" }, to);
  return Array.from({ length: count }, (_, index) => {
    const code = index + 1;
    const between = alikeInEveryLanguage(String(code));
    return { code, text: code === 1 ? lowest : code === count ? highest : between };
  });
}

type SubscaleSource =
  | string
  | {
      readonly id: string;
      readonly title?: TextSource | undefined;
      readonly at_least?: AtLeast | undefined;
      readonly of?: string | readonly string[] | undefined;
    };

/** An id may be all there is of a subscale, and is then its title as well. */
export function subscalesOf(maker: Maker, source: GuideSource): readonly Subscale[] {
  const ids: Ids = new Map();
  return elementsOf<SubscaleSource>(source, "subscales", source.subscales).map(({ value, at }) => {
    const own = typeof value === "string" ? { id: value } : value;
    claim(maker, ids, own.id, typeof value === "string" ? at : { container: own, key: "id" });
    const of = elementsOf<string>(own, "of", own.of).map((part) => {
      maker.subscales.push({ id: part.value, at: part.at });
      return part.value;
    });
    return {
      id: own.id,
      title: titleOf(maker, own, at),
      atLeast: own.at_least ?? 1,
      ...given("of", own.of === undefined ? undefined : of),
    };
  });
}

function titleOf(maker: Maker, own: Exclude<SubscaleSource, string>, at: At) {
  if (own.title !== undefined) return textOf(maker, { container: own, key: "title" }, own.title);
  return Object.keys(ownLanguages(own)).length === 0
    ? alikeInEveryLanguage(own.id)
    : textOf(maker, at, own as TextSource);
}
