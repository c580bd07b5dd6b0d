// A session from its folder: its entries, folded with the guide as it was when the session began.
import { loadFrozenGuide } from "../../guide/load.ts";
import { withPreparation } from "../../guide/make/preparation.ts";
import type { Entry } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import type { Issue } from "../../model/issue.ts";
import { fold } from "../../model/session/fold.ts";
import type { Session } from "../../model/session/session.ts";
import { sha256Of } from "../../store/session/beginning.ts";
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
export function sessionOf(stored: StoredSession, text: Texts, guides: GuidesRead = new Map()): Folded {
  const { guide, issues } = frozenGuide(stored, text, guides);
  return {
    session: fold(withPreparation(guide, stored.entries), stored.entries),
    issues: [...stored.issues, ...issues],
  };
}

/** Guides that were read already, by their fingerprints: the sessions of a study have few. */
export type GuidesRead = Map<string, Guide | undefined>;

/** Reads a session's folder. Throws a StoreProblem only when there is no such folder. */
export function loadSession(
  folder: string,
  text: Texts,
  guides: GuidesRead = new Map(),
): Folded & { readonly stored: StoredSession } {
  const stored = readSession(folder, text.store);
  return { ...sessionOf(stored, text, guides), stored };
}

function frozenGuide(
  { guideSource, entries }: StoredSession,
  text: Texts,
  guides: GuidesRead,
): { readonly guide: Guide; readonly issues: readonly Issue[] } {
  // That it is missing is among the stored session's issues already.
  if (!guideSource) return { guide: standIn(entries), issues: [] };
  const fingerprint = sha256Of(guideSource);
  if (!guides.has(fingerprint)) guides.set(fingerprint, loadFrozenGuide(guideSource, text).guide);
  const guide = guides.get(fingerprint);
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
