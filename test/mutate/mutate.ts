// `npm run mutate [PART…]`: changes the code a little, again and again, and tells which changes no test noticed. What was
// asked before is asked again only where a test of it has changed; `npm run mutate PART -- --force` asks all of it anew.
import { spawnSync } from "node:child_process";
import { PARTS } from "./parts.mjs";

const given = process.argv.slice(2);
const options = given.filter((one) => one.startsWith("-"));
const wanted = given.filter((one) => !options.includes(one));
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Choose from: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  const { status } = spawnSync("stryker", ["run", ...options], {
    stdio: "inherit",
    env: { ...process.env, MUTATE: part },
  });
  if (status !== 0) process.exitCode = 1;
}
