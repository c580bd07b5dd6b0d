// Golden files: what a test found is compared with test/golden/<name>, which a person has looked at once.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";

const FOLDER = path.join(import.meta.dirname, "golden");

/**
 * Holds `found` (a text, or its lines) against the golden file `name`, and shows the difference.
 * With UPDATE_GOLDEN=1 in the environment the file is written anew; a file that is missing is a difference.
 */
export function golden(name: string, found: string | readonly string[]): void {
  const file = path.join(FOLDER, name);
  const text = typeof found === "string" ? found : `${found.join("\n")}\n`;
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const kept = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  expect(text, `differs from test/golden/${name}; if it should, run again with UPDATE_GOLDEN=1`).toBe(kept);
}
