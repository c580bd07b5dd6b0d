// Which format carries what of a line that someone wrote, and where in the file it is to be looked for.

import type { Utterance } from "../../src/export/lines/utterance.ts";
import type { Speakers } from "../../src/model/entry.ts";
import { inQuotes } from "../../src/telling/attribution.ts";
import { nb } from "../../src/text/nb/index.ts";
import { partsOf } from "./contents.ts";

export type Carried = {
  /** The file in pieces, each about one line: a row, a paragraph, a cue. */
  readonly pieces: (contents: string | Uint8Array) => readonly string[];
  /** What a line's piece must hold beside its id; kinds that aren't here are not in this format, or without an id. */
  readonly time: (t: number) => string;
  /** Its time is when it can be heard, not when it was written. */
  readonly heard?: true;
  readonly speaker: (speakers: Speakers) => string | readonly string[];
  readonly kind: (utterance: Utterance) => string;
  /** Whom a cue was to. */
  readonly to: (to: Speakers) => string;
  readonly without?: readonly Utterance["kind"][];
  /** The first words of a turn stand in the turn's row, which has its time and its speaker. */
  readonly firstWordsWithTurn?: true;
};

const two = (n: number): string => String(n).padStart(2, "0");
/** `00:01:02`, worked out here anew. */
const long = (t: number): string =>
  `${two(Math.floor(t / 3_600_000))}:${two(Math.floor(t / 60_000) % 60)}:${two(Math.floor(t / 1000) % 60)}`;
const short = (t: number): string => long(t).slice(1);

const NAMES = { group: "flere", unknown: "ukjent", moderator: "moderator" } as const;
const inShort = ({ who, together }: Speakers): string =>
  typeof who === "string" ? NAMES[who] : `nr. ${who.join(together ? " + " : ", ")}`;
const inFull = ({ who, together }: Speakers): string =>
  typeof who === "string"
    ? `${NAMES[who].charAt(0).toUpperCase()}${NAMES[who].slice(1)}`
    : `Deltaker ${who.join(together ? " + " : ", ")}`;

const arrow = (to: Speakers): string => `→ ${inFull(to)}`;
const shortArrow = (to: Speakers): string => `→ ${inShort(to)}`;

const text = (contents: string | Uint8Array): string => Buffer.from(contents).toString("utf8");
const lines = (contents: string | Uint8Array): readonly string[] => text(contents).split(/\r?\n/u);

const FULL_KINDS: Partial<Record<Utterance["kind"], string>> = {
  comment: "Observasjon",
  cue: "(latter",
  memo: "Memo",
  summary: "(Bekreftet i sammendraget)",
  skip: "Hoppet over",
  park: "Parkert",
  debrief: "Etterpå",
  struck: "Strøket",
};

/** How a note was said shows in its words: between quotation marks, open, or bare. */
const asSaid = ({ text: words, said, mixed }: Utterance): string => inQuotes(words, said, mixed, nb);

/** As a transcript has it: who or what a paragraph begins with, and how a note was said. */
const asTold = (utterance: Utterance): string => FULL_KINDS[utterance.kind] ?? asSaid(utterance);

/** Rows of a workbook's sheets as `|cell|cell|`. */
function rowsIn(contents: string | Uint8Array): readonly string[] {
  const parts = partsOf(contents).map(({ name, bytes }) => ({ name, xml: text(bytes) }));
  const shared = parts.find(({ name }) => name === "xl/sharedStrings.xml")?.xml ?? "";
  const strings = Array.from(shared.matchAll(/<si>(.*?)<\/si>/gsu), ([, one = ""]) => one.replace(/<[^>]*>/gu, ""));
  return parts
    .filter(({ name }) => name.startsWith("xl/worksheets/sheet"))
    .flatMap(({ xml }) => Array.from(xml.matchAll(/<row .*?<\/row>/gsu), ([row]) => row))
    .map((row) => `|${Array.from(row.matchAll(/t="s"><v>(\d+)</gu), ([, n]) => strings[Number(n)]).join("|")}|`);
}

