// Word documents as people write them, made for a test: paragraphs, their lists and their looks.
import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";

type Look = { readonly bold?: boolean; readonly italics?: boolean };
type Made = Paragraph | Table;

export function plain(text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...more, children: [new TextRun({ text, ...look })] });
}

/** 0 is the title. */
export function heading(level: 0 | 1 | 2 | 3, text: string): Paragraph {
  const { TITLE, HEADING_1, HEADING_2, HEADING_3 } = HeadingLevel;
  return plain(text, {}, { heading: [TITLE, HEADING_1, HEADING_2, HEADING_3][level] ?? HEADING_3 });
}

/** `1.`, `a)` and `i.` by their level; `instance`: each list begins anew. */
export function numbered(text: string, level = 0, instance = 0, look: Look = {}): Paragraph {
  return plain(text, look, { numbering: { reference: "numbers", level, instance } });
}

export function bullet(text: string, level = 0, look: Look = {}): Paragraph {
  return plain(text, look, { numbering: { reference: "bullets", level } });
}

/** Line ends in a cell are paragraphs. */
export function table(rows: readonly (readonly string[])[]): Table {
  const cell = (text: string) => new TableCell({ children: text.split("\n").map((one) => plain(one)) });
  return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

const FORMATS = [
  [LevelFormat.DECIMAL, "%1."],
  [LevelFormat.LOWER_LETTER, "%2)"],
  [LevelFormat.LOWER_ROMAN, "%3."],
] as const;
const levels = (made: (level: number) => readonly [(typeof LevelFormat)[keyof typeof LevelFormat], string]) =>
  [0, 1, 2].map((level) => {
    const [format, text] = made(level);
    const indent = { left: 720 * (level + 1), hanging: 360 };
    return { level, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
  });

type Rest = Omit<ConstructorParameters<typeof Document>[0], "sections" | "numbering">;

export async function wordOf(
  children: readonly Made[],
  rest: Rest = {},
  section: Omit<ISectionOptions, "children"> = {},
): Promise<Uint8Array> {
  const document = new Document({
    ...rest,
    numbering: {
      config: [
        { reference: "numbers", levels: levels((level) => FORMATS[level] ?? FORMATS[0]) },
        { reference: "bullets", levels: levels((level) => [LevelFormat.BULLET, "•o▪"[level] ?? "•"]) },
      ],
    },
    sections: [{ ...section, children: [...children] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
