// Whether everything is as it was written: every change, loss, move and addition from outside is named by file and line.

import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Finding, verifySession } from "../../src/store/verify/verify.ts";
import { rounds } from "../soak.ts";
import { AT, newSession, note, opened, text, write } from "./helpers.ts";

const moment = { at: AT, t: 5000 };

/** Both seats have written, something was struck, and the moderator's line was torn once. */
function held() {
  const folder = newSession();
  const mod = opened(folder).journal;
  write(mod, "Det traff meg");
  const struck = write(mod, "om Åse fra Utvik");
  const sec = opened(folder, "sec").journal;
  sec.append([note("stille i rommet"), note("og så latter")]);
  mod.strike(struck, moment);
  write(mod, "videre", 6000);
  sec.close();
  mod.append([{ ...moment, t: 7000, kind: "leave" }]);
  mod.close();
  const [file, other] = ["mod.jsonl", "sec.jsonl"].map((name) => path.join(folder, name)) as [string, string];
  return { folder, file, other, findings: () => verifySession(folder, text).findings };
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => [one.is, "line" in one ? one.line : "", "id" in one ? one.id : ""].filter(Boolean).join(" "));

function linesOf(file: string): string[] {
  return fs.readFileSync(file, "utf8").split("\n").slice(0, -1);
}

function rewrite(file: string, change: (lines: string[]) => readonly string[]): void {
  fs.writeFileSync(
    file,
    change(linesOf(file))
      .map((line) => `${line}\n`)
      .join(""),
  );
}

test("as it was written, struck lines and all: nothing is found", () => {
  const { folder } = held();
  expect(verifySession(folder, text)).toEqual({
    id: path.basename(folder),
    format: 2,
    lines: 9,
    struck: 1,
    findings: [],
    unsent: [],
  });
});

test("after a crash in the middle of a line, mended at the next opening: nothing is found", () => {
  const { folder, file, findings } = held();
  fs.appendFileSync(file, '{"id":"mod:99","at":"20');
  expect(told(findings())).toEqual(["unreadable 8"]);
  opened(folder).journal.close();
  expect(findings()).toEqual([]);
});

test("any one byte changed, anywhere in any line: something is found, every time", () => {
  const { file, findings } = held();
  const whole = fs.readFileSync(file);
  let tried = 0;
  for (let at = 0; at < whole.length; at += rounds(3, 1))
    for (const flip of [1, 0x20]) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      // Blanks around a line mean nothing, nor do NULs.
      const isBlank = (byte: number | undefined): boolean =>
        byte === undefined || [0x20, 0x0a, 0x0d, 0x09, 0x00].includes(byte);
      if (isBlank(whole[at]) && isBlank(bytes[at])) continue;
      fs.writeFileSync(file, bytes);
      tried += 1;
      expect(
        findings().length,
        `byte ${at} ^ ${flip} of ${JSON.stringify(bytes.toString("utf8", at - 60, at + 30))}`,
      ).toBeGreaterThan(0);
    }
  expect(tried).toBeGreaterThan(500);
});

describe("the lines of a file", () => {
  test("each taken away, but the last: those are missing, and it is told which", () => {
    const { file, findings } = held();
    const lines = linesOf(file);
    for (let gone = 0; gone < lines.length - 1; gone++) {
      fs.writeFileSync(
        file,
        lines
          .filter((_, index) => index !== gone)
          .map((line) => `${line}\n`)
          .join(""),
      );
      const [found] = findings().filter(({ is }) => is === "missing" || is === "start");
      expect(found, `line ${gone + 1}`).toBeDefined();
      if (found?.is === "missing") expect(found.numbers).toEqual([gone + 1, gone + 1]);
    }
  });

  test("two changed places: what doesn't stand where it belongs is told", () => {
    const { file, findings } = held();
    rewrite(file, (lines) => [...lines.slice(0, 2), lines[3] ?? "", lines[2] ?? "", ...lines.slice(4)]);
    expect(told(findings())).toEqual(["missing 3 mod:4", "moved 4 mod:3", "missing 5 mod:5"]);
  });

  test("one twice, one from an editor, one that is nothing", () => {
    const { file, findings } = held();
    rewrite(file, (lines) => [
      ...lines,
      lines[2] ?? "",
      `{"id":"mod:40","at":"${AT}","t":1,"kind":"memo","text":"hei"}`,
      "tull",
    ]);
    expect(told(findings())).toEqual(["moved 8 mod:3", "foreign 9 mod:40", "unreadable 10"]);
  });

  test("the last ones gone: the other writer had seen them", () => {
    const { other, findings } = held();
    rewrite(other, (lines) => lines.slice(0, -1));
    const [found] = findings();
    expect(found).toMatchObject({ is: "end-lost", file: "sec.jsonl", id: "sec:2" });
  });

  test("an editor that saved with the line ends of Windows has changed nothing", () => {
    const { file, findings } = held();
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    expect(findings()).toEqual([]);
  });

  test("saved in an old character set, that is read as what it was", () => {
    const { other, findings } = held();
    write(opened(path.dirname(other), "sec").journal, "på øya");
    fs.writeFileSync(other, Buffer.from(fs.readFileSync(other, "utf8"), "latin1"));
    expect(findings()).toEqual([]);
  });
});

