// Plays a scene in the real program, and draws the screen it ends with.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openTerminal, type Terminal } from "../terminal/harness/terminal.ts";
import { drawScreen } from "./drawScreen.ts";
import { type Scene, type Step, scenes } from "./scene.ts";

export type PictureName = keyof typeof scenes;
export const PICTURES = Object.keys(scenes) as readonly PictureName[];

export function pictureFile(name: PictureName): string {
  return path.join(import.meta.dirname, `${name}.svg`);
}

/** `command` is another program than ours, for trying this out. */
export async function takePicture(played: Scene, command?: readonly [string, ...string[]]): Promise<string> {
  const { args, columns, rows, env, steps, title, description, begins } = played;
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-picture-"));
  const clock = path.join(folder, "clock");
  writeFileSync(clock, begins);
  const terminal = openTerminal({
    args,
    columns,
    rows,
    env: { SAMTALE_CLOCK: clock, ...env },
    ...(command && { command }),
  });
  try {
    for (const step of steps) {
      if ("at" in step) writeFileSync(clock, step.at);
      else await play(terminal, step);
    }
    return drawScreen(terminal.cells().slice(0, rowsUsed(terminal)), { title, description, cursor: terminal.cursor() });
  } finally {
    await terminal.dispose();
    rmSync(folder, { recursive: true });
  }
}

/** The empty rows at the foot of the window say nothing. */
function rowsUsed(terminal: Terminal): number {
  return 1 + terminal.screen().findLastIndex((row) => row !== "");
}

async function play(terminal: Terminal, step: Exclude<Step, { at: string }>): Promise<void> {
  if ("sees" in step) return terminal.sees(step.sees);
  // Keys sent before the program reads them one by one would be echoed into the picture.
  await terminal.listens();
  if ("types" in step) terminal.type(step.types);
  else terminal.press(...step.presses);
}

export function draw(name: PictureName): Promise<string> {
  return takePicture(scenes[name]);
}

/** False if the picture in the repository is not what the program shows today: `npm run picture` draws it anew. */
export async function pictureIsFresh(name: PictureName): Promise<boolean> {
  const kept = readFileSync(pictureFile(name), "utf8");
  // On a busy machine a screen may be taken between two frames; one that has changed is never the same.
  for (let time = 0; time < 3; time++) if ((await draw(name)) === kept) return true;
  return false;
}
