// Putting a text into quotation marks, on the line where it stands: the commonest remedy.

/** `text` in the marks that need no escaping inside; a single mark that must stand inside is doubled. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** `[friendship, health]` */
export function asList(texts: readonly string[]): string {
  return `[${texts.map(inList).join(", ")}]`;
}

/** A text as an element between `[` and `]`: in quotation marks where YAML would take it for something else. */
export function inList(text: string): string {
  return /^[\p{L}][\p{L}\p{N} .?!()/-]*$/u.test(text) && !/^(?:true|false|null)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}

const SHOWN = 110;

/** A mended line as it can be shown: its beginning and its end, since that is where marks are put. */
export function shortened(line: string): string {
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 30)} … ${line.slice(-25)}`;
}

const TYPOGRAPHIC = /^[“”„«»‘’‚"'](?<inside>[^“”„«»"]*\S)[“”«»‘’"']$/u;

/** A text without the quotation marks that Word put around the whole of it; undefined if it has none. */
export function withoutTypographic(written: string): string | undefined {
  return TYPOGRAPHIC.exec(written.trim())?.groups?.inside?.trim();
}

/** What the writer meant by `written`: without the marks that were to stand around it. */
export function meant(written: string): string {
  const mark = written[0];
  if (mark !== '"' && mark !== "'") return written;
  if (written.length > 1 && written.endsWith(mark)) return written.slice(1, -1);
  // Word closed what was opened with a straight mark.
  return written.indexOf(mark, 1) === -1 ? written.slice(1).replace(/[”“»’]$/, "") : written;
}

/** A text with the mark that was put behind its quotation marks: a comma there belongs to nothing, nor a second stop. */
export function withStop(text: string, mark: string): string {
  return /[.!?…:]$/.test(text) ? text : text + mark.replace(/[,;:]/g, "");
}

/** A line of YAML in its parts: indentation and dashes, the field's name with its colon, the value, the comment. */
export type LineParts = {
  readonly indent: string;
  readonly dashes: string;
  readonly field: string;
  readonly value: string;
  readonly comment: string;
};

const PARTS =
  /^(?<indent>\s*)(?<dashes>(?:-\s+)*)(?<field>(?:[A-Za-z_][\w-]{0,40}:(?:\s+|$))?)(?<value>.*?)(?<comment>\s+#(?:\s.*)?)?$/;

export function partsOf(line: string): LineParts {
  const { indent = "", dashes = "", field = "", value = "", comment = "" } = PARTS.exec(line)?.groups ?? {};
  // `probes: # picked by number`: the blank before the comment belongs to the field.
  if (/^#(?:\s|$)/.test(value)) return { indent, dashes, field, value: "", comment: value + comment };
  return { indent, dashes, field, value: value.trimEnd(), comment };
}

export function lineOf(parts: LineParts): string {
  return `${parts.indent}${parts.dashes}${parts.field}${parts.value}${parts.comment}`;
}

/** `{ nb: Kom, alle, en: Come }` with each of its texts in quotation marks; undefined if it isn't such a set of fields. */
export function quotedFields(value: string, known: readonly string[]): string | undefined {
  const inner = /^\{(.*?)\}?$/.exec(value.trim())?.[1]?.trim();
  if (!inner) return undefined;
  const names = known.join("|");
  const pieces = inner.split(new RegExp(`,\\s*(?=(?:${names}):\\s)`));
  const fields = pieces.map((piece) => new RegExp(`^(${names}):\\s+(.*)$`).exec(piece.trim()));
  if (fields.some((field) => field === null)) return undefined;
  return `{ ${fields.map((field) => `${field?.[1] ?? ""}: ${quotedIfText(field?.[2] ?? "")}`).join(", ")} }`;
}

const WORD = /^(?:[\w-]+|"[^"\\]*"|'[^']*'|\[[^[\]]*\]|\{[^{}:]*:[^{}]*\})$/;

function quotedIfText(value: string): string {
  const [, text, stop] = /^"([^"\\]*)"([.,;:!?]{1,3})$/.exec(value) ?? [];
  if (text !== undefined && stop !== undefined) return quoted(withStop(text, stop));
  return WORD.test(value) ? value : quoted(meant(value));
}
