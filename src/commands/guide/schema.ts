// `samtale guide schema`: prints the JSON Schema of guides, for editors.
import { guideJsonSchemaText } from "../../guide/schema/json-schema.ts";
import type { ExitCode, Io } from "../program/io.ts";

export function guideSchema(io: Pick<Io, "out">): ExitCode {
  io.out(guideJsonSchemaText());
  return 0;
}
