// Why an item does not apply, and what it hangs on, in words.
import type { Answered, Item } from "../../model/guide.ts";
import { conditionsStand, notApplicable, whyNotAsked } from "../../model/session/applying/applies.ts";
import { labelOf } from "../../model/session/labels.ts";
import type { Session, WhyNot } from "../../model/session/session.ts";
import { inLanguage } from "../../text/languages.ts";
import { inQuotes } from "../attribution.ts";
import { spoken } from "../guide-text.ts";
import type { Telling } from "../telling.ts";

/** An export has no words for the guide's blanks. */
type Told = Pick<Telling, "session" | "language" | "text"> & { readonly fill?: Telling["fill"] };

/** `svaret på 3 er 1 ja`. */
export function conditionWords(told: Told, condition: Answered): string {
  return told.text.applying.answerIs(called(told, condition.item), answersIn(told, condition));
}

/** `svaret på 3 er ikke 1 ja`; `4 i stedet`. */
export function whyNotWords(told: Told, why: WhyNot): string {
  const { applying } = told.text;
  switch (why.because) {
    case "answer":
      return applying.answerIsNot(called(told, why.condition.item), answersIn(told, why.condition));
    case "instead":
      return applying.instead(called(told, why.by));
    case "audience": {
      const titles = told.session.guide.audiences.filter(({ id }) => why.audience.includes(id));
      return applying.onlyFor(titles.map(({ title }) => inLanguage(title, told.language)));
    }
    case "none-named":
      return applying.noneNamed;
  }
}

/** That an item does not apply, and why; empty where it does. */
export function notApplicableWords(told: Told, item: Item): string {
  const why = whyNotAsked(told.session, item);
  return why ? told.text.applying.notApplicable(whyNotWords(told, why)) : "";
}

/** What an item hangs on while that is not decided or holds, and what it can stand in place of, or have in its place. */
export function hangsOn(told: Told, item: Item): readonly string[] {
  const { session, text } = told;
  const section = session.sections.get(item.section);
  const conditions = [...(section?.ifAnswered ?? []), ...(item.ifAnswered ?? [])];
  const isOpen = typeof conditionsStand(session, conditions) === "string";
  const others = [...session.items.values()].filter(({ insteadOf }) => insteadOf === item.id);
  return [
    ...(isOpen ? conditions.map((one) => text.session.screen.condition(conditionWords(told, one))) : []),
    ...(item.insteadOf === undefined ? [] : [text.applying.insteadOf(called(told, item.insteadOf))]),
    ...(others.length > 0 && !whyNotAsked(session, item)
      ? [text.applying.orInstead(others.map(({ id }) => called(told, id)))]
      : []),
  ];
}

/** What was passed by on the way from one item to another because an answer says that it does not apply. */
export function passedByWords(told: Told, from: string | undefined, to: string): readonly string[] {
  const { session, text } = told;
  const [start, end] = [from === undefined ? -1 : session.order.indexOf(from), session.order.indexOf(to)];
  const between = new Set(session.order.slice(start + 1, Math.max(start + 1, end)));
  return notApplicable(session).flatMap(({ item, why }) =>
    between.has(item.id) && why.because !== "instead" && why.because !== "audience"
      ? [text.applying.passedBy(called(told, item.id), whyNotWords(told, why))]
      : [],
  );
}

/** A question by its label; what has none by its first words. */
function called({ session, language, text, fill = {} }: Told, id: string): string {
  const label = labelOf(session, id);
  const item = findItem(session, id);
  if (label !== "" || !item) return label || id;
  const words = spoken({ language, fill }, item.text).replace(/\s+/gu, " ");
  return inQuotes(words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words, "verbatim", false, text);
}

function answersIn({ session, language, fill = {} }: Told, { item, codes }: Answered): readonly string[] {
  const options = findItem(session, item)?.options ?? [];
  return codes.map((code) => {
    const option = options.find((one) => one.code === code);
    const words = option ? spoken({ language, fill }, option.text) : "";
    return words === "" || words === String(code) ? String(code) : `${code} ${words}`;
  });
}

/** Also what is for other audiences, or is asked about each of several things, and so is not in the session by itself. */
function findItem({ items, guide }: Session, id: string): Item | undefined {
  return items.get(id) ?? guide.sections.flatMap((section) => section.items).find((item) => item.id === id);
}
