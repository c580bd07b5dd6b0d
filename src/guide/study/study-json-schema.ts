// The JSON Schema that editors complete and check `study.yaml` by.
import type { GenericSchema } from "valibot";
import { jsonSchemaOf } from "../schema/json-schema.ts";
import { studySchema } from "./study-schema.ts";

export const STUDY_SCHEMA_NAME = "study.schema.json";

export function studyJsonSchemaText(): string {
  return `${JSON.stringify(jsonSchemaOf(studySchema as GenericSchema, "Samtale study"), null, 2)}\n`;
}
