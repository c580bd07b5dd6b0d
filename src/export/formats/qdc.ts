// `qdc`: the codebook alone, for a project that exists already, and for programs that open nothing more (REFI-QDA 1.0).
import type { Exporter } from "../exporter.ts";
import { element, XML_HEAD } from "../markup/xml.ts";
import { codebookOf, codesElement } from "../refi/codes/codebook.ts";
import { ORIGIN } from "../refi/project.ts";
import { sourcedOf } from "../refi/text/sourced.ts";

export const exporter: Exporter = {
  extension: "qdc",
  write: (sessions, language, text) => {
    const codes = codesElement(codebookOf(sourcedOf(sessions, language, text), language, text));
    const root = element("CodeBook", { xmlns: "urn:QDA-XML:codebook:1.0", origin: ORIGIN }, `\n${codes}\n`);
    return `${XML_HEAD}${root}\n`;
  },
};
