// `eaf`: an annotation document for ELAN (ELAN Annotation Format 3.0, EAFv3.0.xsd of the Max Planck Institute for
// Psycholinguistics): times in milliseconds, a tier for each participant and for each kind of note.

import { type AudioFile, type Exporter, USUAL } from "../exporter.ts";
import { escaped } from "../markup/angle-brackets.ts";
import { element, listElement, opening, XML_HEAD } from "../markup/xml.ts";
import { linedUp } from "../times/lined-up.ts";
import { type Annotation, type FilledTier, tiersOf } from "../times/tiers.ts";

const SCHEMA = {
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:noNamespaceSchemaLocation": "http://www.mpi.nl/tools/elan/EAFv3.0.xsd",
};

export const exporter: Exporter = {
  extension: "eaf",
  one: true,
  takes: ["audio"],
  write: (sessions, language, text, choices = USUAL) =>
    sessions
      .map((exported) => {
        const { session } = exported;
        const { clock, segments, told } = linedUp(exported, language, text, choices);
        const tiers = tiersOf(session, segments, text);
        const { slots, slotOf } = slotsOf(tiers);
        const types = [...new Set(tiers.map(typeOf))];
        const parts = [
          header(clock.audio, told),
          listElement("TIME_ORDER", slots) || element("TIME_ORDER", {}),
          ...tiers.map((tier) => tierElement(tier, slotOf)),
          ...types.map((type) =>
            element("LINGUISTIC_TYPE", { LINGUISTIC_TYPE_ID: type, TIME_ALIGNABLE: true, GRAPHIC_REFERENCES: false }),
          ),
        ];
        const document = { AUTHOR: "Samtale", DATE: session.facts?.at ?? UNDATED, FORMAT: "3.0", VERSION: "3.0" };
        return `${XML_HEAD}${opening("ANNOTATION_DOCUMENT", { ...document, ...SCHEMA })}\n${parts.join("\n")}\n</ANNOTATION_DOCUMENT>\n`;
      })
      .join(""),
};

/** A document must have a date; a session whose first line was lost has none. */
const UNDATED = "1970-01-01T00:00:00Z";

function header(audio: AudioFile | undefined, told: readonly string[]): string {
  return [
    opening("HEADER", { MEDIA_FILE: "", TIME_UNITS: "milliseconds" }),
    ...(audio ? [mediaElement(audio.name)] : []),
    ...told.map((words, index) => named(`samtale-${index + 1}`, words)),
    named("lastUsedAnnotationId", "0"),
    "</HEADER>",
  ].join("\n");
}

function named(name: string, value: string): string {
  return element("PROPERTY", { NAME: name }, escaped(value));
}

/**
 * By its name alone, as a file beside the document, where ELAN looks too: the way to it on one machine tells who sits at
 * that machine, and is wrong on any other.
 */
function mediaElement(name: string): string {
  const url = `./${encodeURIComponent(name.toWellFormed())}`;
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "unknown";
  return element("MEDIA_DESCRIPTOR", { MEDIA_URL: url, MIME_TYPE: type, RELATIVE_MEDIA_URL: url });
}

/** As ELAN calls them. */
const TYPES: Readonly<Record<string, string>> = {
  wav: "audio/x-wav",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  mp4: "video/mp4",
  mov: "video/quicktime",
};

/** What is on the tier; all who speak speak alike. */
function typeOf({ tier }: FilledTier): string {
  return typeof tier === "number" || tier === "group" || tier === "unknown" || tier === "moderator" ? "speech" : tier;
}

type SlotOf = (annotation: Annotation, end: "start" | "end") => string;

/** Two for each annotation, by their time; where one ends and another begins, the end comes first. */
function slotsOf(tiers: readonly FilledTier[]): { readonly slots: readonly string[]; readonly slotOf: SlotOf } {
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

function tierElement(filled: FilledTier, slotOf: SlotOf): string {
  const participant = typeof filled.tier === "number" ? filled.tier : undefined;
  const attributes = { LINGUISTIC_TYPE_REF: typeOf(filled), PARTICIPANT: participant, TIER_ID: filled.title };
  const annotations = filled.annotations.map((annotation) => {
    const value = element("ANNOTATION_VALUE", {}, escaped(annotation.words));
    const times = { TIME_SLOT_REF1: slotOf(annotation, "start"), TIME_SLOT_REF2: slotOf(annotation, "end") };
    return `<ANNOTATION>${element("ALIGNABLE_ANNOTATION", { ANNOTATION_ID: annotation.id, ...times }, value)}</ANNOTATION>`;
  });
  if (annotations.length === 0) return element("TIER", attributes);
  return `${opening("TIER", attributes)}\n${annotations.join("\n")}\n</TIER>`;
}