/** Paragraphs of a Word document, without their markup. */
function paragraphsIn(contents: string | Uint8Array): readonly string[] {
  const body = partsOf(contents).find(({ name }) => name === "word/document.xml");
  const xml = body ? text(body.bytes) : "";
  return Array.from(xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu), ([one]) => one.replace(/<[^>]*>/gu, ""));
}

const SHEET_KINDS: Readonly<Record<Utterance["kind"], string>> = {
  note: "",
  comment: "|observasjon",
  cue: "|tegn|",
  memo: "|memo|",
  summary: "|bekreftet i sammendraget|",
  verdict: "|sporet: ",
  own: "|eget spørsmål|",
  skip: "|hoppet over|",
  park: "|parkert|",
  debrief: "|etterpå: overraskelser|",
  struck: "|strøket|",
};
const SAID = { verbatim: "ordrett", paraphrase: "gjengitt", stub: "hentes fra opptaket" } as const;

/** As it is read how a note was said; that of a turn's first words the rest is on the recording goes without saying. */
const readSaid = ({ said, turn }: Utterance): string =>
  turn === undefined ? SAID[said ?? "paraphrase"] : "innleggets første ord";

/** As it is read: how a note was said, and for the rest what stands before it, or the heading over it. */
function readKind(utterance: Utterance): string {
  const { kind } = utterance;
  if (kind === "note") return readSaid(utterance);
  const told = {
    comment: "bservasjon",
    cue: "(latter",
    summary: "Bekreftet i",
    verdict: "Sporet: ",
    debrief: "verraskelser",
  };
  return told[kind as keyof typeof told] ?? "";
}

const HTML_CLASSES: Readonly<Record<Utterance["kind"], string>> = {
  note: "",
  comment: '<li class="seen"',
  cue: '<li class="cue"',
  memo: '<li class="own"',
  summary: "Bekreftet i sammendraget",
  verdict: "Sporet: ",
  own: "",
  skip: "",
  park: '<li class="own"',
  debrief: "overraskelser",
  struck: "",
};

/** What ELAN's tiers hold of each line: the tiers that it is on, when it begins, its id and its words. */
function annotationsIn(contents: string | Uint8Array): readonly string[] {
  const xml = text(contents);
  const slots = new Map(
    Array.from(xml.matchAll(/TIME_SLOT_ID="(\w+)" TIME_VALUE="(\d+)"/gu), ([, slot, t]) => [slot, t] as const),
  );
  const pieces = new Map<string, string>();
  for (const [, tier, inside = ""] of xml.matchAll(/<TIER [^>]*TIER_ID="([^"]*)"[^/]*?>(.*?)<\/TIER>/gsu))
    for (const [, id = "", slot, words] of inside.matchAll(
      /ANNOTATION_ID="([a-z]+_\d+)[^"]*" TIME_SLOT_REF1="(\w+)".*?<ANNOTATION_VALUE(?:\/>|>(.*?)<\/ANNOTATION_VALUE>)/gsu,
    ))
      pieces.set(id, `${pieces.get(id) ?? ""}|${tier}|${slots.get(slot)}|${id.replace("_", ":")}|${words}|`);
  return [...pieces.values()];
}

/** Hours, minutes, seconds, and this many digits of the rest. */
function toDigits(t: number, digits: number, mark: string): string {
  const unit = 10 ** (3 - digits);
  const rounded = Math.round(t / unit) * unit;
  return `${long(rounded)}${mark}${String(rounded % 1000)
    .padStart(3, "0")
    .slice(0, digits)}`;
}

