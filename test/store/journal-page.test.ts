// JOURNAL.md describes every kind of entry, in the groups of model/entry-kinds.ts, with all its own keys.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENTRY_KINDS } from "../../src/model/entry-kinds.ts";

const page = readFileSync("src/store/JOURNAL.md", "utf8");

/** A row of the page: `group`, `kind`, and its keys, with `?` where one may be missing. */
const rows = page.split(/^### /mu).flatMap((section) => {
  const group = /^[^\n]*\((\w+)\)/u.exec(section)?.[1];
  if (group === undefined) return [];
  const found = section.matchAll(/^\| `([a-z-]+)` *\|([^|]*)\|/gmu);
  return Array.from(found, ([, kind = "", keys = ""]) => {
    const named = Array.from(keys.matchAll(/`(\w+)\??`/gu), ([, key = ""]) => key);
    return [kind, { group, keys: named.toSorted() }] as const;
  });
});

test("every kind stands once on the page, in its group, with its keys and no others", () => {
  const kinds = Object.entries(ENTRY_KINDS).map(
    ([kind, { group, fields }]) => [kind, { group, keys: Object.keys(fields).toSorted() }] as const,
  );
  expect(rows).toHaveLength(kinds.length);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(kinds));
});
