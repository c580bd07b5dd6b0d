// `qdc`: the codebook alone (REFI-QDA 1.0), for a project that exists already, and for programs that read nothing more.

import { element, XML_HEAD } from "../../markup/xml.ts";
import type { Exporter } from "../exporter.ts";
import { makeCodebook, writeCodes } from "../refi/codes/codebook.ts";
import { ORIGIN } from "../refi/project.ts";
import { prepareSources } from "../refi/text/sourced.ts";

export const exporter: Exporter = {
  extension: "qdc",
  write: (sessions, language, text) => {
    const codes = writeCodes(makeCodebook(prepareSources(sessions, language, text), language, text));
    const root = element("CodeBook", { xmlns: "urn:QDA-XML:codebook:1.0", origin: ORIGIN }, `\n${codes}\n`);
    return `${XML_HEAD}${root}\n`;
  },
};
