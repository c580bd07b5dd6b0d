// A document goes in, and the guide that its draft loads as comes out, with the lines that ask something.
import { type Imported, importGuide } from "../../../src/guide/import/import-guide.ts";
import { loadGuide } from "../../../src/guide/load.ts";
import type { Guide } from "../../../src/model/guide.ts";
import type { Language } from "../../../src/model/language.ts";
import { textsIn } from "../../../src/text/languages.ts";

export type Draft = Imported & { readonly guide: Guide };

/** Fails if no draft was made of it, or if the draft is no guide. */
export async function imported(bytes: Uint8Array | string, file: string, reader: Language = "nb"): Promise<Draft> {
  const made = await importOf(bytes, file, reader);
  if ("problem" in made) throw new Error(`${file}: ${made.problem}`);
  const { guide, issues } = loadGuide(made.yaml, textsIn(reader));
  if (!guide) throw new Error(`${JSON.stringify(issues, null, 1)}\n${made.yaml}`);
  return { ...made, guide };
}

/** What stands in the way of a draft of it, if anything does. */
export async function problemOf(bytes: Uint8Array | string, file: string): Promise<string | undefined> {
  const made = await importOf(bytes, file, "nb");
  return "problem" in made ? made.problem : undefined;
}

function importOf(bytes: Uint8Array | string, file: string, reader: Language): ReturnType<typeof importGuide> {
  const raw = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return importGuide(raw, { file, schema: () => "guide.schema.json" }, textsIn(reader).guideImport);
}