/** Each format; `a-part` holds the words of the coding alone, or what a participant is asked about. */
const FORMATS: Readonly<Record<string, Carried | "a-part">> = {
  csv: {
    to: ({ who }) => `,${typeof who === "string" ? who : who.join("; ")}`,
    pieces: lines,
    time: (t) => `,${t},`,
    speaker: ({ who, together }) => `,${typeof who === "string" ? who : who.join("; ")},${together ? "yes" : ""},`,
    kind: ({ kind, said = "" }) => `,${kind},${said},`,
  },
  json: {
    to: (to) => `"to":${JSON.stringify(to)}`,
    pieces: lines,
    time: (t) => `"t":${t},`,
    speaker: (speakers) => `"speakers":${JSON.stringify(speakers)}`,
    kind: ({ kind }) => `"kind":"${kind}"`,
  },
  txt: {
    to: arrow,
    pieces: lines,
    time: (t) => `[${long(t)}] `,
    speaker: inFull,
    kind: asTold,
    without: ["own"],
  },
  md: {
    to: shortArrow,
    pieces: lines,
    time: short,
    speaker: inShort,
    kind: readKind,
    without: ["own", "skip"],
  },
  html: {
    to: shortArrow,
    pieces: lines,
    time: short,
    speaker: inShort,
    kind: (utterance) => (utterance.kind === "note" ? readSaid(utterance) : HTML_CLASSES[utterance.kind]),
    without: ["own", "skip"],
  },
  nvivo: {
    heard: true,
    to: arrow,
    pieces: lines,
    time: (t) => toDigits(t, 1, "."),
    speaker: inFull,
    kind: asTold,
  },
  vtt: {
    heard: true,
    to: arrow,
    pieces: (contents) => text(contents).split("\n\n"),
    time: (t) => `\n${toDigits(t, 3, ".")} --> `,
    speaker: inFull,
    kind: asTold,
  },
  srt: {
    heard: true,
    to: arrow,
    pieces: (contents) => text(contents).split(/\r?\n\r?\n/u),
    time: (t) => `${toDigits(t, 3, ",")} --> `,
    speaker: inFull,
    kind: asTold,
  },
  labels: {
    heard: true,
    to: arrow,
    pieces: (contents) => lines(contents).map((line) => `\n${line}`),
    time: (t) => `\n${(t / 1000).toFixed(3)}\t`,
    speaker: inFull,
    kind: asTold,
  },
  eaf: {
    heard: true,
    to: arrow,
    pieces: annotationsIn,
    time: (t) => `|${t}|`,
    // Whoever spoke has it on a tier of their own.
    speaker: ({ who }) => (typeof who === "string" ? inFull({ who }) : who.map(String)),
    kind: (utterance) => (utterance.kind === "comment" ? "Observasjoner" : asTold(utterance)),
  },
  answers: "a-part",
  qdc: "a-part",
  check: "a-part",
  "check-html": "a-part",
  // The source that a person reads and codes; that its selections are the same words is tested where it is made.
  qdpx: {
    to: arrow,
    pieces: (contents) => partsOf(contents).flatMap(({ name, bytes }) => (name.endsWith(".txt") ? lines(bytes) : [])),
    time: (t) => `[${long(t)}] `,
    speaker: inFull,
    // Memos and debriefs are notes of their own beside the source.
    kind: (utterance) => ({ ...FULL_KINDS, memo: "", debrief: "verraskelser" })[utterance.kind] ?? asSaid(utterance),
    // It is a heading there, with its id; when it was asked stands where it was.
    without: ["own"],
  },
  docx: {
    to: shortArrow,
    pieces: paragraphsIn,
    time: long,
    // The first letter may be a large one.
    speaker: (speakers) => inShort(speakers).slice(1),
    kind: readKind,
    without: ["own", "skip"],
  },
  xlsx: {
    firstWordsWithTurn: true,
    to: (to) => `|${inShort(to)}|`,
    pieces: rowsIn,
    time: (t) => `|${long(t)}|`,
    speaker: (speakers) => `|${inShort(speakers)}|`,
    kind: ({ kind, said }) => (kind === "note" ? `|${SAID[said ?? "paraphrase"]}` : SHEET_KINDS[kind]),
  },
};

/** Undefined of a format that nothing is known of, and of one that carries no lines. */
export function carriedBy(format: string): Carried | undefined {
  const carried = FORMATS[format];
  return carried === "a-part" ? undefined : carried;
}

export function carriesAPart(format: string): boolean {
  return FORMATS[format] === "a-part";
}
