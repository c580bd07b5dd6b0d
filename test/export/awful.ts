// Invented sessions with everything that can go wrong in a text, a code word, a time or a speaker; and the odd ones: with
// nothing in them, with cues alone, two of one name, and one of any length.
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Entry, Span, Speakers } from "../../src/model/entry.ts";
import type { Guide } from "../../src/model/guide.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { at, pen } from "./pen.ts";

/** A session before anything of it is held back. */
export type Named = { readonly id: string; readonly session: Session };

export const AWFUL = "20261122-1800-awful-evening";
export const awfulSource = readFileSync(path.join(import.meta.dirname, "awful.yaml"));
const guide = guideIn(awfulSource);

/** Words that must never be found in any export; the last only where memos aren't asked for. */
export const AWFUL_SECRETS: readonly string[] = ["Torunnhilda", "glemselen", "angrefrist", "bortrettet", "grubleriet"];

/** What nobody types, and everybody meets: markup, control characters, half an emoji, formulas, blanks. */
export const AWFUL_TEXTS: readonly string[] = [
  `<&"'> <script>alert("x")</script> &amp; ]]> --> <!-- -->`,
  "null\u0000bjelle\u0007esc\u001b[31mrød\u001b[0m slett\u007f c1\u0085\u009f merke\ufeff \ufffe\uffff",
  "halv \ud83d midt i, \udc4d og sist \ud83d",
  "\udc4d først",
  "שלום, אמר והלך (latter) 12:30",
  "\u202eekam\u202c og \u2067مرحبا\u2069 til slutt",
  "=1+1",
  "@SUM(A1:A9)",
  "+47 er et land",
  "-2 grader, sa han",
  '\t=HYPERLINK("http://example.invalid";"klikk")',
  "'=1+1",
  "＝1+1",
  "  blanke først og sist  ",
  "\n\nlinjer først og sist\r\n\r\n",
  "linje en\r\nlinje to\rlinje tre\u2028linje fire\u2029linje fem\u000blinje seks",
  "[00:00:01] Deltaker 1: later som",
  "00:00:01.000 --> 00:00:02.000",
  "WEBVTT",
  "# overskrift\n\n- liste | tabell | `kode` **fet** [lenke](x)",
  'semi;kolon,komma\ttabulator"anførsel"',
  "e\u0301 og å, a\u030a og é",
  "👩‍👩‍👧",
  "👨‍👩‍👧‍👦 først og sist 🇳🇴",
  "1️⃣ først og sist 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  "   ",
  "",
  "\u0000\u0001",
];

const LONG = "enveldiglangkodesomgårogfortsetterforbisekstitretegnogsåendalengerut";

/** Alike but for large and small letters or how å is written; too long, and alike as far as 63; with what programs forbid. */
export const AWFUL_CODES: readonly string[] = [
  "håp",
  "Håp",
  "HÅP",
  "ha\u030ap",
  `${LONG}-en`,
  `${LONG}-to`,
  `${"👩‍👩‍👧".repeat(13)}`,
  "vår/høst",
  "vår/vinter",
  "vår\\høst",
  `<&"'>`,
  "=1+1",
  "kode:med;skille,tegn",
  "\ud83d",
  "תקווה",
  "🇳🇴",
  "laughter",
  "meaning",
];

/** The words that stand between `«` and `»` in a text, in code points. */
function quotesIn(text: string): readonly Span[] {
  const characters = [...text];
  return characters.flatMap((character, index) =>
    character === "«" ? [{ from: index + 1, to: characters.indexOf("»", index) }] : [],
  );
}

/** So many characters of lines pasted from somewhere else. */
export function pasteOf(characters: number): string {
  const line = 'Limt inn fra et annet sted: æøå <&> "sitat" 👩‍👩‍👧 = 1;2\r\n';
  return line
    .repeat(Math.ceil(characters / line.length))
    .slice(0, characters)
    .toWellFormed();
}

type Pens = {
  readonly mod: ReturnType<typeof pen>;
  readonly sec: ReturnType<typeof pen>;
  readonly journal: readonly Entry[];
};

