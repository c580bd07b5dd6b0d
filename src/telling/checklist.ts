// The moderator's checklist: which themes are in view, and what each is called.

import type { Theme } from "../model/guide.ts";
import { isQuestion } from "../model/item-kinds.ts";
import type { Language } from "../model/language.ts";
import { progressOf, type Session } from "../model/session/session.ts";
import { inLanguage } from "../text/languages.ts";

/** The checklist in view: the current item's, its section's, the guide's; each with where a tick is kept. */
export function checklist(
  session: Session,
): readonly { readonly theme: Theme; readonly item?: string; readonly ticked: boolean }[] {
  const item = session.items.get(session.current ?? "");
  const section = session.sections.get(item?.section ?? "");
  // While people are welcomed and told things there is nothing to listen for yet.
  if (!item || (!isQuestion(item) && !section?.place)) return [];
  const own = item.cover.map((theme) => ({
    theme,
    item: item.id,
    ticked: progressOf(session, item.id).themes.includes(theme.id),
  }));
  if (section?.place) return own;
  const shared = [...(section?.cover ?? []), ...session.guide.cover];
  return [...own, ...shared.map((theme) => ({ theme, ticked: session.themes.includes(theme.id) }))];
}

export function themeText(session: Session, theme: string, item: string | undefined, language: Language): string {
  const section = session.sections.get(session.items.get(item ?? "")?.section ?? "");
  const all = [
    ...(session.items.get(item ?? "")?.cover ?? []),
    ...(section?.cover ?? []),
    ...session.guide.cover,
    ...[...session.sections.values()].flatMap(({ cover }) => cover),
  ];
  const found = all.find(({ id }) => id === theme);
  return found ? inLanguage(found.text, language) : theme;
}
