// Bad input into every format: what comes out is whole, well-formed and soon there.
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import type { Session } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { AWFUL, awful, awfulWith, LARGE, large, pasteOf } from "./awful.ts";
import { carriesAPart } from "./carried.ts";
import { partsOf } from "./contents.ts";

async function write(format: string, id: string, session: Session): Promise<string | Uint8Array> {
  const exporter = await exporterFor(format);
  return (await exporter?.write([{ id, session: exportable(session, { memos: true }).session }], "nb", nb)) ?? "";
}

/** The parts that are text: each must be UTF-8 to the last byte. */
function textsIn(contents: string | Uint8Array): readonly string[] {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return partsOf(contents)
    .filter(({ bytes }) => bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    .map(({ bytes }) => decoder.decode(bytes));
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u;
const OBEYED = /\u001b|\u0000/u;

describe.each(FORMATS)("%s", (format) => {
  test("no control character and no half emoji comes through", async () => {
    const contents = await write(format, AWFUL, awful);
    if (typeof contents === "string") expect(contents.isWellFormed()).toBe(true);
    for (const text of textsIn(contents)) expect(text.match(format === "json" ? OBEYED : CONTROLS)).toBeNull();
  });

  test.skipIf(carriesAPart(format))("a paste of 50,000 characters is there to its end", async () => {
    const lines = pasteOf(50_000).split("Limt inn fra et annet sted").length - 1;
    const contents = textsIn(await write(format, AWFUL, awfulWith(50_000))).join("\n");
    expect(contents.split("Limt inn fra et annet sted").length - 1).toBeGreaterThanOrEqual(lines);
  });

  test.skipIf(format === "answers")("ten thousand entries are there", async () => {
    const session = large(10_000);
    const contents = await write(format, LARGE, session);
    expect(contents.length).toBeGreaterThan(1000);
  });
});
