// The code words of a session: how often each was written, under which questions, and of which participants.

import { oneLine } from "../../markup/clean.ts";
import { type Html, html, lines, words } from "../../markup/html.ts";
import { labelOf } from "../../model/session/labels.ts";
import { type Talker, talkersIn } from "../../model/session/session.ts";
import { speakerName } from "../../telling/attribution.ts";
import type { Utterance } from "../lines/utterance.ts";
import { drawn, type Picture } from "./figure.ts";
import { linear, percent, WIDTH } from "./scale.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

/** What code words are counted by. `of`: whether a line with the code belongs in the column. */
type Column = { readonly name: string; readonly of: (utterance: Utterance) => boolean };

type Code = { readonly code: string; readonly coded: readonly Utterance[] };

const HEIGHT = 16;

/** A column is as wide as its name, but not less than so many letters; few of them don't fill the page. */
const LEAST_LETTERS = 3;
const LETTERS_IN_ROW = 30;

/** Nothing where no code word was written. */
export function codesOf(subject: Subject): readonly Picture[] {
  const { codes: told } = subject.text.report;
  const codes = codesIn(subject);
  if (codes.length === 0) return [];
  const all = codes.reduce((sum, { coded }) => sum + coded.length, 0);
  const byQuestion = questionsIn(subject, codes);
  const byPerson = peopleIn(subject, codes);
  return [
    {
      name: "codes",
      title: told.title,
      says: [told.says(codes.length, all), ...mostOften(subject, codes), told.about],
      drawing: lines([
        counts(subject, codes),
        matrix(told.byQuestion, codes, byQuestion),
        matrix(told.byPerson, codes, byPerson),
      ]),
      tables: [
        table(
          told.counts,
          [{ head: told.heads.code }, { head: told.heads.count, figures: true }],
          codes.map(({ code, coded }) => ({ cells: [code, String(coded.length)] })),
        ),
        crossTable(subject, told.byQuestion, codes, byQuestion),
        crossTable(subject, told.byPerson, codes, byPerson),
      ],
    },
  ];
}

/** More than so many are not the most frequent, but most of them. */
const FEW = 3;

function mostOften({ text }: Subject, codes: readonly Code[]): readonly string[] {
  const most = codes[0]?.coded.length ?? 0;
  const often = codes.filter(({ coded }) => coded.length === most).map(({ code }) => code);
  return most > 1 && often.length <= FEW ? [text.report.codes.most(often.join(", "), most)] : [];
}

/** The most frequent first; those of one frequency as a reader would look for them. */
function codesIn({ utterances, language }: Subject): readonly Code[] {
  const coded = new Map<string, Utterance[]>();
  for (const utterance of utterances)
    for (const code of new Set(utterance.codes)) {
      const known = coded.get(code);
      if (known) known.push(utterance);
      else coded.set(code, [utterance]);
    }
  return [...coded]
    .map(([code, of]) => ({ code, coded: of }))
    .sort((one, other) => other.coded.length - one.coded.length || one.code.localeCompare(other.code, language));
}

/** The questions with code words under them, in the guide's order; all that has no number is one column, the last. */
function questionsIn({ session, text }: Subject, codes: readonly Code[]): readonly Column[] {
  const used = new Set(codes.flatMap(({ coded }) => coded.map(({ item }) => item)));
  const numbered = session.order.filter((id) => used.has(id) && labelOf(session, id) !== "");
  const outside = [...used].some((item) => item === undefined || !numbered.includes(item));
  return [
    ...numbered.map((id): Column => ({ name: labelOf(session, id), of: ({ item }) => item === id })),
    ...(outside
      ? [
          {
            name: text.report.codes.outside,
            of: ({ item }: Utterance) => item === undefined || !numbered.includes(item),
          },
        ]
      : []),
  ];
}

