// Leaving, however it comes about: what was typed is kept, and the terminal is given back as it was found.
import { describe, expect, test } from "vitest";
import { shellInTest, terminalInTest } from "./harness/inTest.ts";
import { commandLine, PROMPT, type Shell } from "./harness/shell.ts";
import type { Terminal } from "./harness/terminal.ts";
import { begins, CLI, folderOf, journal, notes, noteTexts, SAYS, saved, takesUp } from "./moderator.ts";

function isClean(terminal: Terminal): void {
  expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false });
  expect(terminal.cursor().visible).toBe(true);
}

const lastKinds = (data: string, count: number): readonly string[] =>
  journal(data)
    .slice(-count)
    .map(({ kind }) => kind);

test.each(["ctrl+c", "ctrl+d"])("%s: kept, exit code 0, and the line that takes it up again", async (key) => {
  const terminal = await begins();
  await notes(terminal, "første");
  terminal.press(key);
  expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
  expect(terminal.text()).toMatch(
    /^Du gikk ut av samtalen\. Den er lagret\.\nFortsett: npx samtale resume \d{8}-\d{4}-staff-recovery$/m,
  );
  expect(terminal.text()).toMatch(/✓ +første/);
  isClean(terminal);
  expect(lastKinds(terminal.data, 2)).toEqual(["note", "leave"]);
});

test("what stands in the field when one leaves is kept as a note", async () => {
  const terminal = await begins();
  terminal.type("@2 «halvveis");
  await terminal.sees("› @2 «halvveis");
  terminal.press("ctrl+c");
  await terminal.exited;
  expect(journal(terminal.data).at(-2)).toMatchObject({ kind: "note", said: "stub", text: "halvveis" });
  const again = await takesUp(terminal.data);
  await again.sees(saved("halvveis"));
  expect(again.text()).toMatch(/^›$/m);
});

test("from help, and from a list: the other screen is left", async () => {
  const terminal = await begins();
  terminal.press("ctrl+g");
  await terminal.sees("Gå til");
  expect(terminal.modes().alternate).toBe(true);
  terminal.press("ctrl+c");
  expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
  isClean(terminal);
  expect(terminal.text()).toContain("samtale resume");
});

test("/slutt twice closes the session, and says how it is read and exported", async () => {
  const terminal = await begins();
  terminal.type("/slutt\r");
  await terminal.sees(SAYS.end.uncovered, SAYS.views.end);
  terminal.type("/slutt\r");
  await terminal.sees(CLI.finished.whatNow);
  terminal.press("esc");
  expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
  expect(terminal.text().replace(/\n/g, "")).toMatch(/Samtalen er avsluttet og lagret.*samtale show.*samtale export/);
  isClean(terminal);
  expect(journal(terminal.data).at(-1)).toMatchObject({ kind: "end" });
});

test("Esc, or writing on, goes back from the end", async () => {
  const terminal = await begins();
  terminal.type("/slutt\r");
  await terminal.sees(SAYS.views.end);
  terminal.press("esc");
  await terminal.seesNo(SAYS.views.end);
  terminal.type("/slutt\r");
  await terminal.sees(SAYS.views.end);
  terminal.type("ett ord til");
  await terminal.sees("› ett ord til");
  terminal.press("enter");
  await terminal.sees(saved("ett ord til"));
});

describe.each([
  ["SIGTERM", 143],
  ["SIGHUP", 129],
  ["SIGINT", 130],
] as const)("%s", (signal, code) => {
  test(`keeps what stands in the field, and ends with ${code}`, async () => {
    const terminal = await begins();
    terminal.type("nesten ferdig");
    await terminal.sees("› nesten ferdig");
    terminal.press("f1");
    await terminal.sees(SAYS.help.typing);
    terminal.kill(signal);
    expect(await terminal.exited).toEqual({ code, signal: undefined });
    expect(noteTexts(terminal.data)).toEqual(["nesten ferdig"]);
    expect(lastKinds(terminal.data, 2)).toEqual(["note", "leave"]);
    expect(terminal.text()).toContain("samtale resume");
    isClean(terminal);
  });
});

/** Ctrl+Break, which only Windows has: what Node tells of it there is told of another signal here. */
const CTRL_BREAK = "data:text/javascript,process.on('SIGUSR2',()=>process.emit('SIGBREAK'))";

