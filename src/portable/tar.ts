// Tar archives as Unix has had them since 1988 (ustar): written with no owner and one date, and read.

/** `name` counts from the folder, with slashes. */
export type PlacedFile = { readonly name: string; readonly bytes: Uint8Array };

/** `runs`: it may be run. */
export type TarFile = PlacedFile & { readonly runs: boolean };

const BLOCK = 512;

/** `modified` in seconds since 1970. The same files give the same bytes. */
export function writeTar(files: readonly TarFile[], modified: number): Uint8Array {
  const blocks = files.flatMap(({ name, bytes, runs }) => [
    header(name, bytes.length, runs ? 0o755 : 0o644, modified),
    bytes,
    Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function header(name: string, size: number, mode: number, modified: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const [prefix, rest] = splitName(name);
  block.write(rest, 0, 100);
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(modified, 12), 136);
  block.write(" ".repeat(8), 148);
  block.write("0", 156);
  block.write("ustar\u000000", 257);
  block.write(prefix, 345, 155);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\u0000 `, 148);
  return block;
}

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, "0")}\u0000`;
}

/** A long name is kept in two parts, parted at a slash. Throws for one that has no place. */
function splitName(name: string): readonly [prefix: string, rest: string] {
  if (Buffer.byteLength(name) <= 100) return ["", name];
  for (let at = name.indexOf("/"); at > 0; at = name.indexOf("/", at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(rest) <= 100) return [prefix, rest];
  }
  throw new Error(`too long a name for the archive: ${name}`);
}

/** The ordinary files of an archive, by name. */
export function readTar(archive: Uint8Array): ReadonlyMap<string, TarFile> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const files = new Map<string, TarFile>();
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const block = bytes.subarray(at, at + BLOCK);
    const field = (from: number, length: number): string =>
      block
        .subarray(from, from + length)
        .toString("utf8")
        .replace(/\u0000[\s\S]*$/u, "");
    const rest = field(0, 100);
    if (rest === "") break;
    const prefix = field(257, 5) === "ustar" ? field(345, 155) : "";
    const name = prefix === "" ? rest : `${prefix}/${rest}`;
    const size = Number.parseInt(field(124, 12), 8) || 0;
    const isFile = ["0", ""].includes(field(156, 1));
    const from = at + BLOCK;
    const runs = (Number.parseInt(field(100, 8), 8) & 0o100) !== 0;
    if (isFile) files.set(name, { name, bytes: bytes.subarray(from, from + size), runs });
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
