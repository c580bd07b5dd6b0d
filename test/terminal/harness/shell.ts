// A shell with job control in the pseudo-terminal: for starting the program as a person does, Ctrl+Z, and `fg`.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Opening, PROGRAM } from "./opening.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

export const PROMPT = "skall$";

export type Shell = Terminal & {
  /** Types a command line, and Enter. */
  readonly run: (line: string) => void;
};

/** An interactive bash that reads nobody's start-up files; await `sees(PROMPT)` before the first command. */
export function openShell(opening: Omit<Opening, "args" | "command"> = {}): Shell {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-shell-"));
  const inputrc = path.join(folder, "inputrc");
  // The shell's own paste marks would hide whether the program put its own away.
  writeFileSync(inputrc, "set enable-bracketed-paste off\nset bell-style none\n");
  const terminal = openTerminal({
    ...opening,
    command: ["bash", "--noprofile", "--norc", "-i"],
    env: { PS1: `${PROMPT} `, INPUTRC: inputrc, HISTFILE: undefined, ...opening.env },
  });
  return {
    ...terminal,
    run: (line) => terminal.type(`${line}\r`),
    dispose: async () => {
      await terminal.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The command line that starts the program, or another file that Node can run. */
export function commandLine(args: readonly string[], program: string = PROGRAM): string {
  return [process.execPath, program, ...args].map(quoted).join(" ");
}

const quoted = (word: string): string => (/^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
