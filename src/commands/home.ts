// `samtale` alone: the home screen, or, where there is no screen, the same as a list with what to type next.

import type { HomeRow } from "../conversation/before/home.ts";
import { listSessions, type SessionSummary } from "../store/session/list.ts";
import { saveSettings } from "../store/settings.ts";
import { inLanguage, LANGUAGES, textsIn } from "../text/languages.ts";
import type { Stage } from "../ui/terminal/stage.tsx";
import { errorsIn, type Listed, listGuides } from "./guide/guides.ts";
import type { ExitCode, Io } from "./program/io.ts";
import { onStage } from "./program/screen.ts";
import { cloudIn } from "./program/synced.ts";
import { terminalLacks, whatToDo } from "./program/terminal-lacks.ts";

export type HomeOptions = { readonly plain?: boolean };

export async function home(options: HomeOptions, io: Io): Promise<ExitCode> {
  const guides = listGuides(io);
  return onStage(io, options.plain, async (stage) => {
    if (stage) return choose(guides, stage, io);
    const code = await list(guides, io);
    if (options.plain !== true) io.out(`${io.text.cli.home.lacks.screen}\n`);
    return code;
  });
}

/** What is said above the list: what the terminal lacks, and that the data folder is copied to the net. */
function saidAbove({ stdout, env, text, data }: Io): readonly string[] {
  const colourDepth = stdout.getColorDepth?.(env) ?? 1;
  const cloud = cloudIn(data, env);
  return [
    ...(cloud === undefined ? [] : [text.cli.doctor.synced(cloud)]),
    ...whatToDo(terminalLacks({ env, platform: process.platform, colourDepth }), text),
  ];
}

async function choose(guides: readonly Listed[], stage: Stage, io: Io): Promise<ExitCode> {
  const { chooseAtHome } = await import("../ui/screens/home.tsx");
  const { open, finished } = sessionRows(guides, io);
  const around = (rows: readonly HomeRow[]): readonly HomeRow[] => [...open, ...rows, ...finished];
  const rows = around(guides.map((guide) => guideRow(guide, 0, io)));
  // The whole of each guide is checked while the list stands already: one with errors can then not be chosen.
  const checked = async (): Promise<readonly HomeRow[]> => {
    const errors = await Promise.all(guides.map(({ path }) => errorsIn(path, io)));
    return around(guides.map((guide, index) => guideRow(guide, errors[index] ?? 0, io)));
  };
  for (;;) {
    const choice = await chooseAtHome({ rows, checked, said: saidAbove(io) }, stage, io.text);
    if (choice === "quit") return 0;
    if (choice.is === "language") return choose(guides, stage, inNextLanguage(io));
    if (choice.is === "help") {
      const { readHere } = await import("../ui/screens/read.tsx");
      await readHere(io.text.cli.home.title, io.text.cli.home.help, stage, io.text);
      continue;
    }
    if (choice.is === "finished") {
      const { leadOut } = await import("./finished/lead-out.ts");
      // Whoever has done with it is home again, where it may stand among the open ones.
      if ((await leadOut(choice.id, stage, io)) === "done") return choose(guides, stage, io);
    }
    const as = "secretary" in choice && choice.secretary ? { as: "secretary" } : {};
    if (choice.is !== "guide") return (await import("./session/resume.ts")).resumeOn(choice.id, as, stage, io);
    const { runOrBack } = await import("./session/run.ts");
    const outcome = await runOrBack(choice.path, { ...as, ...(choice.rehearse ? { rehearse: true } : {}) }, stage, io);
    if (outcome !== "back") return outcome;
  }
}

function guideRow({ path, name, heading }: Listed, errors: number, io: Io): HomeRow {
  const { home: words } = io.text.cli;
  const title = heading ? inLanguage(heading.title, io.language) : name;
  const broken = errors > 0 ? { broken: words.broken(errors) } : {};
  return { choice: { is: "guide", path }, title, about: aboutGuide(heading, io), ...broken };
}

function aboutGuide(heading: Listed["heading"], io: Io): string {
  const { home: words, setup } = io.text.cli;
  return heading ? words.about(setup.kinds[heading.kind], heading.minutes) : "";
}

/** The next of the languages, remembered for the next time. */
function inNextLanguage(io: Io): Io {
  const language = LANGUAGES[(LANGUAGES.indexOf(io.language) + 1) % LANGUAGES.length] ?? io.language;
  void saveSettings(io.data, { language }, io.text.store).catch(() => {});
  return { ...io, language, languageIsChosen: true, text: textsIn(language) };
}

/** Sessions that can go on, and those that have ended; the latest first. */
function sessionRows(
  guides: readonly Listed[],
  io: Io,
): { readonly open: readonly HomeRow[]; readonly finished: readonly HomeRow[] } {
  const { home: words } = io.text.cli;
  const titles = new Map(
    guides.flatMap(({ name, heading }) => (heading ? [[name, inLanguage(heading.title, io.language)]] : [])),
  );
  const rowOf = (summary: SessionSummary): HomeRow => {
    const { id, start, lastWritten, broken, ended } = summary;
    const title = titles.get(start?.guide.id ?? "") ?? start?.guide.id ?? id;
    const rehearsal = start?.rehearsal ? ` · ${words.rehearsal}` : "";
    const choice = ended ? ({ is: "finished", id } as const) : ({ is: "session", id } as const);
    let about: string | undefined;
    return {
      choice,
      title,
      // Of the rows that are seen, and not of the hundreds below them.
      get about() {
        about ??= `${words.session(shortDate(lastWritten), start?.participants ?? 0, summary.notes)}${rehearsal}`;
        return about;
      },
      ...(broken === undefined ? {} : { broken }),
    };
  };
  const all = listSessions(io.data, io.text.store);
  return {
    open: all.filter(({ ended }) => !ended).map(rowOf),
    finished: all.filter(({ ended }) => ended).map(rowOf),
  };
}

function shortDate(at: string | undefined): string {
  return (at ?? "").slice(0, 16).replace("T", " ");
}

async function list(guides: readonly Listed[], io: Io): Promise<ExitCode> {
  const { home: words } = io.text.cli;
  const guideLines = guides.map(async ({ path, name, shown, heading }) => {
    const errors = await errorsIn(path, io);
    const title = heading ? inLanguage(heading.title, io.language) : name;
    return errors > 0
      ? [title, aboutGuide(heading, io), `${words.broken(errors)} ${shown}`]
      : [title, aboutGuide(heading, io), words.start(shown)];
  });
  const { open, finished } = sessionRows(guides, io);
  const linesOf = (rows: readonly HomeRow[], next: (id: string) => string) =>
    rows.map(({ choice, title, about, broken }) => [title, broken ?? about, "id" in choice ? next(choice.id) : ""]);
  const table = (title: string, lines: readonly (readonly string[])[], none: string): string =>
    lines.length === 0 ? `${none}\n` : `${title}\n${columns(lines)}`;
  io.out(table(words.guides, await Promise.all(guideLines), words.noGuides));
  io.out(`\n${table(words.sessions, linesOf(open, words.resume), words.noSessions)}`);
  if (finished.length > 0) io.out(`\n${table(words.finished, linesOf(finished, words.show), "")}`);
  io.out(`\n${words.next}\n`);
  return 0;
}

/** Lines of equal parts, each part as wide as its widest. */
function columns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = lines.map((line) => line.map((part, column) => part.padEnd(widths[column] ?? 0)).join("   "));
  return padded.map((line) => `  ${line.trimEnd()}\n`).join("");
}
