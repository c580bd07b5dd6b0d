// What a participant is given to read and answer, block by block: the summary with what was confirmed and corrected, and
// what was said word for word. Nobody's number is in it, no codes, and nothing that the writers saw or thought.
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session/session.ts";
import { inQuotes } from "../../telling/attribution.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { dayAndTime, read } from "../lines/shared-words.ts";
import { type Utterance, utterancesOf } from "../lines/utterance.ts";
import { findVerbatim } from "../tables/verbatim.ts";

/** `room`: a question to the participant, and so many empty lines to answer on. */
export type Block =
  | { readonly is: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly is: "text" | "quote" | "small"; readonly text: string }
  | { readonly is: "list"; readonly lead: string; readonly items: readonly string[] }
  | { readonly is: "room"; readonly ask: string; readonly lines: number };

export type Sheet = {
  readonly heading: string;
  /** The guide's title. */
  readonly title: string;
  readonly blocks: readonly Block[];
};

export function sheetOf({ id, session }: Exported, language: Language, text: Texts): Sheet {
  const { check } = text;
  const to = session.guide.kind === "individual" ? "one" : "group";
  const began = session.entries[0]?.at;
  const utterances = utterancesOf(session, language);
  return {
    heading: check.heading[to],
    title: read(session.guide.title, language),
    blocks: [
      plain(check.thanks(began && dayAndTime(began, text).day)),
      plain(check.what),
      plain(check.please),
      ...(to === "group" ? [plain(check.shared)] : []),
      plain(check.free),
      ...summaryBlocks(utterances, text),
      ...quoteBlocks(session, utterances, language, text),
      { is: "heading", level: 2, text: check.more.heading },
      { is: "room", ask: check.more.ask, lines: 5 },
      { is: "room", ask: check.reply, lines: 2 },
      { is: "small", text: check.reference(id) },
    ],
  };
}

function plain(words: string): Block {
  return { is: "text", text: words };
}

function summaryBlocks(utterances: readonly Utterance[], { check: { summary } }: Texts): readonly Block[] {
  const told = (outcome: Utterance["outcome"], lead: string): readonly Block[] => {
    const items = utterances.flatMap((one) => (one.kind === "summary" && one.outcome === outcome ? [one.text] : []));
    return items.length > 0 ? [{ is: "list", lead, items }] : [];
  };
  const lists = [...told("confirmed", summary.confirmed), ...told("corrected", summary.corrected)];
  return [
    { is: "heading", level: 2, text: summary.heading },
    ...(lists.length > 0 ? lists : [plain(summary.none)]),
    { is: "room", ask: summary.ask, lines: 4 },
  ];
}

/** In the order of the guide; what belongs to no question comes last. */
function quoteBlocks(
  session: Session,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Block[] {
  const { quotes } = text.check;
  const said = utterances.filter((one) => isTheirs(session, one));
  const byQuestion = Map.groupBy(said, ({ item }) =>
    item !== undefined && session.items.has(item) ? item : undefined,
  );
  const blocks = [...session.order, undefined].flatMap((item): readonly Block[] => {
    const words = (byQuestion.get(item) ?? []).flatMap(findVerbatim);
    if (words.length === 0) return [];
    const asked = session.items.get(item ?? "")?.text;
    return [
      { is: "heading", level: 3, text: asked ? read(asked, language) : quotes.elsewhere },
      ...words.map((one): Block => ({ is: "quote", text: inQuotes(one, "verbatim", false, text) })),
      { is: "room", ask: quotes.ask, lines: 2 },
    ];
  });
  return [
    { is: "heading", level: 2, text: quotes.heading },
    plain(blocks.length > 0 ? quotes.about : quotes.none),
    ...blocks,
  ];
}

/** Not the moderator's own words, nor what was said while the room was made ready or when the people had gone. */
function isTheirs(session: Session, { speakers, item }: Utterance): boolean {
  const section = session.sections.get(session.items.get(item ?? "")?.section ?? "");
  return speakers?.who !== "moderator" && section?.place === undefined;
}