test("a line that was changed from outside, and put back: it is read as it was, and the changed one is named", () => {
  const { folder, file, findings } = held();
  const { journal } = opened(folder);
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("traff meg", "traff deg"));
  write(journal, "etter", 8000);
  expect(told(findings())).toEqual(["changed 3 mod:3"]);
  const { session } = opened(folder, "sec");
  const words = session.entries.flatMap((entry) => (entry.kind === "note" ? [entry.text] : []));
  expect(words.filter((one) => one.includes("traff"))).toEqual(["Det traff meg"]);
  expect(session.issues.map(({ code }) => code)).toEqual(["changed-line"]);
});

test("struck words that another program brought back are named", () => {
  const { file, findings } = held();
  rewrite(file, (lines) => {
    const back = `{"id":"mod:4","at":"${AT}","t":1,"kind":"note","said":"paraphrase","text":"om Åse fra Utvik"}`;
    return lines.map((line) => (line.includes('"kind":"struck"') ? back : line));
  });
  expect(told(findings())).toContain("unstruck 4 mod:4");
});

test("copies that a sync program made: whether they hold what the session lacks", () => {
  const { folder, file, findings } = held();
  fs.copyFileSync(file, path.join(folder, "mod (1).jsonl"));
  fs.writeFileSync(
    path.join(folder, "sec.sync-conflict-1.jsonl"),
    `{"id":"sec:9","at":"${AT}","t":1,"kind":"memo","text":"x"}\n`,
  );
  expect(findings()).toEqual([
    { is: "copy", file: "mod (1).jsonl", lines: 0 },
    { is: "copy", file: "sec.sync-conflict-1.jsonl", lines: 1 },
  ]);
});

test("a guide that was changed or lost, a file that is no text", () => {
  const { folder, other, findings } = held();
  fs.appendFileSync(path.join(folder, "guide.yaml"), "#");
  fs.writeFileSync(other, Buffer.from("\ufeffhei", "utf16le"));
  expect(told(findings())).toEqual(["guide", "no-text", "end-lost sec:2"]);
  fs.rmSync(path.join(folder, "beginning"), { recursive: true });
  expect(findings()[0]).toEqual({ is: "guide", from: "changed" });
  fs.rmSync(path.join(folder, "guide.yaml"));
  expect(findings()[0]).toEqual({ is: "guide", from: "nowhere" });
});

test("a session of format 1 has no seals, and gets none when it is written on: that is told, and what can be told is", () => {
  const folder = path.join(import.meta.dirname, "frozen/v1/20261122-1015-korkvelden");
  const copy = path.join(path.dirname(newSession()), "20261122-1015-korkvelden");
  fs.cpSync(folder, copy, { recursive: true });
  expect(verifySession(copy, text)).toMatchObject({ format: 1, findings: [] });
  write(opened(copy).journal, "mer", 9_000_000);
  const file = path.join(copy, "mod.jsonl");
  expect(fs.readFileSync(file, "utf8")).not.toContain('"check"');
  expect(verifySession(copy, text)).toMatchObject({ format: 1, findings: [] });
  fs.appendFileSync(file, "tull\n");
  expect(verifySession(copy, text).findings.map(({ is }) => is)).toEqual(["unreadable"]);
});
