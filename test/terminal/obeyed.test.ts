// What stands in a guide, in a note or in a file's name is nothing that the terminal obeys, wherever it is shown.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { machine } from "../commands/samtale.ts";
import { terminalInTest } from "./harness/inTest.ts";

const COPY = "\u001B]52;c;aGVtbWVsaWc=\u0007";
const TWIN = "\u009D52;c;aGVtbWVsaWc=\u009C";
const TURN = "\u202Eexe";

/** A guide with such things in its title, a question, a probe and its file's name. */
function hostile(data: string): string {
  const guides = path.join(data, "guides");
  mkdirSync(guides, { recursive: true });
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const inYaml = (text: string): string => JSON.stringify(text).replace(/[\u007F-\uFFFF]/gu, escaped);
  const file = path.join(guides, `kor${COPY}.yaml`);
  writeFileSync(
    file,
    `id: kor\ntitle: ${inYaml(`Kor${COPY}kveld${TURN}`)}\nkind: individual\nquestions:\n  - text: ${inYaml(`Hva ${TWIN}betyr det?`)}\n    probes: [${inYaml(`Mer${COPY}?`)}]\n`,
  );
  return file;
}

const OBEYED = /\u001B\]52|\u009D|\u009B|\u202E/u;

test("on the screen: at home, in the session, in its lists", async () => {
  const { data } = machine();
  hostile(data);
  const terminal = terminalInTest({ env: { SAMTALE_DATA: data } });
  await terminal.listens();
  await terminal.sees("Korkveld");
  terminal.type("Korkveld\r");
  await terminal.sees("Korkveldexe");
  terminal.type("/gå 1\r");
  await terminal.sees("Hva betyr det?", "Mer?");
  terminal.press("ctrl+g");
  await terminal.sees("Gå til");
  expect(terminal.raw()).not.toMatch(OBEYED);
});

test("line by line, in lists, in errors, on paper at a terminal", async () => {
  const { samtale, data } = machine();
  const file = hostile(data);
  const asked: readonly (readonly [readonly string[], string])[] = [
    [[], ""],
    [["run", file], "/neste\n/neste\n/gå 1\net notat\n"],
    [["show", "last"], ""],
    [["sessions"], ""],
    [["guide", "check", file], ""],
    [["guide", "check", `${file}.borte`], ""],
    [["resume", `finnes${COPY}ikke`], ""],
    [["export", "last", "--format", `md${COPY}`], ""],
    [["verify"], ""],
    [["doctor"], ""],
  ];
  for (const [args, input] of asked) {
    const { out, err } = await samtale(args, { input });
    expect(out + err, args.join(" ")).not.toMatch(OBEYED);
    expect(out + err, args.join(" ")).not.toBe("");
  }
});
