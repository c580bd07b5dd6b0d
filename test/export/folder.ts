// The choir's session as it lies in a data folder, and the world that a command is given.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Io } from "../../src/commands/program/io.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Language } from "../../src/model/language.ts";
import { serialize } from "../../src/store/journal/line.ts";
import { sha256Of } from "../../src/store/session/beginning.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR, choirEntries, choirSource } from "./choir.ts";

/** Puts a session of these entries into the data folder, under this name. */
export function keep(data: string, id = CHOIR, entries: readonly Entry[] = choirEntries): string {
  const folder = path.join(data, "sessions", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "guide.yaml"), choirSource);
  const sha256 = sha256Of(choirSource);
  for (const writer of ["mod", "sec"]) {
    const lines = entries
      .filter((entry) => entry.id.startsWith(`${writer}:`))
      .map((entry) => (entry.kind === "start" ? { ...entry, session: id, guide: { ...entry.guide, sha256 } } : entry));
    writeFileSync(path.join(folder, `${writer}.jsonl`), lines.map((entry) => `${serialize(entry)}\n`).join(""));
  }
  return folder;
}

export type Heard = { readonly io: Io; readonly out: () => string; readonly err: () => string };

/** A world that hears what is said to it. */
export function world(data: string, language: Language = "nb"): Heard {
  const said = { out: "", err: "" };
  const io: Io = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: process.stdin,
    stdout: Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, {
      isTTY: false,
      write: (contents: string | Uint8Array) => {
        said.out += contents;
        return true;
      },
    }),
    env: {},
    cwd: data,
    language,
    languageIsChosen: true,
    languageIsKnown: true,
    text: textsIn(language),
    data,
    dataReason: "option",
    guides: data,
    version: "0.1.0",
  };
  return { io, out: () => said.out, err: () => said.err };
}
