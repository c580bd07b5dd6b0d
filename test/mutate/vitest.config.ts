// The tests that a mutation run asks; see parts.mjs.
import { defineConfig } from "vitest/config";
import shared from "../../vitest.config.ts";
import { PARTS } from "./parts.mjs";

const { tests = [] } = PARTS[process.env.MUTATE ?? "model"] ?? {};

export default defineConfig({
  test: {
    ...shared.test,
    include: tests.map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.test.ts`)),
    setupFiles: ["test/mutate/repeatable.ts"],
  },
});
