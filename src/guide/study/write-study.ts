// The file of a new study, and a session written into the file of an old one, whose comments and order stay.
import { isMap, isSeq, parseDocument, Scalar } from "yaml";

export type NewStudy = {
  readonly id: string;
  readonly title: string;
  /** How many take part, of the first group. */
  readonly participants: number | undefined;
};

/** `words`: the sentences of the file, in the language of whoever makes it. `schema`: what an editor finds the schema by. */
export function newStudyText(
  { id, title, participants }: NewStudy,
  words: { readonly about: string; readonly later: string; readonly sessions: string },
  schema: string,
): string {
  return [
    `# yaml-language-server: $schema=${schema}`,
    `# ${words.about}`,
    `id: ${id}`,
    `title: ${quoted(title)}`,
    `# ${words.later}`,
    '# responsible: "…"',
    '# approvals: ["…"]',
    "# ends: 2027-12-31",
    "# delete_by: 2032-12-31",
    "groups:",
    "  - id: a",
    ...(participants === undefined ? [] : [`    participants: ${participants}`]),
    `    # ${words.sessions}`,
    "",
  ].join("\n");
}

function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/gu, " ").trim());
}

/** The file with a session added to one of its groups; `source` is a file that loads, and has that group. */
export function withSession(source: string, group: string, session: string): string {
  const document = parseDocument(source);
  const groups = document.get("groups");
  const place = isSeq(groups) ? groups.items.findIndex((one) => isMap(one) && one.get("id") === group) : -1;
  if (place < 0) return source;
  const path = ["groups", place, "sessions"];
  const added = document.createNode(session);
  added.type = Scalar.QUOTE_DOUBLE;
  if (document.hasIn(path)) document.addIn(path, added);
  else document.setIn(path, document.createNode([added]));
  const ends = source.includes("\r\n") ? "\r\n" : "\n";
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).replace(/\r?\n/gu, ends);
}
