// Beginning: home, the questions before a session, and what a first session explains of itself.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { terminalInTest } from "./harness/inTest.ts";
import type { Opening } from "./harness/opening.ts";
import type { Terminal } from "./harness/terminal.ts";
import { BEGINS, begins, CLI, folderOf, journal, notes, SAYS, takesUp } from "./moderator.ts";

/** How its lines begin: a narrow window breaks them. */
const INTRODUCTION = SAYS.introduction.map((line) => line.slice(0, 30));

async function atHome(opening: Opening = {}): Promise<Terminal> {
  const terminal = terminalInTest(opening);
  await terminal.listens();
  await terminal.sees("Guider", "›");
  return terminal;
}

describe("home", () => {
  test("a guide found by typing, started with Enter", async () => {
    const terminal = await atHome();
    terminal.type("slik ansatte");
    await terminal.sees("› slik ansatte", "▸ Recovery slik ansatte");
    await terminal.seesNo("IPS");
    terminal.press("enter");
    await terminal.sees(CLI.setup.participants, "› 12");
    terminal.press("enter");
    await terminal.sees("Recovery slik ansatte forstår det. 12 deltakere.");
    expect(journal(terminal.data)[0]).toMatchObject({ kind: "start", participants: 12 });
  });

  test("arrows choose, Ctrl+R begins a rehearsal, and it is marked everywhere", async () => {
    const terminal = await atHome();
    terminal.type("slik ansatte");
    await terminal.sees("▸ Recovery slik ansatte");
    terminal.press("ctrl+r");
    await terminal.sees(CLI.setup.participants);
    terminal.press("enter");
    await terminal.sees(SAYS.line.rehearsal, /^ ØVING/m);
    expect(journal(terminal.data)[0]).toMatchObject({ rehearsal: true });
    terminal.press("ctrl+c");
    await terminal.exited;
    const home = await atHome({ env: { SAMTALE_DATA: terminal.data } });
    await home.sees(CLI.home.sessions, CLI.home.rehearsal);
    home.press("enter");
    await home.sees(SAYS.line.resumed, /^ ØVING/m);
  });

  test("what was ended is no longer offered; what was left is, the latest first", async () => {
    const left = await begins({ clock: BEGINS });
    left.press("ctrl+c");
    await left.exited;
    const env = { SAMTALE_DATA: left.data };
    const ended = terminalInTest({
      args: ["run", "ips-focus-group", "--participants", "5", "--fill", "moderator=A", "--fill", "secretary=B"],
      env,
    });
    await ended.listens();
    ended.type("/slutt\r");
    await ended.sees(SAYS.views.end);
    ended.type("/slutt\r");
    await ended.sees(CLI.finished.whatNow);
    ended.press("esc");
    await ended.exited;
    const home = await atHome({ env });
    expect(home.text()).toMatch(/Kan fortsette\n▸ Recovery slik ansatte.*2026-11-22 10:00 · 5 deltakere/);
    expect(home.text()).toMatch(/Guider\n[\s\S]*Avsluttet\n {2}Erfaringer med IPS/);
  });
});