/** Every participant by number, also who has none; then whoever else was named, and lines in which nobody is. */
function peopleIn({ session, text }: Subject, codes: readonly Code[]): readonly Column[] {
  const speakers = codes.flatMap(({ coded }) => coded.flatMap(({ speakers: one }) => (one ? talkersIn(one) : [])));
  const numbers = new Set([...session.presence.keys(), ...speakers.filter((who) => typeof who === "number")]);
  const others = (["group", "unknown", "moderator"] as const).filter((who) => speakers.includes(who));
  const column = (who: Talker): Column => ({
    name: typeof who === "number" ? String(who) : speakerName({ who }, text),
    of: ({ speakers: one }) => one !== undefined && talkersIn(one).includes(who),
  });
  const nobody = codes.some(({ coded }) => coded.some(({ speakers: one }) => one === undefined));
  return [
    ...[...numbers].sort((one, other) => one - other).map(column),
    ...others.map(column),
    ...(nobody ? [{ name: text.report.codes.nobody, of: ({ speakers: one }: Utterance) => one === undefined }] : []),
  ];
}

function countIn({ coded }: Code, { of }: Column): number {
  return coded.filter(of).length;
}

function counts({ text }: Subject, codes: readonly Code[]): Html {
  const scale = linear(codes[0]?.coded.length ?? 0);
  const rows = codes.map(({ code, coded: { length } }) => {
    const bar = html`<rect class="voice" y="2" width="${percent(scale(length))}" height="${HEIGHT - 4}"/>`;
    return html`<span class="who">${words(code)}</span>${drawn(HEIGHT, [bar])}<span class="f">${String(length)}</span>`;
  });
  return html`<div class="panel">\n<b>${text.report.codes.counts}</b>\n${rows}\n</div>`;
}

/** A cell is filled from below, by its share of the largest. */
function matrix(title: string, codes: readonly Code[], columns: readonly Column[]): Html {
  const places = placesOf(columns);
  const middle = (index: number): string =>
    percent(Math.round((places[index]?.from ?? 0) + (places[index]?.width ?? 0) / 2));
  const heads = columns.map(
    ({ name }, index) =>
      html`<text class="tick" x="${middle(index)}" y="12" text-anchor="middle">${oneLine(name)}</text>`,
  );
  const counted = codes.map((code) => ({ code, counts: columns.map((column) => countIn(code, column)) }));
  const most = counted.reduce((high, { counts }) => counts.reduce((one, other) => Math.max(one, other), high), 1);
  const rows = counted.map(({ code, counts }) => {
    const cells = counts.flatMap((count, index) => {
      if (count === 0) return [];
      const high = Math.max(2, Math.round((count / most) * HEIGHT));
      const { from = 0, width = 0 } = places[index] ?? {};
      const [left, wide] = [percent(Math.round(from + width * 0.05)), percent(Math.round(width * 0.9))];
      return [
        html`<rect class="cell" x="${left}" y="${HEIGHT - high}" width="${wide}" height="${high}"/>`,
        html`<text class="number" x="${middle(index)}" y="12" text-anchor="middle">${String(count)}</text>`,
      ];
    });
    return html`<span class="who">${words(code.code)}</span>${drawn(HEIGHT, cells, "row")}<span></span>`;
  });
  return html`<div class="panel">\n<b>${title}</b>\n<span></span>${drawn(HEIGHT, heads)}<span></span>\n${rows}\n</div>`;
}

/** Where each column begins, and how wide it is. */
function placesOf(columns: readonly Column[]): readonly { readonly from: number; readonly width: number }[] {
  const letters = columns.map(({ name }) => Math.max(LEAST_LETTERS, [...name].length));
  const all = Math.max(
    LETTERS_IN_ROW,
    letters.reduce((sum, one) => sum + one, 0),
  );
  let from = 0;
  return letters.map((one) => {
    const place = { from, width: (one / all) * WIDTH };
    from += place.width;
    return place;
  });
}

function crossTable({ text }: Subject, caption: string, codes: readonly Code[], columns: readonly Column[]): Html {
  return table(
    caption,
    [{ head: text.report.codes.heads.code }, ...columns.map(({ name }) => ({ head: name, figures: true }) as const)],
    codes.map((code) => ({ cells: [code.code, ...columns.map((column) => String(countIn(code, column)))] })),
  );
}
