// Every format over the choir's session, as a person has looked at it once. A format in the list is here by itself.
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import { toPlain } from "../../src/export/reading/plain.ts";
import { readingOf } from "../../src/export/reading/reading.ts";
import type { Language } from "../../src/model/language.ts";
import { textsIn } from "../../src/text/index.ts";
import { golden } from "../golden.ts";
import { CHOIR, choir } from "./choir.ts";

async function exported(format: string, language: Language, memos = false): Promise<string> {
  const exporter = await exporterFor(format);
  const { session } = exportable(choir, { memos });
  const contents = await exporter?.write([{ id: CHOIR, session }], language, textsIn(language));
  return Buffer.from(contents ?? "").toString("utf8");
}

/** Git makes one kind of line end of all; the formats' own tests look at theirs. */
const keepable = (contents: string): string => contents.replaceAll("\r\n", "\n");

describe.each(FORMATS)("%s", (format) => {
  test("in Norwegian, and twice the same", async () => {
    const contents = await exported(format, "nb");
    golden(`export/choir.${format}`, keepable(contents));
    expect(await exported(format, "nb")).toBe(contents);
  });
});

test("as Markdown in English, with memos", async () => {
  golden("export/choir-en-memos.md", await exported("md", "en", true));
});

test("as it is shown in the terminal, with what never leaves", () => {
  golden("export/choir-shown.txt", toPlain(readingOf(CHOIR, choir, "nb", textsIn("nb"))));
});
