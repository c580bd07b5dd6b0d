// `eaf`: an annotation document for ELAN (ELAN Annotation Format 3.0, EAFv3.0.xsd of the Max Planck Institute for
// Psycholinguistics): times in milliseconds, a tier for each participant and for each kind of note.

import { escapeText } from "../../markup/escape.ts";
import { element, listElement, startTag, XML_HEAD } from "../../markup/xml.ts";
import { type AudioFile, type Choices, type Exporter, USUAL } from "../exporter.ts";
import { linedUp } from "../times/lined-up.ts";
import { makeParts } from "../times/parts.ts";
import { type Annotation, type FilledTier, tiersOf } from "../times/tiers.ts";

const SCHEMA = {
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:noNamespaceSchemaLocation": "http://www.mpi.nl/tools/elan/EAFv3.0.xsd",
};

export const exporter: Exporter = {
  extension: "eaf",
  one: true,
  parts: makeParts("with-turns"),
  takes: ["audio", "audioPath"],
  write: (sessions, language, text, choices = USUAL) =>
    sessions
      .map((exported) => {
        const { session } = exported;
        const { clock, segments, told } = linedUp(exported, language, text, choices);
        const tiers = tiersOf(session, segments, text);
        const { slots, slotOf } = makeSlots(tiers);
        const types = [...new Set(tiers.map(typeOf))];
        const parts = [
          writeHeader(clock.audio, choices.audioPath, told),
          listElement("TIME_ORDER", slots) || element("TIME_ORDER", {}),
          ...tiers.map((tier) => writeTier(tier, slotOf)),
          ...types.map((type) =>
            element("LINGUISTIC_TYPE", { LINGUISTIC_TYPE_ID: type, TIME_ALIGNABLE: true, GRAPHIC_REFERENCES: false }),
          ),
        ];
        const document = { AUTHOR: "Samtale", DATE: session.facts?.at ?? UNDATED, FORMAT: "3.0", VERSION: "3.0" };
        return `${XML_HEAD}${startTag("ANNOTATION_DOCUMENT", { ...document, ...SCHEMA })}\n${parts.join("\n")}\n</ANNOTATION_DOCUMENT>\n`;
      })
      .join(""),
};

/** A document must have a date, also if the first line of its session was lost. */
const UNDATED = "1970-01-01T00:00:00Z";

function writeHeader(audio: AudioFile | undefined, path: Choices["audioPath"], told: readonly string[]): string {
  return [
    startTag("HEADER", { MEDIA_FILE: "", TIME_UNITS: "milliseconds" }),
    ...(audio ? [writeMedia(audio, path)] : []),
    ...told.map((words, index) => writeProperty(`samtale-${index + 1}`, words)),
    writeProperty("lastUsedAnnotationId", "0"),
    "</HEADER>",
  ].join("\n");
}

function writeProperty(name: string, value: string): string {
  return element("PROPERTY", { NAME: name }, escapeText(value));
}

/**
 * Names the audio file by the way to it from the document, where ELAN looks first, and by its full path only where that was
 * asked for: it often contains the name of the user, and is wrong on any other machine.
 */
function writeMedia({ name, path, beside }: AudioFile, asked: Choices["audioPath"]): string {
  const url = `./${toUrl(beside?.path ?? name)}`;
  const full = asked === "absolute" ? `file://${toUrl(path.replaceAll("\\", "/").replace(/^(?!\/)/u, "/"))}` : url;
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "unknown";
  return element("MEDIA_DESCRIPTOR", { MEDIA_URL: full, MIME_TYPE: type, RELATIVE_MEDIA_URL: url });
}

function toUrl(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/^\/([A-Za-z])%3A\//u, "/$1:/");
}

/** As ELAN calls them. */
const TYPES: Readonly<Record<string, string>> = {
  wav: "audio/x-wav",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  mp4: "video/mp4",
  mov: "video/quicktime",
};

/** All speakers' tiers have one type, and all tiers of their turns another. */
function typeOf({ tier, turns }: FilledTier): string {
  if (turns) return "turns";
  return typeof tier === "number" || tier === "group" || tier === "unknown" || tier === "moderator" ? "speech" : tier;
}

type SlotOf = (annotation: Annotation, end: "start" | "end") => string;

/** Two slots for each annotation, sorted by time. Where one annotation ends and another begins, the end comes first. */
function makeSlots(tiers: readonly FilledTier[]): { readonly slots: readonly string[]; readonly slotOf: SlotOf } {
  const times = tiers.flatMap(({ annotations }) =>
    annotations.flatMap((annotation) => [
      { annotation, end: "start" as const, time: annotation.start },
      { annotation, end: "end" as const, time: annotation.end },
    ]),
  );
  const ids = { start: new Map<Annotation, string>(), end: new Map<Annotation, string>() };
  const slots = times
    .sort((one, other) => one.time - other.time || Number(other.end === "end") - Number(one.end === "end"))
    .map(({ annotation, end, time }, index) => {
      const id = `ts${index + 1}`;
      ids[end].set(annotation, id);
      return element("TIME_SLOT", { TIME_SLOT_ID: id, TIME_VALUE: time });
    });
  return { slots, slotOf: (annotation, end) => ids[end].get(annotation) ?? "" };
}

function writeTier(filled: FilledTier, slotOf: SlotOf): string {
  const participant = typeof filled.tier === "number" ? filled.tier : undefined;
  const attributes = { LINGUISTIC_TYPE_REF: typeOf(filled), PARTICIPANT: participant, TIER_ID: filled.title };
  const annotations = filled.annotations.map((annotation) => {
    const value = element("ANNOTATION_VALUE", {}, escapeText(annotation.words));
    const times = { TIME_SLOT_REF1: slotOf(annotation, "start"), TIME_SLOT_REF2: slotOf(annotation, "end") };
    return `<ANNOTATION>${element("ALIGNABLE_ANNOTATION", { ANNOTATION_ID: annotation.id, ...times }, value)}</ANNOTATION>`;
  });
  if (annotations.length === 0) return element("TIER", attributes);
  return `${startTag("TIER", attributes)}\n${annotations.join("\n")}\n</TIER>`;
}
