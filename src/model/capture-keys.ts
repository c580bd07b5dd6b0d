// The keys of the secretary's capture mode: one table, of cues and of what else a key can do. Digits are participants.
import type { CueDefinition } from "./cue.ts";

export type CaptureCommand =
  | "group"
  | "unknown"
  | "moderator"
  | "nobody"
  | "join"
  | "point"
  | "everyone"
  | "to"
  | "undo"
  | "repair"
  | "insert"
  | "quote"
  | "first-words"
  | "comment"
  | "command"
  | "pass-on"
  | "hush"
  | "help";

type Definition = {
  readonly id: CaptureCommand;
  readonly key: string;
  /** Other keys that do the same and can't be changed: the neighbour on another keyboard. */
  readonly also?: readonly string[];
  /** Wanted where things are put right: the palette has no room for it, help has. */
  readonly quiet?: true;
  /** A guide's own cue may have its key: guides had that letter before the program did. Settings give it another. */
  readonly yields?: true;
};

export const CAPTURE_COMMANDS: readonly Definition[] = [
  { id: "group", key: "*", also: ["'"] },
  { id: "unknown", key: "k" },
  { id: "moderator", key: "o" },
  { id: "nobody", key: " " },
  { id: "join", key: "," },
  { id: "point", key: "." },
  { id: "everyone", key: "=", also: ["\\"] },
  { id: "to", key: ">", also: ["<"] },
  { id: "undo", key: "z" },
  { id: "repair", key: "j", yields: true },
  { id: "insert", key: ";", quiet: true },
  { id: "quote", key: '"', also: ["«", "“"] },
  { id: "first-words", key: "q", yields: true },
  { id: "comment", key: "c" },
  { id: "command", key: "/" },
  { id: "pass-on", key: "w" },
  { id: "hush", key: "y" },
  { id: "help", key: "?" },
];

export type CaptureKey =
  | { readonly is: "cue"; readonly cue: string }
  | { readonly is: "command"; readonly command: CaptureCommand };

/** A key that two want, or that is no key: the one who comes later goes without. */
export type KeyClash = {
  readonly id: string;
  readonly key: string;
  /** Who has it; undefined where it is a digit, or not one character. */
  readonly taken?: string;
};

export type CaptureKeys = {
  /** What each key does. */
  readonly does: ReadonlyMap<string, CaptureKey>;
  /** The key of each cue and command that has one, by id. */
  readonly of: ReadonlyMap<string, string>;
  readonly clashes: readonly KeyClash[];
  /** Ids for which a key was set and which are neither cue nor command. */
  readonly unknown: readonly string[];
};

/**
 * The keys of a session: those of `chosen` (by the id of a cue or a command) first, then those of the commands, then
 * those of the cues, and last those that yield, each as `keyIn` reads it: in the session's language.
 */
export function captureKeys(
  cues: readonly CueDefinition[],
  keyIn: (key: NonNullable<CueDefinition["key"]>) => string | undefined,
  chosen: Readonly<Record<string, string>> = {},
): CaptureKeys {
  const does = new Map<string, CaptureKey>();
  const of = new Map<string, string>();
  const clashes: KeyClash[] = [];
  const claim = (id: string, key: string, what: CaptureKey): void => {
    const taken = does.get(key);
    if (!isKey(key)) clashes.push({ id, key });
    else if (taken) clashes.push({ id, key, taken: taken.is === "cue" ? taken.cue : taken.command });
    else {
      does.set(key, what);
      of.set(id, key);
    }
  };
  const commands = CAPTURE_COMMANDS.map(({ id, key, yields }) => {
    return { id, what: { is: "command", command: id } as const, key, yields };
  });
  const logged = cues.map(({ id, key, yields }) => {
    return { id, what: { is: "cue", cue: id } as const, key: key && keyIn(key), yields };
  });
  const inOrder = [...commands, ...logged].toSorted(
    (one, other) => Number(one.yields === true) - Number(other.yields === true),
  );
  const all = new Map(inOrder.map((one) => [one.id, one] as const));
  for (const [id, key] of Object.entries(chosen)) {
    const wanted = all.get(id);
    if (wanted) claim(id, key, wanted.what);
  }
  for (const [id, { what, key }] of all) if (key !== undefined && !of.has(id)) claim(id, key, what);
  for (const { id, also = [] } of CAPTURE_COMMANDS)
    for (const key of also) if (!does.has(key)) does.set(key, { is: "command", command: id });
  return { does, of, clashes, unknown: Object.keys(chosen).filter((id) => !all.has(id)) };
}

/** One character that can be typed, and no digit: digits are participants. */
export function isKey(key: string): boolean {
  return [...new Intl.Segmenter().segment(key)].length === 1 && !/[\d\p{Cc}]/u.test(key);
}
