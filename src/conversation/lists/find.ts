// Finding an item of the guide by its number or by a few words, spelled nearly right.
import fuzzysort from "fuzzysort";
import type { Item } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { labelsOf } from "../../model/session/labels.ts";
import type { Session } from "../../model/session/session.ts";
import { inLanguage } from "../../text/languages.ts";

/**
 * The first item of the part of the guide that `words` name: its id, its heading or the beginning of it, in any
 * language. None if a question is called so.
 */
export function beginningOfPart(session: Session, words: string): Item | undefined {
  const typed = words.trim().toLowerCase();
  const isCalled = [...labelsOf(session)].some(([id, label]) => id === typed || label.toLowerCase() === typed);
  if (typed === "" || isCalled) return undefined;
  const named = (fits: (name: string) => boolean): Item | undefined => {
    const part = [...session.sections.values()].find(({ id, title }) =>
      [id, ...Object.values(title)].some((name) => name !== undefined && fits(name.toLowerCase().trim())),
    );
    return part && session.order.map((id) => session.items.get(id)).find((item) => item?.section === part.id);
  };
  return (
    named((name) => name === typed) ??
    named((name) => name.startsWith(typed) && !/^[\p{L}\p{N}]/u.test(name.slice(typed.length)))
  );
}

/** The items that `words` may mean, best first; all of them, in the guide's order, for no words. */
export function findItems(session: Session, words: string, language: Language): readonly Item[] {
  const labels = labelsOf(session);
  const items = session.order.flatMap((id) => session.items.get(id) ?? []);
  const typed = words.trim();
  if (typed === "") return items;
  const called = items.filter((item) => labels.get(item.id) === typed || item.id === typed);
  if (called.length > 0) return called;
  const targets = items.map((item) => ({
    item,
    shown: inLanguage(item.text, language),
    other: Object.values(item.text).join(" · "),
    probes: item.probes
      .flatMap((probe) => [probe, ...(probe.probes ?? [])])
      .map((probe) => inLanguage(probe.text, language))
      .join(" · "),
  }));
  const found = fuzzysort.go(typed, targets, { keys: ["shown", "other", "probes"], threshold: 0.35, limit: 50 });
  return found.map(({ obj }) => obj.item);
}
