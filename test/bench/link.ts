// Two programs over the loopback address: how soon a line of one stands on the other's screen, how soon both are level
// after a time alone, and what it takes of memory.
import { readFileSync } from "node:fs";
import path from "node:path";
import { FORMAT } from "../../src/store/journal/sealing.ts";
import { twoLaptops } from "../link/laptops.ts";
import { openTerminal } from "../terminal/harness/terminal.ts";
import { peakMemory } from "./measure.ts";
import { makeSession } from "./session.ts";
import { percentile, timed } from "./statistics.ts";
import { type Row, row } from "./table.ts";

const LINES = 150;
const ALONE = 1000;

export async function linked(data: string): Promise<readonly Row[]> {
  return [...(await few(path.join(data, "link"))), ...(await many(path.join(data, "link-large")))];
}

/** Opens a session of so many entries on two laptops. */
async function opened(data: string, entries: number) {
  const folders = { here: path.join(data, "here"), there: path.join(data, "there") };
  const { id } = makeSession(folders.here, entries, "linked", FORMAT);
  const { line, hosts, joins } = await twoLaptops(id, folders, openTerminal);
  const host = await hosts();
  const join = await joins(host);
  await host.sees("● koblet");
  const close = async (): Promise<void> => {
    await join.dispose();
    await host.dispose();
    line.remove();
  };
  const journal = (folder: string): string => readFileSync(path.join(folder, "sessions", id, "mod.jsonl"), "utf8");
  return { host, join, line, close, isLevel: () => journal(folders.here) === journal(folders.there) };
}

async function few(data: string): Promise<readonly Row[]> {
  const { host, join, line, close, isLevel } = await opened(data, 10);
  const shown: number[] = [];
  for (let n = 0; n < LINES; n += 1) {
    host.type(`1: ytring ${n} `);
    await host.sees(`ytring ${n}`);
    shown.push(
      await timed(() => {
        host.press("enter");
        return join.sees(`ytring ${n}`);
      }),
    );
  }
  line.pull();
  await join.sees("○ alene");
  host.type(Array.from({ length: ALONE }, (_, n) => `1: alene ${n}\r`).join(""));
  await host.sees(`alene ${ALONE - 1}`);
  const level = await timed(async () => {
    line.plug();
    await until(isLevel);
  });
  await close();
  return [
    row("Enter to drawn on the other laptop, p99", percentile(shown.slice(20), 0.99), 50, "ms"),
    row(`${ALONE} lines written alone, cable in to level`, level / 1000, 2, "s"),
  ];
}

async function many(data: string): Promise<readonly Row[]> {
  const { host, join, close } = await opened(data, 10_000);
  await Promise.all([host.untilQuiet(1000), join.untilQuiet(1000)]);
  const [hosting, joined] = [host, join].map(({ pid }) => peakMemory(pid) ?? 0) as [number, number];
  await close();
  return [
    row("peak memory, 10,000 entries, the laptop that hosts", hosting, 150, "MB"),
    row("peak memory, 10,000 entries, the laptop that joins", joined, 150, "MB"),
  ];
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((passed) => setTimeout(passed, 5));
}
