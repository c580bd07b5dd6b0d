// The lanes under the questions in the time line: who spoke when, what was seen and heard, what was written down.

import type { EntryId } from "../../../model/entry.ts";
import { type Session, type Stretch, type Talker, talkersIn } from "../../../model/session/session.ts";
import { speakerName } from "../../../telling/attribution.ts";
import { cueName, cuesOf } from "../../../text/cues.ts";
import { cueMoments } from "../../lines/cue-moments.ts";
import type { Utterance } from "../../lines/utterance.ts";
import type { Subject } from "../subject.ts";

/** `voice`: participants. `other`: whoever else held the floor. `sign`: cues. `word`: said. `seen`: observed. */
export type Tone = "voice" | "other" | "tape" | "sign" | "word" | "seen";

/** `id`: of the line that it stands for, where there is one. */
export type Mark = { readonly t: number; readonly id?: EntryId };

export type Lane = {
  readonly name: string;
  readonly tone: Tone;
  readonly bars: readonly Required<Stretch>[];
  readonly marks: readonly Mark[];
  /** When a participant was in the room. */
  readonly present?: readonly Required<Stretch>[];
};

export type LaneGroup = { readonly name: string; readonly lanes: readonly Lane[] };

/** Whether anything in it is to be counted, and not only that somebody was there. */
export function hasCounts({ lanes }: LaneGroup): boolean {
  return lanes.some(({ bars, marks }) => bars.length + marks.length > 0);
}

/** Groups and lanes with nothing in them are left out; but whoever was there and said nothing has a lane. */
export function lanesOf(subject: Subject): readonly LaneGroup[] {
  const { groups } = subject.text.report.line;
  return [
    {
      name: subject.session.turns.length > 0 ? groups.floor : groups.room,
      lanes: [...voices(subject), ...others(subject)],
    },
    { name: groups.signs, lanes: signs(subject) },
    { name: groups.written, lanes: written(subject) },
    { name: groups.tape, lanes: tape(subject) },
  ].filter(({ lanes }) => lanes.length > 0);
}

/** Without turns, presence is only shown where somebody came or went. */
function voices({ session, until, text }: Subject): readonly Lane[] {
  const { presence, turns } = session;
  const moved = [...presence.values()].some((stretches) =>
    stretches.some(({ from, to }) => from > 0 || to !== undefined),
  );
  if (turns.length === 0 && !moved) return [];
  const bars = barsOf(session, until);
  const numbers = new Set([...presence.keys(), ...[...bars.keys()].filter((who) => typeof who === "number")]);
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => ({
      name: speakerName({ who: [number] }, text),
      tone: "voice",
      bars: bars.get(number) ?? [],
      marks: [],
      present: (presence.get(number) ?? []).map(({ from, to = until }) => ({ from, to })),
    }));
}

function others({ session, until, text }: Subject): readonly Lane[] {
  const bars = barsOf(session, until);
  return (["group", "unknown", "moderator"] as const).flatMap((who) => {
    const found = bars.get(who);
    return found ? [{ name: speakerName({ who }, text), tone: "other" as const, bars: found, marks: [] }] : [];
  });
}

/** A bar for each turn; whoever goes on while another joins in has one bar that goes on. */
function barsOf({ turns }: Session, until: number): ReadonlyMap<Talker, readonly Required<Stretch>[]> {
  const bars = new Map<Talker, Required<Stretch>[]>();
  for (const { speakers, begins, from, to = until } of turns)
    for (const who of talkersIn(speakers)) {
      const known = bars.get(who) ?? [];
      const last = known.at(-1);
      if (begins.includes(who)) known.push({ from, to });
      else if (last?.to === from) known[known.length - 1] = { from: last.from, to };
      if (known.length > 0) bars.set(who, known);
    }
  return bars;
}

/** Cues by their kind, in the order of the secretary's table; those inside an utterance are among them. */
function signs({ session, utterances, language }: Subject): readonly Lane[] {
  const known = cuesOf(session.guide.cues);
  const marks = new Map<string, Mark[]>(known.map(({ id }) => [id, []]));
  for (const { cue, t, id } of cueMoments(utterances)) {
    const moments = marks.get(cue);
    if (moments) moments.push({ t, id });
    else marks.set(cue, [{ t, id }]);
  }
  return [...marks].flatMap(([cue, moments]) =>
    moments.length > 0
      ? [{ name: cueName(known, cue, language), tone: "sign" as const, bars: [], marks: moments }]
      : [],
  );
}

function written({ utterances, text }: Subject): readonly Lane[] {
  const { written } = text.report.line;
  const kinds: readonly (readonly [name: string, tone: Tone, wanted: (one: Utterance) => boolean])[] = [
    [written.verbatim, "word", ({ kind, said, mixed }) => kind === "note" && (said === "verbatim" || mixed)],
    [written.stub, "word", ({ kind, said, mixed }) => kind === "note" && said === "stub" && !mixed],
    [written.paraphrase, "word", ({ kind, said, mixed }) => kind === "note" && said === "paraphrase" && !mixed],
    [written.summary, "word", ({ kind }) => kind === "summary"],
    [written.comment, "seen", ({ kind }) => kind === "comment"],
    [written.parked, "seen", ({ kind }) => kind === "park"],
    [written.memo, "seen", ({ kind }) => kind === "memo"],
    [written.debrief, "seen", ({ kind }) => kind === "debrief"],
  ];
  return kinds.flatMap(([name, tone, wanted]) => {
    const marks = utterances.filter(wanted).map(({ t, id }) => ({ t, id }));
    return marks.length > 0 ? [{ name, tone, bars: [], marks }] : [];
  });
}

/** From each start of a recorder to the next stop, and a mark at each new file. */
function tape({ session: { recorder }, until, text }: Subject): readonly Lane[] {
  const marks = recorder.filter(({ action }) => action !== "test");
  if (marks.length === 0) return [];
  const bars: Required<Stretch>[] = [];
  let since: number | undefined;
  for (const { action, t } of marks) {
    if (action === "stop") {
      if (since !== undefined) bars.push({ from: since, to: t });
      since = undefined;
    } else since ??= t;
  }
  if (since !== undefined) bars.push({ from: since, to: until });
  const files = marks.flatMap(({ action, t }) => (action === "file" ? [{ t }] : []));
  return [{ name: text.report.line.recording, tone: "tape", bars, marks: files }];
}
