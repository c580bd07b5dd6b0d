// A session of an invented choir in which everything happens that an export must keep, or keep back.
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Entry, EntryOf } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { at, pen } from "./pen.ts";

export const CHOIR = "20261122-1800-choir-evening";
export const choirSource = readFileSync(path.join(import.meta.dirname, "choir.yaml"));

const { guide } = loadGuide(choirSource, nb);
if (!guide) throw new Error("choir.yaml has mistakes");
/** What must never be found in an export, unless `--memos` is given. */
export const MEMO = "Jeg ledet dem kanskje";
/** What must never be found in any export. */
export const SECRETS: readonly string[] = [
  "Solveig Alt",
  "synger alt i Domkoret",
  "rødmer når hun sier navnet",
  "Hvor lenge har dere bodd her",
  "Siden krigen",
  "flyttet hit fra runden",
  "flyttet inn i runden",
  "tvillingene",
  "ville ikke si yrket",
  "Memo fra runden",
  "angret setning",
  "den opprinnelige ordlyden i runden",
  "den nye ordlyden i runden",
  "brutt av midt i",
  "fra framtida",
  "under et punkt som er borte",
];

function write(): readonly Entry[] {
  const journal: Entry[] = [];
  const mod = pen("mod", journal);
  const sec = pen("sec", journal);
  mod({
    t: 0,
    kind: "start",
    format: 1,
    session: CHOIR,
    guide: { id: "choir-evening", version: "2", sha256: "0".repeat(64) },
    participants: 5,
    language: "nb",
    study: "kor",
  });
  mod({ t: 0, kind: "join", writer: "mod", role: "moderator", by: "AB", program: "0.1.0" });
  sec({ t: at(0, 5), kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
  mod({ t: at(0, 30), kind: "reach", item: "before.recorder" });
  mod({ t: at(0, 40), kind: "recorder", action: "test" });
  mod({ t: at(0, 40), kind: "done", item: "before.recorder" });

  // The presentation round, which stays.
  mod({ t: at(1), kind: "reach", item: "thanks" });
  mod({ t: at(1, 10), kind: "recorder", action: "start", label: "diktafon 1" });
  mod({ t: at(1, 20), kind: "done", item: "thanks" });
  mod({ t: at(1, 20), kind: "reach", item: "round" });
  mod({ t: at(1, 30), kind: "note", item: "round", speakers: { who: [1] }, said: "verbatim", text: "Solveig Alt" });
  const amended = mod({
    t: at(1, 40),
    kind: "note",
    item: "round",
    said: "paraphrase",
    text: "den opprinnelige ordlyden i runden",
  });
  mod({
    t: at(1, 45),
    kind: "amend",
    target: amended,
    content: { kind: "note", said: "paraphrase", text: "den nye ordlyden i runden" },
  });
  sec({ t: at(1, 50), kind: "comment", item: "round", about: "mood", text: "rødmer når hun sier navnet" });
  sec({ t: at(1, 55), kind: "cue", item: "round", cue: "laughter", speakers: { who: [1] }, text: "tvillingene" });
  sec({ t: at(2), kind: "memo", item: "round", text: "Memo fra runden" });
  mod({ t: at(2, 5), kind: "note", item: "round", said: "paraphrase", text: "synger alt i Domkoret" });
  mod({ t: at(2, 10), kind: "own", item: "own:mod-1", after: "round", text: "Hvor lenge har dere bodd her?" });
  mod({ t: at(2, 10), kind: "reach", item: "own:mod-1" });
  mod({
    t: at(2, 20),
    kind: "note",
    item: "own:mod-1",
    speakers: { who: [2] },
    said: "verbatim",
    text: "Siden krigen",
  });
  const out = sec({ t: at(2, 30), kind: "note", item: "round", said: "paraphrase", text: "flyttet hit fra runden" });
  mod({ t: at(2, 40), kind: "skip", item: "round", text: "ville ikke si yrket" });

  // The talk.
  mod({ t: at(3), kind: "reach", item: "begin" });
  mod({ t: at(3, 5), kind: "done", item: "begin" });
  mod({ t: at(3, 5), kind: "reach", item: "everyday" });
  mod({
    t: at(3, 20),
    kind: "note",
    item: "everyday",
    speakers: { who: [3] },
    said: "verbatim",
    text: "Det traff meg 🙂 æøå 日本 👩‍👩‍👧",
    codes: ["håp"],
  });
  mod({ t: at(3, 40), kind: "note", item: "everyday", said: "paraphrase", text: "Mange var usikre i starten" });
  mod({
    t: at(4),
    kind: "note",
    item: "everyday",
    speakers: { who: [4, 1, 5] },
    said: "paraphrase",
    text: "fortalte etter tur om *øvelsene* & <pausene> | `kode` _under_ [lenke](x) #1 ~5 $",
  });
  mod({
    t: at(4, 20),
    kind: "note",
    item: "everyday",
    speakers: { who: [2, 3], together: true },
    said: "stub",
    text: "Jeg så at det gikk bra",
  });
  mod({ t: at(4, 30), kind: "probe", item: "everyday", probe: "differently" });
  mod({ t: at(4, 35), kind: "tick", item: "everyday", theme: "vennskap" });
  mod({ t: at(4, 36), kind: "tick", theme: "stemning" });
  mod({
    t: at(4, 50),
    kind: "note",
    item: "everyday",
    speakers: { who: "group" },
    said: "paraphrase",
    text: 'ble enige om at "vi orker mer nå" (latter)',
    quotes: [{ from: 17, to: 31 }],
    cues: ["laughter"],
  });
  sec({ t: at(5), kind: "cue", item: "everyday", cue: "laughter", speakers: { who: "group" } });
  sec({
    t: at(5, 10),
    kind: "comment",
    item: "everyday",
    about: "mood",
    text: "lettere nå, de snakker til hverandre",
    codes: ["stemning"],
  });
  sec({ t: at(5, 20), kind: "comment", item: "everyday", about: "nonverbal", speakers: { who: [4] }, text: "ser ned" });
  mod({ t: at(5, 30), kind: "memo", item: "everyday", text: MEMO, codes: ["selv"] });
  sec({
    t: at(5, 40),
    kind: "note",
    item: "everyday",
    speakers: { who: "unknown" },
    said: "verbatim",
    text: '=1+1 og "sitat i sitat"; slutt',
  });
  sec({
    t: at(5, 50),
    kind: "note",
    item: "everyday",
    said: "paraphrase",
    text: "1. første linje\n- andre linje\n\n# tredje linje",
  });
  const undone = mod({ t: at(6), kind: "note", item: "everyday", said: "paraphrase", text: "angret setning" });
  mod({ t: at(6, 5), kind: "undo", target: undone });
  const struck = mod({ t: at(6, 10), kind: "struck" });
  mod({ t: at(6, 15), kind: "strike", target: struck });
  const wrong = sec({
    t: at(6, 20),
    kind: "note",
    item: "everyday",
    speakers: { who: [5] },
    said: "paraphrase",
    text: "synes gruppa ga mot",
  });
  sec({
    t: at(6, 30),
    kind: "amend",
    target: wrong,
    content: { kind: "note", speakers: { who: [5] }, said: "verbatim", text: "Gruppa ga meg mot" },
  });
  mod({ t: at(6, 40), kind: "arrive", participant: 6 });

  // Out of order: difficult before hope, and back.
  mod({ t: at(7), kind: "reach", item: "difficult" });
  mod({
    t: at(7, 10),
    kind: "note",
    item: "difficult",
    speakers: { who: [6] },
    said: "verbatim",
    text: "Å komme sent",
  });
  const early = mod({
    t: at(7, 20),
    kind: "note",
    item: "difficult",
    speakers: { who: [1] },
    said: "paraphrase",
    text: "håpet kom med de andre",
  });
  sec({ t: at(7, 30), kind: "refile", target: early, item: "hope" });
  sec({ t: at(7, 35), kind: "refile", target: out, item: "difficult" });
  const inside = sec({
    t: at(7, 40),
    kind: "note",
    item: "difficult",
    said: "paraphrase",
    text: "flyttet inn i runden",
  });
  sec({ t: at(7, 45), kind: "refile", target: inside, item: "round" });
  mod({ t: at(8), kind: "own", item: "own:mod-2", after: "difficult", text: "Hva med dem hjemme?" });
  mod({ t: at(8), kind: "reach", item: "own:mod-2" });
  mod({
    t: at(8, 20),
    kind: "note",
    item: "own:mod-2",
    speakers: { who: [2] },
    said: "verbatim",
    text: "De hører på gjennom veggen",
  });
  mod({ t: at(9), kind: "pause" });
  mod({ t: at(14), kind: "continue" });
  mod({ t: at(14, 10), kind: "recorder", action: "file" });
  mod({ t: at(14, 20), kind: "reach", item: "hope" });
  mod({
    t: at(14, 30),
    kind: "note",
    item: "hope",
    speakers: { who: "moderator" },
    said: "paraphrase",
    text: "forklarer hva som menes med håp",
  });
  mod({
    t: at(3, 50),
    typed: at(15),
    kind: "note",
    item: "everyday",
    speakers: { who: [3] },
    said: "verbatim",
    text: "Jeg glemte nesten dette",
  });
  mod({ t: at(15, 10), kind: "reach", item: "everyday" });
  mod({ t: at(15, 20), kind: "probe", item: "everyday", probe: "example" });
  mod({ t: at(15, 30), kind: "skip", item: "otherwise", reason: "time" });
  mod({ t: at(15, 40), kind: "covered", item: "listened" });
  mod({ t: at(15, 50), kind: "depart", participant: 4 });
  mod({ t: at(16), kind: "clock", what: "changed", by: -3_600_000 });
  mod({ t: at(16, 10), kind: "reach", item: "summing-up" });
  mod({
    t: at(16, 20),
    kind: "summary",
    item: "summing-up",
    outcome: "corrected",
    speakers: { who: [2] },
    text: "Ikke mot, men ro",
  });
  journal.push({
    id: "mod:900",
    at: "2026-11-22T18:16:25.000+01:00",
    t: at(16, 25),
    kind: "unknown",
    raw: { id: "mod:900", at: "2026-11-22T18:16:25.000+01:00", t: at(16, 25), kind: "gesture", text: "fra framtida" },
  });
  mod({ t: at(16, 26), kind: "fragment", raw: '{"id":"mod:99","text":"brutt av midt i' });
  mod({ t: at(16, 27), kind: "note", item: "gone", said: "paraphrase", text: "under et punkt som er borte" });
  mod({ t: at(16, 30), kind: "done", item: "summing-up" });
  mod({ t: at(17), kind: "recorder", action: "stop" });
  mod({ t: at(17, 10), kind: "reach", item: "after.debrief" });
  sec({ t: at(17, 30), kind: "note", item: "after.debrief", said: "paraphrase", text: "Pausen løsnet praten" });
  mod({ t: at(18), kind: "end" });
  return journal;
}

export const choirEntries = write();
export const choirGuide = withPreparation(guide, choirEntries);
export const choir: Session = fold(choirGuide, choirEntries);

export function noteIn(session: Session, id: string): EntryOf<"note"> | undefined {
  const found = session.entries.find((entry) => entry.id === id);
  return found?.kind === "note" ? found : undefined;
}
