// `qdpx`: the sessions as a project (REFI-QDA 1.0) with the analysts' themes, subthemes and codes on the words they coded.
import { USUAL } from "../../export/exporter.ts";
import type { AppliedCoding } from "../../export/refi/codes/applied.ts";
import type { Wish } from "../../export/refi/codes/code-wishes.ts";
import { makeProjectFiles } from "../../export/refi/project.ts";
import { oneLine } from "../../markup/clean.ts";
import { zipFiles } from "../../markup/zip.ts";
import type { Texts } from "../../text/languages.ts";
import type { Node } from "../results/analysis.ts";
import type { Extract, Path } from "../results/extracts.ts";
import type { AnalysisFormat } from "./format.ts";

export const format: AnalysisFormat = {
  binary: true,
  write: ({ analysis }, language, text) =>
    zipFiles(
      makeProjectFiles(analysis.talks, language, text, USUAL, {
        codes: wishFor(analysis.themes, []),
        codings: analysis.extracts.flatMap((extract) => applyExtract(extract, text)),
      }),
    ),
};

/** What stands under no theme stands right in the branch. */
function wishFor(nodes: readonly Node[], above: Path): readonly Wish[] {
  return nodes.flatMap((node): readonly Wish[] => {
    const path: Path = [...above, { level: node.level, name: node.name }];
    const children = wishFor(node.children, path);
    return node.name === "" ? children : [{ key: keyOf(path), name: oneLine(node.name), children }];
  });
}

/** Where something was left out of a unit, each of its parts is a selection. */
function applyExtract({ talk, utterance, ranges, condensed, paths }: Extract, text: Texts): readonly AppliedCoding[] {
  const coding = {
    session: talk.id,
    line: utterance.id,
    keys: paths.flatMap((path) => (path.every(({ name }) => name === "") ? [] : [keyOf(path)])),
    remarks: condensed.map(text.analysis.condensed),
  };
  return ranges.length === 0 ? [coding] : ranges.map((range) => ({ ...coding, range }));
}

/** The narrowest name is the code; where it stands tells it from others of its name. */
function keyOf(path: Path): string {
  return `analysis:${JSON.stringify(path.map(({ level, name }) => [level, name]))}`;
}