describe("the questions before a session", () => {
  test("a wrong answer is told and stays to be mended; Esc goes back home, with nothing begun", async () => {
    const terminal = await atHome();
    terminal.type("slik ansatte");
    await terminal.sees("▸ Recovery");
    terminal.press("enter");
    await terminal.sees("› 12");
    terminal.press("ctrl+u");
    terminal.type("mange\r");
    await terminal.sees(`! ${CLI.setup.participantsWrong}`, "› mange");
    terminal.press("ctrl+u");
    await terminal.seesNo(`! ${CLI.setup.participantsWrong}`);
    terminal.press("esc");
    await terminal.sees("Guider", "Etter reSTART-gruppa");
    expect(existsSync(path.join(terminal.data, "sessions"))).toBe(false);
    terminal.press("esc");
    expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
    expect(terminal.text()).toBe("");
  });

  test("names to read aloud are asked for once, remembered on the machine, and never in the session's folder", async () => {
    const terminal = terminalInTest({ args: ["run", "ips-focus-group"] });
    await terminal.listens();
    await terminal.sees(CLI.setup.participants);
    terminal.press("enter");
    await terminal.sees("Hva heter moderatoren", "kommer aldri i");
    terminal.type("Zølvi\r");
    await terminal.sees(/Hva heter .*sekretær/);
    terminal.type("Ømund\r");
    await terminal.sees("Avtal hvem som gjør hva");
    terminal.type("/gå presentere\r");
    await terminal.sees(/Zølvi og[\s\S]+Ømund begynner/);
    await notes(terminal, "hei");
    terminal.press("ctrl+c");
    await terminal.exited;
    const folder = folderOf(terminal.data);
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
    const bytes = files.map((name) => readFileSync(path.join(folder, name)));
    expect(bytes.length).toBeGreaterThan(1);
    for (const name of ["Zølvi", "Ømund"]) expect(bytes.filter((file) => file.includes(name))).toEqual([]);

    const again = await takesUp(terminal.data);
    await again.sees(/Zølvi og[\s\S]+Ømund begynner/);
    const next = terminalInTest({
      args: ["run", "ips-focus-group", "--participants", "4"],
      env: { SAMTALE_DATA: terminal.data },
    });
    await next.sees("4 deltakere.");
    expect(next.text()).not.toContain("Hva heter");
  });

  test("what is left open is told, and shown in brackets", async () => {
    const terminal = terminalInTest({ args: ["run", "ips-focus-group", "--participants", "5"] });
    await terminal.listens();
    await terminal.sees("Hva heter moderatoren");
    terminal.press("enter");
    await terminal.sees(/Hva heter .*sekretær/);
    terminal.press("enter");
    await terminal.sees("Avtal hvem som gjør hva", CLI.run.unfilled("moderator, secretary").slice(0, 40));
    terminal.type("/gå presentere\r");
    await terminal.sees("[moderator] og [secretary]");
  });
});

test("the first session on a machine explains itself in three lines; the second keeps quiet", async () => {
  const first = await begins();
  expect(INTRODUCTION).toHaveLength(3);
  await first.sees(...INTRODUCTION);
  first.press("ctrl+c");
  await first.exited;
  const second = terminalInTest({
    args: ["run", "staff-recovery", "--participants", "5"],
    env: { SAMTALE_DATA: first.data },
  });
  await second.sees("5 deltakere.", "F1 hjelp");
  for (const line of INTRODUCTION) expect(second.text()).not.toContain(line);
});

test("Enter goes on through what is said and done, and waits at a question", async () => {
  const terminal = terminalInTest({ args: ["run", "staff-recovery", "--participants", "5"] });
  await terminal.listens();
  const { information, consent, recording, recorder } = SAYS.preparation.group;
  const own = ["Ta presentasjonsrunden", "Minn om taushetsplikten", "Hvem er her?"];
  const steps = [...own, information, consent, recording, recorder].map((step) => step.slice(0, 24));
  for (const step of steps) {
    terminal.press("enter");
    await terminal.sees((text) => text.split("\n").some((row) => row.includes(step) && !/\d\d:\d\d/.test(row)));
  }
  expect(journal(terminal.data).filter(({ kind }) => kind === "recorder")).toEqual([]);
  terminal.press("enter");
  await terminal.sees(SAYS.line.recorder.test, SAYS.preparation.group.rights.slice(0, 24));
  terminal.type("/gå 1\r");
  await terminal.sees(/^ 1 {2}\S/m);
  const before = journal(terminal.data).length;
  terminal.press("enter", "enter");
  terminal.type("@1 hei\r");
  await terminal.sees(/✓ +nr\. 1: hei/);
  expect(journal(terminal.data).length).toBe(before + 1);
});

test("notes only: the session says so, and has no recorder marks", async () => {
  const terminal = await begins();
  await terminal.sees("○ ikke opptak");
  terminal.type("/bare-notater\r");
  await terminal.sees(SAYS.line.notesOnly, "○ bare notater");
  terminal.press("ctrl+r");
  await terminal.sees(SAYS.reply.notesOnlyNoMarks.slice(0, 30));
  expect(journal(terminal.data).filter(({ kind }) => kind === "recorder")).toEqual([]);
  expect(journal(terminal.data).at(-1)).toMatchObject({ kind: "recording", mode: "notes-only" });
});
