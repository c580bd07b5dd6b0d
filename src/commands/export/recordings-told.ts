// Tells of an export beside recordings what nobody would find out from its files: an audio file that no mark tells of, a
// recording that nothing was noted in, and lines that standard output had no room for.
import type { Choices, Exported, Exporter } from "../../export/exporter.ts";
import { matchAudio } from "../../export/times/audio-files.ts";
import { theRecording } from "../../export/times/titles.ts";
import type { Language } from "../../model/language.ts";
import { recordingsOf } from "../../model/recording/alignment.ts";
import type { Texts } from "../../text/languages.ts";
import { type File, partsOf } from "./files.ts";

/** A sentence each. */
export function tellRecordings(
  sessions: readonly Exported[],
  files: readonly File[],
  exporter: Exporter,
  { audio }: Choices,
  language: Language,
  text: Texts,
): readonly string[] {
  const { choices } = text.exports.command;
  const [first] = sessions;
  const unmarked = first ? matchAudio(audio, recordingsOf(first.session)).filter(([, recording]) => !recording) : [];
  const none = first !== undefined && recordingsOf(first.session).length === 0;
  const silent = sessions.flatMap((one) => {
    if (!exporter.parts) return [];
    const parts = new Set(partsOf(one, exporter, language).map(({ exported }) => exported.part));
    return recordingsOf(one.session)
      .filter(({ number }) => !parts.has(number))
      .map((recording) => choices.silentRecording(one.id, theRecording(one.session, recording, text)));
  });
  return [
    ...unmarked.map(([{ name }]) => (none ? choices.audioUnmarkedAll(name) : choices.audioUnmarked(name))),
    ...silent,
    ...(leavesOut(sessions, files, exporter, language) ? [choices.outsideLeftOut] : []),
  ];
}

function leavesOut(
  [first]: readonly Exported[],
  files: readonly File[],
  exporter: Exporter,
  language: Language,
): boolean {
  const isOnScreen = files.some(({ path, sessions }) => path === undefined && sessions[0]?.part !== "outside");
  return (
    isOnScreen && !!first && partsOf(first, exporter, language).some(({ exported }) => exported.part === "outside")
  );
}