test("Ctrl+Break: what stands in the field is kept, and the terminal is given back, also at home", async () => {
  const env = { NODE_OPTIONS: `--import=${CTRL_BREAK}` };
  const terminal = await begins({ env });
  terminal.type("nesten ferdig");
  await terminal.sees("› nesten ferdig");
  terminal.kill("SIGUSR2");
  expect(await terminal.exited).toEqual({ code: 149, signal: undefined });
  expect(noteTexts(terminal.data)).toEqual(["nesten ferdig"]);
  isClean(terminal);
  const atHome = terminalInTest({ env });
  await atHome.listens();
  await atHome.sees("Guider");
  atHome.kill("SIGUSR2");
  expect(await atHome.exited).toEqual({ code: 0, signal: undefined });
  isClean(atHome);
});

test("the window is closed: what stands in the field is kept", async () => {
  const terminal = await begins();
  await notes(terminal, "lagret");
  terminal.type("ikke sendt");
  await terminal.sees("› ikke sendt");
  terminal.closeWindow();
  await terminal.exited;
  expect(noteTexts(terminal.data)).toEqual(["lagret", "ikke sendt"]);
  const again = await takesUp(terminal.data);
  await again.sees(saved("ikke sendt"));
});

describe("in a shell", () => {
  async function inShell(): Promise<Shell> {
    const shell = shellInTest();
    await shell.sees(PROMPT);
    shell.run(commandLine(["run", "staff-recovery", "--participants", "5"]));
    await shell.listens();
    shell.type("/gå 1\r@3 hei\r");
    await shell.sees(saved("nr. 3: hei"));
    return shell;
  }

  test("Ctrl+Z and fg: the shell has its terminal, and the conversation comes back whole", async () => {
    const shell = await inShell();
    shell.type("midt i noe");
    await shell.sees("› midt i noe");
    shell.press("ctrl+z");
    await shell.sees("Stopped");
    isClean(shell);
    shell.run("stty -a | grep -ow -e icanon -e echo; echo $((6*7))");
    await shell.sees(/^icanon$/m, /^echo$/m, /^42$/m);
    shell.run("fg");
    await shell.sees(/^› midt i noe$/m, saved("nr. 3: hei"), /^ 1 {2}\S/m);
    shell.type(" og videre\r");
    await shell.sees(saved("midt i noe og videre"));
    shell.press("ctrl+c");
    await shell.sees(`${PROMPT}`, "samtale resume");
    shell.run("echo kode $?");
    await shell.sees("kode 0");
    expect(noteTexts(shell.data)).toEqual(["hei", "midt i noe og videre"]);
  });

  test("after leaving, the shell reads lines again", async () => {
    const shell = await inShell();
    shell.press("ctrl+c");
    await shell.sees(/^Du gikk ut av samtalen\..*\n.*\nskall\$/m);
    shell.run("stty -a | grep -ow -e icanon -e echo; echo $((6*7))");
    await shell.sees(/^icanon$/m, /^echo$/m, /^42$/m);
    isClean(shell);
  });

  test("taken up in the same window: what was shown before stays readable above", async () => {
    const shell = await inShell();
    shell.press("ctrl+c");
    await shell.sees(/^Du gikk ut av samtalen\..*\n.*\nskall\$/m);
    shell.run(commandLine(["resume"]));
    await shell.listens();
    await shell.sees(SAYS.line.resumed, saved("nr. 3: hei"));
    expect(shell.scrollback().join("\n")).toContain("Den er lagret.");
  });
});

describe("home and the questions before a session", () => {
  test.each(["esc", "ctrl+c", "ctrl+d"])("%s leaves home, with nothing kept", async (key) => {
    const terminal = terminalInTest();
    await terminal.listens();
    await terminal.sees("Guider");
    terminal.press(key);
    expect(await terminal.exited).toEqual({ code: 0, signal: undefined });
    isClean(terminal);
    expect(terminal.text()).toBe("");
  });

  test("a signal leaves home clean", async () => {
    const terminal = terminalInTest();
    await terminal.listens();
    terminal.kill("SIGTERM");
    await terminal.exited;
    isClean(terminal);
  });
});

test("with CI set, a person at a terminal still gets the live screen", async () => {
  const terminal = await begins({ env: { CI: "1" } });
  await notes(terminal, "hei");
  expect(folderOf(terminal.data)).toContain("staff-recovery");
  expect(terminal.text()).toContain("F1 hjelp");
});

test("a terminal that can only print gets the conversation line by line", async () => {
  const terminal = terminalInTest({
    args: ["run", "staff-recovery", "--participants", "3"],
    env: { TERM: "dumb" },
  });
  await terminal.sees("Ha navneskilt");
  terminal.type("/gå 1\r@3 hei\r");
  await terminal.sees("✓ nr. 3: hei");
  expect(terminal.raw()).not.toContain("\x1b[");
});
