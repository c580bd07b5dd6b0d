// What a methods chapter needs to know of a session, each with its number on the COREQ checklist. Source: Tong A, Sainsbury P,
// Craig J. Consolidated criteria for reporting qualitative research (COREQ): a 32-item checklist for interviews and focus
// groups. Int J Qual Health Care 2007;19(6):349-357, doi 10.1093/intqhc/mzm042.

import { type Html, html, NOTHING, words } from "../../markup/html.ts";
import { clockTime } from "../../model/clock.ts";
import { OBSERVATION_KINDS } from "../../model/entry.ts";
import { coverage, elapsed } from "../../model/session/coverage.ts";
import { peopleIn } from "../../model/session/session.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import { factsOf } from "../document/facts.ts";
import { sessionInFull } from "../identity/session-names.ts";
import { cueMoments } from "../lines/cue-moments.ts";
import { aboutName, read } from "../lines/shared-words.ts";
import { countTurns } from "../lines/turns.ts";
import type { Utterance } from "../lines/utterance.ts";
import { nonParticipation, othersPresent, participantCheck } from "./coreq-people.ts";
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
  return html`<dl class="facts">\n${rows}\n</dl>\n<p class="says">${subject.text.report.facts.source}</p>`;
}

function factsIn(subject: Subject, together: readonly Subject[]): readonly Fact[] {
  const { session, text } = subject;
  const { fact } = text.exports;
  const { facts } = text.report;
  const known = factsOf(sessionInFull(subject), session, text).map(
    ([name, value]): Fact => ({ name, value: words(value) }),
  );
  const asked = (name: string, coreq: number): readonly Fact[] => [
    { name, coreq, value: known.find((one) => one.name === name)?.value ?? words(facts.notNoted) },
  ];
  const noted = (name: string, coreq: number, value: string | Html | undefined): readonly Fact[] => {
    const told = typeof value === "string" ? words(value) : value;
    return [{ name, coreq, value: told ?? words(facts.notNoted) }];
  };
  const some = (name: string, value: Html | undefined): readonly Fact[] => (value ? [{ name, value }] : []);
  const setting = settingOf(subject);
  const inChecklist: readonly Fact[] = [
    ...asked(fact.writers, 1),
    ...asked(fact.people, 12),
    ...noted(facts.nonParticipation, 13, nonParticipation(subject)),
    ...noted(facts.setting, 14, setting),
    ...noted(facts.others, 15, othersPresent(setting !== undefined, text)),
    ...asked(fact.guide, 17),
    ...noted(facts.repeats, 18, repeatsOf(subject, together)),
    ...asked(fact.recording, 19),
    ...noted(facts.fieldNotes, 20, fieldNotes(subject)),
    ...asked(fact.duration, 21),
    ...noted(facts.check, 28, participantCheck(subject)),
  ];
  const numbered = new Set(inChecklist.map(({ name }) => name));
  const { researchQuestion } = session.guide;
  return [
    ...known.filter(({ name }) => !numbered.has(name)),
    ...some(facts.form, html`${text.guidePrint.kinds[session.guide.kind]}`),
    ...some(facts.question, researchQuestion && words(read(researchQuestion, subject.language))),
    ...some(facts.outside, words(outsideOf(subject))),
    ...inChecklist,
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
