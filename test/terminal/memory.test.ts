// Struck words in memory: a picture of all that each program holds, taken after the strike, has none of them.
import { readdirSync, readFileSync, rmSync, watch } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../store/helpers.ts";
import { PROGRAM } from "./harness/opening.ts";
import type { Terminal } from "./harness/terminal.ts";
import { begins, notes, SAYS, takesUp } from "./moderator.ts";

/** Asked with a signal, Node writes everything it holds that can still be reached into a file in this folder. */
const showsItsMemory = (folder: string) =>
  ({ command: [process.execPath, "--heapsnapshot-signal=SIGUSR2", `--diagnostic-dir=${folder}`, PROGRAM] }) as const;

/** The texts in memory in which the words are found. */
async function inMemory(terminal: Terminal, folder: string, words: RegExp): Promise<readonly string[]> {
  const written = new Promise<string>((resolve) => {
    const watcher = watch(folder, (_, name) => {
      const source = readFileSync(path.join(folder, name ?? ""), "utf8");
      if (!source.trimEnd().endsWith("]}")) return;
      watcher.close();
      resolve(source);
    });
  });
  terminal.kill("SIGUSR2");
  const { strings } = JSON.parse(await written) as { readonly strings: readonly string[] };
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
  return strings.filter((text) => words.test(text));
}

const WORDS = /Xylof|lofonius/u;

test("gone from both programs: told of, worded anew, brought back by the arrow in the one, found by searching in the other", async () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  const mod = await begins(showsItsMemory(here));
  const sec = await takesUp(mod.data, { ...showsItsMemory(there), args: ["--as", "secretary"] });
  await mod.sees("Sekretæren er med.");
  await notes(mod, "@3 kjenner Xylofonius", "kjenner Xylofonius");
  mod.type("/rett kjenner Xylofonius godt\r? når snakket vi om Xylofonius\r? hva sa 3\r");
  await mod.sees("Nr. 3 har sagt", "Xylofonius godt");
  mod.press("up", "up", "up");
  await mod.sees("› /rett kjenner Xylofonius godt");
  mod.press("ctrl+u");
  sec.press("ctrl+f");
  await sec.sees(SAYS.views.session, "Xylofonius godt");
  expect(await inMemory(mod, here, WORDS)).not.toEqual([]);
  expect(await inMemory(sec, there, WORDS)).not.toEqual([]);
  mod.type("/stryk\r");
  await mod.sees(SAYS.line.struck);
  await sec.seesNo("Xylofonius");
  await mod.untilQuiet();
  await sec.untilQuiet();
  expect(await inMemory(mod, here, WORDS)).toEqual([]);
  expect(await inMemory(sec, there, WORDS)).toEqual([]);
  sec.press("esc");
  await sec.sees(SAYS.line.struck);
  await sec.untilQuiet();
  expect(await inMemory(sec, there, WORDS)).toEqual([]);
});
