// An invented group of allotment gardeners, with a moderator and a secretary who catch everything that one can catch:
// turns, also together, broken and lost; cues on end; parked things, whispers, a debrief by both; and slips of all these.
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Entry, Speakers } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { at, pen } from "./pen.ts";

export const GARDEN = "20261122-1800-garden-evening";

const { guide } = loadGuide(readFileSync(path.join(import.meta.dirname, "garden.yaml")), nb);
if (!guide) throw new Error("garden.yaml has mistakes");

/** What was whispered: in no export, in no form. */
export const WHISPERS: readonly string[] = [
  "Spør nr. 4 om kompost",
  "Nr. 4 har vært stille i 11 minutter",
  "hvisket og angret",
  "hvisket og rettet før",
  "hvisket og rettet etter",
  "hvisket til slutt",
];

/** What else must never be found in any export. */
export const SECRETS: readonly string[] = [
  ...WHISPERS,
  "Torvald med gulrøttene",
  "parkert i runden",
  "dyrker noe han ikke vil si",
  "parkert ved en feil",
  "angret etterpå",
];

function write(): readonly Entry[] {
  const journal: Entry[] = [];
  const mod = pen("mod", journal);
  const sec = pen("sec", journal);
  const turn = (t: number, item: string, ...who: number[]): string =>
    sec({ t, kind: "turn", item, speakers: who.length > 1 ? { who, together: true } : { who } });
  const cue = (t: number, item: string, id: string, speakers?: Speakers, to?: Speakers): string =>
    sec({ t, kind: "cue", item, cue: id, ...(speakers ? { speakers } : {}), ...(to ? { to } : {}) });

  mod({
    t: 0,
    kind: "start",
    format: 1,
    session: GARDEN,
    guide: { id: "garden-evening", version: "1", sha256: "0".repeat(64) },
    participants: 4,
    language: "nb",
  });
  mod({ t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" });
  sec({ t: at(0, 4), kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });

  // Before.
  for (const [seconds, name] of [
    [10, "room"],
    [16, "information"],
    [22, "consent"],
    [26, "recording"],
  ] as const) {
    mod({ t: at(0, seconds), kind: "reach", item: `before.${name}` });
    mod({ t: at(0, seconds + 4), kind: "done", item: `before.${name}` });
  }
  mod({ t: at(0, 32), kind: "recorder", action: "test" });
  mod({ t: at(0, 32), kind: "done", item: "before.recorder" });
  mod({ t: at(0, 36), kind: "reach", item: "before.rights" });
  for (const [seconds, theme] of [
    [38, "skip"],
    [40, "pause"],
    [42, "stop"],
  ] as const)
    mod({ t: at(0, seconds), kind: "tick", item: "before.rights", theme });
  mod({ t: at(0, 45), kind: "done", item: "before.rights" });
  mod({ t: at(0, 50), kind: "skip", item: "before.names", reason: "time", text: "sies i runden" });

  // The presentation round, which stays.
  mod({ t: at(1), kind: "reach", item: "welcome" });
  mod({ t: at(1, 2), kind: "recorder", action: "start" });
  sec({ t: at(1, 4), kind: "turn", item: "welcome", speakers: { who: "moderator" } });
  mod({ t: at(1, 20), kind: "done", item: "welcome" });
  mod({ t: at(1, 20), kind: "reach", item: "round" });
  for (const number of [1, 2, 3, 4]) turn(at(1, 10 + 15 * number), "round", number);
  mod({ t: at(1, 30), kind: "note", item: "round", said: "paraphrase", text: "Torvald med gulrøttene" });
  cue(at(1, 40), "round", "laughter", { who: [2] }, { who: [4] });
  sec({ t: at(1, 50), kind: "park", item: "round", text: "parkert i runden" });
  sec({ t: at(2, 15), kind: "comment", item: "round", text: "dyrker noe han ikke vil si" });

  // The first question.
  mod({ t: at(2, 30), kind: "reach", item: "gain" });
  sec({ t: at(2, 32), kind: "turn", item: "gain", speakers: { who: "moderator" } });
  turn(at(2, 42), "gain", 3);
  mod({
    t: at(2, 50),
    kind: "note",
    item: "gain",
    speakers: { who: [3] },
    said: "verbatim",
    text: "Jeg får ro i hendene",
  });
  for (const seconds of [52, 57, 67]) cue(at(2, seconds), "gain", "support", { who: [2] }, { who: [3] });
  cue(at(3, 10), "gain", "laughter", { who: [3] });
  mod({ t: at(3, 11), kind: "cue", item: "gain", cue: "laughter", speakers: { who: "group" } });
  cue(at(3, 14), "gain", "laughter", { who: [3] });
  sec({ t: at(3, 18), kind: "comment", item: "gain", about: "dynamics", text: "ser på hverandre når de ler" });
  cue(at(3, 20), "gain", "laughter", { who: [3] });
  turn(at(3, 30), "gain", 2, 3);
  turn(at(3, 50), "gain", 1);
  const slip = turn(at(3, 55), "gain", 4);
  sec({ t: at(3, 56), kind: "undo", target: slip });
  mod({ t: at(4), kind: "note", item: "gain", speakers: { who: [1] }, said: "stub", text: "Da naboen kom med spaden" });
  const compost = sec({ t: at(4, 5), kind: "park", item: "gain", text: "kompost", codes: ["jord"] });
  sec({
    t: at(4, 8),
    kind: "amend",
    target: compost,
    content: { kind: "park", text: "felles kompost", codes: ["jord"] },
  });
  sec({ t: at(4, 10), kind: "turn-end" });
  sec({ t: at(4, 12), kind: "whisper", text: "Spør nr. 4 om kompost" });
  sec({
    t: at(4, 14),
    kind: "whisper",
    text: "Nr. 4 har vært stille i 11 minutter",
    hint: { about: "silent", participant: 4 },
  });
  const taken = sec({ t: at(4, 16), kind: "whisper", text: "hvisket og angret" });
  sec({ t: at(4, 17), kind: "undo", target: taken });
  const mended = sec({ t: at(4, 18), kind: "whisper", text: "hvisket og rettet før" });
  sec({
    t: at(4, 19),
    kind: "amend",
    target: mended,
    content: { kind: "note", said: "paraphrase", text: "hvisket og rettet etter" },
  });
  sec({ t: at(4, 20), kind: "refile", target: mended, item: "gain" });
  const gone = sec({ t: at(4, 21), kind: "struck" });
  sec({ t: at(4, 22), kind: "strike", target: gone });
  sec({ t: at(4, 24), kind: "hints", silenced: true, participant: 4 });
  turn(at(4, 30), "gain", 4);
  mod({ t: at(4, 50), kind: "pause" });
  mod({ t: at(7), kind: "continue" });
  mod({ t: at(7, 5), kind: "arrive", participant: 5 });

  // The second question; the secretary's program dies under it.
  mod({ t: at(7, 10), kind: "reach", item: "share" });
  turn(at(7, 15), "share", 1);
  sec({ t: at(7, 50), kind: "turn", item: "share", speakers: { who: "group" } });
  cue(at(7, 55), "share", "several-at-once");
  cue(at(7, 58), "share", "several-at-once");
  const wrong = sec({ t: at(8), kind: "park", item: "share", text: "parkert ved en feil" });
  sec({ t: at(8, 2), kind: "undo", target: wrong });
  const water = mod({ t: at(8, 10), kind: "park", item: "share", text: "vanning i ferien" });
  const struckPark = sec({ t: at(8, 12), kind: "struck" });
  sec({ t: at(8, 14), kind: "strike", target: struckPark });
  sec({ t: at(8, 16), kind: "taken-up", target: struckPark });
  turn(at(8, 20), "share", 5);
  cue(at(8, 50), "share", "agreement", undefined, { who: [1] });
  sec({ t: at(8, 52), kind: "whisper", text: "hvisket til slutt" });
  mod({
    t: at(9, 5),
    kind: "note",
    item: "share",
    speakers: { who: [5] },
    said: "paraphrase",
    text: "man lærer av andres feil",
  });
  sec({ t: at(9, 30), kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
  turn(at(9, 35), "share", 1);
  mod({ t: at(9, 50), kind: "taken-up", target: compost });
  sec({ t: at(10), kind: "turn-end" });

  // The end, and after it.
  mod({ t: at(10, 5), kind: "reach", item: "summing-up" });
  mod({
    t: at(10, 20),
    kind: "summary",
    item: "summing-up",
    outcome: "confirmed",
    speakers: { who: "group" },
    text: "Hagen gir ro, og noen å spørre",
  });
  mod({
    t: at(10, 30),
    kind: "summary",
    item: "summing-up",
    outcome: "corrected",
    speakers: { who: [4] },
    text: "Ikke alltid ro: det er også arbeid",
  });
  mod({ t: at(10, 40), kind: "done", item: "summing-up" });
  mod({ t: at(10, 45), kind: "recorder", action: "stop" });
  mod({ t: at(11), kind: "reach", item: "after.debrief-impressions" });
  sec({ t: at(11, 10), kind: "debrief", about: "surprises", text: "At det var latteren som bar" });
  mod({ t: at(11, 20), kind: "debrief", about: "impressions", text: "De snakket til hverandre, ikke til meg" });
  const long = sec({ t: at(11, 30), kind: "debrief", about: "impressions", text: "Nr. 4 kom seint i gang" });
  sec({
    t: at(11, 35),
    kind: "amend",
    target: long,
    content: { kind: "debrief", about: "impressions", text: "Nr. 4 kom i gang etter pausen" },
  });
  const slipped = mod({ t: at(11, 40), kind: "debrief", text: "angret etterpå" });
  mod({ t: at(11, 42), kind: "undo", target: slipped });
  const named = mod({ t: at(11, 45), kind: "struck" });
  mod({ t: at(11, 46), kind: "strike", target: named });
  mod({ t: at(11, 50), kind: "debrief", about: "guide", text: "Spør om ferien før spørsmål 3", codes: ["guide"] });
  sec({ t: at(12), kind: "debrief", text: "Rommet var for varmt" });
  mod({ t: at(12, 10), kind: "amend", target: water, content: { kind: "park", text: "vanning når noen er borte" } });
  mod({ t: at(12, 20), kind: "end" });
  sec({ t: at(12, 30), kind: "debrief", about: "quotes", text: "Spaden: hent hele fortellingen" });
  sec({ t: at(12, 40), kind: "leave" });
  mod({ t: at(12, 45), kind: "leave" });
  return journal;
}

export const gardenEntries = write();
export const gardenGuide = withPreparation(guide, gardenEntries);
export const garden: Session = fold(gardenGuide, gardenEntries);
