// Two invented evenings with the choir, with enough said word for word to be coded, and all that must not be coded beside it.

import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { choirSource } from "../export/choir.ts";
import { at, pen } from "../export/pen.ts";
import { chance } from "./chance.ts";

export const FIRST = "20261122-1800-choir-evening";
export const SECOND = "20261129-1800-choir-evening";

const SUBJECTS = ["jeg", "vi", "mannen min", "den nye dirigenten", "altene", "naboen", "han ved døra", "kroppen"];
const VERBS = ["kjente", "glemte", "bar med seg", "lette etter", "holdt fast i", "sang bort", "fant igjen", "savnet"];
const OBJECTS = [
  "roen",
  "uroen",
  "den lille trappa",
  "et ord for det",
  "stemmen sin",
  "plassen bakerst",
  "håpet",
  "lyset 🙂",
];
const ENDS = [
  "da vinteren kom",
  "etter pausen",
  "uten å si det",
  "hver tirsdag",
  "som før",
  "når det røynet på",
  "til slutt",
];
const ITEMS = ["everyday", "hope", "difficult", "listened", "otherwise"] as const;

export type Evening = { readonly id: string; readonly entries: readonly Entry[]; readonly session: Session };

/** Every sentence has a number in it, so that none is said twice. */
function makeEvening(id: string, seed: number, lines: number): Evening {
  const { below, oneOf } = chance(seed);
  const journal: Entry[] = [];
  const mod = pen("mod", journal);
  const sec = pen("sec", journal);
  const sentence = (n: number): string =>
    `${oneOf(SUBJECTS)} ${oneOf(VERBS)} ${oneOf(OBJECTS)} ${oneOf(ENDS)}, ${n + 2} ganger i ${id.slice(4, 8)}`;
  mod({
    t: 0,
    kind: "start",
    format: 1,
    session: id,
    guide: { id: "choir-evening", version: "2", sha256: "0".repeat(64) },
    participants: 5,
    language: "nb",
  });
  mod({ t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" });
  sec({ t: 0, kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
  mod({ t: at(1), kind: "reach", item: "round" });
  for (let n = 0; n < 3; n += 1)
    mod({
      t: at(1, n),
      kind: "note",
      item: "round",
      speakers: { who: [1] },
      said: "verbatim",
      text: `hemmelig: ${sentence(n)}`,
    });
  let item: string = "everyday";
  for (let n = 3; n < lines; n += 1) {
    const t = at(2, n * 7);
    if ((n - 3) % Math.ceil(lines / ITEMS.length) === 0) {
      item = ITEMS[Math.floor((n - 3) / Math.ceil(lines / ITEMS.length))] ?? item;
      mod({ t, kind: "reach", item });
    }
    const who = n % 9 === 0 ? { who: "group" as const } : { who: [1 + below(5)] };
    const text = sentence(n);
    if (n % 11 === 0) {
      const quoted = [...text].length;
      const lead = "sa omtrent at ";
      const quotes = [{ from: lead.length, to: lead.length + quoted }];
      mod({ t, kind: "note", item, speakers: who, said: "paraphrase", text: `${lead}${text} og lo`, quotes });
    } else if (n % 13 === 0) mod({ t, kind: "note", item, speakers: who, said: "stub", text });
    else if (n % 6 === 0) mod({ t, kind: "note", item, speakers: who, said: "paraphrase", text });
    else if (n % 17 === 0) sec({ t, kind: "comment", item, about: "mood", text });
    else if (n % 19 === 0) {
      const undone = mod({ t, kind: "note", item, speakers: who, said: "verbatim", text });
      mod({ t, kind: "undo", target: undone });
    } else if (n % 23 === 0) {
      const struck = mod({ t, kind: "struck" });
      mod({ t, kind: "strike", target: struck });
    } else if (n % 7 === 0) {
      const first = mod({ t, kind: "note", item, speakers: who, said: "verbatim", text: `feil: ${text}` });
      mod({ t, kind: "amend", target: first, content: { kind: "note", speakers: who, said: "verbatim", text } });
    } else if (n % 5 === 0) {
      mod({ t, kind: "note", item, said: "verbatim", text: `Det er slik:\n${text}, e\u0301n gang` });
    } else mod({ t, kind: "note", item, speakers: who, said: "verbatim", text });
  }
  mod({ t: at(2, lines * 7 + 10), kind: "end" });
  const { guide } = loadGuide(choirSource, nb);
  if (!guide) throw new Error("choir.yaml has mistakes");
  return { id, entries: journal, session: fold(withPreparation(guide, journal), journal) };
}

export const evenings: readonly Evening[] = [makeEvening(FIRST, 1, 120), makeEvening(SECOND, 2, 60)];
