// The terminal itself, without a window: takes what a program writes and knows what would stand on the screen.
import { createRequire } from "node:module";
import { graphemeWidths } from "./widths.ts";

// The package is CommonJS without names that Node can see from an ES module.
const { Terminal: Headless } = createRequire(import.meta.url)("@xterm/headless") as typeof import("@xterm/headless");

/** A colour of the 256, a colour of its own (`#rrggbb`), or the terminal's default. */
export type Colour = number | string | undefined;

export type Cell = {
  /** One grapheme; a space where nothing was written; empty in the second column of a wide one. */
  readonly text: string;
  readonly columns: 0 | 1 | 2;
  readonly foreground: Colour;
  readonly background: Colour;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly strikethrough: boolean;
};

/** From 0, from the screen's upper left corner. */
export type Cursor = { readonly column: number; readonly row: number; readonly visible: boolean };

export type Emulator = {
  /** Takes output; `parsed` is called when it has all been drawn. */
  readonly write: (output: string, parsed: () => void) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** The visible rows from the top, without the blanks at their ends. */
  readonly screen: () => readonly string[];
  /** The rows that have gone out at the top, oldest first. */
  readonly scrollback: () => readonly string[];
  readonly cells: () => readonly (readonly Cell[])[];
  readonly cursor: () => Cursor;
  readonly alternate: () => boolean;
  readonly bracketedPaste: () => boolean;
  /** In the middle of a frame that the program asked to be shown as one. */
  readonly midFrame: () => boolean;
};

/** `answer` takes what the terminal itself says to the program (its cursor's place, when asked). */
export function createEmulator(columns: number, rows: number, answer: (bytes: string) => void): Emulator {
  const terminal = new Headless({ cols: columns, rows, scrollback: 20_000, allowProposedApi: true });
  terminal.unicode.register(graphemeWidths);
  terminal.unicode.activeVersion = graphemeWidths.version;
  terminal.onData(answer);

  // Whether the cursor is shown is the one mode that the emulator keeps to itself.
  let cursorVisible = true;
  for (const final of ["h", "l"]) {
    terminal.parser.registerCsiHandler({ prefix: "?", final }, (parameters) => {
      if (parameters.includes(25)) cursorVisible = final === "h";
      return false;
    });
  }

  const buffer = () => terminal.buffer.active;
  const lines = (from: number, to: number): string[] =>
    Array.from(
      { length: to - from },
      (_, row) =>
        buffer()
          .getLine(from + row)
          ?.translateToString(true)
          .trimEnd() ?? "",
    );

  return {
    write: (output, parsed) => terminal.write(output, parsed),
    resize: (toColumns, toRows) => terminal.resize(toColumns, toRows),
    screen: () => lines(buffer().baseY, buffer().baseY + terminal.rows),
    scrollback: () => lines(0, buffer().baseY),
    cells: () =>
      Array.from({ length: terminal.rows }, (_, row) =>
        Array.from({ length: terminal.cols }, (_, column) => cellAt(buffer(), buffer().baseY + row, column)),
      ),
    cursor: () => ({ column: buffer().cursorX, row: buffer().cursorY, visible: cursorVisible }),
    alternate: () => buffer().type === "alternate",
    bracketedPaste: () => terminal.modes.bracketedPasteMode,
    midFrame: () => terminal.modes.synchronizedOutputMode,
  };
}

type Buffer = InstanceType<typeof Headless>["buffer"]["active"];
type BufferCell = NonNullable<ReturnType<NonNullable<ReturnType<Buffer["getLine"]>>["getCell"]>>;

function cellAt(buffer: Buffer, row: number, column: number): Cell {
  const cell = buffer.getLine(row)?.getCell(column);
  const columns = (cell?.getWidth() ?? 1) as Cell["columns"];
  return {
    text: columns === 0 ? "" : cell?.getChars() || " ",
    columns,
    foreground: cell && colour(cell.isFgRGB(), cell.isFgDefault(), cell.getFgColor()),
    background: cell && colour(cell.isBgRGB(), cell.isBgDefault(), cell.getBgColor()),
    bold: isSet(cell?.isBold()),
    dim: isSet(cell?.isDim()),
    italic: isSet(cell?.isItalic()),
    underline: isSet(cell?.isUnderline()),
    inverse: isSet(cell?.isInverse()),
    strikethrough: isSet(cell?.isStrikethrough()),
  };
}

const isSet = (flag: ReturnType<BufferCell["isBold"]> | undefined): boolean => Boolean(flag);

function colour(isOwn: boolean, isDefault: boolean, value: number): Colour {
  if (isDefault) return undefined;
  return isOwn ? `#${value.toString(16).padStart(6, "0")}` : value;
}
