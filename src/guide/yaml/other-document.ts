// A file that is text, but no guide at all: a web page, or a document with headings and numbered questions.
import type { Finding } from "../../text/guide-finding.ts";
import type { Texts } from "../../text/languages.ts";
import { allFields } from "../schema/fields.ts";

/** Told once for the whole file. Undefined if it may be a guide, however full of slips. */
export function otherDocument(text: string, texts: Texts): Finding | undefined {
  const lines = text
    .slice(0, LOOKED_AT)
    .split("\n")
    .map((line) => line.trim());
  const written = lines.filter((line) => line !== "");
  if (/^<(?:!doctype|html|head|body|\?xml|div|p|h[1-6]|ol|ul)\b/i.test(written[0] ?? ""))
    return texts.guide.slip.webPage;
  const withoutFront = lines[0] === "---" ? afterFrontMatter(lines) : written;
  if (withoutFront === undefined || withoutFront.some(isField)) return undefined;
  const marks = withoutFront.filter((line) => NUMBERED.test(line)).length;
  const headings = withoutFront.filter((line) => HEADING.test(line)).length;
  return (headings > 0 && withoutFront.length > headings) || marks > 0 ? texts.guide.slip.plainDocument : undefined;
}

const LOOKED_AT = 100_000;
const NUMBERED = /^\d{1,2}[.)]\s+\S/;
/** A `#` begins a comment in a guide, two of them nearly never. */
const HEADING = /^(?:#{2,6}\s+\S|\*\*[^*]+\*\*:?$)/;

function isField(line: string): boolean {
  const name = /^(?:-\s+)?["“{]?\s*([a-zæøå_]+)["”]?\s*[:=]/i.exec(line)?.[1]?.toLowerCase();
  return name !== undefined && (allFields().includes(name) || TOP.includes(name)) ? true : bare.test(line);
}

const TOP = ["spørsmål", "deler", "tittel", "punkter"];
const bare = /^(?:questions|sections|items)\s*$/i;

/** What stands behind `---`, some fields, `---`; undefined if there is only a guide in it. */
function afterFrontMatter(lines: readonly string[]): readonly string[] | undefined {
  const end = lines.indexOf("---", 1);
  return end === -1 ? undefined : lines.slice(end + 1).filter((line) => line !== "");
}
