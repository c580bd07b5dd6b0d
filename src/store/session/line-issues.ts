// What is odd about the lines of a journal file, told by file and line. Neighbours with the same fault are told together.
import type { EntryId } from "../../model/entry.ts";
import type { Issue } from "../../model/issue.ts";
import type { JournalFile } from "../folder/folder.ts";
import type { Line } from "../journal/scan.ts";
import type { StoreText } from "../problem.ts";

type Fault = "unreadable" | "newer" | "notUtf8" | "changed";

const TOLD: Readonly<Record<Fault, { readonly code: string; readonly severity: Issue["severity"] }>> = {
  unreadable: { code: "unreadable-line", severity: "error" },
  newer: { code: "newer-line", severity: "warning" },
  notUtf8: { code: "old-characters", severity: "warning" },
  changed: { code: "changed-line", severity: "warning" },
};

/** As long as an excerpt is shown. */
const EXCERPT = 120;

export function lineIssues({ name, scan }: JournalFile, text: StoreText): readonly Issue[] {
  const { issues } = text;
  if (scan.noText)
    return [{ severity: "error", code: "no-text", message: issues.noText(name), remedy: issues.noTextRemedy }];
  return (Object.keys(TOLD) as Fault[]).flatMap((fault) =>
    neighbours(scan.lines.filter((line) => has(line, fault))).map(([first, last]): Issue => {
      const remedy = REMEDIES[fault]?.(text);
      return {
        ...TOLD[fault],
        message: issues[fault](name, first.number, last.number),
        ...(remedy !== undefined && { remedy }),
        place: { line: first.number, column: 1 },
        excerpt: excerpt(first.text),
      };
    }),
  );
}

const REMEDIES: { readonly [Which in Fault]?: (text: StoreText) => string } = {
  unreadable: ({ issues }) => issues.unreadableRemedy,
  newer: ({ issues }) => issues.newerRemedy,
};

function has({ entry, oldCharacters, seal }: Line, fault: Fault): boolean {
  if (fault === "unreadable") return entry === undefined;
  if (fault === "changed") return entry !== undefined && seal?.holds === false && !oldCharacters;
  return fault === "newer" ? entry?.kind === "unknown" : entry !== undefined && oldCharacters;
}

/** Runs of lines that follow each other: the first and last of each. */
function neighbours(lines: readonly Line[]): readonly (readonly [Line, Line])[] {
  const runs: [Line, Line][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line.number <= run[1].number + 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** The beginning of a line, without anything that a terminal would obey. */
function excerpt(line: string): string {
  return line.slice(0, EXCERPT).replace(/[\u0000-\u001f\u007f-\u009f]/g, "�");
}

/** An id for the second time: `kept` is what the line is called, and `same` whether it says the same as the first. */
export function doubledIssue(
  file: JournalFile,
  line: Line,
  id: EntryId,
  kept: EntryId,
  same: boolean,
  text: StoreText,
): Issue {
  const { doubled, twoWordings } = text.issues;
  return {
    severity: "warning",
    code: same ? "doubled-line" : "two-wordings",
    message: same ? doubled(file.name, line.number, id) : twoWordings(file.name, line.number, id, kept),
    place: { line: line.number, column: 1 },
  };
}
