import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const all = globSync("test/**/*.test.{ts,tsx}", { cwd: import.meta.dirname });
/** What puts something else in a module's place must not do so for others; all the rest share what they load, in half the time. */
const replacing = all.filter((file) => readFileSync(file, "utf8").includes("vi.mock("));
const sharing = all.filter((file) => !replacing.includes(file));

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "sharing", include: sharing, isolate: false } },
      { extends: true, test: { name: "replacing", include: replacing } },
    ],
    // Whoever runs the tests may have a language, a data folder or a colour set: none of it may decide a result.
    env: {
      LANG: "nb_NO.UTF-8",
      LC_ALL: "",
      LANGUAGE: "",
      NO_COLOR: "",
      FORCE_COLOR: "0",
      TZ: "Europe/Oslo",
      SAMTALE_DATA: "",
    },
    // Much of the time is spent waiting for a terminal: every core is worth a worker.
    maxWorkers: "100%",
    // A test waits for what it wants to see, on however busy a machine; this is for one that waits for ever.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
