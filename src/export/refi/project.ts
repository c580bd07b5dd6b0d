// Writes a whole project: project.qde, and the text files that it refers to.

import { element, listElement, startTag, textElement, XML_HEAD } from "../../markup/xml.ts";
import type { ZipFile } from "../../markup/zip.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Choices, Exported } from "../exporter.ts";
import { read } from "../lines/shared-words.ts";
import { basePathOf, writeAudioSources } from "./audio-sources.ts";
import { writeCases } from "./cases.ts";
import { type Applied, writeApplied } from "./codes/applied.ts";
import { makeCodebook, writeCodes } from "./codes/codebook.ts";
import { type Shared, writeSelections } from "./codes/selections.ts";
import { deriveGuid } from "./guid.ts";
import { writeNotes } from "./project-notes.ts";
import { toProjectLine } from "./text/project-text.ts";
import { prepareSources, type Sourced } from "./text/sourced.ts";
import { madeBy, spanOf, UNDATED } from "./timestamps.ts";
import { makeNamer, toFileName } from "./unique-names.ts";
import { collectUsers } from "./users.ts";
import { listFactsOfPeople, listSessionFacts } from "./variable-facts.ts";
import { declareVariables } from "./variables.ts";

type Recorded = Pick<Choices, "audio" | "audioPath">;

export const ORIGIN = "Samtale";

/** The project comes first, since the reader of a zip needs it first. */
export function makeProjectFiles(
  sessions: readonly Exported[],
  language: Language,
  text: Texts,
  { lineEnds, ...recordings }: Recorded & Pick<Choices, "lineEnds">,
  applied: Applied = { codes: [], codings: [] },
): readonly ZipFile[] {
  const sourced = prepareSources(sessions, language, text);
  const codebook = makeCodebook(sourced, language, text, applied.codes);
  const shared: Shared = { codebook, users: collectUsers(sourced, text), text };
  const notes = writeNotes(sourced, shared.users, text);
  // Positions count a line end as one character, also where it is CRLF in the file.
  const file = (guid: string, words: string): ZipFile => ({
    name: `sources/${guid}.txt`,
    parts: [lineEnds === "crlf" ? words.replaceAll("\n", "\r\n") : words],
  });
  return [
    {
      name: "project.qde",
      parts: writeProject(
        sourced,
        language,
        shared,
        notes.map((note) => note.element),
        recordings,
        applied,
      ),
    },
    ...sourced.map((one) => file(sourceGuid(one), one.source.text)),
    ...notes.map((note) => file(note.guid, note.text)),
  ];
}

/** Writes project.qde line by line, its elements in the order of the schema. Empty elements are left out. */
function* writeProject(
  sessions: readonly Sourced[],
  language: Language,
  shared: Shared,
  notes: readonly string[],
  recordings: Recorded,
  applied: Applied,
): Iterable<string> {
  const { exportRefi } = shared.text;
  const facts = sessions.map((one) => ({ ofSession: listSessionFacts(one, language, shared.text), one }));
  const variables = declareVariables(
    [
      ...facts.flatMap(({ ofSession }) => ofSession),
      ...[...Map.groupBy(sessions, ({ people }) => people).values()].flatMap((own) =>
        [...listFactsOfPeople(own, shared.text).values()].flat(),
      ),
    ],
    exportRefi.nameless,
  );
  const name = makeNamer(exportRefi.nameless);
  const codes = writeCodes(shared.codebook);
  yield `${XML_HEAD}${startTag("Project", describeProject(sessions, recordings, shared))}\n`;
  yield* lines([
    listElement("Users", shared.users.elements),
    codes && element("CodeBook", {}, `\n${codes}\n`),
    listElement("Variables", variables.elements),
    listElement("Cases", writeCases(sessions, shared, variables, sourceGuid)),
  ]);
  if (sessions.length > 0) yield "<Sources>\n";
  for (const { one, ofSession } of facts)
    yield* lines(
      writeTextSource(one, name(toFileName(one.id)), variables.valuesOf(ofSession), language, shared, applied),
    );
  yield* lines(writeAudioSources(recordings, sessions[0], language, shared, name));
  if (sessions.length > 0) yield "</Sources>\n";
  yield* lines([listElement("Notes", notes), "</Project>"]);
}

function* lines(parts: Iterable<string>): Iterable<string> {
  for (const part of parts) if (part !== "") yield `${part}\n`;
}

function describeProject(sessions: readonly Sourced[], recordings: Recorded, { users, text }: Shared) {
  const [only] = sessions;
  const spans = sessions.map(({ session }) => spanOf(session));
  const created = spans.map((span) => span.created).sort()[0] ?? UNDATED;
  const modified =
    spans
      .map((span) => span.modified)
      .sort()
      .at(-1) ?? created;
  const host = users.hostOf(only);
  return {
    xmlns: "urn:QDA-XML:project:1.0",
    name: only && sessions.length === 1 ? toProjectLine(only.id) : text.exportRefi.project(sessions.length),
    origin: ORIGIN,
    basePath: basePathOf(recordings),
    creatingUserGUID: host,
    creationDateTime: created,
    modifyingUserGUID: host,
    modifiedDateTime: modified,
  };
}

export function sourceGuid({ key }: Sourced): string {
  return deriveGuid("source", key);
}

/** Its title; before that its short name, by which other parts of the project know it. */
function describeSource({ named, session }: Sourced, language: Language): string {
  const title = toProjectLine(read(session.guide.title, language));
  return named === undefined ? title : `${named.short} · ${title}`;
}

function* writeTextSource(
  sourced: Sourced,
  name: string,
  values: string,
  language: Language,
  shared: Shared,
  applied: Applied,
): Iterable<string> {
  const guid = sourceGuid(sourced);
  const { created, modified } = spanOf(sourced.session);
  const made = madeBy(shared.users.hostOf(sourced), created, modified);
  yield startTag("TextSource", { guid, name, plainTextPath: `internal://${guid}.txt`, ...made });
  yield textElement("Description", describeSource(sourced, language));
  yield* writeSelections(sourced, shared);
  yield* writeApplied(sourced, applied.codings, shared);
  yield values;
  yield "</TextSource>";
}
