// What a keyboard sends: from the names of keys to the bytes that an xterm puts on the line.

/** Keys whose bytes carry modifiers: the final letter of `CSI 1;m X`. */
const LETTERED: Readonly<Record<string, string>> = {
  up: "A",
  down: "B",
  right: "C",
  left: "D",
  end: "F",
  home: "H",
  f1: "P",
  f2: "Q",
  f3: "R",
  f4: "S",
};

/** Keys whose bytes carry modifiers: the number of `CSI n;m ~`. */
const NUMBERED: Readonly<Record<string, number>> = {
  insert: 2,
  delete: 3,
  pageup: 5,
  pagedown: 6,
  f5: 15,
  f6: 17,
  f7: 18,
  f8: 19,
  f9: 20,
  f10: 21,
  f11: 23,
  f12: 24,
};

const PLAIN: Readonly<Record<string, string>> = {
  enter: "\r",
  esc: "\x1b",
  tab: "\t",
  backspace: "\x7f",
  space: " ",
};

const WITH_CTRL: Readonly<Record<string, string>> = { space: "\0", backspace: "\b", "/": "\x1f", "-": "\x1f" };

type Modifiers = { readonly shift: boolean; readonly alt: boolean; readonly ctrl: boolean };

/**
 * The bytes of one key press: `"enter"`, `"ctrl+n"`, `"alt+2"`, `"shift+tab"`, `"ctrl+left"`, `"f1"`, `"x"`.
 * Throws on a name that no keyboard has.
 */
export function bytesOf(name: string): string {
  const parts = name.length > 1 ? name.split("+") : [name];
  const key = parts.at(-1) ?? "";
  const held = new Set(parts.slice(0, -1));
  const modifiers = { shift: held.delete("shift"), alt: held.delete("alt"), ctrl: held.delete("ctrl") };
  const bytes = held.size === 0 ? (escapeSequence(key, modifiers) ?? character(key, modifiers)) : undefined;
  if (bytes === undefined) throw new Error(`No keyboard has the key "${name}".`);
  return bytes;
}

function escapeSequence(key: string, { shift, alt, ctrl }: Modifiers): string | undefined {
  const code = 1 + (shift ? 1 : 0) + (alt ? 2 : 0) + (ctrl ? 4 : 0);
  const letter = LETTERED[key];
  if (letter && code > 1) return `\x1b[1;${code}${letter}`;
  if (letter) return /^f\d$/.test(key) ? `\x1bO${letter}` : `\x1b[${letter}`;
  const number = NUMBERED[key];
  if (number) return code > 1 ? `\x1b[${number};${code}~` : `\x1b[${number}~`;
  return key === "tab" && shift ? "\x1b[Z" : undefined;
}

function character(key: string, { shift, alt, ctrl }: Modifiers): string | undefined {
  const plain = PLAIN[key] ?? ([...key].length === 1 ? key : undefined);
  if (plain === undefined) return undefined;
  const control = /^[a-z@[\\\]^_]$/i.test(key)
    ? String.fromCharCode(key.toUpperCase().charCodeAt(0) & 0x1f)
    : undefined;
  const bytes = ctrl ? (WITH_CTRL[key] ?? control) : shift ? plain.toUpperCase() : plain;
  return bytes === undefined ? undefined : `${alt ? "\x1b" : ""}${bytes}`;
}
