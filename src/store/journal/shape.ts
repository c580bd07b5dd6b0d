// The shape of each kind of entry on disk, as version 1 has it. A field beside these is carried along untouched.
import { DEBRIEF_KINDS, type EntryKind, OBSERVATION_KINDS, partsOf, SKIP_REASONS } from "../../model/entry.ts";
import { LANGUAGES } from "../../model/language.ts";

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const string: Check = (value) => typeof value === "string";
const finite: Check = (value) => Number.isFinite(value);
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTrue: Check = (value) => value === true;
const entryId: Check = (value) => typeof value === "string" && partsOf(value) !== undefined;

const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shaped =
  (fields: Fields): Check =>
  (value) =>
    isRecord(value) && holds(value, Object.entries(fields));

function holds(value: Readonly<Record<string, unknown>>, fields: readonly (readonly [string, Check])[]): boolean {
  for (const [key, check] of fields) if (!check(value[key])) return false;
  return true;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const who: Check = (value) => value === "group" || value === "unknown" || value === "moderator" || participants(value);
const participants = listOf(count);
const someone = shaped({ who, together: optional(isTrue) });
const speakers = optional(someone);
const codes = optional(listOf(string));
const item = optional(string);

const CONTENTS = {
  note: {
    speakers,
    said: oneOf("verbatim", "paraphrase", "stub"),
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
} as const satisfies Record<string, Fields>;

const AMENDED = new Map(Object.entries(CONTENTS).map(([kind, fields]) => [kind, shaped(fields)]));
const amended: Check = (value) => isRecord(value) && AMENDED.get(String(value.kind))?.(value) === true;

const KINDS: Readonly<Record<EntryKind, Fields>> = {
  start: {
    format: oneOf(1),
    session: string,
    guide: shaped({ id: string, version: string, sha256: string }),
    participants: count,
    language: oneOf(...LANGUAGES),
    rehearsal: optional(isTrue),
    audience: optional(string),
    study: optional(string),
  },
  join: { writer: string, role: oneOf("moderator", "secretary"), by: optional(string), program: string },
  resume: { program: string },
  leave: {},
  pause: {},
  continue: {},
  end: {},
  clock: { what: oneOf("slept", "changed"), by: finite },
  recording: { mode: oneOf("notes-only", "recorder") },
  recorder: { action: oneOf("start", "stop", "file", "test"), label: optional(string) },
  align: {
    file: (value) => string(value) || count(value),
    points: listOf(shaped({ session: finite, file: finite })),
    made: optional(string),
  },
  arrive: { participant: count },
  depart: { participant: count, never: optional(isTrue) },
  reach: { item: string },
  done: { item: string },
  probe: { item: string, probe: string },
  tick: { item, theme: string },
  skip: { item: string, reason: optional(oneOf(...SKIP_REASONS)), text: optional(string) },
  covered: { item: string },
  own: { item: string, after: item, ...CONTENTS.own },
  note: { item, ...CONTENTS.note },
  comment: { item, ...CONTENTS.comment },
  memo: { item, ...CONTENTS.memo },
  cue: { item, cue: string, speakers, text: optional(string) },
  summary: { item, ...CONTENTS.summary },
  turn: { item, speakers: someone },
  "turn-end": {},
  park: { item, ...CONTENTS.park },
  "taken-up": { target: entryId },
  whisper: { text: string, hint: optional(shaped({ about: oneOf("silent", "fills"), participant: count })) },
  debrief: CONTENTS.debrief,
  hints: { silenced: (value) => typeof value === "boolean", participant: optional(count) },
  undo: { target: entryId },
  amend: { target: entryId, content: amended },
  refile: { target: entryId, item: string },
  strike: { target: entryId },
  struck: {},
  fragment: { raw: string },
};

const SHAPES = new Map(Object.entries(KINDS).map(([kind, fields]) => [kind, Object.entries(fields)]));

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Whether it has what every entry of every version has: an id, a time of day and a time on the session clock. */
export function isStamped(value: Readonly<Record<string, unknown>>): boolean {
  const { id, at, t } = value;
  if (typeof id !== "string" || typeof at !== "string" || typeof value.kind !== "string") return false;
  const parts = partsOf(id);
  return Number.isSafeInteger(parts?.n) && Number.isFinite(t) && TIME.test(at) && !Number.isNaN(Date.parse(at));
}

/** Whether it is, in all its fields, an entry as this version knows it. */
export function isKnown(value: Readonly<Record<string, unknown>>): boolean {
  const fields = typeof value.kind === "string" ? SHAPES.get(value.kind) : undefined;
  return fields !== undefined && optional(finite)(value.typed) && holds(value, fields);
}
