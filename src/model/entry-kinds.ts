// What is true of each kind of entry, one record a kind. Whatever else in the program depends on the kind is derived from
// these records; what a kind does to a session is in session/fold.ts, how it is put into words in telling/describe.ts.

import {
  boolean,
  type Check,
  count,
  either,
  entryId,
  type Fields,
  finite,
  isRecord,
  isTrue,
  listOf,
  ofPeople,
  oneOf,
  optional,
  shaped,
  string,
} from "./checks.ts";
import {
  type Amended,
  DEBRIEF_KINDS,
  type Entry,
  type EntryKind,
  type EntryOf,
  OBSERVATION_KINDS,
  SKIP_REASONS,
  type Speakers,
  VERDICTS,
} from "./entry.ts";

/** What a kind is about. JOURNAL.md describes the kinds in these groups. */
export type EntryGroup = "session" | "recording" | "room" | "guide" | "talk" | "answers" | "writing" | "correction";

/**
 * Whether a line of the kind leaves in an export. A kind that says nothing does not compile, and a line of a kind that
 * has no record stays.
 *
 * - `always`: it tells nothing that anyone said.
 * - `with its item`: unless its section is kept out of exports.
 * - `without its words`: in a section that is kept out, only that it happened leaves.
 * - `with its question`: that something of the guide was asked or done leaves, in any section; of an own question only
 *   where the question leaves.
 * - `with its target`: where the line leaves that it belongs to.
 * - `in the answers`: as `with its item`, and only in the export of answers: elsewhere it would be a row about one person.
 * - `with its sources`: where each of the lines leaves that it points at.
 * - `when asked for`: as `with its item`, and only if whoever exports asks for it.
 * - `never`.
 */
export type Leaves =
  | "always"
  | "with its item"
  | "without its words"
  | "with its question"
  | "with its target"
  | "in the answers"
  | "with its sources"
  | "when asked for"
  | "never";

/** What can be done to a line later: taken back, worded anew, filed under another question, struck, found by searching. */
export type Mending = "undo" | "amend" | "refile" | "strike" | "search";

/** In whose voice the conversation shows it: the guide's, its writer's, as something that happened, or not at all. */
export type ShownAs = "guide" | "writer" | "event" | "nothing";

/** The fields of a kind beside its id, its times and its kind. */
type FieldsOf<Kind extends EntryKind> = Fields<Omit<EntryOf<Kind>, "id" | "at" | "t" | "typed" | "kind">>;

export type EntryKindRecord<Kind extends EntryKind> = {
  readonly group: EntryGroup;
  /** How each field is told to be what it should be. A field that is not checked does not compile. */
  readonly fields: FieldsOf<Kind>;
  readonly leaves: Leaves;
  readonly can: readonly Mending[];
  /** Its line says how far the other writers' files had come: lines lost from the end of a file show by it. */
  readonly tellsOfOthers?: true;
  readonly shownAs: ShownAs;
  /** It holds what a person said, saw or thought. */
  readonly holdsWords?: true;
  /** It shows that people talked about what was on the table. */
  readonly showsTalk?: true;
  /** It says something of earlier lines: the session is folded anew. */
  readonly rewrites?: true;
  /** It holds words of an earlier line, its target: a strike of that takes these as well. */
  readonly rewords?: true;
  /** Its time does not tell that its writer was there then. */
  readonly saysNotWhen?: true;
  /** An observer may write it too, of what is not other writers'. */
  readonly byObservers?: true;
  /** One key of capture mode keeps it, and one key takes it back. `panel`: it is shown there, not in the conversation. */
  readonly captured?: "panel" | "conversation";
};

const said = oneOf("verbatim", "paraphrase", "stub");
const participants = listOf(count);
const someone = shaped<Speakers>({
  who: either(oneOf("group", "unknown", "moderator"), participants),
  together: optional(isTrue),
});
const speakers = optional(someone);
const codes = optional(listOf(string));
const item = optional(string);

