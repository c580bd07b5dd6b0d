import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
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
