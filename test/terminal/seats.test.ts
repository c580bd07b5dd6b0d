// More than two at a table, as each of them sees it: who is in, new words for an observer, what an observer has in front of
// them, and a machine that is cut off for good.
import path from "node:path";
import { expect, test } from "vitest";
import { golden } from "../golden.ts";
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
    linked: "● koblet",
    table: "/maskiner",
    invite: "/maskiner inviter observatør",
    forObserver: "skal være observatør",
    all: "● 2 av 2 koblet",
    alone: "● 1 av 2 koblet",
    seen: "nr. 3 rører ved ringen",
    whispered: "/hvisk spør nr. 3",
    heard: "spør nr. 3",
    barred: "!latter",
    only: "hvisker til moderatoren.",
    remove: "/maskiner fjern observatør",
    cut: "koblet fra av den",
    out: "○ koblet fra",
    lost: "har mistet kontakten",
    here: "denne maskinen",
  },
  en: {
    linked: "● linked",
    table: "/machines",
    invite: "/machines invite observer",
    forObserver: "is to be the observer",
    all: "● 2 of 2 linked",
    alone: "● 1 of 2 linked",
    seen: "no. 3 touches the ring",
    whispered: "/whisper ask no. 3",
    heard: "ask no. 3",
    barred: "!laughter",
    only: "whispers to the moderator.",
    remove: "/machines remove observer",
    cut: "was cut off by",
    out: "○ cut off",
    lost: "has lost contact",
    here: "this machine",
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

/** The newest code on the screen. */
function codeOn(terminal: Terminal): readonly string[] {
  const words = [...terminal.text().matchAll(/ [1-6] {2}(\p{L}{3,})$/gmu)].map(([, word = ""]) => word);
  expect(words.length).toBeGreaterThanOrEqual(6);
  return words.slice(-6);
}

async function threeMachines(language: "nb" | "en", columns: number, rows: number): Promise<void> {
  const words = WORDS[language];
  const address = `127.0.0.1:${await freePort()}`;
  const data = temporaryFolder();
  const id = path.basename(newSession(data));
  const looksLike = async (terminal: Terminal, screen: string): Promise<void> => {
    await terminal.untilQuiet();
    golden(`screens/seats/${screen}.${language}.${columns}x${rows}.txt`, `${masked(terminal)}\n`);
  };
  const opens = (...args: readonly string[]): Terminal =>
    terminalInTest({ columns, rows, args: [...args, "--lang", language], env: { SAMTALE_DATA: temporaryFolder() } });
  const host = terminalInTest({
    columns,
    rows,
    args: ["host", id, "--address", address, "--lang", language],
    env: { SAMTALE_DATA: data },
  });
  await host.listens();
  await host.sees(/ 6 {2}\p{L}+$/mu);
  const secretary = opens("join", address, ...codeOn(host));
  await secretary.sees(words.linked);
  await host.sees(words.linked);

  host.type(`${words.invite}\r`);
  await host.sees(words.forObserver);
  await looksLike(host, "invites-observer");
  const observer = opens("join", address, ...codeOn(host));
  await observer.sees(words.linked);
  await host.sees(words.all);
  await looksLike(observer, "observer");

  observer.type(`${words.seen}\r`);
  await host.sees(words.seen);
  observer.type(`${words.whispered}\r`);
  await host.sees(words.heard);
  observer.type(`${words.barred}\r`);
  await observer.sees(words.only);
  observer.type(`${words.table}\r`);
  await observer.sees(words.here);
  await looksLike(observer, "observer-table");
  // The whisper was for the moderator alone.
  await secretary.sees(words.seen);
  expect(secretary.text()).not.toContain(words.heard);

  await secretary.dispose();
  await host.sees(words.alone, words.lost);
  await observer.sees(words.lost);
  host.type(`${words.table}\r`);
  await host.sees(words.here);
  await looksLike(host, "host-table");
  host.type(`${words.remove}\r`);
  await observer.sees(words.cut, words.out);
  await looksLike(observer, "cut-off");
  await looksLike(host, "host-cut-off");
  // Whoever was cut off has lost nobody, and nobody has lost them.
  expect(observer.text()).not.toMatch(/[Mm]oderator\w* ha[rs] (?:mistet|lost)/u);
}

const CASES = (["nb", "en"] as const).flatMap((language) => WINDOWS.map((size) => [language, ...size] as const));

test("at 80 × 24 and 100 × 30, in both languages", async () => {
  for (const [language, columns, rows] of CASES) await threeMachines(language, columns, rows);
}, 240_000);
