// Two machines in one session, as the two at the table see it: the invitation, coming in, alone, linked again.

import path from "node:path";
import { expect, test } from "vitest";
import { golden } from "../golden.ts";
import { cable } from "../link/cable.ts";
import { freePort } from "../link/free-port.ts";
import { newSession, temporaryFolder } from "../store/helpers.ts";
import { terminalInTest } from "./harness/inTest.ts";
import type { Terminal } from "./harness/terminal.ts";

const WINDOWS = [
  [80, 24],
  [100, 30],
] as const;

const WORDS = {
  nb: {
    invites: "npx samtale join",
    waits: "○ venter på den andre",
    done: "Du er koblet til",
    linked: "● koblet",
    alone: "○ alene siden",
    isIn: "Sekretæren er med",
    lost: "Moderatoren har mistet",
  },
  en: {
    invites: "npx samtale join",
    waits: "○ waiting for the other one",
    done: "You are linked",
    linked: "● linked",
    alone: "○ alone since",
    isIn: "The secretary is here",
    lost: "moderator has lost",
  },
} as const;

/** What differs each time is put in the same words: the code, ports, times. */
function masked(terminal: Terminal): string {
  return terminal
    .text()
    .replace(/(?<= [1-6] {2})\p{L}+$/gmu, "…")
    .replace(/127\.0\.0\.1:\d+/gu, "127.0.0.1:PORT")
    .replace(/\b\d\d:\d\d\b(?!:)/gu, "10:00")
    .replace(/\d+:\d\d:\d\d/gu, "0:00:00");
}

/** Two machines from the invitation until they are linked again. */
async function twoMachines(language: "nb" | "en", columns: number, rows: number): Promise<void> {
  const words = WORDS[language];
  const port = await freePort();
  const data = temporaryFolder();
  const id = path.basename(newSession(data));
  const size = { columns, rows };
  const host = terminalInTest({
    ...size,
    args: ["host", id, "--address", `127.0.0.1:${port}`, "--lang", language],
    env: { SAMTALE_DATA: data },
  });
  const looksLike = async (terminal: Terminal, screen: string): Promise<void> => {
    await terminal.untilQuiet();
    golden(`screens/linked/${screen}.${language}.${columns}x${rows}.txt`, `${masked(terminal)}\n`);
  };
  await host.listens();
  await host.sees(words.invites, / 6 {2}\p{L}/u, words.waits);
  const code = [...host.text().matchAll(/ [1-6] {2}(\p{L}{3,})/gu)].map(([, word = ""]) => word);
  expect(code).toHaveLength(6);
  await looksLike(host, "invitation");

  const line = await cable(port);
  const join = terminalInTest({ ...size, args: ["join", `127.0.0.1:${line.port}`, ...code, "--lang", language] });
  await join.sees(words.done, words.linked);
  await looksLike(join, "joined");
  await host.sees(words.linked, words.isIn);
  await looksLike(host, "host-linked");

  line.pull();
  await join.sees(words.alone, words.lost);
  await host.sees(words.alone);
  await looksLike(join, "alone");

  line.plug();
  await join.sees(words.linked);
  await host.sees(words.linked);
  await looksLike(join, "linked-again");
}

// Four tables at once: each waits mostly for what the others wait for too.
test("invited, joined, alone, linked again", async () => {
  const tables = (["nb", "en"] as const).flatMap((language) =>
    WINDOWS.map(([columns, rows]) => ({ language, columns, rows })),
  );
  await Promise.all(tables.map(({ language, columns, rows }) => twoMachines(language, columns, rows)));
});
