// The harness itself: what a person does at a terminal reaches the program, and what the program does is seen.
import { existsSync } from "node:fs";
import path from "node:path";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { shellInTest, terminalInTest } from "./harness/inTest.ts";
import { bytesOf } from "./harness/keys.ts";
import type { Opening } from "./harness/opening.ts";
import { commandLine, PROMPT } from "./harness/shell.ts";

const SMALL = path.join(import.meta.dirname, "fixture/small.ts");
const small = (opening: Opening = {}) => terminalInTest({ command: [process.execPath, SMALL], ...opening });
const script = (source: string) => terminalInTest({ command: [process.execPath, "-e", source] });

describe("at the keyboard", () => {
  test("types, and sees it on the screen", async () => {
    const terminal = small();
    await terminal.listens();
    terminal.type("«Det traff meg» æøå");
    await terminal.sees("› «Det traff meg» æøå");
    terminal.press("enter");
    await terminal.sees("kept «Det traff meg» æøå");
    await terminal.seesNo("› «Det");
  });

  test.each([
    ["up", { upArrow: true }],
    ["ctrl+n", { input: "n", ctrl: true }],
    ["alt+2", { input: "2", meta: true }],
    ["home", { home: true }],
    ["pageup", { pageUp: true }],
    ["ctrl+left", { leftArrow: true, ctrl: true }],
    ["delete", { delete: true }],
    ["backspace", { backspace: true }],
    ["shift+tab", { tab: true, shift: true }],
    ["esc", { escape: true }],
  ])("presses %s", async (key, heard) => {
    const terminal = small();
    await terminal.listens();
    terminal.press(key);
    await terminal.sees(/heard \{/);
    expect(JSON.parse(terminal.text().match(/heard (.*)/)?.[1] ?? "")).toMatchObject(heard);
  });

  test("pastes between marks, line ends as the terminal sends them", async () => {
    const terminal = small();
    await terminal.listens();
    terminal.paste("en\nto\r\ntre");
    await terminal.sees("› en⏎to⏎tre");
  });

  test("a paste larger than any buffer on the way arrives whole", async () => {
    const terminal = script(`
      process.stdin.setRawMode(true);
      process.stdout.write("ready");
      let length = 0;
      process.stdin.on("data", (chunk) => { length += chunk.length; if (length >= 200000) { console.log(" got " + length); process.exit(); } });
    `);
    await terminal.sees("ready");
    terminal.paste("x".repeat(200_000));
    await terminal.sees("got 200000");
  });
});

describe("the window", () => {
  test("resized, the program knows", async () => {
    const terminal = small({ columns: 100, rows: 30 });
    await terminal.sees("100 × 30");
    await terminal.resize(60, 20);
    await terminal.sees("60 × 20");
    expect(terminal.screen()).toHaveLength(20);
  });

  test("shows colours, weight and inverse, and where the cursor is", async () => {
    const terminal = script(
      `process.stdout.write("\\x1b[1;32mgrønn\\x1b[0m \\x1b[7mvendt\\x1b[0m \\x1b[38;2;1;2;3mx\\x1b[0m\\x1b[?25l"); setInterval(() => {}, 1e6)`,
    );
    await terminal.sees("vendt x");
    const row = terminal.cells()[0] ?? [];
    expect(row[0]).toMatchObject({ text: "g", foreground: 2, bold: true, inverse: false });
    expect(row[6]).toMatchObject({ text: "v", foreground: undefined, bold: false, inverse: true });
    expect(row[12]).toMatchObject({ text: "x", foreground: "#010203" });
    expect(terminal.cursor()).toEqual({ column: 13, row: 0, visible: false });
  });

  test.each(["æøå", "日本", "🙂", "👩‍👩‍👧", "❤️", "🇳🇴", "👍🏽", "e\u0301", "1️⃣", "▇✓▸·"])(
    "%s takes its own columns",
    async (text) => {
      const terminal = script(
        `process.stdout.write(${JSON.stringify(text)} + "\\x1b[6n|"); setInterval(() => {}, 1e6)`,
      );
      await terminal.sees("|");
      const row = terminal.cells()[0] ?? [];
      expect(row.findIndex((cell) => cell.text === "|")).toBe(stringWidth(text));
      expect(terminal.screen()[0]).toBe(`${text}|`);
    },
  );

  test("what has gone out at the top can still be read", async () => {
    const terminal = script(`for (let n = 1; n <= 100; n++) console.log("line " + n)`);
    await terminal.exited;
    expect([...terminal.scrollback(), ...terminal.screen()].filter(Boolean)).toHaveLength(100);
    expect(terminal.scrollback()[0]).toBe("line 1");
  });

  test("closed, the program gets SIGHUP", async () => {
    const terminal = script(
      `process.on("SIGHUP", () => process.exit(7)); console.log("ready"); setInterval(() => {}, 1e6)`,
    );
    await terminal.sees("ready");
    terminal.closeWindow();
    expect(await terminal.exited).toEqual({ code: 7, signal: undefined });
  });
});

describe("the end", () => {
  test("by itself: its code, the cursor back, no paste marks", async () => {
    const terminal = small();
    await terminal.listens();
    expect(terminal.modes().bracketedPaste).toBe(true);
    terminal.press("ctrl+d");
    expect(await terminal.exited).toEqual({ code: 3, signal: undefined });
    expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false });
    expect(terminal.cursor().visible).toBe(true);
    expect(terminal.raw()).toContain("\x1b[?2004l");
  });

  test("by a signal", async () => {
    const terminal = script(`console.log("ready"); setInterval(() => {}, 1e6)`);
    await terminal.sees("ready");
    terminal.kill("SIGKILL");
    expect(await terminal.exited).toEqual({ code: undefined, signal: "SIGKILL" });
  });

  test("loses none of what was written just before", async () => {
    const terminal = script(`for (let n = 1; n <= 5000; n++) process.stdout.write("line " + n + "\\n")`);
    await terminal.exited;
    expect(terminal.raw().match(/line \d+\r\n/g)).toHaveLength(5000);
    expect(terminal.text()).toContain("line 5000");
  });

  test("a wait in vain ends at once, and shows the screen", async () => {
    const terminal = script(`console.log("only this"); process.exitCode = 4`);
    await expect(terminal.sees("something else")).rejects.toThrow(/"something else".*ended \(4\)[\s\S]*only this/);
  });

  test("a wait in vain ends after its time, and shows the screen", async () => {
    const terminal = script(`console.log("only this"); setInterval(() => {}, 1e6)`);
    await terminal.sees("only this");
    await expect(terminal.until(/never/, { timeout: 50 })).rejects.toThrow(/\/never\/.*50 ms[\s\S]*only this/);
  });

  test("the data folder goes with the terminal that made it", async () => {
    const terminal = script(
      `require("node:fs").mkdirSync(process.env.SAMTALE_DATA, { recursive: true }); console.log("made")`,
    );
    await terminal.sees("made");
    expect(existsSync(terminal.data)).toBe(true);
    await terminal.dispose();
    expect(existsSync(terminal.data)).toBe(false);
  });
});

