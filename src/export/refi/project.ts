// A whole project: project.qde, and the files that it refers to.
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Choices, Exported } from "../exporter.ts";
import { read } from "../lines/wording.ts";
import { element, listElement, opening, textElement, XML_HEAD } from "../markup/xml.ts";
import type { ZipFile } from "../markup/zip.ts";
import { audioElements } from "./audio.ts";
import { caseElements } from "./cases.ts";
import { codebookOf, codesElement } from "./codes/codebook.ts";
import { type Shared, selectionElements } from "./codes/selections.ts";
import { madeBy, spanOf } from "./dates.ts";
import { participantFacts, sessionFacts } from "./facts.ts";
import { guidOf } from "./guid.ts";
import { asFileName, namer } from "./names.ts";
import { notesOf } from "./notes.ts";
import { plainLine } from "./text/plain.ts";
import { type Sourced, sourcedOf } from "./text/sourced.ts";
import { usersOf } from "./users.ts";
import { variablesOf } from "./variables.ts";

export const ORIGIN = "Samtale";

/** In the order in which a zip is best read: the project first. */
export function projectFiles(
  sessions: readonly Exported[],
  language: Language,
  text: Texts,
  { lineEnds, audio }: Pick<Choices, "lineEnds" | "audio">,
): readonly ZipFile[] {
  const sourced = sourcedOf(sessions, language, text);
  const shared: Shared = { codebook: codebookOf(sourced, language, text), users: usersOf(sourced, text), text };
  const notes = notesOf(sourced, shared.users, text);
  // Positions count a line end as one, whatever it is in the file.
  const file = (guid: string, words: string): ZipFile => ({
    name: `sources/${guid}.txt`,
    parts: [lineEnds === "crlf" ? words.replaceAll("\n", "\r\n") : words],
  });
  return [
    {
      name: "project.qde",
      parts: projectParts(
        sourced,
        language,
        shared,
        notes.map((note) => note.element),
        audio,
      ),
    },
    ...sourced.map((one) => file(sourceGuid(one), one.source.text)),
    ...notes.map((note) => file(note.guid, note.text)),
  ];
}

/** Lines, elements in the order of the schema; none of them is empty. */
function* projectParts(
  sessions: readonly Sourced[],
  language: Language,
  shared: Shared,
  notes: readonly string[],
  audio: Choices["audio"],
): Iterable<string> {
  const { exportRefi } = shared.text;
  const facts = sessions.map((one) => ({ ofSession: sessionFacts(one, language, shared.text), one }));
  const variables = variablesOf(
    [
      ...facts.flatMap(({ ofSession }) => ofSession),
      ...sessions.flatMap((one) => [...participantFacts(one, shared.text).values()].flat()),
    ],
    exportRefi.nameless,
  );
  const name = namer(exportRefi.nameless);
  const codes = codesElement(shared.codebook);
  yield `${XML_HEAD}${opening("Project", projectAttributes(sessions, shared))}\n`;
  yield* lines([
    listElement("Users", shared.users.elements),
    codes && element("CodeBook", {}, `\n${codes}\n`),
    listElement("Variables", variables.elements),
    listElement("Cases", caseElements(sessions, shared, variables, sourceGuid)),
  ]);
  if (sessions.length > 0) yield "<Sources>\n";
  for (const { one, ofSession } of facts)
    yield* lines(textSource(one, name(asFileName(one.id)), variables.valuesOf(ofSession), language, shared));
  yield* lines(audioElements(audio, sessions[0], shared, name));
  if (sessions.length > 0) yield "</Sources>\n";
  yield* lines([listElement("Notes", notes), "</Project>"]);
}

function* lines(parts: Iterable<string>): Iterable<string> {
  for (const part of parts) if (part !== "") yield `${part}\n`;
}

function projectAttributes(sessions: readonly Sourced[], { users, text }: Shared) {
  const [only] = sessions;
  const spans = sessions.map(({ session }) => spanOf(session));
  const created = spans.map((span) => span.created).sort()[0] ?? "1970-01-01T00:00:00Z";
  const modified =
    spans
      .map((span) => span.modified)
      .sort()
      .at(-1) ?? created;
  const host = users.hostOf(only);
  return {
    xmlns: "urn:QDA-XML:project:1.0",
    name: only && sessions.length === 1 ? plainLine(only.id) : text.exportRefi.project(sessions.length),
    origin: ORIGIN,
    creatingUserGUID: host,
    creationDateTime: created,
    modifyingUserGUID: host,
    modifiedDateTime: modified,
  };
}

export function sourceGuid({ key }: Sourced): string {
  return guidOf("source", key);
}

function* textSource(
  sourced: Sourced,
  name: string,
  values: string,
  language: Language,
  shared: Shared,
): Iterable<string> {
  const guid = sourceGuid(sourced);
  const { created, modified } = spanOf(sourced.session);
  const made = madeBy(shared.users.hostOf(sourced), created, modified);
  yield opening("TextSource", { guid, name, plainTextPath: `internal://${guid}.txt`, ...made });
  yield textElement("Description", plainLine(read(sourced.session.guide.title, language)));
  yield* selectionElements(sourced, shared);
  yield values;
  yield "</TextSource>";
}
