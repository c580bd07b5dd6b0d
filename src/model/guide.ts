// An interview guide as the program uses it: what guide/load.ts makes of a YAML file, with every default filled in.
import type { CueDefinition } from "./cue.ts";
import type { DebriefKind } from "./entry.ts";
import type { ItemKind } from "./item-kinds.ts";
import type { Language, LocalText } from "./language.ts";

export type GuideKind = "individual" | "focus-group" | "multistage-focus-group";
export const GUIDE_KINDS: readonly GuideKind[] = ["individual", "focus-group", "multistage-focus-group"];

/** Which of Krueger's five types a question is; it decides nothing, it tells the moderator what the question is for. */
export type QuestionType = "opening" | "introductory" | "transition" | "key" | "ending";
export const QUESTION_TYPES: readonly QuestionType[] = ["opening", "introductory", "transition", "key", "ending"];

export type Priority = "must" | "should" | "if-time";
export const PRIORITIES: readonly Priority[] = ["must", "should", "if-time"];

/** Planned minutes: a single number in the guide is a span of that number to itself. */
export type Minutes = { readonly from: number; readonly to: number };

export type Probe = {
  readonly id: string;
  readonly text: LocalText;
  /** Asked only when this holds ("says that something changed"); shown to the moderator, never read out. */
  readonly if?: LocalText;
  readonly audience?: readonly string[];
  /** What can be asked further once this was asked. These have none of their own. */
  readonly probes?: readonly Probe[];
};

/** A line of the moderator's checklist: what to listen for, never read out. */
export type Theme = { readonly id: string; readonly text: LocalText };

/** Why there is no answer: each has a key at the screen, whatever its code is. */
export type NoAnswer = "declined" | "unknown" | "not-relevant";
export const NO_ANSWERS: readonly NoAnswer[] = ["declined", "unknown", "not-relevant"];

/** `missing`: no answer, and in no mean. `means`: which kind of none. */
export type Option = {
  readonly code: number;
  readonly text: LocalText;
  readonly missing?: boolean;
  readonly means?: NoAnswer;
};

/** How many of its items must be answered for a scale to have a mean: so many, at least half of them, or all. */
export type AtLeast = number | "half" | "all";

/** Scale items that are counted together. */
export type Subscale = {
  readonly id: string;
  readonly title: LocalText;
  readonly atLeast: AtLeast;
  /** A total of these subscales, with the items that are kept out of them. Missing: the items that name it. */
  readonly of?: readonly string[];
};

/** What people do in an activity. */
export type ActivityForm = "write" | "sort" | "rank" | "think-aloud" | "draw";
export const ACTIVITY_FORMS: readonly ActivityForm[] = ["write", "sort", "rank", "think-aloud", "draw"];

/** The two who may hold the guide in a session. */
export const HOLDERS = ["moderator", "secretary"] as const;

/** An item with fixed answers, and the codes one of which must be among its answers. */
export type Answered = { readonly item: string; readonly codes: readonly number[] };

/** What the writer of a guide tells the one who holds it; never read out. */
export type Aside = {
  /** What an item or a section is there to find out. */
  readonly purpose?: LocalText;
  readonly note?: LocalText;
  /** Only when this holds. It stands in nobody's way: the guide is a memory aid. */
  readonly if?: LocalText;
  /** Only when all of these were answered so. */
  readonly ifAnswered?: readonly Answered[];
};

/** A trace of an earlier session, by the session's name and the trace's id there; `entries`: the lines that it points at. */
export type TraceRef = { readonly session: string; readonly id: string; readonly entries: readonly string[] };

