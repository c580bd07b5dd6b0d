// Two people who write on two laptops while everything goes wrong: the cable, the programs, the disks. What each saw as saved
// is remembered, and what was struck.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseLine } from "../../src/store/journal/line.ts";
import type { Opening } from "../terminal/harness/opening.ts";
import type { Terminal } from "../terminal/harness/terminal.ts";
import { twoLaptops } from "./laptops.ts";

/** The moderator's at the host, the secretary's at the one that joined. */
export type Side = "mod" | "sec";
const OTHER = { mod: "sec", sec: "mod" } as const;

export type Table = {
  /** One more line, without Enter waited for. */
  readonly writes: (side: Side) => void;
  /** The last lines of both stand on both screens. */
  readonly agree: () => Promise<void>;
  readonly pulls: () => Promise<void>;
  readonly plugs: () => Promise<void>;
  /** Killed while it writes, and opened again. */
  readonly kills: (side: Side) => Promise<void>;
  /** Strikes a line of `whose` that stands on its own disk; false where there is none. */
  readonly strikes: (side: Side, whose: Side) => Promise<boolean>;
  /** Nothing more goes onto its disk until what it returns is called, and awaited. */
  readonly fills: (side: Side) => Promise<() => Promise<void>>;
  /** What stood on a screen with its ✓. */
  readonly shown: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
  readonly folders: Readonly<Record<Side, string>>;
};

/** `disks` are the data folders; the session lies in that of the moderator. */
export async function sitDown(
  session: string,
  disks: Readonly<Record<Side, string>>,
  open: (opening: Opening) => Terminal,
): Promise<Table & { readonly line: Awaited<ReturnType<typeof twoLaptops>>["line"] }> {
  const { line, hosts, joins } = await twoLaptops(session, { here: disks.mod, there: disks.sec }, open);
  const folders = {
    mod: path.join(disks.mod, "sessions", session),
    sec: path.join(disks.sec, "sessions", session),
  };
  const shown = new Set<string>();
  const struck = new Set<string>();
  let count = 0;
  const opens = {
    mod: hosts,
    sec: async (host?: Terminal): Promise<Terminal> => {
      const terminal = await joins(host);
      terminal.press("tab");
      await terminal.sees("SKRIV");
      return terminal;
    },
  };
  const mod = await hosts();
  const at: Record<Side, Terminal> = { mod, sec: await opens.sec(mod) };
  const last: Record<Side, string> = { mod: "", sec: "" };

  function writes(side: Side): void {
    last[side] = `ytring${side}${++count}.`;
    at[side].type(`${last[side]}\r`);
  }

  /** What stands there with its ✓: also what has gone out at the top. */
  function notice(side: Side): void {
    const rows = [...at[side].scrollback(), ...at[side].screen()];
    for (const row of rows) for (const [words] of / ✓ .*/u.exec(row)?.[0].matchAll(WORDS) ?? []) shown.add(words);
  }

  const stands = (words: string) => (text: string) =>
    text.split("\n").some((row) => / ✓ /u.test(row) && row.includes(words));

  async function agree(): Promise<void> {
    for (const side of SIDES) writes(side);
    for (const side of SIDES) for (const words of Object.values(last)) await at[side].sees(stands(words));
    for (const side of SIDES) notice(side);
  }

  async function linked(): Promise<void> {
    for (const side of SIDES) await at[side].sees("● koblet");
  }

  return {
    line,
    writes,
    agree,
    pulls: async () => {
      line.pull();
      for (const side of SIDES) await at[side].sees("○ alene");
    },
    plugs: async () => {
      line.plug();
      await linked();
    },
    kills: async (side) => {
      for (let n = 0; n < 4; n++) writes(side);
      await at[side].sees(stands(last[side].slice(0, 9)));
      at[side].kill("SIGKILL");
      await at[side].exited;
      notice(side);
      await at[side].dispose();
      line.plug();
      if (side === "sec") await at.mod.sees("○ alene");
      at[side] = await opens[side]();
      await linked();
    },
    strikes: async (side, whose) => {
      const lines = notesIn(folders[side], whose).filter(({ words }) => !struck.has(words));
      const one = lines[Math.floor(lines.length / 2)];
      if (!one) return false;
      at[side].type(`/stryk ${one.id}\r`);
      await until(() => strikesIn(folders[side], side).has(one.id));
      struck.add(one.words);
      return true;
    },
    fills: async (side) => {
      const ballast = path.join(disks[side], "ballast");
      for (let size = 1 << 20; size >= 1; size = size > 1 ? Math.floor(size / 4) : 0) fill(ballast, size);
      // The last block of its file has room for some more.
      for (let isFull = false; !isFull; isFull = REFUSED.test(at[side].text())) {
        writes(side);
        await at[side].until((text) => REFUSED.test(text) || stands(last[side])(text));
      }
      // What the other one writes meanwhile waits for room.
      writes(OTHER[side]);
      await at[OTHER[side]].sees(stands(last[OTHER[side]]));
      return async () => {
        rmSync(ballast);
        at[side].press("enter");
        await at[side].sees(stands(last[side]), stands(last[OTHER[side]]));
      };
    },
    shown,
    struck,
    folders,
  };
}

const REFUSED = /! Fikk ikke lagret/u;
const SIDES = ["mod", "sec"] as const;
const WORDS = /ytring(?:mod|sec)\d+\./gu;

/** As much as goes on. */
function fill(file: string, size: number): void {
  try {
    for (;;) writeFileSync(file, Buffer.alloc(size), { flag: "a" });
  } catch {
    // It is full.
  }
}

type Note = { readonly id: string; readonly words: string };

/** The notes of a writer that stand whole in a folder, each once for each time that it stands there. */
export function notesIn(folder: string, writer: Side): readonly Note[] {
  return entriesIn(folder, writer).flatMap((entry) => {
    const words = entry?.kind === "note" ? WORDS_ONCE.exec(entry.text)?.[0] : undefined;
    return entry && words !== undefined ? [{ id: entry.id, words }] : [];
  });
}

const WORDS_ONCE = new RegExp(WORDS.source, "u");

function strikesIn(folder: string, writer: Side): ReadonlySet<string> {
  return new Set(entriesIn(folder, writer).flatMap((entry) => (entry?.kind === "strike" ? [entry.target] : [])));
}

function entriesIn(folder: string, writer: Side) {
  const lines = readFileSync(path.join(folder, `${writer}.jsonl`), "utf8")
    .split("\n")
    .slice(0, -1);
  return lines.map((line) => parseLine(line.trimEnd()));
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((passed) => setTimeout(passed, 5));
}
