// A study as it is known here: its groups, the people in them by number, and the sessions that were added to it afterwards.
import type { ParticipantNumber } from "../entry.ts";

export type StudyGroup = {
  readonly id: string;
  readonly title?: string;
  /** Participant 2 is the same person in all sessions of the group. In order; none: who is in it isn't written down. */
  readonly participants: readonly ParticipantNumber[];
  /** Sessions that were held without naming the study. One begun with `run --study` says so itself. */
  readonly sessions: readonly string[];
};

export type Study = {
  /** Small letters, digits and hyphens; what a session's first line knows it by. */
  readonly id: string;
  readonly title: string;
  /** Who answers for it: an institution or a post. */
  readonly responsible?: string;
  readonly approvals: readonly string[];
  /** `2026-12-31`: the last day of the study, and the day by which all of it is to be deleted. */
  readonly ends?: string;
  readonly deleteBy?: string;
  /** At least one. */
  readonly groups: readonly StudyGroup[];
};
