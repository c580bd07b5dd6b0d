// What a terminal sends, taken apart into keys and text. Several keys may arrive in one read, with text between them.

export type Typed = { readonly key: KeyName } | { readonly text: string };

const LETTERS: Readonly<Record<string, KeyName>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  H: "home",
  F: "end",
  P: "f1",
  Q: "f2",
  R: "f3",
  S: "f4",
  Z: "shift+tab",
};
const NUMBERS: Readonly<Record<string, KeyName>> = {
  1: "home",
  3: "delete",
  4: "end",
  5: "pageup",
  6: "pagedown",
  7: "home",
  8: "end",
  11: "f1",
  12: "f2",
  13: "f3",
  14: "f4",
  15: "f5",
  17: "f6",
  18: "f7",
  19: "f8",
};
const MODIFIERS: Readonly<Record<string, string>> = { 2: "shift+", 3: "alt+", 5: "ctrl+" };
const CONTROLS: Readonly<Record<string, KeyName>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\u007F": "backspace",
  "\u001B": "escape",
  "\u0000": "ctrl+space",
};

// A sequence, or ESC and a character (Alt), or one control character, or a run of text.
const PIECES =
  /\u001B\[\[[A-E]|\u001B\[[0-?]*[ -/]*[@-~]|\u001BO[A-Za-z]|\u001B[\s\S]|[\u0000-\u001F\u007F]|[^\u0000-\u001F\u007F]+/gu;

export function keysIn(read: string): readonly Typed[] {
  return Array.from(read.matchAll(PIECES), ([piece]) => typedBy(piece)).filter((typed) => typed !== undefined);
}

/** A key or text; undefined for a sequence that means nothing here, which is thus never taken for text. */
function typedBy(piece: string): Typed | undefined {
  const first = piece.charCodeAt(0);
  if (piece.length === 1 && (first < 32 || first === 127)) return { key: controlKey(piece) };
  if (first !== 27) return { text: piece };
  const sequence = /^\u001B(?:\[|O)(?:(\d+)(?:;(\d+))?)?([A-Za-z~])$/u.exec(piece);
  if (sequence) {
    const [, number = "", modifier = "", letter = ""] = sequence;
    const name = letter === "~" ? NUMBERS[number] : LETTERS[letter];
    return name === undefined ? undefined : { key: `${MODIFIERS[modifier] ?? ""}${name}` };
  }
  // The Linux console's own: `[[A` is F1.
  if (piece.length > 2) return piece[2] === "[" ? { key: `f${piece.charCodeAt(3) - 64}` } : undefined;
  const key = piece.charCodeAt(1) < 32 || piece.charCodeAt(1) === 127 ? controlKey(piece.slice(1)) : piece.slice(1);
  return { key: `alt+${key}` };
}

function controlKey(control: string): KeyName {
  return CONTROLS[control] ?? `ctrl+${String.fromCharCode(control.charCodeAt(0) + 96)}`;
}

/** A key as it is called here: `ctrl+n`, `alt+1`, `f1`, `up`. */
export type KeyName = string;
