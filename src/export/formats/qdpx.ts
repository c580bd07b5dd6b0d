// `qdpx`: a coded project for MAXQDA, NVivo, ATLAS.ti and QualCoder (REFI-QDA 1.0).

import { zipFiles } from "../../markup/zip.ts";
import { type Exporter, USUAL } from "../exporter.ts";
import { makeProjectFiles } from "../refi/project.ts";

export const exporter: Exporter = {
  extension: "qdpx",
  binary: true,
  takes: ["lineEnds", "audio", "audioPath"],
  write: (sessions, language, text, choices = USUAL) => zipFiles(makeProjectFiles(sessions, language, text, choices)),
};
