// The benchmarks' own arithmetic, and that each of their instruments measures something.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { terminalInTest } from "../terminal/harness/inTest.ts";
import { buildHello, HELLO } from "./hello.ts";
import { bareAppends, keysToFrames, peakMemory, spawnToFrame } from "./measure.ts";
import { alternating, median, percentile } from "./statistics.ts";
import { row, table } from "./table.ts";

const SMALL = path.join(import.meta.dirname, "../terminal/fixture/small.ts");

test("percentiles are samples that were taken", () => {
  const samples = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
  expect(median(samples)).toBe(5);
  expect(percentile(samples, 0.95)).toBe(10);
  expect(percentile(samples, 0.9)).toBe(9);
  expect(percentile([7], 0.99)).toBe(7);
  expect(() => median([])).toThrow("No samples");
});

test("two things are measured in turn, A B B A, after one of each that does not count", async () => {
  const order: string[] = [];
  const { a, b } = await alternating(
    () => order.push("a"),
    () => order.push("b"),
    4,
  );
  expect(order.join("")).toBe("ababbaabba");
  expect([a.length, b.length]).toEqual([4, 4]);
});

test("the bundled hello starts, and its memory can be read", async () => {
  const hello = await buildHello();
  onTestFinished(hello.remove);
  expect(await spawnToFrame({ command: [process.execPath, hello.file] }, HELLO)).toBeGreaterThan(20);
  expect(peakMemory(process.pid)).toBeGreaterThan(10);
});

test("each key is timed to its frame", async () => {
  const terminal = terminalInTest({ command: [process.execPath, SMALL] });
  await terminal.listens();
  const samples = await keysToFrames(terminal, "takk", (sofar) => `› ${sofar}`, 0);
  expect(samples).toHaveLength(4);
  expect(terminal.text()).toContain("› takk");
});

test("a bare append is on the disk", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-bench-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(bareAppends(path.join(folder, "x.jsonl"), "line\n", 3)).toHaveLength(3);
  expect(readFileSync(path.join(folder, "x.jsonl"), "utf8")).toBe("line\nline\nline\n");
});

test("the table tells what holds", () => {
  const rows = [row("start", 1.2345, 1.3, "×", "150 of 121 ms"), row("memory", 160, 150, "MB")];
  expect(table(rows)).toBe(
    ["✓  start   1.23 × (150 of 121 ms)  ≤ 1.3 ×", "✗  memory  160 MB                  ≤ 150 MB"].join("\n"),
  );
});
