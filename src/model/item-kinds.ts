// What is true of each kind of item in a guide, one record a kind. Whatever else in the program depends on the kind is
// derived from these records. Which fields a kind may have stands in guide/schema/schema-items.ts, and what is made of
// them in guide/make/make-item.ts; a kind that lacks either does not compile.

type ItemTraits = {
  /** A question to the participants, with priority and coverage; the others are the moderator's own doings. */
  readonly question: boolean;
  /** How it stands in the plan: as talk with the participants, as a break, or not at all. */
  readonly time: "talk" | "break" | "none";
  /** Its text is said to the participants as it stands, and stands in a transcript when it was. */
  readonly readOut: boolean;
  /** Its text may tell the participants their rights: it is read out, or tells the moderator what to say. */
  readonly mayTellRights: boolean;
  readonly onPaper: OnPaper;
};

/** How it stands on the moderator's paper. */
type OnPaper = {
  readonly as: "question" | "read-out" | "instruction" | "check-box";
  /** What stands before it. Missing: the number that the guide gives it. */
  readonly label?: "summary" | "show" | "recorder" | "activity";
  /** Empty lines to write on. */
  readonly room?: number;
};

const DOING = { question: false, time: "none", readOut: false, mayTellRights: false } as const;
const QUESTION = { question: true, time: "talk", readOut: true, mayTellRights: false } as const;

/** Each is named by the first key of the item in YAML. */
const KINDS = {
  /** Read aloud. */
  say: { ...DOING, readOut: true, mayTellRights: true, onPaper: { as: "read-out" } },
  /** An instruction to the moderator, not read out. */
  do: { ...DOING, mayTellRights: true, onPaper: { as: "instruction" } },
  ask: { ...QUESTION, onPaper: { as: "question", room: 4 } },
  /** A cue to the moderator: now only listen. */
  listen: { ...DOING, onPaper: { as: "instruction" } },
  /** A gate: something that must hold before going on. */
  check: { ...DOING, onPaper: { as: "check-box" } },
  /** Start, stop or test the recorder. */
  record: { ...DOING, onPaper: { as: "instruction", label: "recorder" } },
  break: { ...DOING, time: "break", onPaper: { as: "instruction" } },
  /** The moderator sums up aloud and asks whether it is understood rightly. */
  summary: { ...DOING, time: "talk", onPaper: { as: "instruction", label: "summary", room: 3 } },
  /** Something that people do, with a timer: write alone, sort, rank. */
  activity: { ...DOING, time: "talk", onPaper: { as: "instruction", label: "activity", room: 3 } },
  /** A stimulus, a card, a form. */
  show: { ...DOING, onPaper: { as: "instruction", label: "show" } },
  /** Fixed options, answered by each participant. */
  choose: { ...QUESTION, onPaper: { as: "question" } },
  /** Numbered agreement, answered by each participant. */
  scale: { ...QUESTION, onPaper: { as: "question" } },
} as const satisfies Readonly<Record<string, ItemTraits>>;

export type ItemKind = keyof typeof KINDS;
export const ITEM_KINDS = Object.keys(KINDS) as readonly ItemKind[];

/** What is true of a kind. */
export function traitsOf(kind: ItemKind): ItemTraits {
  return KINDS[kind];
}

type Kinded = { readonly kind: ItemKind };

export function isQuestion({ kind }: Kinded): boolean {
  return KINDS[kind].question;
}

/** Planned talk with the participants: questions, and the moderator's summing up. */
export function takesTime({ kind }: Kinded): boolean {
  return KINDS[kind].time === "talk";
}

export function isBreak({ kind }: Kinded): boolean {
  return KINDS[kind].time === "break";
}
