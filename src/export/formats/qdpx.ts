// `qdpx`: a project that MAXQDA, NVivo, ATLAS.ti and QualCoder open, with everything coded that is known (REFI-QDA 1.0).
import { type Exporter, USUAL } from "../exporter.ts";
import { zipOf } from "../markup/zip.ts";
import { projectFiles } from "../refi/project.ts";

export const exporter: Exporter = {
  extension: "qdpx",
  binary: true,
  takes: ["lineEnds", "audio"],
  write: (sessions, language, text, choices = USUAL) => zipOf(projectFiles(sessions, language, text, choices)),
};
