// A session from its folder: its entries, folded with the guide as it was when the session began.
import { loadFrozenGuide } from "../../guide/load.ts";
import { withPreparation } from "../../guide/make/preparation.ts";
import type { Entry } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import type { Issue } from "../../model/issue.ts";
import { fold } from "../../model/session/fold.ts";
import type { Session } from "../../model/session/session.ts";
import { readSession, type StoredSession } from "../../store/session/read.ts";
import { type Texts, USUAL_LANGUAGE } from "../../text/languages.ts";

export type Folded = {
  /** Its guide has the program's own sections before and after it. */
  readonly session: Session;
  /** What was odd about the files, the frozen guide among them, in words. */
  readonly issues: readonly Issue[];
};

/**
 * The session that was read. Where its guide is missing or can't be used, an empty one stands in for it, so that
 * nothing that was noted is out of reach.
 */
export function sessionOf(stored: StoredSession, text: Texts): Folded {
  const { guide, issues } = frozenGuide(stored, text);
  return {
    session: fold(withPreparation(guide, stored.entries), stored.entries),
    issues: [...stored.issues, ...issues],
  };
}

/** Reads a session's folder. Throws a StoreProblem only when there is no such folder. */
export function loadSession(folder: string, text: Texts): Folded & { readonly stored: StoredSession } {
  const stored = readSession(folder, text.store);
  return { ...sessionOf(stored, text), stored };
}

function frozenGuide(
  { guideSource, entries }: StoredSession,
  text: Texts,
): { readonly guide: Guide; readonly issues: readonly Issue[] } {
  // That it is missing is among the stored session's issues already.
  if (!guideSource) return { guide: standIn(entries), issues: [] };
  const { guide } = loadFrozenGuide(guideSource, text);
  if (guide) return { guide, issues: [] };
  const { brokenGuide, brokenGuideRemedy } = text.exports.source;
  const told: Issue = { severity: "error", code: "broken-guide", message: brokenGuide, remedy: brokenGuideRemedy };
  return { guide: standIn(entries), issues: [told] };
}

/** A guide with nothing in it, by the name that the session knows it by. */
function standIn(entries: readonly Entry[]): Guide {
  const start = entries.find((entry) => entry.kind === "start");
  const id = start?.guide.id ?? "guide";
  return {
    id,
    version: start?.guide.version ?? "1",
    title: { nb: id, en: id },
    language: start?.language ?? USUAL_LANGUAGE,
    kind: "individual",
    standingProbes: [],
    cover: [],
    before: [],
    after: [],
    groundRules: [],
    glossary: [],
    distress: [],
    cues: [],
    audiences: [],
    placeholders: [],
    subscales: [],
    changes: [],
    sections: [],
  };
}
