// Whether the Node that runs the program is new enough for it. Nothing here may need more than the oldest there is.
import { oldNodeSentence } from "../../text/old-node.ts";

/** A sentence where `found` (`20.20.2`) does not satisfy `wanted`, as package.json has it (`>=22.12`); undefined where it does. */
export function refusalOfNode(found: string, wanted: string, env: NodeJS.ProcessEnv): string | undefined {
  const least = wanted.replace(/^\D+/, "");
  const [have, need] = [found, least].map((version) => version.split(".").map(Number));
  const [major = 0, minor = 0] = have ?? [];
  const [leastMajor = 0, leastMinor = 0] = need ?? [];
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return oldNodeSentence(env.LC_ALL || env.LC_MESSAGES || env.LANG || "", found, least);
}
