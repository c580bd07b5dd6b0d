// `npm run mutate [PART…]`: changes the code a little, again and again, and tells which changes no test noticed.
import { spawnSync } from "node:child_process";
import { PARTS } from "./parts.mjs";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Choose from: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  const { status } = spawnSync("stryker", ["run"], { stdio: "inherit", env: { ...process.env, MUTATE: part } });
  if (status !== 0) process.exitCode = 1;
}
