// The drawing of a screen: columns hold, styles show, the same screen gives the same bytes.
import path from "node:path";
import { expect, test } from "vitest";
import { golden } from "../golden.ts";
import { terminalInTest } from "../terminal/harness/inTest.ts";
import { drawScreen } from "./drawScreen.ts";
import { takePicture } from "./takePicture.ts";

const SKETCH = path.join(import.meta.dirname, "../terminal/fixture/sketch.ts");
const columns = (pixels: string | undefined) => Math.round((Number(pixels) / 8.4) * 100) / 100;
const about = { title: "A screen <1>", description: "What is on it & why" };

async function shown(output: string, columns = 20, rows = 2) {
  const source = `process.stdout.write(${JSON.stringify(output)} + "\\x1b[?25l"); setInterval(() => {}, 1e6)`;
  const terminal = terminalInTest({ command: [process.execPath, "-e", source], columns, rows });
  await terminal.until(() => terminal.raw().endsWith("\x1b[?25l"));
  return terminal.cells();
}

test("each piece of text stands in its column, as wide as the terminal has it", async () => {
  const drawn = drawScreen(await shown("ab  日本 \x1b[1;31mc\x1b[0m"), about);
  const pieces = [...drawn.matchAll(/<text x="([\d.]+)" y="[\d.]+" textLength="([\d.]+)"[^>]*>([^<]*)</g)];
  expect(pieces.map(([, x, length, text]) => [text, columns(x), columns(length)])).toEqual([
    ["ab", 0, 2],
    ["日", 4, 2],
    ["本", 6, 2],
    ["c", 9, 1],
  ]);
  expect(drawn).toMatch(/fill="#f28b82" font-weight="bold">c</);
});

test("inverse, background, dim, underline, 256 and own colours", async () => {
  const output =
    "\x1b[7mi\x1b[0m\x1b[44mb\x1b[0m\x1b[2md\x1b[0m \x1b[4mu u\x1b[0m\x1b[38;5;208mo\x1b[38;2;1;2;3mp\x1b[0m───▇";
  golden("picture-styles.svg", drawScreen(await shown(output), about));
});

test("a scene is played and drawn: twice the same bytes, under 60 KB, and told to those who do not see it", async () => {
  const scene = {
    ...about,
    columns: 80,
    rows: 24,
    args: [],
    begins: "2026-11-22T10:00:00+01:00",
    env: {},
    steps: [{ sees: "Enter lagre" }, { types: "!" }, { sees: "at!" }],
  };
  const first = await takePicture(scene, [process.execPath, SKETCH]);
  expect(await takePicture(scene, [process.execPath, SKETCH])).toBe(first);
  expect(Buffer.byteLength(first)).toBeLessThan(60_000);
  expect(first).toContain('<title id="title">A screen &lt;1&gt;</title>');
  expect(first).toContain("Hva gjør dere i praksis?");
});
