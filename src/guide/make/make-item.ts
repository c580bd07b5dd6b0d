// One item of a section, of any kind, as the program uses it.

import type * as v from "valibot";
import { bareItem, type Item, type TraceRef } from "../../model/guide.ts";
import type { ItemKind } from "../../model/item-kinds.ts";
import type { LocalText } from "../../model/language.ts";
import { inEveryLanguage, type Texts } from "../../text/languages.ts";
import type { QuestionSource } from "../schema/schema.ts";
import type { ITEMS, KindedSource } from "../schema/schema-items.ts";
import { optionsOf } from "./make-answers.ts";
import { asideOf, audienceOf, minutesOf, probesOf, themesOf } from "./make-parts.ts";
import { type At, claimTrace, complain, given, type Ids, type Maker, remark, textOf, wordsOf } from "./maker.ts";

export type ItemPlace = { readonly id: string; readonly section: string; readonly probeIds: Ids };

export function itemFrom(maker: Maker, source: KindedSource, kind: ItemKind, place: ItemPlace): Item {
  const make = OF_KIND[kind] as (maker: Maker, source: KindedSource, place: ItemPlace) => Partial<Item>;
  return {
    ...bareItem(kind, itemText(maker, source, kind), place),
    priority: source.priority ?? "should",
    ...given("number", numberOf(maker, source)),
    ...given("minutes", minutesOf(source.minutes)),
    ...given("audience", audienceOf(maker, source, source.audience)),
    ...given("who", source.who),
    ...given("insteadOf", insteadOf(maker, source, place)),
    ...asideOf(maker, source, { item: place.id }),
    ...make(maker, source, place),
  };
}

type SourceOf<Kind extends ItemKind> = v.InferInput<(typeof ITEMS)[Kind]>;

/** What each kind makes of its own fields, beside those that every item may have. */
const OF_KIND: {
  readonly [Kind in ItemKind]: (maker: Maker, source: SourceOf<Kind>, place: ItemPlace) => Partial<Item>;
} = {
  say: () => ({}),
  do: () => ({}),
  ask: (maker, source, { probeIds }) => ({
    ...given("type", source.type),
    probes: probesOf(maker, source, "probes", source.probes, probeIds),
    cover: themesOf(maker, source, source.cover, new Map()),
    listen: source.listen ?? false,
    goRound: source.go_round ?? false,
    ...given("trace", traceFrom(maker, source)),
  }),
  listen: (maker, source) => ({ cover: themesOf(maker, source, source.cover, new Map()) }),
  check: () => ({}),
  record: (_, source) => ({ record: source.record }),
  break: pause,
  summary: (maker, source) => ({ cover: themesOf(maker, source, source.cover, new Map()) }),
  activity: (_, source) => given("form", source.form),
  show: (_, source) => given("copies", source.copies),
  choose: choices,
  scale,
};

/** Each trace is asked about once: what is said of it would be told twice. */
function traceFrom(maker: Maker, source: SourceOf<"ask">): TraceRef | undefined {
  const { trace } = source;
  if (!trace) return undefined;
  const session = trace.session.trim();
  claimTrace(maker, `${session} ${trace.id}`, trace.id, { container: trace, key: "id" });
  return { session, id: trace.id, entries: [...trace.entries] };
}

/** A question of a naive guide. */
export function questionFrom(maker: Maker, source: QuestionSource, at: At, place: ItemPlace): Item {
  return {
    ...bareItem("ask", wordsOf(maker, at, source), place),
    priority: source.priority ?? "should",
    ...given("number", numberOf(maker, source)),
    ...given("minutes", minutesOf(source.minutes)),
    ...asideOf(maker, source, { item: place.id }),
    probes: probesOf(maker, source, "probes", source.probes, place.probeIds),
    cover: themesOf(maker, source, source.cover, new Map()),
  };
}

function insteadOf(maker: Maker, source: KindedSource, { id }: ItemPlace): string | undefined {
  const { instead_of: of } = source;
  if (of !== undefined) maker.instead.push({ id, of, at: { container: source, key: "instead_of" } });
  return of;
}

