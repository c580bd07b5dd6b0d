// English: what differs between two versions of a guide.
import type { versions as norwegian } from "../../nb/study/versions.ts";

export const versions: typeof norwegian = {
  command: "show what differs between two versions of a guide",
  names: { before: "before", after: "now" },
  arguments: { before: "the older version: a file or a name", after: "the newer version" },
  heading: (title: string, before: string, after: string) => `${title}: version ${before} → ${after}`,
  otherGuide: (before: string, after: string) =>
    `! These are two guides with an id each (${before} and ${after}), not two versions of one.`,
  sameVersion: (version: string) =>
    `! Both call themselves version ${version}, and differ. Give the new one a number of its own, so that one can see what was used when.`,
  none: "Nothing differs: all questions and probes are the same.",
  legend: "Words taken out stand in [-brackets-], new ones in {+braces+}.",
  is: {
    added: "New",
    removed: "Taken out",
    reworded: "Reworded",
    another: "! Another question with the same id",
    moved: "Moved",
    priority: "Priority",
    "probe-added": "New probe",
    "probe-removed": "Probe taken out",
    "probe-reworded": "Probe reworded",
  },
  before: (text: string) => `Before: ${text}`,
  anotherRemedy:
    "Earlier notes answer the old question. Give the new one an id of its own, so that they aren't mixed across sessions.",
  movedFrom: (section: string) => `from “${section}”`,
  within: "to another place",
  renamed: (id: string) => `was called ${id}`,
  priority: (before: string, after: string) => `${before} → ${after}`,
  priorities: { must: "must be asked", should: "should be asked", "if-time": "if there is time" },
};
