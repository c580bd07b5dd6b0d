// English: checking guides.
import type { guide as shape } from "../../nb/guide/guide.ts";
import { checks } from "./checks.ts";
import { field } from "./fields.ts";
import { meant, noAnswers } from "./meant.ts";
import { otherWays } from "./other-ways.ts";
import { recognised } from "./recognised.ts";
import { time } from "./time.ts";
import { encoding, slip, tree } from "./yaml.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const guide: typeof shape = {
  checks,
  encoding,
  field,
  meant,
  noAnswers,
  recognised,
  slip: { ...slip, ...otherWays },
  time,
  tree,
  usual: {
    record: { start: "Start the recording.", stop: "Stop the recording.", test: "Test the recorder." },
    break: "Break",
    list: (what) => `Which ones? Write them with commas between: ${what}.`,
    listen: "Now just listen.",
    summary: "Sum up aloud, and ask whether you have understood it right.",
    naiveTitle: "Interview",
    naiveSection: "Questions",
    section: (number) => `Part ${number}`,
  },
  report: {
    warning: "Note: ",
    clean: (sections, asks, items, probes) =>
      `in order: ${counted(sections, "section", "sections")}, ${counted(asks, "question", "questions")}, ${counted(items, "item", "items")} in all, ${counted(probes, "probe", "probes")}.`,
    fixedAnswers: (items, subscales) =>
      subscales > 0
        ? `${items} with fixed answers, ${counted(subscales, "subscale", "subscales")}.`
        : `${items} with fixed answers.`,
    warnings: (warnings) => `The guide can be used. ${counted(warnings, "thing", "things")} to look at.`,
    errors: (errors, warnings) =>
      `${counted(errors, "error", "errors")} to fix before the guide can be used.${warnings > 0 ? ` And ${counted(warnings, "thing", "things")} to look at.` : ""}`,
    errorsInStudy: (errors, warnings) =>
      `${counted(errors, "error", "errors")} to fix before the study can be used.${warnings > 0 ? ` And ${counted(warnings, "thing", "things")} to look at.` : ""}`,
    more: (count) => `… and ${count} more. Fix these first, then check again.`,
  },
  read: {
    missing: (path) => `Can't find ${path}. Check that the name is spelt right, and that you are in the right folder.`,
    folder: (path) =>
      `${path} is a folder, not a guide. Write the name of a file in it, for example: ${path}/guide.yaml`,
    forbidden: (path) => `No permission to read ${path}. Check who owns the file, or copy it to a folder of your own.`,
    noFile: (path) => `${path} is not an ordinary file. Write the name of a guide, for example: guides/interview.yaml`,
    failed: (path, code) => `Couldn't read ${path} (${code}). Is the disk or memory stick still connected?`,
  },
};
