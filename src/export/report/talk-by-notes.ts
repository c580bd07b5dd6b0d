// Who was written down how often, where no turns were logged: a moderator alone writes what was said, not who has the floor.

import { type Html, html, words } from "../../markup/html.ts";
import { type Talker, talkersIn } from "../../model/session/session.ts";
import { speakerName } from "../../telling/attribution.ts";
import type { Utterance } from "../lines/utterance.ts";
import { drawn, keyed, type Picture } from "./figure.ts";
import { linear, percent } from "./scale.ts";
import type { Subject } from "./subject.ts";
import { table } from "./table.ts";

type Noted = { readonly who: Talker; readonly name: string; readonly notes: number; readonly quotes: number };

const HEIGHT = 14;

/** Undefined where no line of what was said names anyone. */
export function talkByNotes(subject: Subject): Omit<Picture, "name" | "title"> | undefined {
  const { talk } = subject.text.report;
  const noted = notedIn(subject);
  const participants = noted.filter(({ who }) => typeof who === "number");
  const most = Math.max(0, ...noted.map(({ notes }) => notes));
  if (most === 0) return undefined;
  const often = noted.filter(({ notes }) => notes === most).map(({ name }) => name);
  const unnoted = participants.filter(({ notes }) => notes === 0).map(({ name }) => name);
  return {
    says: [
      talk.byNotes,
      talk.mostNotes(often.join(", "), most),
      ...(unnoted.length > 0 ? [talk.withoutNotes(unnoted.join(", "))] : []),
    ],
    drawing: panel(subject, noted),
    key: [
      keyed(html`<path class="voice" d="M0 2h18v10h-18z"/>`, talk.key.participants),
      ...(noted.length > participants.length
        ? [keyed(html`<path class="other" d="M0 2h18v10h-18z"/>`, talk.key.othersNoted)]
        : []),
    ],
    tables: [
      table(
        talk.noteHeads.caption,
        [
          { head: talk.noteHeads.who },
          { head: talk.noteHeads.notes, figures: true },
          { head: talk.noteHeads.quotes, figures: true },
        ],
        noted.map(({ name, notes, quotes }) => ({ cells: [name, String(notes), String(quotes)] })),
      ),
    ],
  };
}

/** Participants by number, also who has none; then whoever else was named. A line about several counts for each of them. */
function notedIn({ session, utterances, text }: Subject): readonly Noted[] {
  const said = utterances.filter(({ kind }) => kind === "note" || kind === "summary");
  const named = said.flatMap(({ speakers }) => (speakers ? talkersIn(speakers) : []));
  const numbers = new Set([...session.presence.keys(), ...named.filter((who) => typeof who === "number")]);
  const others = (["group", "unknown", "moderator"] as const).filter((who) => named.includes(who));
  return [...[...numbers].sort((one, other) => one - other), ...others].map((who) => {
    const of = said.filter(({ speakers }) => speakers !== undefined && talkersIn(speakers).includes(who));
    const name = speakerName({ who: typeof who === "number" ? [who] : who }, text);
    return { who, name, notes: of.length, quotes: of.filter(isQuote).length };
  });
}

function isQuote({ kind, said, mixed }: Utterance): boolean {
  return kind === "note" && (said !== "paraphrase" || mixed);
}

function panel({ text }: Subject, noted: readonly Noted[]): Html {
  const scale = linear(Math.max(...noted.map(({ notes }) => notes)));
  const rows = noted.map(({ who, name, notes }) => {
    const bar = html`<rect class="${typeof who === "number" ? "voice" : "other"}" width="${percent(scale(notes))}" height="${HEIGHT}"/>`;
    return html`<span class="who">${words(name)}</span>${drawn(HEIGHT, [bar])}<span class="f">${String(notes)}</span>`;
  });
  return html`<div class="panel">\n<b>${text.report.talk.noteHeads.notes}</b>\n${rows}\n</div>`;
}