export type Item = Aside & {
  /** Unique in the guide; written in the guide, or made from the section's id and the item's place in it. */
  readonly id: string;
  readonly kind: ItemKind;
  /** What is said, asked, done or shown. Never empty: the loader gives a bare `break: 10` its text. */
  readonly text: LocalText;
  /** The number printed in the original guide. */
  readonly number?: string;
  readonly type?: QuestionType;
  readonly priority: Priority;
  readonly minutes?: Minutes;
  readonly probes: readonly Probe[];
  readonly cover: readonly Theme[];
  /** After asking, the moderator only listens. */
  readonly listen: boolean;
  /** Each participant answers in turn. */
  readonly goRound: boolean;
  readonly audience?: readonly string[];
  /** `record:` start | stop | test. */
  readonly record?: "start" | "stop" | "test";
  /** `show:` copies needed. */
  readonly copies?: number;
  /** `choose:` and `scale:`. */
  readonly options: readonly Option[];
  /** `choose:` several may be chosen. */
  readonly several?: boolean;
  /** `choose:` a free text besides the options. */
  readonly other?: boolean;
  /** `choose:` the answer is a number or words, not one of the options: these are then what is no answer. */
  readonly answer?: "number" | "text";
  /** `scale:` a high answer means little. */
  readonly reversed?: boolean;
  /** `scale:` the subscale that the item belongs to. */
  readonly subscale?: string;
  /** `activity:` what people do. */
  readonly form?: ActivityForm;
  /** `scale:` it is in the total, and not in its subscale. */
  readonly outOfSubscale?: true;
  /** `ask:` the group is asked about this trace of what it said before. */
  readonly trace?: TraceRef;
  /** What is typed under it is a line of the debrief, about this. */
  readonly debrief?: DebriefKind;
  /** Whose doing it is. Left out: whoever holds the guide. */
  readonly who?: (typeof HOLDERS)[number];
  /** The item in whose place it is put: for its audience, when its condition holds, or when the moderator chooses so. */
  readonly insteadOf?: string;
  /** The section that the item stands in. */
  readonly section: string;
};

export type Section = Aside & {
  readonly id: string;
  readonly title: LocalText;
  /** What the program puts before and after the guide: it belongs to no part of the talk. */
  readonly place?: "before" | "after";
  readonly minutes?: Minutes;
  /** False: what is noted here never leaves the journal. */
  readonly export: boolean;
  /** It is asked once for each of these, which are named in the talk: its first item is where the list is made. */
  readonly forEach?: LocalText;
  /** `any`: the order of the items is the moderator's. */
  readonly order: "fixed" | "any";
  readonly audience?: readonly string[];
  readonly cover: readonly Theme[];
  readonly items: readonly Item[];
};

/** `{moderator}` in a text: filled in at start, kept in the settings of the machine, never in a journal. */
export type Placeholder = { readonly name: string; readonly question: LocalText };

export type Guide = {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  readonly language: Language;
  readonly kind: GuideKind;
  readonly source?: string;
  /** Planned length in minutes; of a span, the most: the time that is kept by. */
  readonly minutes?: number;
  /** The least, where the guide gives a span. */
  readonly minutesFrom?: number;
  /** Minutes after which the room must be left. */
  readonly hardStop?: number;
  /** How many usually take part; offered as the default at start. */
  readonly participants?: number;
  readonly researchQuestion?: LocalText;
  readonly standingProbes: readonly Probe[];
  /** The checklist for the whole session. */
  readonly cover: readonly Theme[];
  /** To see to before and after, beside what the program always asks. */
  readonly before: readonly LocalText[];
  readonly after: readonly LocalText[];
  readonly groundRules: readonly LocalText[];
  readonly glossary: readonly { readonly term: LocalText; readonly meaning: LocalText }[];
  /** What to do when someone is upset. */
  readonly distress: readonly LocalText[];
  readonly cues: readonly CueDefinition[];
  readonly audiences: readonly { readonly id: string; readonly title: LocalText }[];
  readonly placeholders: readonly Placeholder[];
  readonly subscales: readonly Subscale[];
  readonly changes: readonly { readonly version: string; readonly date?: string; readonly text: LocalText }[];
  readonly sections: readonly Section[];
};

/** What every item is until something else is said of it. */
export function bareItem(
  kind: ItemKind,
  text: LocalText,
  { id, section }: { readonly id: string; readonly section: string },
): Item {
  return {
    id,
    kind,
    text,
    priority: "should",
    probes: [],
    cover: [],
    listen: false,
    goRound: false,
    options: [],
    section,
  };
}
