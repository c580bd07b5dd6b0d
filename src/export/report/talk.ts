// Who spoke how much: talking time and turns, side by side, for each participant and for whoever else held the floor.

import { type Html, html, words } from "../../markup/html.ts";
import { shortTime } from "../../model/clock.ts";
import { participation } from "../../model/session/participation.ts";
import { speakerName } from "../../telling/attribution.ts";
import type { Part } from "../document/parts.ts";
import { tablesOf } from "../document/tables.ts";
import { talkIn, turnParts } from "../lines/turns.ts";
import { drawn, keyed, type Picture } from "./figure.ts";
import { linear, percent } from "./scale.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";
import { talkByNotes } from "./talk-by-notes.ts";

type Bar = {
  readonly name: string;
  readonly talk: number;
  readonly turns: number;
  /** Of the participants' talk; whoever is no participant has none. */
  readonly share?: number;
};

const HEIGHT = 14;

export function talkOf(subject: Subject): Picture {
  const { session, text, language } = subject;
  const { talk } = text.report;
  const bars = barsOf(subject);
  const picture = { name: "talk", title: talk.title } as const;
  if (session.turns.length === 0) return { ...picture, ...(talkByNotes(subject) ?? { says: [talk.none] }) };
  const reading = tablesOf(session, language, text).find(
    ({ heading }) => heading === text.exports.participation.heading,
  );
  return {
    ...picture,
    says: [summary(subject, bars), ...(reading?.about ?? [])],
    drawing: html`${panel(subject, bars, "talk")}\n${panel(subject, bars, "turns")}`,
    key: [
      keyed(html`<path class="voice" d="M0 2h18v10h-18z"/>`, talk.key.participants),
      ...(bars.some(({ share }) => share === undefined)
        ? [keyed(html`<path class="other" d="M0 2h18v10h-18z"/>`, talk.key.others)]
        : []),
    ],
    tables: reading?.table ? [readingTable(talk.title, reading.table)] : [],
  };
}

/** A table of the reading, with its own heads: names first, then figures. */
function readingTable(caption: string, { heads, lines }: NonNullable<Part["table"]>): Html {
  return table(
    caption,
    heads.map((head, column) => (column === 0 ? { head } : { head, figures: true })),
    lines.map((cells) => ({ cells })),
  );
}

function barsOf({ session, until, text }: Subject): readonly Bar[] {
  const participants = participation(session, until).map(({ participant, talk, turns, share }) => ({
    name: speakerName({ who: [participant] }, text),
    talk,
    turns,
    share,
  }));
  const others = talkIn(turnParts(session, until)).flatMap(({ who, talk, turns }) =>
    typeof who === "number" ? [] : [{ name: speakerName({ who }, text), talk, turns }],
  );
  return [...participants, ...others];
}

/** Who had the floor longest, and who never had it. */
function summary({ text }: Subject, bars: readonly Bar[]): string {
  const { talk } = text.report;
  const [longest] = bars
    .filter(({ share }) => share !== undefined)
    .sort((one, other) => other.talk - one.talk || other.turns - one.turns);
  const silent = bars.filter(({ turns, share }) => share !== undefined && turns === 0).map(({ name }) => name);
  const most =
    longest && longest.turns > 0
      ? talk.most(longest.name, shortTime(longest.talk), Math.round((longest.share ?? 0) * 100))
      : talk.onlyOthers;
  return [most, ...(silent.length > 0 ? [talk.silent(silent.join(", "))] : [])].join(" ");
}

function panel({ text }: Subject, bars: readonly Bar[], what: "talk" | "turns"): Html {
  const { heads } = text.report.talk;
  const scale = linear(Math.max(...bars.map((bar) => bar[what])));
  const rows = bars.map((bar) => {
    const tone = bar.share === undefined ? "other" : "voice";
    const shape = html`<rect class="${tone}" width="${percent(scale(bar[what]))}" height="${HEIGHT}"/>`;
    const figure =
      what === "turns"
        ? String(bar.turns)
        : bar.share === undefined
          ? shortTime(bar.talk)
          : `${shortTime(bar.talk)} · ${text.exports.participation.percent(Math.round(bar.share * 100))}`;
    return html`<span class="who">${words(bar.name)}</span>${drawn(HEIGHT, [shape])}<span class="f">${figure}</span>`;
  });
  return html`<div class="panel ${what}">\n<b>${heads[what]}</b>\n${rows}\n</div>`;
}