function itemText(maker: Maker, source: KindedSource, kind: ItemKind): LocalText {
  const written = (source as Readonly<Record<string, unknown>>)[kind];
  if (kind === "record") return usual((words) => words.record[written as "start" | "stop" | "test"]);
  if (kind === "break" && typeof written !== "string" && !isLocal(written)) return usual((words) => words.break);
  if (written === true) return usual((words) => (kind === "summary" ? words.summary : words.listen));
  return textOf(maker, { container: source, key: kind }, written as string | LocalText);
}

function isLocal(written: unknown): written is LocalText {
  return typeof written === "object" && !Array.isArray(written);
}

function usual(choose: (words: Texts["guide"]["usual"]) => string): LocalText {
  return inEveryLanguage(({ guide }) => choose(guide.usual));
}

function pause(maker: Maker, source: SourceOf<"break">) {
  const minutes = minutesOf(source.minutes) ?? breakMinutes(source.break);
  const at = { container: source, key: "break" };
  for (const text of Object.values(isLocal(source.break) ? source.break : { text: source.break })) {
    const told = typeof text === "string" && minutes === undefined ? minutesIn(text) : undefined;
    if (told === undefined) continue;
    if (told.alone) complain(maker, at, maker.say.breakAsText(told.minutes));
    else remark(maker, at, maker.say.breakWithoutMinutes(told.minutes));
    break;
  }
  return given("minutes", minutes);
}

const SOME_MINUTES = /(\d{1,3})(?:\s*(?:[-–—]|til|to)\s*(\d{1,3}))?\s*(?:m|min|minutt\w*|minutes?)(?!\p{L})\.?/iu;

/** Minutes that stand in the text of a break, as they are to be written; `alone` if the text is nothing else. */
function minutesIn(text: string): { readonly minutes: string; readonly alone: boolean } | undefined {
  const [whole, from = "", to] = SOME_MINUTES.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const rest = text.replace(whole, "").replace(/^\s*(?:ca|omtrent|about|approx)\.?\s*/i, "");
  return { minutes: to === undefined ? from : `[${from}, ${to}]`, alone: rest.trim() === "" };
}

/** `break: 10`, `break: [5, 10]`: its minutes stand where others have their text. */
function breakMinutes(written: SourceOf<"break">["break"]) {
  return typeof written === "number" || Array.isArray(written)
    ? minutesOf(written as number | [number, number])
    : undefined;
}

/** As it was written: `1.10` is not 1.1. */
function numberOf(maker: Maker, source: { readonly number?: string | number }): string | undefined {
  if (source.number === undefined) return undefined;
  return typeof source.number === "string"
    ? source.number
    : (maker.tree.written(source, "number") ?? String(source.number));
}

function choices(maker: Maker, source: SourceOf<"choose">) {
  const at = { container: source, key: "choose" };
  const options = optionsOf(maker, source, at, "choose");
  if (source.answer !== undefined && options.some(({ missing }) => !missing))
    complain(maker, { container: source, key: "answer" }, maker.say.freeAndOptions(source.answer));
  return {
    options,
    ...given("several", source.several),
    ...given("other", source.other),
    ...given("answer", source.answer),
  };
}

function scale(maker: Maker, source: SourceOf<"scale">) {
  const options = optionsOf(maker, source, { container: source, key: "scale" }, "scale");
  const codes = options.flatMap(({ code, missing }) => (missing ? [] : [code]));
  if (source.reversed && !isEven(codes))
    complain(maker, { container: source, key: "reversed" }, maker.say.unevenSteps(codes));
  const { subscale } = source;
  const isOut = source.in_subscale === false;
  if (subscale !== undefined) maker.subscales.push({ id: subscale, at: { container: source, key: "subscale" } });
  else if (isOut) complain(maker, { container: source, key: "in_subscale" }, maker.say.outOfNoSubscale);
  return {
    options,
    ...given("reversed", source.reversed),
    ...given("subscale", subscale),
    ...given("outOfSubscale", isOut ? (true as const) : undefined),
  };
}

/** Whether each code has one that is as far from the other end: else a reversed answer would be none of them. */
function isEven(codes: readonly number[]): boolean {
  return codes.every((code) => codes.includes(Math.min(...codes) + Math.max(...codes) - code));
}
