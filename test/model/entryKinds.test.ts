// One record a kind: what it must say, and what follows for a kind that nobody thought of.
import { describe, expect, test } from "vitest";
import {
  ENTRY_KINDS,
  type EntryKindRecord,
  hasItsFields,
  kindsThatCan,
  recordOf,
} from "../../src/model/entry-kinds.ts";
import { EVERY_KIND } from "../store/entries.ts";

describe("a record that lacks something does not compile", () => {
  const whisper = ENTRY_KINDS.whisper;

  test("whether it leaves", () => {
    const { leaves: _, ...silent } = whisper;
    // @ts-expect-error A kind must say whether it leaves in an export.
    const record: EntryKindRecord<"whisper"> = silent;
    expect(record).not.toHaveProperty("leaves");
  });

  test("how a field is checked", () => {
    const { text, hint: _, ...fields } = whisper.fields;
    // @ts-expect-error Every field must be checked, those that may be missing as well.
    const record: EntryKindRecord<"whisper"> = { ...whisper, fields: { text, ...fields } };
    expect(Object.keys(record.fields)).toEqual(["text"]);
  });

  test("a check for something else than the field holds", () => {
    // @ts-expect-error A whisper's text is no number.
    const record: EntryKindRecord<"whisper"> = { ...whisper, fields: { ...whisper.fields, text: recordIsNumber } };
    expect(record.fields.text(3)).toBe(true);
  });
});

function recordIsNumber(value: unknown): value is number {
  return typeof value === "number";
}

test("a kind without a record can do nothing", () => {
  expect(recordOf("unknown")).toBeUndefined();
  for (const mending of ["undo", "amend", "refile", "strike", "search"] as const)
    expect(kindsThatCan(mending).has("unknown")).toBe(false);
  expect(hasItsFields({ id: "mod:1", at: "", t: 0, kind: "made-up", text: "a" })).toBe(false);
  expect(hasItsFields({ id: "mod:1", at: "", t: 0, kind: "toString", text: "a" })).toBe(false);
});

describe.each(Object.entries(EVERY_KIND))("%s", (kind, draft) => {
  test("has its fields", () => {
    expect(hasItsFields(draft as never)).toBe(true);
  });

  const fields = Object.keys(recordOf(kind as never)?.fields ?? {});

  test.runIf(fields.length > 0).each(fields.length > 0 ? fields : ["none"])(
    "does not have them where %s is a heap",
    (field) => {
      expect(hasItsFields({ ...draft, [field]: { a: "heap" } } as never)).toBe(false);
    },
  );
});
