// What a session becomes in a format, as text to search in: what is zipped is opened.
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import type { Session } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";
import { searchable } from "./contents.ts";

export async function fileOf(whole: Session, format: string, language: "nb" | "en" = "nb"): Promise<string> {
  const exporter = await exporterFor(format);
  if (!exporter) throw new Error(`no format ${format}`);
  const { session } = exportable(whole, { memos: false });
  return searchable(await exporter.write([{ id: "hage", session }], language, textsIn(language)));
}
