// Lines from a pipe or a file, whatever program wrote them: one that is not UTF-8 is read as older Windows
// text, or as a command window writes it.
import { isUtf8 } from "node:buffer";
import { readOldText } from "../../markup/old-text.ts";

export type Lines = AsyncIterable<string> & {
  /** No line comes after this. */
  readonly close: () => void;
};

const NEWLINE = 0x0a;

/** The lines of a stream of bytes, without their ends; the last one needs none. */
export function pipedLines(input: NodeJS.ReadStream): Lines {
  let isClosed = false;
  async function* read(): AsyncGenerator<string> {
    let rest: Buffer = Buffer.alloc(0);
    for await (const piece of input as AsyncIterable<Buffer | string>) {
      const bytes = Buffer.concat([rest, typeof piece === "string" ? Buffer.from(piece) : piece]);
      let from = 0;
      for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
        if (isClosed) return;
        yield textOf(bytes.subarray(from, to));
        from = to + 1;
      }
      rest = bytes.subarray(from);
      if (isClosed) return;
    }
    if (rest.length > 0 && !isClosed) yield textOf(rest);
  }
  const lines = read();
  return {
    [Symbol.asyncIterator]: () => lines,
    close: () => {
      isClosed = true;
      input.destroy();
    },
  };
}

function textOf(line: Buffer): string {
  const text = isUtf8(line) ? line.toString("utf8") : readOldText(line);
  return text.replace(/^\uFEFF|\r$/gu, "");
}
