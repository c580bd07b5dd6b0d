// The guide's own texts as they stand on paper, in one language.
import type { Aside, Guide, Item, Minutes, Probe, Theme } from "../../model/guide.ts";
import type { Language, LocalText } from "../../model/language.ts";
import { putOnlyTo } from "../../model/session/audiences.ts";
import { questionLabels } from "../../model/session/labels.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";
import type { ListItem } from "./document.ts";

/** What stands for each of the things that a section is asked about: on paper it is written by hand. */
const EACH = "each";

/** Everything a part of the paper is made with. */
export type Words = {
  readonly guide: Guide;
  readonly language: Language;
  readonly text: Texts["guidePrint"];
  /** Whom the paper is for; none: all of the guide's audiences. */
  readonly audiences: readonly string[];
  /** What each question is called, by id: the same as on the screen. */
  readonly labels: ReadonlyMap<string, string>;
  /** A text of the guide, in the language of the paper. */
  readonly of: (text: LocalText) => string;
};

export function wordsFor(guide: Guide, language: Language, text: Texts["guidePrint"], blanks: boolean): Words {
  const names = new Set(guide.placeholders.map((placeholder) => placeholder.name));
  const fill = (whole: string, name: string) => (name === EACH || (blanks && names.has(name)) ? "………" : whole);
  return {
    guide,
    language,
    text,
    audiences: [],
    labels: questionLabels(guide.sections),
    of: (local) =>
      inLanguage(local, language)
        .trim()
        .replace(/\{([^{}\s]+)\}/g, fill),
  };
}

/** What stands before an item: a question's label, or the number that the original has before a text. */
export function numberOf({ labels }: Words, item: Item): string | undefined {
  return labels.get(item.id) ?? item.number;
}

/** Small remarks in one row; undefined when there are none, so that nothing empty is printed. */
export function remarks(...parts: readonly (string | false | undefined)[]): string | undefined {
  const said = parts.filter((part) => typeof part === "string" && part !== "");
  return said.length > 0 ? said.join(" · ") : undefined;
}

export function minutesOf(words: Words, minutes: Minutes | undefined): string | undefined {
  return minutes && words.text.minutes(minutes);
}

/** "only for leaders", by the audiences' titles. */
export function audienceOf(words: Words, audience: readonly string[] | undefined): string | undefined {
  const { audiences } = words;
  const named = audience && audiences.length > 0 ? putOnlyTo({ audience: audiences }, { audience }, []) : audience;
  if (!named || named.length === 0) return undefined;
  const titleOf = (id: string) => {
    const known = words.guide.audiences.find((other) => other.id === id);
    return known ? words.of(known.title) : id;
  };
  return words.text.onlyFor(named.map(titleOf));
}

/** What it hangs on, in words or by answers. */
export function conditionOf(words: Words, { if: told, ifAnswered = [] }: Aside): string | undefined {
  const { text, guide, labels, of } = words;
  const items = guide.sections.flatMap((section) => section.items);
  const answers = ifAnswered.map(({ item, codes }) => {
    const asked = items.find(({ id }) => id === item);
    const options = codes.map((code) => {
      const option = asked?.options.find((one) => one.code === code);
      const meaning = option ? of(option.text) : "";
      return meaning === "" || meaning === String(code) ? String(code) : `${code} ${meaning}`;
    });
    return text.answerIs(labels.get(item) ?? (asked ? of(asked.text) : item), options);
  });
  return remarks(...[...(told ? [of(told)] : []), ...answers].map((one) => text.condition(one)));
}

export function probeItem(words: Words, probe: Probe): ListItem {
  const condition = probe.if && words.text.condition(words.of(probe.if));
  const note = remarks(condition, audienceOf(words, probe.audience));
  const under = (probe.probes ?? []).map((one) => probeItem(words, one));
  return { text: words.of(probe.text), ...(note && { note }), ...(under.length > 0 && { under }) };
}

export function themeItems(words: Words, themes: readonly Theme[]): readonly ListItem[] {
  return themes.map((theme) => ({ text: words.of(theme.text) }));
}

/** The answers of a choose or scale item; `coded`: with their codes, and which of them never enter a mean. */
export function optionItems(words: Words, item: Item, coded: boolean): readonly ListItem[] {
  const options = item.options.map((option) => {
    const text = words.of(option.text);
    if (!coded) return { text };
    const code = String(option.code);
    return { text: option.missing ? `${text} (${words.text.missing})` : text, ...(code !== text && { note: code }) };
  });
  if (item.answer !== undefined) return [{ text: "……………………" }, ...options];
  return item.other ? [...options, { text: `${words.text.otherAnswer} ……………………` }] : options;
}
