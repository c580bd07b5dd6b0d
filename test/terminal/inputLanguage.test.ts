// The input language in the real program: every row of the table, typed as keys into the note field and sent as lines
// through a pipe, in both languages, leaves the same entries in the journal.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import type { Entry } from "../../src/model/entry.ts";
import type { Guide } from "../../src/model/guide.ts";
import type { Language } from "../../src/model/language.ts";
import { INPUT_GUIDE, INPUT_LANGUAGE, type InputRow, type Kept } from "../inputLanguage.ts";
import { terminalInTest } from "./harness/inTest.ts";
import { environment, PROGRAM } from "./harness/opening.ts";
import { BEGINS, journal, linesIn } from "./moderator.ts";

/** An hour and five minutes later: some rows give a time up to here. */
const LATER = "2026-11-22T11:05:00+01:00";
const NOW = 3_900_000;

type Talk = {
  readonly data: string;
  /** Sends a line, and resolves when the journal has so many entries. */
  readonly send: (line: string, count: number) => Promise<void>;
  readonly clock: (time: string) => void;
};

/** A folder with the guide that the rows are typed in. */
function guideFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-input-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "input.yaml");
  writeFileSync(file, stringify(asWritten(INPUT_GUIDE)));
  return file;
}

function asWritten({ id, version, title, language, kind, sections }: Guide): object {
  return {
    id,
    version,
    title,
    language,
    kind,
    sections: sections.map((section) => ({
      id: section.id,
      items: section.items.map(({ id, text, probes, cover }) => ({
        ask: text,
        id,
        ...(probes.length > 0 ? { probes: probes.map((probe) => ({ id: probe.id, ...probe.text })) } : {}),
        ...(cover.length > 0 ? { cover: cover.map((theme) => ({ id: theme.id, ...theme.text })) } : {}),
      })),
    })),
  };
}

async function inTheField(language: Language): Promise<Talk> {
  const args = ["run", guideFile(), "--participants", "5", "--lang", language];
  const terminal = terminalInTest({ args, clock: BEGINS });
  await terminal.listens();
  return {
    data: terminal.data,
    clock: terminal.at,
    send: async (line, count) => {
      for (const key of line) terminal.type(key);
      terminal.press("enter");
      await terminal.until(() => linesIn(terminal.data) >= count);
    },
  };
}

async function throughAPipe(language: Language): Promise<Talk> {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-input-"));
  const [data, clockFile] = [path.join(folder, "data"), path.join(folder, "clock")];
  writeFileSync(clockFile, BEGINS);
  const args = [PROGRAM, "run", guideFile(), "--participants", "5", "--lang", language, "--data", data];
  const child = spawn(process.execPath, args, {
    env: environment(folder, { SAMTALE_CLOCK: clockFile }),
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const heard = (): Promise<void> => new Promise((resolve) => child.stdout.once("data", () => resolve()));
  await heard();
  return {
    data,
    clock: (time) => writeFileSync(clockFile, time),
    send: async (line, count) => {
      child.stdin.write(`${line}\n`);
      while (linesIn(data) < count) await heard();
    },
  };
}

/** What a row keeps, with the times that it says; `last` is the line sent before it. */
function expected(row: InputRow, last: string, owns: number): readonly Kept[] {
  const t = row.given === undefined ? NOW : "at" in row.given ? row.given.at : NOW - row.given.ago;
  const times = row.given === undefined ? { t } : { t, typed: NOW };
  return row.kept.map((kept) => ({
    ...kept,
    ...(kept.target === "last" ? { target: last } : {}),
    ...(kept.item === "own:mod-1" ? { item: `own:mod-${owns}` } : {}),
    ...times,
  }));
}

const withoutStamp = ({ id: _, at: __, ...rest }: Entry): unknown => rest;

/** Each command that a row was, and each before it, is taken back: the next row finds the table as this one did. */
async function takeBack(talk: Talk, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await talk.send("/undo", journal(talk.data).length + 1);
}

describe.each(["nb", "en"] as const)("in %s", (language) => {
  test.each([
    ["typed into the field", inTheField],
    ["through a pipe", throughAPipe],
  ])("%s", async (_, open) => {
    const talk = await open(language);
    await talk.send("/go 1", journal(talk.data).length + 1);
    await talk.send("/go 2", journal(talk.data).length + 1);
    talk.clock(LATER);
    const differences: unknown[] = [];
    for (const row of INPUT_LANGUAGE) {
      for (const line of row.before ?? []) await talk.send(line, journal(talk.data).length + 1);
      const before = journal(talk.data);
      const owns = before.filter(({ kind }) => kind === "own").length + 1;
      await talk.send(row.typed[language], before.length + row.kept.length);
      const kept = journal(talk.data).slice(before.length).map(withoutStamp);
      const wanted = expected(row, before.at(-1)?.id ?? "", owns);
      if (JSON.stringify(sorted(kept)) !== JSON.stringify(sorted(wanted)))
        differences.push({ typed: row.typed[language], kept, wanted });
      const isLasting = ["undo", "strike"].includes(row.kept[0]?.kind ?? "");
      await takeBack(talk, (row.before?.length ?? 0) + (isLasting ? -1 : 1));
    }
    expect(differences).toEqual([]);
  });
});

/** The same whatever the order of the keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