test("nothing of the environment of whoever runs the tests comes through", async () => {
  process.env.SAMTALE_STRAY = "1";
  const terminal = script(
    `console.log(["CI", "SAMTALE_STRAY", "NO_COLOR", "TERM"].map((name) => process.env[name]).join("|"))`,
  );
  await terminal.sees("|||xterm-256color");
});

test("Ctrl+Z gives the shell back, fg the program, with the terminal as each wants it", async () => {
  const shell = shellInTest();
  await shell.sees(PROMPT);
  shell.run(commandLine([], SMALL));
  await shell.listens();
  shell.type("før");
  await shell.sees("› før");
  shell.press("ctrl+z");
  await shell.sees("Stopped");
  expect(shell.modes().bracketedPaste).toBe(false);
  expect(shell.cursor().visible).toBe(true);
  shell.run("stty -a | grep -o ' icanon'; echo $((6*7))");
  await shell.sees(/^ icanon$/m, /^42$/m);
  shell.run("fg");
  await shell.sees(/› før$/);
  shell.type(" og etter");
  await shell.sees("› før og etter");
  shell.press("ctrl+d");
  await shell.sees(`etter
${PROMPT}`);
  shell.run("echo code $?");
  await shell.sees("code 3");
});

test("key names become what an xterm sends", () => {
  const sent = {
    enter: "\r",
    "ctrl+n": "\x0e",
    "alt+2": "\x1b2",
    "ctrl+left": "\x1b[1;5D",
    delete: "\x1b[3~",
    f1: "\x1bOP",
    "shift+tab": "\x1b[Z",
    "ctrl+space": "\0",
    "+": "+",
    "alt+enter": "\x1b\r",
    "ctrl+delete": "\x1b[3;5~",
  };
  expect(Object.fromEntries(Object.keys(sent).map((name) => [name, bytesOf(name)]))).toEqual(sent);
  expect(() => bytesOf("ctrl+nonsense")).toThrow("No keyboard");
});
