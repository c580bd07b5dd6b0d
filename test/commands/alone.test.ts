// What the program does on a machine that it shares: its compiled parts, its papers, and lines from a file that no one watches.
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCache } from "../../src/commands/program/compile-cache.ts";
import { pipedLines } from "../../src/commands/program/piped-lines.ts";
import { temporaryFolder } from "../store/helpers.ts";
import { machine, machineOfPrograms } from "./samtale.ts";

const rights = (place: string): string => (statSync(place).mode & 0o777).toString(8);

describe.skipIf(process.platform === "win32")("the compiled parts of the program", () => {
  test("lie in the data folder, for its owner only, and nowhere else", async () => {
    const { samtale, data, home } = machineOfPrograms();
    await samtale("sessions", { env: { NODE_COMPILE_CACHE: undefined } });
    const folder = path.join(data, "compiled");
    expect([rights(data), rights(folder)]).toEqual(["700", "700"]);
    expect(readdirSync(folder).length).toBeGreaterThan(0);
    expect(readdirSync(home)).toEqual(["data"]);
  });

  test("are not taken from a folder that others may write to; help makes none", () => {
    const data = temporaryFolder();
    const folder = path.join(data, "compiled");
    const found = (...argv: readonly string[]) => compileCache(argv, { env: { SAMTALE_DATA: data }, cwd: "/" });
    expect(found("--help")).toBeUndefined();
    expect(existsSync(folder)).toBe(false);
    expect(found("run")).toBe(folder);
    chmodSync(folder, 0o777);
    expect(found("run")).toBeUndefined();
    const nowhere = { env: {}, cwd: "/" };
    expect(compileCache(["run", "--data", path.join(data, "annen")], nowhere)).toBe(path.join(data, "annen/compiled"));
    expect(compileCache([`--data=${path.join(data, "tredje")}`], nowhere)).toBe(path.join(data, "tredje/compiled"));
    writeFileSync(path.join(data, "fil"), "");
    expect(compileCache(["--data", path.join(data, "fil")], nowhere)).toBeUndefined();
  });
});

test.skipIf(process.platform === "win32")("what is printed on paper is its owner's alone", async () => {
  const { samtale, home } = machine();
  const file = path.join(home, "kor.html");
  expect(await samtale(["guide", "print", "example", "--out", file])).toMatchObject({ code: 0 });
  expect(rights(file)).toBe("600");
  expect(await samtale(["guide", "print", "example", "--out", file])).toMatchObject({ code: 2 });
});

describe("lines from a file", () => {
  test("that are not understood are counted at the end, and the code says so; without any it is 0", async () => {
    const { samtale } = machine();
    const some = await samtale("run staff-recovery", {
      input: "et notat\n/ukjentkommando\n/gå ingenting-slikt\n? tid igjen\n/slutt\n",
    });
    expect(some.code).toBe(2);
    expect(some.err).toBe("2 linjer ble ikke forstått og er ikke lagret. Hvorfor står ved hver av dem.\n");
    expect(await samtale("run staff-recovery", { input: "et notat\n/slutt\n" })).toMatchObject({ code: 0, err: "" });
  });

  test("that an old editor wrote are read with their æ, ø and å", async () => {
    const { samtale, data } = machine();
    await samtale("run staff-recovery", { input: Buffer.from("på øya ble det så stille\r\n/slutt\r\n", "latin1") });
    const [id = ""] = readdirSync(path.join(data, "sessions"));
    expect(readFileSync(path.join(data, "sessions", id, "mod.jsonl"), "utf8")).toContain(
      '"text":"på øya ble det så stille"',
    );
  });

  test("come whole, however they are cut on their way", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary" }).map((words) => words.replace(/[\r\n\uFEFF\uD800-\uDFFF]/gu, ""))),
        fc.array(fc.integer({ min: 1, max: 9 })),
        async (lines, cuts) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
          const input = new PassThrough();
          let at = 0;
          for (const cut of [...cuts, bytes.length + 1]) {
            if (at < bytes.length) input.write(bytes.subarray(at, at + cut));
            at += cut;
          }
          input.end();
          const read: string[] = [];
          for await (const line of pipedLines(input as never)) read.push(line);
          expect(read).toEqual(lines);
        },
      ),
    );
  });

  test("no more come once they are closed, and a last one needs no end", async () => {
    const input = new PassThrough();
    input.write("en\nto\ntre");
    const lines = pipedLines(input as never);
    const read: string[] = [];
    for await (const line of lines) {
      read.push(line);
      if (read.length === 2) lines.close();
    }
    expect(read).toEqual(["en", "to"]);
    const last = new PassThrough();
    last.end("en\nto");
    const all: string[] = [];
    for await (const line of pipedLines(last as never)) all.push(line);
    expect(all).toEqual(["en", "to"]);
  });
});
