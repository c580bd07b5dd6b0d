// Commands about the guide: probes, the checklist, skipping, covering, an own question.

import type { Draft, SkipReason } from "../../model/entry.ts";
import { SKIP_REASONS } from "../../model/entry.ts";
import type { Item, Probe } from "../../model/guide.ts";
import { stateOf } from "../../model/session/coverage.ts";
import { labelOf } from "../../model/session/labels.ts";
import { probesOffered, progressOf, type Session } from "../../model/session/session.ts";
import { checklist } from "../../telling/checklist.ts";
import { inLanguage } from "../../text/languages.ts";
import { inAnyLanguage } from "../../text/typed-words.ts";
import { followingItem } from "../closing.ts";
import type { CommandGroup } from "../command.ts";
import { reach } from "../entries/steps.ts";
import { turnGuide } from "../entries/turn-guide.ts";
import { openList, questionNumbered, withItemNamed, withoutFillers } from "../lists/open-list.ts";
import { refuse } from "../outcome.ts";
import type { Action, Outcome, State, When } from "../state.ts";

const probe: Action = ({ session, text }, words, when) => {
  const typed = words.trim().toLowerCase();
  const offered = probesOffered(session, session.current);
  const chosen = probePicked(session, typed, offered);
  if (!chosen || session.current === undefined) return refuse(text.session.reply.noProbe(words.trim(), offered.length));
  return { drafts: [{ ...when, kind: "probe", item: session.current, probe: chosen.id }] };
};

/** The probe of that label. The number of one that was asked picks the next of those under it: a key has only the number. */
function probePicked(session: Session, typed: string, offered: ReturnType<typeof probesOffered>): Probe | undefined {
  const asked = progressOf(session, session.current ?? "").probes;
  for (const { label, probe: one, further } of offered) {
    if (label === typed)
      return (asked.includes(one.id) && further.find((under) => !asked.includes(under.probe.id))?.probe) || one;
    const under = further.find((each) => each.label === typed);
    if (under) return under.probe;
  }
  return undefined;
}

const tick: Action = ({ session, text, language }, words, when) => {
  const list = checklist(session);
  const typed = words.trim().toLowerCase();
  const named = list.filter(({ theme }) =>
    Object.values(theme.text).some((name) => typed !== "" && name?.toLowerCase().includes(typed)),
  );
  const open = named.filter(({ ticked }) => !ticked);
  const numbered = list[Number(typed) - 1];
  const found = numbered ? [numbered] : open.length > 0 ? open : named;
  const [chosen] = found;
  if (!chosen) return refuse(text.session.reply.noTheme(words.trim(), list.length));
  if (found.length > 1) {
    const names = found.map(({ theme }) => inLanguage(theme.text, language));
    return refuse(text.session.reply.severalThemes(words.trim(), names));
  }
  const item = chosen.item === undefined ? {} : { item: chosen.item };
  return { drafts: [{ ...when, kind: "tick", theme: chosen.theme.id, ...item }] };
};

/** The reason that the words begin with, in any language, and what was said beside it. */
function skipReasonIn(words: string): { readonly reason?: SkipReason; readonly text?: string } {
  for (const reason of SKIP_REASONS)
    for (const begins of inAnyLanguage(({ skipReasons }) => skipReasons[reason])) {
      const [begun] = begins.exec(words) ?? [];
      if (begun === undefined) continue;
      const text = words.slice(begun.length).replace(/^[\s:,.–-]+/u, "");
      return text === "" ? { reason } : { reason, text };
    }
  return words === "" ? {} : { text: words };
}

const skip: Action = (state, words, when) => {
  const { session, text } = state;
  const meant = withoutFillers(words);
  const first = meant.split(/\s+/u)[0] ?? "";
  const named = questionNumbered(session, first)?.id;
  const typed = named === undefined ? words.trim() : meant;
  const item = named ?? session.current;
  if (item === undefined) return refuse(text.session.reply.whichItem);
  const said = named === undefined ? typed : typed.slice(first.length).trim();
  const skipped: Draft = { ...when, kind: "skip", item, ...skipReasonIn(said) };
  const following = item === session.current ? followingItem(state) : undefined;
  if (!following) return { drafts: [skipped] };
  return turnGuide(state, "skip", () => ({ drafts: [skipped, reach(following.id, when)] }));
};

/** One question by words, or several by their numbers. One that was asked wasn't covered without being asked. */
const covered: Action = (state, words, when) => {
  if (words.trim() === "") return openList(state, "cover");
  const several = questionsNumbered(state.session, words);
  return several.length > 0
    ? cover(state, several, when)
    : withItemNamed(state, words, (item) => cover(state, [item], when));
};

function cover({ session, text }: State, items: readonly Item[], when: When): Outcome {
  const asked = items.filter(({ id }) => ["asked", "probed"].includes(stateOf(progressOf(session, id))));
  const drafts = items
    .filter((item) => !asked.includes(item))
    .map(({ id }): Draft => ({ ...when, kind: "covered", item: id }));
  if (asked.length === 0) return { drafts };
  const labels = asked.map(
    ({ id }) => labelOf(session, id) || inLanguage(session.items.get(id)?.text ?? {}, session.guide.language),
  );
  return {
    drafts,
    says: { tone: drafts.length === 0 ? "refusal" : "remark", text: [text.session.reply.wasAsked(labels)] },
  };
}

const BETWEEN = new RegExp(
  `\\s+(?:${inAnyLanguage(({ and }) => and)
    .flat()
    .join("|")})\\s+|[\\s,;+&]+`,
  "u",
);

/** `2 og 5`, `2, 5`: only where each is a question's number. */
function questionsNumbered(session: Session, words: string): readonly Item[] {
  const numbers = withoutFillers(words)
    .split(BETWEEN)
    .filter((word) => word !== "");
  const items = numbers.map((number) => questionNumbered(session, number));
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? [...new Set(found)] : [];
}

/** A question of one's own: its id comes from where and when it was asked, so that no two writers make the same. */
const ask: Action = ({ session, writer, text }, words, when) => {
  const question = words.trim();
  if (question === "") return refuse(text.session.reply.askWhat);
  const mine = `own:${writer.id}-`;
  // A question that was struck has left its steps behind: its number is not given again.
  const used = session.entries.map((entry) =>
    "item" in entry && entry.item?.startsWith(mine) ? Number(entry.item.slice(mine.length)) : 0,
  );
  const item = `${mine}${Math.max(0, ...used) + 1}`;
  const after = session.current === undefined ? {} : { after: session.current };
  return { drafts: [{ ...when, kind: "own", item, ...after, text: question }, reach(item, when)] };
};

export const guideCommands = {
  probe: { group: "guide", takes: true, past: true, act: probe },
  tick: { group: "guide", takes: true, past: true, act: tick },
  skip: { group: "guide", takes: true, act: skip },
  covered: { group: "guide", takes: true, past: true, act: covered },
  ask: { group: "guide", takes: true, worded: true, act: ask },
} as const satisfies CommandGroup;
