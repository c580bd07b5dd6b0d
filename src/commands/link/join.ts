// `samtale join ADDRESS WORDS…`: this machine takes the other seat in a session that is open on another one.
import { readAddress, USUAL_PORT } from "../../link/addresses.ts";
import { readCode } from "../../link/code/code.ts";
import { writeProbe } from "../../store/probe.ts";
import { StoreProblem } from "../../store/problem.ts";
import { systemClocks } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { refuse } from "../program/output.ts";
import { onStage } from "../program/screen.ts";
import { inLanguageOf } from "../session/language-of-session.ts";
import { type ResumeOptions, resumeOn } from "../session/resume.ts";

export async function joinAt(
  typed: string,
  words: readonly string[],
  options: ResumeOptions,
  io: Io,
): Promise<ExitCode> {
  const { join: sentences } = io.text.link;
  const place = readAddress(typed, USUAL_PORT);
  if (!place) return refuse(sentences.address(typed), io);
  const code = words.length === 0 ? undefined : readCode(words);
  if (code?.is === "count") return refuse(sentences.count(code.count), io);
  if (code?.is === "word") return refuse(sentences.word(code.typed, code.nearest), io);
  // Before anyone is asked: a code is good once, and would be spent for nothing.
  const problem = writeProbe(io.data, io.text.store);
  if (problem !== undefined) return refuse(problem, io);
  const { joinSession } = await import("../../link/join-session.ts");
  try {
    const readClocks = systemClocks(io.env);
    const textFor = (language: string) => inLanguageOf({ language }, io).text;
    const joined = await joinSession({ data: io.data, text: io.text, textFor, place, words: code?.words, readClocks });
    if ("why" in joined) {
      if (joined.why === "unreachable") return refuse(sentences.unreachable(typed), io);
      return refuse(sentences[joined.why], io);
    }
    const { link, session, device, text } = joined;
    const opened = { ...link, says: [text.link.join.done] };
    try {
      return await onStage(io, options.plain, (stage) =>
        resumeOn(session, { ...options, seat: { id: device.writer, role: device.role } }, stage, io, opened),
      );
    } finally {
      link.close();
    }
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return refuse(error.message, io);
  }
}