function begin(id: string, of: Guide, participants: number): Pens {
  const journal: Entry[] = [];
  const mod = pen("mod", journal);
  const sec = pen("sec", journal);
  const about = { id: of.id, version: of.version, sha256: "0".repeat(64) };
  mod({ t: 0, kind: "start", format: 1, session: id, guide: about, participants, language: "nb" });
  mod({ t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" });
  return { mod, sec, journal };
}

/** `paste`: how many characters someone pasted into one note. */
export function awfulEntriesWith(paste: number): readonly Entry[] {
  const { mod, sec, journal } = begin(AWFUL, guide, 6);
  sec({ t: 0, kind: "join", writer: "sec", role: "secretary", by: "ÆØ", program: "0.1.0" });
  mod({ t: at(0, 5), kind: "recorder", action: "start", label: `opptaker <&"'> / 1` });
  mod({ t: at(0, 6), kind: "depart", participant: 6, never: true });

  // What stays.
  mod({ t: at(0, 10), kind: "reach", item: "round" });
  const amended = mod({ t: at(0, 12), kind: "note", item: "round", said: "verbatim", text: "Torunnhilda <i runden>" });
  mod({
    t: at(0, 14),
    kind: "amend",
    target: amended,
    content: { kind: "note", said: "verbatim", text: "bortrettet i runden" },
  });
  sec({ t: at(0, 20), kind: "whisper", text: "hvisket & <glemselen>" });
  const undone = mod({ t: at(0, 30), kind: "note", item: "meaning", said: "verbatim", text: "=SUM(angrefrist)" });
  mod({ t: at(0, 31), kind: "undo", target: undone });
  mod({ t: at(0, 32), kind: "memo", item: "meaning", text: "grubleriet <&>", codes: ["håp", "egen/tanke"] });
  const gone = mod({ t: at(0, 33), kind: "struck" });
  mod({ t: at(0, 34), kind: "strike", target: gone });

  // Every text, as a quote, as the writer's own words, and as what was seen.
  mod({ t: at(1), kind: "reach", item: "meaning" });
  AWFUL_TEXTS.forEach((text, n) => {
    mod({ t: at(1, n), kind: "note", item: "meaning", said: "verbatim", speakers: { who: [1 + (n % 4)] }, text });
  });
  AWFUL_TEXTS.forEach((text, n) => {
    const codes = [AWFUL_CODES[n % AWFUL_CODES.length] ?? "", AWFUL_CODES[(n * 5 + 1) % AWFUL_CODES.length] ?? ""];
    mod({ t: at(2, n), kind: "note", item: "meaning", said: "paraphrase", text, codes });
    sec({ t: at(2, n), kind: "comment", item: "meaning", about: "mood", text, codes });
  });
  mod({ t: at(3), kind: "note", item: "meaning", said: "paraphrase", text: "alle på en gang", codes: AWFUL_CODES });
  mod({
    t: at(3, 1),
    kind: "note",
    item: "meaning",
    said: "verbatim",
    speakers: { who: [2] },
    text: pasteOf(paste),
    codes: ["limt"],
  });

  // Every speaker: one who was not counted, the one who never came, several, at once, the group, unknown, the moderator.
  mod({ t: at(4), kind: "reach", item: "why" });
  const speakers: readonly Speakers[] = [
    { who: [9] },
    { who: [4, 1, 4] },
    { who: [2, 3], together: true },
    { who: "group" },
    { who: "unknown" },
    { who: "moderator" },
  ];
  speakers.forEach((who, n) => {
    sec({ t: at(4, n), kind: "turn", item: "why", speakers: who });
    mod({ t: at(4, n), kind: "note", item: "why", said: "verbatim", speakers: who, text: `sagt av noen <${n}>` });
    mod({ t: at(4, n), kind: "note", item: "why", said: "stub", speakers: who, text: `🇳🇴 begynner "${n}` });
    sec({ t: at(4, n), kind: "cue", item: "why", cue: "laughter", speakers: who });
  });
  sec({ t: at(4, 20), kind: "turn", item: "why", speakers: { who: [3] } });
  sec({ t: at(4, 20), kind: "turn-end" });
  sec({ t: at(4, 21), kind: "cue", item: "why", cue: `ukjent <&"'>/tegn`, text: "=latter" });

  // Quotes among the writer's own words, with emoji and half ones at their edges, and one that a slip put outside the text.
  for (const [n, text] of [
    "sa «👩‍👩‍👧 og vi 🇳🇴» og lo",
    "«🇳🇴»",
    "🏳️‍🌈«👍🏽 ja» og «nei 🙂»🏳️‍🌈",
    "«» sa ingenting «  blank  »",
    "halv «\ud83d» emoji",
  ].entries())
    mod({
      t: at(5, n),
      kind: "note",
      item: "why",
      said: "paraphrase",
      speakers: { who: [1] },
      text,
      quotes: quotesIn(text),
    });
  mod({
    t: at(5, 10),
    kind: "note",
    item: "why",
    said: "paraphrase",
    text: "for kort",
    quotes: [
      { from: 4, to: 99 },
      { from: 6, to: 2 },
      { from: 50, to: 60 },
    ],
  });
  mod({
    t: at(5, 12),
    kind: "note",
    item: "why",
    said: "verbatim",
    speakers: { who: [1] },
    text: "vi lo (latter) og lo (latter, <flere>)",
    cues: ["laughter", "laughter", "several-at-once"],
  });

  // One time, by both and by one; and given afterwards, before all that was said.
  mod({ t: at(6), kind: "note", item: "why", said: "paraphrase", text: "samme tid" });
  mod({ t: at(6), kind: "note", item: "why", said: "paraphrase", text: "samme tid" });
  sec({ t: at(6), kind: "note", item: "why", said: "paraphrase", text: "samme tid" });
  mod({ t: at(1, 2), typed: at(6, 10), kind: "note", item: "meaning", said: "verbatim", text: "husket etterpå" });
  mod({ t: 0, typed: at(6, 12), kind: "note", item: "why", said: "verbatim", text: "før alt annet" });
  const mended = mod({ t: at(6, 20), kind: "note", item: "why", said: "verbatim", text: `før <&"'>` });
  mod({
    t: at(6, 21),
    kind: "amend",
    target: mended,
    content: { kind: "note", said: "paraphrase", text: "=etter\n<&\"'>", codes: ["Håp"] },
  });
  sec({ t: at(6, 22), kind: "refile", target: mended, item: "meaning" });
  mod({ t: at(6, 30), kind: "note", said: "paraphrase", text: "uten spørsmål" });

  mod({ t: at(7), kind: "own", item: "own:mod-1", after: "why", text: `=Eget <&"'> spørsmål/her?` });
  mod({ t: at(7), kind: "reach", item: "own:mod-1" });
  mod({ t: at(7, 5), kind: "note", item: "own:mod-1", said: "verbatim", speakers: { who: [3] }, text: "svar 🇳🇴" });
  sec({ t: at(7, 10), kind: "park", item: "own:mod-1", text: `@parkert <&"'>`, codes: ["vår/høst"] });
  mod({ t: at(7, 20), kind: "skip", item: "more", reason: "time", text: "=for <&> sent" });
  mod({ t: at(7, 30), kind: "summary", outcome: "corrected", speakers: { who: "unknown" }, text: `-ikke <&"'> helt` });
  mod({ t: at(8), kind: "end" });
  sec({ t: at(8, 10), kind: "debrief", about: "quotes", text: `=hent <&"'> 🏳️‍🌈`, codes: ["HÅP"] });
  sec({ t: at(8, 20), kind: "leave" });
  mod({ t: at(8, 30), kind: "leave" });
  return journal;
}

/** As in a file that someone looks at: the paste is short. */
export const awfulEntries = awfulEntriesWith(300);
export const awfulGuide = withPreparation(guide, awfulEntries);
export const awful: Session = fold(awfulGuide, awfulEntries);

/** The same with a paste of so many characters. */
export function awfulWith(paste: number): Session {
  return folded(awfulEntriesWith(paste));
}

/** Begun, and nothing more. */
export const EMPTY = "20261122-1900-awful-evening";
export const empty: Session = folded(begin(EMPTY, guide, 3).journal);

/** Not a word: cues alone, some on end. */
export const ONLY_CUES = "20261122-2000-awful-evening";
export const onlyCues: Session = folded(cuesAlone());

function cuesAlone(): readonly Entry[] {
  const { mod, sec, journal } = begin(ONLY_CUES, guide, 2);
  mod({ t: at(1), kind: "reach", item: "meaning" });
  sec({ t: at(1, 5), kind: "cue", item: "meaning", cue: "laughter" });
  sec({ t: at(1, 8), kind: "cue", item: "meaning", cue: "laughter" });
  sec({ t: at(1, 20), kind: "cue", item: "meaning", cue: "pause", speakers: { who: [2] } });
  mod({ t: at(2), kind: "end" });
  return journal;
}

/** Of one guide, one evening and one label: only their ids and what was said tell them apart. */
export const twins: readonly Named[] = ["20261122-1800-awful-evening-2", "20261122-1800-awful-evening-3"].map(twin);

function twin(id: string, index: number): Named {
  const { mod, journal } = begin(id, guide, 2);
  const text = index === 0 ? "sagt i den ene" : "sagt i den andre";
  mod({ t: at(1), kind: "reach", item: "meaning" });
  mod({ t: at(1, 5), kind: "note", item: "meaning", said: "verbatim", speakers: { who: [1] }, text, codes: ["håp"] });
  mod({ t: at(1, 9), kind: "note", item: "meaning", said: "paraphrase", text: "sagt i begge", codes: ["Håp"] });
  mod({ t: at(2), kind: "end" });
  return { id, session: folded(journal) };
}

/** All that is odd about a session, each under its own id. */
export const oddSessions: readonly Named[] = [
  { id: AWFUL, session: awful },
  { id: EMPTY, session: empty },
  { id: ONLY_CUES, session: onlyCues },
  ...twins,
];

export const LARGE = "20261122-1000-awful-evening";
const WORDS = ["håp", "hverdagen", "å bli møtt", "tid", "jobb", "venner", "ro", "mestring", "æresord", "naboen 🙂"];

/** A session of `n` entries, the same each time: two in three are notes, the rest turns, cues and comments. */
export function large(n: number): Session {
  const { mod, sec, journal } = begin(LARGE, guide, 5);
  for (let index = journal.length; index < n - 1; index += 1) {
    const t = index * 700;
    const item = ["meaning", "why", "more"][Math.floor(index / 40) % 3] ?? "meaning";
    const who = { who: [1 + (index % 5)] };
    if (index % 40 === 0) mod({ t, kind: "reach", item });
    else if (index % 7 === 0) sec({ t, kind: "cue", item, cue: "laughter", speakers: who });
    else if (index % 9 === 0) sec({ t, kind: "turn", item, speakers: who });
    else if (index % 11 === 0) sec({ t, kind: "comment", item, about: "mood", text: `snur ved ${WORDS[index % 10]}` });
    else {
      const text = `${WORDS[index % 10]} og ${WORDS[(index * 3) % 10]}, sa de for ${index}. gang`;
      const said = index % 3 === 0 ? "verbatim" : "paraphrase";
      mod({ t, kind: "note", item, speakers: who, said, text, codes: [`kode${index % 30}`] });
    }
  }
  mod({ t: n * 700, kind: "end" });
  return folded(journal);
}

function guideIn(source: Buffer): Guide {
  const { guide: loaded } = loadGuide(source, nb);
  if (!loaded) throw new Error("awful.yaml has mistakes");
  return loaded;
}

function folded(entries: readonly Entry[]): Session {
  return fold(withPreparation(guide, entries), entries);
}
