// What a session becomes in a format.
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import type { Session } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";
import { searchable } from "./contents.ts";

/** The file of a format that is text. */
export async function writtenIn(session: Session, format: string, language: "nb" | "en" = "nb"): Promise<string> {
  return String(await contentsIn(session, format, language));
}

/** All of the file to search in: what is zipped is opened. */
export async function fileOf(session: Session, format: string, language: "nb" | "en" = "nb"): Promise<string> {
  return searchable(await contentsIn(session, format, language));
}

async function contentsIn(whole: Session, format: string, language: "nb" | "en"): Promise<string | Uint8Array> {
  const exporter = await exporterFor(format);
  if (!exporter) throw new Error(`no format ${format}`);
  const { session } = exportable(whole, { memos: false });
  return exporter.write([{ id: "hage", session }], language, textsIn(language));
}
