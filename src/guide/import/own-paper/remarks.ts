// The small remarks beside a title, a question or a follow-up, read back into the fields that they were printed from.
import type { Texts } from "../../../text/languages.ts";
import { slugOf } from "../../slug.ts";
import type { Draft, DraftItem, DraftProbe, DraftSection } from "../draft/draft.ts";
import { keyOf, numberIn, spanIn, wordsIn } from "./read-back.ts";

type Paper = Texts["guidePrint"];
export type Reading = {
  readonly draft: Draft;
  readonly paper: Paper;
  /** What each item is put in the place of, as it is called on paper: it may come later. */
  readonly places: Map<DraftItem, string>;
};

/** Each remark that isn't known is a question in the draft. */
export function readItemRemarks(item: DraftItem, beside: string | undefined, reading: Reading): void {
  for (const remark of remarksIn(beside)) {
    if (!readItemRemark(item, remark, reading)) item.doubts.push({ why: "remark", words: remark });
  }
}

function readItemRemark(item: DraftItem, remark: string, { draft, paper, places }: Reading): boolean {
  const priority = keyOf(paper.priorities, remark);
  const type = keyOf(paper.types, remark);
  const minutes = minutesIn(remark, paper);
  const condition = wordsIn(paper.condition, remark);
  const place = wordsIn(paper.insteadOf, remark);
  const copies = numberIn(paper.copies, remark);
  const subscale = wordsIn(paper.subscale, remark);
  const outside = wordsIn(paper.outOfSubscale, remark);
  const form = keyOf(paper.forms, remark);
  const audience = audienceIn(remark, draft, paper);
  if (priority !== undefined) {
    // What every question is where nothing is said.
    if (priority !== "should") item.priority = priority;
  } else if (type !== undefined) item.type = type;
  else if (minutes !== undefined) item.minutes = minutes;
  else if (condition !== undefined) item.if = andIf(item, condition);
  else if (place !== undefined) places.set(item, place);
  else if (copies !== undefined) item.copies = copies;
  else if (subscale !== undefined) item.subscale = titled(draft.subscales, subscale);
  else if (outside !== undefined) {
    item.subscale = titled(draft.subscales, outside);
    item.in_subscale = false;
  } else if (form !== undefined) item.form = form;
  else if (audience !== undefined) item.audience = audience;
  else if (remark === paper.forSecretary) item.who = "secretary";
  else if (remark === paper.goRound) item.go_round = true;
  else if (remark === paper.several) item.several = true;
  else if (remark === paper.reversed) item.reversed = true;
  else return false;
  return true;
}

/** False, and nothing read, where not all of it is known: a title may end in brackets of its own. */
export function readSectionRemarks(
  section: DraftSection,
  beside: string | undefined,
  { draft, paper }: Reading,
): boolean {
  const read: Partial<DraftSection> = {};
  for (const remark of remarksIn(beside)) {
    const minutes = minutesIn(remark, paper);
    const condition = wordsIn(paper.condition, remark);
    const forEach = wordsIn(paper.forEach, remark);
    const audience = audienceIn(remark, draft, paper);
    if (minutes !== undefined) read.minutes = minutes;
    else if (condition !== undefined) read.if = andIf(read, condition);
    else if (forEach !== undefined) read.for_each = forEach;
    else if (audience !== undefined) read.audience = audience;
    else if (remark === paper.notExported) read.export = false;
    else if (remark === paper.anyOrder) read.order = "any";
    else return false;
  }
  Object.assign(section, read);
  return true;
}

export function readProbeRemarks(probe: DraftProbe, beside: string | undefined, { draft, paper }: Reading): void {
  for (const remark of remarksIn(beside)) {
    const condition = wordsIn(paper.condition, remark);
    const audience = audienceIn(remark, draft, paper);
    if (condition !== undefined) probe.if = andIf(probe, condition);
    else if (audience !== undefined) probe.audience = audience;
    else probe.doubts.push({ why: "remark", words: remark });
  }
}

/** Each answer that a thing hangs on is a remark of its own. */
function andIf(thing: { readonly if?: string }, condition: string): string {
  return thing.if === undefined ? condition : `${thing.if}${BETWEEN}${condition}`;
}

/** Between remarks. */
export const BETWEEN = " · ";

function remarksIn(beside: string | undefined): readonly string[] {
  return beside === undefined ? [] : beside.split(BETWEEN);
}

function minutesIn(remark: string, paper: Paper): ReturnType<typeof spanIn> {
  const words = wordsIn((mark) => paper.minutes({ from: SOME, to: SOME }).replace(String(SOME), mark), remark);
  return words === undefined ? undefined : spanIn(words);
}

const SOME = 7777;

function audienceIn(remark: string, draft: Draft, paper: Paper): readonly string[] | undefined {
  const words = wordsIn((mark) => paper.onlyFor([mark]), remark);
  return words?.split(", ").map((title) => titled(draft.audiences, title));
}

/** The id by this title, made if it is new. */
export function titled(known: { id: string; title: string }[], title: string): string {
  const found = known.find((one) => one.title === title);
  if (found) return found.id;
  const wanted = slugOf(title) || "x";
  const same = known.filter(({ id }) => id === wanted || id.startsWith(`${wanted}-`)).length;
  const id = same === 0 ? wanted : `${wanted}-${same + 1}`;
  known.push({ id, title });
  return id;
}
