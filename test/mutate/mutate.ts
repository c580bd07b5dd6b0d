// `npm run mutate [PART…]`: changes the code a little, again and again, and tells which changes no test noticed.
import { spawnSync } from "node:child_process";
import { PARTS } from "./parts.mjs";

const wanted = process.argv.slice(2);
const parts = wanted.length > 0 ? wanted : Object.keys(PARTS);

for (const part of parts) {
  const found = PARTS[part];
  if (!found) {
    console.error(`There is no part "${part}". Choose from: ${Object.keys(PARTS).join(", ")}`);
    process.exit(2);
  }
  const { status } = spawnSync("stryker", ["run", "test/mutate/stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...process.env, MUTATE: part },
  });
  if (status !== 0) process.exitCode = 1;
}
