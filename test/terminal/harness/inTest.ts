// Terminals that end with the test that opened them, and show their screen if it failed.
import { onTestFailed, onTestFinished } from "vitest";
import type { Opening } from "./opening.ts";
import { openShell, type Shell } from "./shell.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

export const terminalInTest = (opening: Opening = {}): Terminal => inTest(openTerminal(opening));
export const shellInTest = (opening: Omit<Opening, "args" | "command"> = {}): Shell => inTest(openShell(opening));

function inTest<Opened extends Terminal>(terminal: Opened): Opened {
  onTestFailed(() => console.error(`The screen at the end:\n${terminal.text()}`));
  onTestFinished(() => terminal.dispose());
  return terminal;
}
