// A guide that is being made from a document: what was found, and what is to be asked about it. Every word of the document
// has a place in it.
import type { ActivityForm, GuideKind, Priority, QuestionType } from "../../../model/guide.ts";
import type { ItemKind } from "../../../model/item-kinds.ts";
import type { Texts } from "../../../text/languages.ts";

type Reasons = Texts["guideImport"]["doubts"];
type PlainReason = { [Reason in keyof Reasons]: Reasons[Reason] extends string ? Reason : never }[keyof Reasons];
type WordedReason = Exclude<keyof Reasons, PlainReason>;

/** What only a person can know of a line. */
export type Doubt = { readonly why: PlainReason } | { readonly why: WordedReason; readonly words: string };

/** In minutes. */
export type DraftMinutes = number | readonly [from: number, to: number];

export type Marked = {
  readonly doubts: Doubt[];
  /** Words of the document that the guide says in another way: kept in a comment. */
  readonly said: string[];
};

export type DraftNote = { readonly text: string; readonly doubts: readonly Doubt[] };

export type DraftText = Marked & { text: string };
export type DraftProbe = DraftText & {
  if?: string;
  audience?: readonly string[];
  /** What can be asked further once this was asked: these have none of their own. */
  readonly probes: DraftProbe[];
};
/** Options that many items share. */
export type DraftAnswers = Marked & { readonly options: readonly DraftOption[] };
export type DraftOption = { readonly code?: number; readonly text: string; readonly missing?: boolean };

/** One of these codes was answered there. */
export type DraftAnswered = { readonly item: DraftItem; readonly codes: readonly number[] };

type Aside = {
  if?: string;
  /** Instead of `if`. */
  if_answered?: readonly DraftAnswered[];
  purpose?: string;
  audience?: readonly string[];
  minutes?: DraftMinutes;
};

/** The fields of an item that are written as they are, named as in the guide. */
export type DraftItem = DraftText &
  Aside & {
    kind: ItemKind;
    readonly probes: DraftProbe[];
    readonly cover: DraftText[];
    readonly notes: DraftNote[];
    number?: string;
    type?: QuestionType;
    priority?: Priority;
    who?: "secretary";
    go_round?: boolean;
    listen?: boolean;
    copies?: number;
    form?: ActivityForm;
    options?: readonly DraftOption[];
    /** Instead of options: the name of some that many items share. */
    use?: string;
    answer?: "number" | "text";
    several?: boolean;
    other?: boolean;
    reversed?: boolean;
    subscale?: string;
    in_subscale?: false;
    instead_of?: DraftItem;
  };

export type DraftSection = Marked &
  Aside & {
    title: string;
    readonly items: DraftItem[];
    readonly cover: DraftText[];
    readonly notes: DraftNote[];
    export?: boolean;
    order?: "any";
    for_each?: string;
  };

export type Titled = { readonly id: string; readonly title: string };

export type Draft = Marked & {
  /** Missing: the document has none. */
  title?: string;
  kind?: GuideKind;
  version?: string;
  source?: string;
  minutes?: DraftMinutes;
  hard_stop?: number;
  participants?: number;
  research_question?: string;
  readonly audiences: Titled[];
  readonly placeholders: Map<string, string>;
  readonly before: DraftText[];
  readonly after: DraftText[];
  readonly ground_rules: DraftText[];
  readonly glossary: { readonly term: string; readonly meaning: string }[];
  readonly distress: DraftText[];
  readonly cover: DraftText[];
  readonly standing_probes: DraftProbe[];
  /** Options that many items share, by name. */
  readonly answers: Map<string, DraftAnswers>;
  readonly subscales: Titled[];
  readonly changes: { readonly version: string; readonly date?: string; readonly text: string }[];
  readonly sections: DraftSection[];
  /** What belongs to no section: it goes to the first one. */
  readonly notes: DraftNote[];
};

export function emptyDraft(): Draft {
  return {
    doubts: [],
    said: [],
    audiences: [],
    placeholders: new Map(),
    before: [],
    after: [],
    ground_rules: [],
    glossary: [],
    distress: [],
    cover: [],
    standing_probes: [],
    answers: new Map(),
    subscales: [],
    changes: [],
    sections: [],
    notes: [],
  };
}

export function draftText(text: string, doubts: readonly Doubt[] = []): DraftText {
  return { text, doubts: [...doubts], said: [] };
}

export function draftProbe(text: string, doubts: readonly Doubt[] = []): DraftProbe {
  return { ...draftText(text, doubts), probes: [] };
}

export function draftItem(kind: ItemKind, text: string, doubts: readonly Doubt[] = []): DraftItem {
  return { ...draftText(text, doubts), kind, probes: [], cover: [], notes: [] };
}

export function draftSection(title: string, doubts: readonly Doubt[] = []): DraftSection {
  return { title, items: [], cover: [], notes: [], doubts: [...doubts], said: [] };
}
