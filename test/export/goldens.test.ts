// Every format over two invented sessions, as a person has looked at it once. A format in the list is here by itself.
import { describe, expect, test } from "vitest";
import { toPlain } from "../../src/export/document/plain.ts";
import { readingOf } from "../../src/export/document/reading.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import type { Language } from "../../src/model/language.ts";
import type { Session } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";
import { AWFUL, awful } from "./awful.ts";
import { CHOIR, choir } from "./choir.ts";
import { GARDEN, garden } from "./garden.ts";

const SESSIONS: Readonly<Record<"choir" | "garden" | "awful", readonly [id: string, session: Session]>> = {
  choir: [CHOIR, choir],
  garden: [GARDEN, garden],
  awful: [AWFUL, awful],
};

async function exported(
  format: string,
  language: Language,
  of: "choir" | "garden" | "awful",
  memos = false,
): Promise<string> {
  const exporter = await exporterFor(format);
  const [id, session] = SESSIONS[of];
  const leaving = exportable(session, { memos }).session;
  const contents = await exporter?.write([{ id, session: leaving }], language, textsIn(language));
  return Buffer.from(contents ?? "").toString("utf8");
}

/** Git makes one kind of line end of all; the formats' own tests look at theirs. */
const keepable = (contents: string): string => contents.replaceAll("\r\n", "\n");

/** What is packed has golden files of what is inside, beside the tests of its own. */
const exporters = await Promise.all(FORMATS.map(async (format) => ({ format, exporter: await exporterFor(format) })));
const READABLE = exporters.flatMap(({ format, exporter }) => (exporter?.binary ? [] : [format]));

describe.each(READABLE)("%s", (format) => {
  test("in Norwegian, and twice the same", async () => {
    const contents = await exported(format, "nb", "choir");
    golden(`export/choir.${format}`, keepable(contents));
    expect(await exported(format, "nb", "choir")).toBe(contents);
  });

  test.each(["nb", "en"] as const)("what a secretary caught, in %s", async (language) => {
    golden(`export/garden-${language}.${format}`, keepable(await exported(format, language, "garden")));
  });

  test("whatever people paste and type", async () => {
    golden(`export/awful.${format}`, keepable(await exported(format, "nb", "awful")));
  });
});

test("as Markdown in English, with memos", async () => {
  golden("export/choir-en-memos.md", await exported("md", "en", "choir", true));
});

test("as it is shown in the terminal, with what never leaves", () => {
  golden("export/choir-shown.txt", toPlain(readingOf(CHOIR, choir, "nb", textsIn("nb"))));
  golden("export/garden-shown.txt", toPlain(readingOf(GARDEN, garden, "nb", textsIn("nb")), 80));
});
