// The small things of a guide as the program uses them: probes, themes, minutes, audiences.
import type { Aside, Minutes, Probe, Theme } from "../../model/guide.ts";
import { isLanguage } from "../../text/languages.ts";
import type { TextSource } from "../schema/schema.ts";
import { slugOf } from "../slug.ts";
import { asList } from "../yaml/quoting.ts";
import {
  type At,
  type Condition,
  claim,
  claimUnused,
  complain,
  elementsOf,
  given,
  type Ids,
  type Maker,
  textForId,
  textOf,
  type Worded,
  wordsOf,
} from "./maker.ts";

type MinutesSource = number | readonly [number, number];
type FurtherSource =
  | string
  | (Worded & { readonly id?: string; readonly if?: TextSource; readonly audience?: AudienceSource });
type ProbeSource = FurtherSource | (Exclude<FurtherSource, string> & { readonly probes?: Several<FurtherSource> });
type ThemeSource = string | (Worded & { readonly id?: string });
type AudienceSource = string | readonly string[];
type Several<Element> = Element | readonly Element[] | undefined;

export function minutesOf(value: MinutesSource | undefined): Minutes | undefined {
  if (value === undefined) return undefined;
  return typeof value === "number" ? { from: value, to: value } : { from: value[0], to: value[1] };
}

export function audienceOf(
  maker: Maker,
  container: object,
  value: AudienceSource | undefined,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const elements = elementsOf<string>(container, "audience", value);
  for (const { value: id, at } of elements) maker.audiences.push({ id, at });
  return elements.map((element) => element.value);
}

/** Probes without an id are called after their number, by which they are picked: `probe1`, `probe2`. */
export function probesOf(
  maker: Maker,
  container: object,
  key: string,
  value: Several<ProbeSource>,
  ids: Ids,
  name = "probe",
): readonly Probe[] {
  return elementsOf<ProbeSource>(container, key, value).map((element, index) =>
    probeOf(maker, element.at, element.value, ids, `${name}${index + 1}`),
  );
}

function probeOf(maker: Maker, at: At, value: ProbeSource, ids: Ids, automatic: string): Probe {
  const text = wordsOf(maker, at, value);
  if (typeof value === "string") return { id: claimUnused(ids, automatic, at), text };
  return {
    id: idOf(maker, ids, value, automatic, at),
    text,
    ...conditionsOf(maker, value),
    ...("probes" in value ? furtherOf(maker, value, ids, automatic) : {}),
  };
}

/** The probes under a probe, called after it where they have no id of their own: `probe2-1`. */
export function furtherOf(
  maker: Maker,
  value: { readonly probes?: Several<FurtherSource> },
  ids: Ids,
  automatic: string,
): { readonly probes?: readonly Probe[] } {
  return given(
    "probes",
    value.probes === undefined ? undefined : probesOf(maker, value, "probes", value.probes, ids, `${automatic}-`),
  );
}

/** When, and to whom, a probe is put. */
export function conditionsOf(maker: Maker, value: { readonly if?: TextSource; readonly audience?: AudienceSource }) {
  return {
    ...given("if", value.if === undefined ? undefined : textOf(maker, { container: value, key: "if" }, value.if)),
    ...given("audience", audienceOf(maker, value, value.audience)),
  };
}

type CodesSource = string | number | readonly (string | number)[];
type ConditionSource = TextSource | Readonly<Record<string, CodesSource>>;
type AsideSource = { readonly purpose?: TextSource; readonly note?: TextSource; readonly if?: ConditionSource };

/** What is told to the one who holds the guide. `of`: the item or the section that it is told of. */
export function asideOf(maker: Maker, source: AsideSource, of: Condition["of"]) {
  const told = (key: "purpose" | "note") =>
    source[key] === undefined ? undefined : textOf(maker, { container: source, key }, source[key]);
  return { ...given("purpose", told("purpose")), ...given("note", told("note")), ...ifOf(maker, source, of) };
}

/** In words, or by answers: languages are told from items by their names. */
function ifOf(maker: Maker, source: AsideSource, of: Condition["of"]): Pick<Aside, "if" | "ifAnswered"> {
  const { if: written } = source;
  if (written === undefined) return {};
  if (isText(written)) return { if: textOf(maker, { container: source, key: "if" }, written) };
  const answers = Object.entries(written).map(([item, codes]) => {
    const all = elementsOf<string | number>(written, item, codes).map(({ value }) => value);
    maker.conditions.push({ of, item, codes: all, at: { container: written, key: item } });
    return { item, codes: all.filter((code) => typeof code === "number") };
  });
  return { ifAnswered: answers };
}

function isText(written: ConditionSource): written is TextSource {
  return typeof written === "string" || Object.keys(written).some(isLanguage);
}

/** Themes without an id are called after their text: a journal that ticks them is to be read by people. */
export function themesOf(maker: Maker, container: object, value: Several<ThemeSource>, ids: Ids): readonly Theme[] {
  if (typeof value === "string" && /[,;]\s/.test(value)) {
    complain(maker, { container, key: "cover" }, maker.say.severalThemes(`cover: ${asList(piecesOf(value))}`));
  }
  return elementsOf<ThemeSource>(container, "cover", value).map(({ value: theme, at }, index) => {
    const text = wordsOf(maker, at, theme);
    const automatic = slugOf(textForId(maker, text)) || `theme${index + 1}`;
    const id = typeof theme === "string" ? claimUnused(ids, automatic, at) : idOf(maker, ids, theme, automatic, at);
    return { id, text };
  });
}

/** `friendship, health`: what was to be a list. */
function piecesOf(value: string): readonly string[] {
  const pieces = value
    .replace(/^\[|\]$/g, "")
    .split(/\s*[,;]\s+/)
    .map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== "");
}

/** The id that was written, or an unused one. */
export function idOf(maker: Maker, ids: Ids, value: { readonly id?: string }, automatic: string, at: At): string {
  if (value.id === undefined) return claimUnused(ids, automatic, at);
  claim(maker, ids, value.id, { container: value, key: "id" });
  return value.id;
}
