// What doesn't fit together in a guide as a whole: each check looks for one thing.
import { CAPTURE_COMMANDS } from "../../model/capture-keys.ts";
import type { CueDefinition } from "../../model/cue.ts";
import type { Guide, Section } from "../../model/guide.ts";
import type { Language, LocalText } from "../../model/language.ts";
import { nearest } from "../../model/nearest.ts";
import { cuesOf } from "../../text/cues.ts";
import { LANGUAGES } from "../../text/languages.ts";
import { type At, complain, complainOfName, type Maker, remark, remarkOnName } from "../make/maker.ts";
import type { GuideSource } from "../schema/schema.ts";
import { checkAnswers as answers } from "./answers.ts";
import { conditions } from "./conditions.ts";

/** Complains to `maker`. With `wholly` false something was taken out of the guide: what seems missing may be there. */
export function checkTogether(maker: Maker, guide: Guide, source: GuideSource, wholly: boolean): void {
  audiences(maker, guide);
  answers(maker, guide, source, wholly);
  traces(maker, guide);
  time(maker, guide, source);
  cueKeys(maker, guide, source);
  placeholders(maker, guide, source, wholly);
  conditions(maker, guide, wholly);
  if (wholly) translations(maker);
}

function audiences(maker: Maker, guide: Guide): void {
  const known = guide.audiences.map(({ id }) => id);
  for (const { id, at } of maker.audiences) {
    if (!known.includes(id)) complain(maker, at, maker.say.unknownAudience(id, known, nearest(id, known)));
  }
}

/** Traces of two groups never meet in one guide; of two sessions of one group they may. */
function traces(maker: Maker, guide: Guide): void {
  const refs = guide.sections.flatMap(({ items }) => items.flatMap(({ trace }) => trace ?? []));
  const [first] = refs;
  if (!first) return;
  const told = new Set([first.session]);
  for (const { session, id } of refs) {
    const at = maker.traces.get(`${session} ${id}`);
    if (!at || told.has(session)) continue;
    told.add(session);
    remark(maker, at, maker.say.traceOfSeveral(session, first.session));
  }
}

function time(maker: Maker, guide: Guide, source: GuideSource): void {
  const { minutes, hardStop } = guide;
  if (minutes === undefined) return;
  if (hardStop !== undefined && hardStop < minutes) {
    complain(maker, { container: source, key: "hard_stop" }, maker.say.hardStop(hardStop, minutes));
  }
  const sum = guide.sections.reduce((total, section) => total + shortest(section), 0);
  if (sum > minutes) remark(maker, { container: source, key: "minutes" }, maker.say.tooLong(sum, minutes));
}

/** The least that a section takes: its own minutes, else those of its items. */
function shortest(section: Section): number {
  return section.minutes?.from ?? section.items.reduce((sum, item) => sum + (item.minutes?.from ?? 0), 0);
}

/** Each key logs one cue in each language; digits are participants, and some keys do something else on that screen. */
function cueKeys(maker: Maker, guide: Guide, source: GuideSource): void {
  const places = new Map(
    (source.cues ?? []).map((cue) => [cue.id, { container: cue, key: "key" in cue ? "key" : "id" }]),
  );
  const told = new Set<string>();
  for (const language of LANGUAGES) {
    const taken = new Map<string, CueDefinition>();
    // The standard cues that the guide doesn't touch come first: it is the guide's cue that has to give way,
    // but for those that themselves do.
    const cues = cuesOf(guide.cues)
      .filter((cue) => !cue.yields || places.has(cue.id))
      .toSorted((a, b) => Number(places.has(a.id)) - Number(places.has(b.id)));
    for (const cue of cues) {
      const key = cue.key?.[language];
      const at = places.get(cue.id);
      if (key === undefined) continue;
      const other = taken.get(key);
      taken.set(key, other ?? cue);
      if (!at || told.has(`${cue.id} ${key}`)) continue;
      const command = CAPTURE_COMMANDS.find((one) => !one.yields && (one.key === key || one.also?.includes(key)));
      if (/^\d$/.test(key)) complain(maker, at, maker.say.cueKeyIsDigit(key));
      else if (command) complain(maker, at, maker.say.cueKeyIsCommand(key, command.id));
      else if (other && other.id !== cue.id) complain(maker, at, keyTaken(maker, key, other, places.get(other.id)));
      else continue;
      told.add(`${cue.id} ${key}`);
    }
  }
}

function keyTaken(maker: Maker, key: string, other: CueDefinition, at: At | undefined) {
  return maker.say.cueKeyTaken(key, other.id, at && maker.placeOf(at));
}

const PLACEHOLDER = /\{(\p{L}[\p{L}\p{N}_-]*)\}/gu;

function placeholders(maker: Maker, guide: Guide, source: GuideSource, wholly: boolean): void {
  const asked = guide.placeholders.map(({ name }) => name);
  // The name of the thing that a section is asked about is filled in where it is laid out.
  const isEach = guide.sections.some(({ forEach }) => forEach);
  const declared = isEach ? [...asked, "each"] : asked;
  const used = new Set<string>();
  const otherwise = new Map<string, string>();
  for (const { text, at } of maker.texts) {
    for (const name of namesIn(text)) {
      used.add(name);
      if (declared.includes(name)) continue;
      const same = asked.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
      if (same !== undefined) otherwise.set(same, name);
      else remark(maker, at, maker.say.undeclaredPlaceholder(name, nearest(name, declared)), `{${name}}`);
    }
  }
  for (const name of asked) {
    const at = { container: source.placeholders ?? source, key: name };
    const written = otherwise.get(name);
    // Word begins a line with a capital: then nobody's answer would ever be filled in.
    if (written !== undefined) complainOfName(maker, at, maker.say.placeholderCase(name, written));
    else if (wholly && !used.has(name)) remarkOnName(maker, at, maker.say.unusedPlaceholder(name));
  }
}

function namesIn(text: LocalText): ReadonlySet<string> {
  const matches = LANGUAGES.flatMap((language) => [...(text[language] ?? "").matchAll(PLACEHOLDER)]);
  return new Set(matches.flatMap((match) => (match[1] === undefined ? [] : [match[1]])));
}

/** A guide most of whose texts are in a language is meant to be in it: the others were forgotten. */
function translations(maker: Maker): void {
  const isMeant = (language: Language): boolean =>
    maker.texts.filter(({ text }) => text[language] === undefined).length * 2 < maker.texts.length;
  const meant = LANGUAGES.filter(isMeant);
  const lacking = maker.texts.flatMap(({ text, at }) => {
    const language = meant.find((candidate) => text[candidate] === undefined);
    return language ? [{ language, at }] : [];
  });
  if (lacking.length * 2 >= maker.texts.length) return;
  for (const { language, at } of lacking) remark(maker, at, maker.say.missingTranslation(language));
}
