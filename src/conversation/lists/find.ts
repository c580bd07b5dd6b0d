// Finding an item of the guide by its number or by a few words, spelled nearly right.
import fuzzysort from "fuzzysort";
import type { Item } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { labelsOf } from "../../model/session/labels.ts";
import type { Session } from "../../model/session/session.ts";
import { inLanguage } from "../../text/languages.ts";

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
    probes: item.probes.map((probe) => inLanguage(probe.text, language)).join(" · "),
  }));
  const found = fuzzysort.go(typed, targets, { keys: ["shown", "other", "probes"], threshold: 0.35, limit: 50 });
  return found.map(({ obj }) => obj.item);
}
