// What a methods chapter needs to know of a session, each with its number on the COREQ checklist (Tong et al. 2007).

import { type Html, html, NOTHING, words } from "../../markup/html.ts";
import { clockTime } from "../../model/clock.ts";
import { OBSERVATION_KINDS } from "../../model/entry.ts";
import { coverage, elapsed } from "../../model/session/coverage.ts";
import { peopleIn } from "../../model/session/session.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import { factsOf } from "../document/facts.ts";
import { cueMoments } from "../lines/cue-moments.ts";
import { aboutName, read } from "../lines/shared-words.ts";
import { countTurns } from "../lines/turns.ts";
import type { Utterance } from "../lines/utterance.ts";
import { noteLanguage, type Subject } from "./subject.ts";

type Fact = { readonly name: string; readonly value: Html; readonly coreq?: number };

/** The figures that are looked for first. */
export function figuresOf({ session, utterances, text }: Subject): Html {
  const { figures } = text.report;
  const questions = coverage(session);
  const people = peopleIn(session);
  const asked = questions.filter(({ state }) => state === "asked" || state === "probed").length;
  const quotes = utterances.filter(({ kind, said, mixed }) => kind === "note" && (said === "verbatim" || mixed)).length;
  const cells: readonly (readonly [string, string])[] = [
    [clockTime(elapsed(session, endOfTalk(session))), figures.duration],
    [String(people), figures.people(people)],
    [figures.of(asked, questions.length), figures.asked],
    [String(quotes), figures.quotes(quotes)],
  ];
  return html`<dl class="figures">
${cells.map(([value, name]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
</dl>`;
}

/** `together`: the sessions that share this page, this one among them. */
export function factList(subject: Subject, together: readonly Subject[]): Html {
  const rows = factsIn(subject, together).map(({ name, value, coreq }) => {
    const number = coreq === undefined ? NOTHING : html` <small>COREQ ${coreq}</small>`;
    return html`<div><dt>${name}${number}</dt><dd>${value}</dd></div>`;
  });
  return html`<dl class="facts">\n${rows}\n</dl>`;
}

function factsIn(subject: Subject, together: readonly Subject[]): readonly Fact[] {
  const { id, session, text } = subject;
  const { fact } = text.exports;
  const { facts } = text.report;
  const numbers = new Map([
    [fact.people, 12],
    [fact.present, 13],
    [fact.writers, 15],
    [fact.guide, 17],
    [fact.recording, 19],
    [fact.duration, 21],
  ]);
  const known = factsOf(id, session, text).map(([name, value]): Fact => {
    const coreq = numbers.get(name);
    return { name, value: words(value), ...(coreq === undefined ? {} : { coreq }) };
  });
  const some = (name: string, value: Html | undefined, coreq?: number): readonly Fact[] =>
    value && value.html !== "" ? [{ name, value, ...(coreq === undefined ? {} : { coreq }) }] : [];
  const upTo = known.findIndex(({ name }) => name === fact.guide) + 1;
  const { researchQuestion } = session.guide;
  return [
    ...known.slice(0, upTo),
    ...some(facts.form, html`${text.guidePrint.kinds[session.guide.kind]}`),
    ...some(facts.question, researchQuestion && words(read(researchQuestion, subject.language))),
    ...known.slice(upTo),
    ...some(facts.setting, settingOf(subject), 14),
    ...some(facts.fieldNotes, html`${fieldNotes(subject)}`, 20),
    ...some(facts.repeats, html`${repeatsOf(subject, together)}`, 18),
    ...some(facts.outside, words(outsideOf(subject))),
  ];
}

/** What was observed of the room and of what happened around it. */
function settingOf(subject: Subject): Html | undefined {
  const observed = subject.utterances.filter(({ kind, about }) => kind === "comment" && about === "setting");
  if (observed.length === 0) return undefined;
  const language = noteLanguage(subject);
  return html`<ul>
${observed.map(({ t, text }) => html`<li><span class="t">${clockTime(t)}</span> ${words(text, language)}</li>`)}
</ul>`;
}

/** How much was written and logged, by what it is. */
function fieldNotes({ session, utterances, text }: Subject): string {
  const { counts } = text.report.facts;
  const count = (wanted: (one: Utterance) => boolean): number => utterances.filter(wanted).length;
  const observations = count(({ kind }) => kind === "comment");
  const kinds = OBSERVATION_KINDS.flatMap((about) => {
    const n = count((one) => one.kind === "comment" && one.about === about);
    return n > 0 ? [`${aboutName(about, text)} ${n}`] : [];
  });
  const observed = kinds.length > 0 ? ` (${kinds.join(", ")})` : "";
  const all: readonly (readonly [number, string])[] = (
    [
      [count(({ kind, said, mixed }) => kind === "note" && (said === "verbatim" || mixed)), counts.verbatim],
      [count(({ kind, said, mixed }) => kind === "note" && said === "stub" && !mixed), counts.stub],
      [count(({ kind, said, mixed }) => kind === "note" && said === "paraphrase" && !mixed), counts.paraphrase],
      [observations, (n: number) => counts.observation(n) + observed],
      [cueMoments(utterances).length, counts.cue],
      [countTurns(session), counts.turn],
    ] as const
  ).map(([n, told]) => [n, told(n)]);
  const some = all.flatMap(([n, told]) => (n > 0 ? [told] : []));
  return some.length > 0 ? some.join(", ") : counts.none;
}

/** A journal knows only itself: that others met before or after is known where they are on the same page. */
function repeatsOf({ session }: Subject, together: readonly Subject[]): string {
  const [{ facts, guide }, one] = [session, together[0]?.text.report.facts];
  if (!one) return "";
  const same = together.filter(
    (other) => other.session.guide.id === guide.id && other.session.facts?.study === facts?.study,
  ).length;
  const multistage = guide.kind === "multistage-focus-group" ? one.multistage : undefined;
  return [multistage, same > 1 ? one.sameGuide(same) : one.unknownRepeats].filter((part) => part).join(" ");
}

function outsideOf({ session, utterances, language, text }: Subject): string {
  const { outsideAlways, outsideParts, memosOutside, memosInside } = text.report.facts;
  const parts = [...session.sections.values()].filter((section) => !section.export);
  return [
    ...(parts.length > 0 ? [outsideParts(parts.map(({ title }) => read(title, language)).join(", "))] : []),
    utterances.some(({ kind }) => kind === "memo") ? memosInside : memosOutside,
    outsideAlways,
  ].join(" ");
}
