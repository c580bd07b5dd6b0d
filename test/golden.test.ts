// The comparison with golden files can fail: on a missing file, and on a changed line, which it shows.
import { expect, test, vi } from "vitest";
import { golden } from "./golden.ts";

test("a golden file that is not there is a difference", () => {
  vi.stubEnv("UPDATE_GOLDEN", "");
  expect(() => golden("never-written.txt", ["one"])).toThrow("test/golden/never-written.txt; if it should, run again");
});