/** What an amendment carries anew, by the kind of line that it amends. */
const WORDINGS = {
  note: {
    speakers,
    said,
    text: string,
    quotes: optional(listOf(shaped({ from: count, to: count }))),
    codes,
    cues: codes,
  },
  comment: { about: optional(oneOf(...OBSERVATION_KINDS)), speakers, text: string, codes },
  memo: { text: string, codes },
  summary: { outcome: oneOf("confirmed", "corrected"), speakers, text: string },
  park: { text: string, codes },
  debrief: { about: optional(oneOf(...DEBRIEF_KINDS)), text: string, codes },
  own: { text: string },
  answer: { ticked: listOf(count), number: optional(finite), text: optional(string) },
  tally: { counts: listOf(shaped({ code: count, hands: count })), present: count },
  verdict: { verdict: oneOf(...VERDICTS), speakers, text: optional(string) },
  turn: { speakers: someone },
  cue: { cue: string, speakers, to: speakers, text: optional(string) },
} as const satisfies {
  readonly [Kind in Amended["kind"]]: Fields<Omit<Extract<Amended, { readonly kind: Kind }>, "kind">>;
};

const AMENDED = new Map<string, Check<object>>(
  Object.entries(WORDINGS).map(([kind, fields]) => [kind, shaped<object>(fields)]),
);

const amended: Check<Amended> = (value): value is Amended =>
  isRecord(value) && AMENDED.get(String(value.kind))?.(value) === true;

