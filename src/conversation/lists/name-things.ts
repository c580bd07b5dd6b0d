// The list of the things that a section is asked about: typed where the guide comes to it, or with `/list` at any time.
import type { Content } from "../../input/line/content.ts";
import type { Section } from "../../model/guide.ts";
import { listItemOf, listOf, namesIn, partsOfRun, sectionAskedForEach } from "../../model/named/runs.ts";
import type { Session } from "../../model/session/session.ts";
import { inLanguage } from "../../text/languages.ts";
import type { CommandGroup } from "../command.ts";
import { turnGuide } from "../entries/turn-guide.ts";
import { answer, refuse } from "../outcome.ts";
import type { Action, Outcome, State, When } from "../state.ts";

/** What a line under the list adds to it; undefined where it is no line of the list: what a participant said is a note. */
export function nameUnderList(
  state: State,
  content: Content,
  when: When,
  item: string | undefined,
): Outcome | undefined {
  const section = sectionAskedForEach(state.session.guide, item);
  if (!section || item !== listItemOf(section)) return undefined;
  if (content.kind !== "note" || content.speakers || content.said !== "paraphrase" || content.quotes) return undefined;
  const names = [...listed(state.session, section).map(({ name }) => name), ...namesIn(content.text)];
  return keepList(state, section, names, when);
}

function keepList(state: State, section: Section, names: readonly string[], when: When): Outcome {
  const { session } = state;
  const members = listOf(names, listed(session, section), spentIn(session, section));
  return turnGuide(state, `list ${members.map(({ name }) => name).join()}`, () => ({
    drafts: [{ ...when, kind: "named", item: listItemOf(section), members }],
  }));
}

function listed({ runs }: Session, { id }: Section) {
  return runs.get(id)?.members ?? [];
}

/** Numbers that were given before, also in lists that were taken back: what was noted under them must not be about another. */
function spentIn({ entries, runs }: Session, section: Section): readonly number[] {
  const inLists = entries.flatMap((entry) =>
    entry.kind === "named" && entry.item === listItemOf(section) ? entry.members.map(({ n }) => n) : [],
  );
  const own = new Set(section.items.map(({ id }) => id));
  const inItems = entries.flatMap((entry) => {
    const parts = "item" in entry && entry.item !== undefined ? partsOfRun(entry.item) : undefined;
    return parts && own.has(parts.id) ? [parts.n] : [];
  });
  return [...inLists, ...inItems, ...(runs.get(section.id)?.used ?? [])];
}

/** Sets the list anew; without words, what stands on it. */
const list: Action = (state, words, when) => {
  const { session, text, language } = state;
  const section = sectionMeant(session);
  if (!section?.forEach) return refuse(text.applying.noList);
  const names = namesIn(words);
  const what = inLanguage(section.forEach, language);
  if (names.length > 0) return keepList(state, section, names, when);
  const now = listed(session, section).map(({ n, name }) => `${n} ${name}`);
  return answer(now.length > 0 ? text.applying.list(what, now) : text.applying.emptyList(what));
};

/** The one that is on the table, else the last that the talk has come to, else the first. */
function sectionMeant(session: Session): Section | undefined {
  const { guide, route, current } = session;
  const reached = route.toReversed().map(({ item }) => sectionAskedForEach(guide, item));
  const all = guide.sections.filter(({ forEach, id }) => forEach && session.sections.has(id));
  return sectionAskedForEach(guide, current) ?? reached.find((found) => found) ?? all[0];
}

export const namingCommands = {
  list: {
    group: "guide",
    takes: true,
    yields: true,
    act: list,
    fits: ({ session }) => session.guide.sections.some(({ forEach }) => forEach),
  },
} as const satisfies CommandGroup;
