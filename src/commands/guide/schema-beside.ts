// Where an editor finds the schema of a guide, wherever the guide lies.
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { guideJsonSchemaText } from "../../guide/schema/json-schema.ts";
import type { Io } from "../program/io.ts";

const NAME = "guide.schema.json";

/**
 * What to write after `$schema=` in a guide at `path`; without a path it goes to standard output. Among one's own guides
 * the schema is put beside it, so that a copy of a guide that ships is checked there as well. A schema is not what
 * anyone came for: where it can't be written the guide is none the worse.
 */
export async function schemaFor(path: string | undefined, io: Pick<Io, "data" | "guides">): Promise<string> {
  if (path !== undefined) {
    await putSchemaBeside(path, io);
    if (existsSync(join(dirname(resolve(path)), NAME))) return `./${NAME}`;
  }
  return pathToFileURL(join(io.guides, NAME)).href;
}

/** Writes the schema, or the newer one, among one's own guides, if that is where `path` is. */
export async function putSchemaBeside(path: string, { data }: Pick<Io, "data">): Promise<void> {
  const folder = dirname(resolve(path));
  if (folder !== resolve(join(data, "guides"))) return;
  try {
    const schema = guideJsonSchemaText();
    const target = join(folder, NAME);
    if (existsSync(target) && readFileSync(target, "utf8") === schema) return;
    await mkdir(folder, { recursive: true });
    await writeFile(target, schema);
  } catch {
    // The folder may be read-only.
  }
}