export const ENTRY_KINDS = {
  start: {
    group: "session",
    fields: {
      format: oneOf(1, 2),
      session: string,
      guide: shaped({ id: string, version: string, sha256: string }),
      participants: ofPeople,
      // Which languages there are is no business of the journal: one that isn't known here counts as not said.
      language: string,
      rehearsal: optional(isTrue),
      audience: optional(either(string, listOf(string))),
      study: optional(string),
      group: optional(string),
    },
    leaves: "always",
    can: [],
    shownAs: "event",
    rewrites: true,
  },
  join: {
    group: "session",
    fields: {
      writer: string,
      role: oneOf("moderator", "secretary", "observer"),
      by: optional(string),
      ahead: optional(finite),
      program: string,
    },
    leaves: "always",
    can: [],
    tellsOfOthers: true,
    shownAs: "event",
    byObservers: true,
  },
  resume: {
    group: "session",
    fields: { program: string },
    leaves: "always",
    can: [],
    shownAs: "event",
    tellsOfOthers: true,
    byObservers: true,
  },
  leave: {
    group: "session",
    fields: {},
    leaves: "always",
    can: [],
    shownAs: "event",
    tellsOfOthers: true,
    byObservers: true,
  },
  pause: { group: "session", fields: {}, leaves: "always", can: ["undo"], shownAs: "event", tellsOfOthers: true },
  continue: { group: "session", fields: {}, leaves: "always", can: ["undo"], shownAs: "event" },
  end: { group: "session", fields: {}, leaves: "always", can: [], shownAs: "event", tellsOfOthers: true },
  clock: {
    group: "session",
    fields: { what: oneOf("slept", "changed"), by: finite },
    leaves: "always",
    can: [],
    shownAs: "event",
    byObservers: true,
  },
  recording: {
    group: "recording",
    fields: { mode: oneOf("notes-only", "recorder") },
    leaves: "always",
    can: ["undo"],
    shownAs: "event",
  },
  recorder: {
    group: "recording",
    fields: { action: oneOf("start", "stop", "file", "test"), label: optional(string) },
    leaves: "always",
    can: ["undo"],
    shownAs: "event",
  },
  align: {
    group: "recording",
    fields: {
      file: either(string, count),
      points: listOf(shaped({ session: finite, file: finite })),
      made: optional(string),
    },
    leaves: "always",
    can: ["undo"],
    shownAs: "event",
    saysNotWhen: true,
  },
  arrive: {
    group: "room",
    fields: { participant: count },
    leaves: "always",
    can: ["undo"],
    shownAs: "event",
    captured: "conversation",
  },
  depart: {
    group: "room",
    fields: { participant: count, never: optional(isTrue) },
    leaves: "always",
    can: ["undo"],
    shownAs: "event",
    captured: "conversation",
  },
  seating: {
    group: "room",
    fields: { order: participants },
    leaves: "always",
    can: ["undo"],
    shownAs: "event",
  },
  hints: {
    group: "room",
    fields: { silenced: boolean, participant: optional(count) },
    leaves: "always",
    can: ["undo"],
    shownAs: "event",
    captured: "conversation",
  },
  reach: {
    group: "guide",
    fields: { item: string, asked: optional(isTrue) },
    leaves: "with its question",
    can: ["undo"],
    shownAs: "guide",
  },
  done: { group: "guide", fields: { item: string }, leaves: "with its question", can: ["undo"], shownAs: "nothing" },
  probe: {
    group: "guide",
    fields: { item: string, probe: string },
    leaves: "with its question",
    can: ["undo"],
    shownAs: "guide",
    showsTalk: true,
  },
  tick: {
    group: "guide",
    fields: { item, theme: string },
    leaves: "with its question",
    can: ["undo"],
    shownAs: "event",
    showsTalk: true,
  },
  skip: {
    group: "guide",
    fields: { item: string, reason: optional(oneOf(...SKIP_REASONS)), text: optional(string) },
    leaves: "without its words",
    can: ["undo", "strike"],
    shownAs: "event",
  },
  covered: {
    group: "guide",
    fields: { item: string },
    leaves: "with its question",
    can: ["undo"],
    shownAs: "event",
  },
  activity: {
    group: "guide",
    fields: { item: string, action: oneOf("begin", "end"), minutes: optional(finite) },
    leaves: "with its question",
    can: ["undo"],
    shownAs: "event",
  },
  named: {
    group: "guide",
    fields: { item: string, members: listOf(shaped({ n: count, name: string })) },
    leaves: "with its item",
    can: ["undo", "strike", "search"],
    shownAs: "event",
    holdsWords: true,
  },
  own: {
    group: "guide",
    fields: { item: string, after: item, ...WORDINGS.own },
    leaves: "with its item",
    can: ["undo", "amend", "strike", "search"],
    shownAs: "nothing",
    holdsWords: true,
    showsTalk: true,
  },
  turn: {
    group: "talk",
    fields: { item, ...WORDINGS.turn },
    leaves: "with its item",
    can: ["undo", "amend", "search"],
    shownAs: "nothing",
    captured: "panel",
  },
  "turn-end": {
    group: "talk",
    fields: {},
    leaves: "always",
    can: ["undo"],
    shownAs: "nothing",
    captured: "panel",
  },
  note: {
    group: "talk",
    fields: { item, turn: optional(entryId), ...WORDINGS.note },
    leaves: "with its item",
    can: ["undo", "amend", "refile", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
    showsTalk: true,
  },
  cue: {
    group: "talk",
    fields: { item, ...WORDINGS.cue },
    leaves: "with its item",
    can: ["undo", "amend", "refile", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
    showsTalk: true,
    captured: "panel",
  },
  summary: {
    group: "talk",
    fields: { item, ...WORDINGS.summary },
    leaves: "with its item",
    can: ["undo", "amend", "refile", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
    showsTalk: true,
  },
  verdict: {
    group: "talk",
    fields: { item: string, ...WORDINGS.verdict },
    leaves: "with its item",
    can: ["undo", "amend", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
    showsTalk: true,
    captured: "conversation",
  },
  answer: {
    group: "answers",
    fields: { item: string, participant: count, ...WORDINGS.answer },
    leaves: "in the answers",
    can: ["undo", "amend", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
    showsTalk: true,
  },
  tally: {
    group: "answers",
    fields: { item: string, ...WORDINGS.tally },
    leaves: "in the answers",
    can: ["undo", "amend"],
    shownAs: "writer",
    showsTalk: true,
  },
  comment: {
    group: "writing",
    fields: { item, ...WORDINGS.comment },
    leaves: "with its item",
    can: ["undo", "amend", "refile", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
    showsTalk: true,
    byObservers: true,
  },
  memo: {
    group: "writing",
    fields: { item, ...WORDINGS.memo },
    leaves: "when asked for",
    can: ["undo", "amend", "refile", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
  },
  park: {
    group: "writing",
    fields: { item, ...WORDINGS.park },
    leaves: "with its item",
    can: ["undo", "amend", "refile", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
  },
  "taken-up": {
    group: "writing",
    fields: { target: entryId },
    leaves: "with its target",
    can: ["undo"],
    shownAs: "event",
  },
  whisper: {
    group: "writing",
    fields: { text: string, hint: optional(shaped({ about: oneOf("silent", "fills"), participant: count })) },
    leaves: "never",
    can: ["undo", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
    captured: "conversation",
    byObservers: true,
  },
  debrief: {
    group: "writing",
    fields: WORDINGS.debrief,
    leaves: "with its item",
    can: ["undo", "amend", "strike", "search"],
    shownAs: "writer",
    holdsWords: true,
  },
  trace: {
    group: "writing",
    fields: {
      sources: listOf(
        shaped({ entry: entryId, span: optional(shaped({ from: count, to: count })), as: optional(entryId) }),
      ),
      text: optional(string),
      by: optional(string),
      made: string,
    },
    leaves: "with its sources",
    can: ["undo", "strike"],
    shownAs: "event",
    holdsWords: true,
    saysNotWhen: true,
  },
  undo: {
    group: "correction",
    fields: { target: entryId },
    leaves: "never",
    can: [],
    shownAs: "event",
    rewrites: true,
    byObservers: true,
  },
  amend: {
    group: "correction",
    fields: { target: entryId, content: amended },
    leaves: "with its target",
    can: ["undo"],
    shownAs: "event",
    rewrites: true,
    rewords: true,
    byObservers: true,
  },
  refile: {
    group: "correction",
    fields: { target: entryId, item: string },
    leaves: "with its target",
    can: ["undo"],
    shownAs: "event",
    rewrites: true,
    byObservers: true,
  },
  fetch: {
    group: "correction",
    fields: { target: entryId, quote: count, text: string, by: string, made: string },
    leaves: "with its target",
    can: ["undo"],
    shownAs: "event",
    rewrites: true,
    rewords: true,
    saysNotWhen: true,
  },
  strike: {
    group: "correction",
    fields: { target: entryId },
    leaves: "always",
    can: [],
    shownAs: "event",
    rewrites: true,
    byObservers: true,
  },
  struck: {
    group: "correction",
    fields: {},
    leaves: "always",
    can: [],
    shownAs: "event",
    rewrites: true,
    byObservers: true,
  },
  fragment: {
    group: "correction",
    fields: { raw: string },
    leaves: "never",
    can: ["strike", "search"],
    shownAs: "event",
    saysNotWhen: true,
    byObservers: true,
  },
} as const satisfies { readonly [Kind in EntryKind]: EntryKindRecord<Kind> };

type AnyRecord = EntryKindRecord<EntryKind>;

const RECORDS: ReadonlyMap<string, AnyRecord> = new Map(Object.entries(ENTRY_KINDS as Record<EntryKind, AnyRecord>));

/** The record of a kind; undefined for one that this version doesn't know. */
export function recordOf(kind: Entry["kind"]): AnyRecord | undefined {
  return RECORDS.get(kind);
}

function kindsWhere(holds: (record: AnyRecord) => boolean): ReadonlySet<Entry["kind"]> {
  return new Set([...RECORDS].flatMap(([kind, record]) => (holds(record) ? [kind as EntryKind] : [])));
}

/** The kinds to which that can be done. */
export function kindsThatCan(mending: Mending): ReadonlySet<Entry["kind"]> {
  return kindsWhere(({ can }) => can.includes(mending));
}

/** Kinds whose line says, beside what it is about, how far the other writers' files had come. */
export const TELLING_OF_OTHERS = kindsWhere(({ tellsOfOthers }) => tellsOfOthers === true);

/** Kinds that hold what a person said, saw or thought. */
export const WITH_WORDS = kindsWhere(({ holdsWords }) => holdsWords === true);

/**
 * Kinds that are counted as notes: what a person wrote down of what was said, seen or thought. A key that logs a cue is
 * no note, nor is an answer to fixed options.
 */
export const NOTES = kindsWhere(
  ({ group, holdsWords, shownAs, captured }) =>
    group !== "answers" && holdsWords === true && shownAs === "writer" && captured === undefined,
);

/** Kinds that show that people talked about what was on the table. */
export const SHOWING_TALK = kindsWhere(({ showsTalk }) => showsTalk === true);

/** Kinds that say something of earlier lines. */
export const REWRITING = kindsWhere(({ rewrites }) => rewrites === true);

/** Kinds that hold words of an earlier line. */
export const REWORDING = kindsWhere(({ rewords }) => rewords === true);

/** Kinds whose time tells nothing of where their writer was. */
export const SAYING_NOT_WHEN = kindsWhere(({ saysNotWhen }) => saysNotWhen === true);

/** Kinds that one key of capture mode keeps. */
export const CAPTURED = kindsWhere(({ captured }) => captured !== undefined);

/** Those of them that are shown in the secretary's panel, and not in the conversation. */
export const CAPTURED_IN_PANEL = kindsWhere(({ captured }) => captured === "panel");

/** Kinds that can be filed under an item of the guide. */
export const WITH_ITEM = kindsWhere(({ fields }) => "item" in fields);

/** Whether a line is, in all its fields, an entry of the kind that it says it is. */
export function hasItsFields(value: Readonly<Record<string, unknown>>): boolean {
  const check = typeof value.kind === "string" ? SHAPES.get(value.kind) : undefined;
  return check?.(value) === true;
}

const SHAPES: ReadonlyMap<string, Check<object>> = new Map(
  [...RECORDS].map(([kind, { fields }]) => [kind, shaped<object>(fields)]),
);
