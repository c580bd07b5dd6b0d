// The items of a section. An item's kind is its first key, and its text is that key's value.

import * as v from "valibot";
import { ACTIVITY_FORMS, HOLDERS, PRIORITIES, QUESTION_TYPES } from "../../model/guide.ts";
import type { ItemKind } from "../../model/item-kinds.ts";
import {
  byShape,
  entryIdText,
  fields,
  id,
  isFields,
  listOf,
  may,
  minutes,
  must,
  oneOf,
  plainText,
  text,
  textOrNumber,
  yes,
} from "./fields.ts";
import {
  answering,
  aside,
  audience,
  count,
  cover,
  ends,
  furtherProbes,
  hasOneText,
  hasText,
  probes,
  wording,
} from "./schema-parts.ts";

/** What every item may have. */
const common = {
  id: may(id, "The item's own id, unique in the guide. It follows every note. Left out: <section>.<kind><number>."),
  number: may(textOrNumber, "The number printed in the original guide."),
  priority: may(oneOf(PRIORITIES), "must | should | if-time. Left out: should."),
  minutes: may(minutes, "Planned minutes: 10, or [5, 10]."),
  audience,
  who: may(oneOf(HOLDERS), "moderator | secretary: whose doing it is."),
  instead_of: may(
    id,
    "The id of the item in whose place this is put: for its audience, by its condition, or as the moderator chooses.",
  ),
  ...aside,
};

const use = may(v.string("text"), "The name of one of the guide's `answers`, instead of options of its own.");
const bare = v.literal(true, "text");
/** `listen: true` stands for the usual words. */
const textOrTrue = byShape<typeof text | typeof bare>([text, bare], (input) => (input === true ? bare : text));
const textOrMinutes = byShape<typeof text | typeof minutes>([minutes, text], (input) =>
  typeof input === "number" || Array.isArray(input) ? minutes : text,
);

/** Written by `study next`: no words, which could drift from what was said, only where they stand. */
const trace = fields("trace", {
  session: must(plainText, "The session that the trace was picked from, by its name."),
  id: must(entryIdText, "The trace's own id in that session: mod:41."),
  entries: must(listOf(entryIdText), "The ids of the lines that it points at."),
});

export const ITEMS = {
  say: fields("say", { say: must(text, "Read aloud."), ...common }),
  do: fields("do", { do: must(text, "An instruction to the moderator, not read out."), ...common }),
  ask: fields("ask", {
    ask: must(text, "A question."),
    ...common,
    type: may(oneOf(QUESTION_TYPES), "opening | introductory | transition | key | ending: what the question is for."),
    go_round: may(yes, "true: each participant answers in turn."),
    probes,
    cover,
    listen: may(yes, "true: after asking, the moderator only listens."),
    trace: may(trace, "The trace of an earlier session that the group is asked about: written by `study next`."),
  }),
  listen: fields("listen", { listen: must(textOrTrue, "Now only listen: a text, or true."), ...common, cover }),
  check: fields("check", {
    check: must(text, "Something that must hold before going on: consent forms signed."),
    ...common,
  }),
  record: fields("record", {
    record: must(oneOf(["start", "stop", "test"]), "start | stop | test the recorder."),
    ...common,
  }),
  break: fields("break", { break: must(textOrMinutes, "A break: its minutes, or a text."), ...common }),
  summary: fields("summary", {
    summary: must(
      textOrTrue,
      "The moderator sums up aloud and asks whether it is understood rightly: a text, or true.",
    ),
    ...common,
    cover,
  }),
  activity: fields("activity", {
    activity: must(text, "Something that people do: write alone, sort cards, rank. `minutes` gives it a timer."),
    ...common,
    form: may(oneOf(ACTIVITY_FORMS), "write | sort | rank | think-aloud | draw: what people do."),
  }),
  show: fields("show", {
    show: must(text, "A card, a picture, a form."),
    ...common,
    copies: may(count, "How many copies to bring."),
  }),
  choose: fields("choose", {
    choose: must(text, "A question with fixed answers, answered by each participant."),
    ...common,
    use,
    ...answering,
    answer: may(oneOf(["number", "text"]), "number | text: the answer is a number or a short text, not an option."),
    several: may(yes, "true: several answers may be chosen."),
    other: may(yes, "true: a free text besides the answers."),
  }),
  scale: fields("scale", {
    scale: must(text, "A statement, answered by each participant on a numbered scale."),
    ...common,
    use,
    ...answering,
    ...ends,
    reversed: may(yes, "true: a high answer means little."),
    subscale: may(v.string("text"), "The id of one of the guide's subscales."),
    in_subscale: may(yes, "false: in the total, and not in its subscale."),
  }),
} satisfies Record<ItemKind, v.GenericSchema>;

/** `probe:` as an item of its own belongs to the question before it. */
const probeItem = fields("probe-item", {
  probe: must(text, "A follow-up question to the question before it."),
  id: may(id, "The probe's own id."),
  if: may(text, "Ask it only when this holds."),
  audience,
  probes: furtherProbes,
});

export type KindedSource = v.InferInput<(typeof ITEMS)[ItemKind]>;
export type ProbeItemSource = v.InferInput<typeof probeItem>;

const unknownItem = v.never("unknown-item");
const notAnItem = v.never("not-an-item");
type AnyItem = (typeof ITEMS)[ItemKind] | typeof probeItem | typeof plainText | typeof unknownItem | typeof notAnItem;

export const item = byShape<AnyItem>([plainText, ...Object.values(ITEMS), probeItem], (input) => {
  if (typeof input === "string") return plainText;
  if (!isFields(input)) return notAnItem;
  const kind = Object.keys(input)[0] ?? "";
  if (kind === "probe") return probeItem;
  return isItemKind(kind) ? ITEMS[kind] : unknownItem;
});

export function isItemKind(key: string): key is ItemKind {
  return Object.hasOwn(ITEMS, key);
}

/** A question in a naive guide. */
export const question = v.pipe(
  fields("question", {
    ...wording,
    id: common.id,
    number: common.number,
    priority: common.priority,
    minutes: common.minutes,
    ...aside,
    probes,
    cover,
  }),
  v.check((input) => hasText(input), "no-text"),
  v.check((input) => hasOneText(input), "two-texts"),
);
