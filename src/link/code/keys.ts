// The keys that a connection is encrypted with: one made of the words of a code, good for one joining and ten minutes, and
// one for each device that has joined.
import { createHash, randomBytes, scryptSync } from "node:crypto";
import { codeText } from "./code.ts";

/** How a connection says which key it means. In clear: it tells nothing of the talk. */
export const BY_CODE = "code";
const BY_DEVICE = "device:";

export type Device = { readonly id: string; readonly key: Buffer };

export function newDevice(): Device {
  return { id: randomBytes(9).toString("base64url"), key: randomBytes(32) };
}

export function identityOf({ id }: Pick<Device, "id">): string {
  return `${BY_DEVICE}${id}`;
}

/** What the session's id becomes on the wire, where it is the salt: the id itself names the guide. */
export function saltOf(session: string): string {
  return createHash("sha256").update(`samtale link ${session}`).digest("base64url");
}

/** Takes about a tenth of a second, so that guessing takes as long for each guess. */
export function keyOfCode(words: readonly string[], salt: string): Buffer {
  return scryptSync(codeText(words), salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
}

/** Milliseconds. */
export const CODE_LASTS = 10 * 60_000;
/** After so many wrong ones the code is no good any more, and a new one is asked for. */
export const MOST_GUESSES = 20;
/** The wait after a wrong guess: doubled with each, in milliseconds. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;

export type Keys = {
  /** The key that a connection with this identity must have; undefined: there is none, or not now. */
  readonly keyFor: (identity: string, now: number) => Buffer | undefined;
  /** Someone came with a wrong key, or with none. */
  readonly wrong: (now: number) => void;
  /** The code has done its work. */
  readonly spend: () => void;
  readonly invite: (words: readonly string[], now: number) => void;
  readonly isInviting: (now: number) => boolean;
};

/** `now` is in milliseconds on a clock that nobody can set. */
export function keysFor(salt: string, devices: () => readonly Device[]): Keys {
  let code: { readonly key: Buffer; readonly until: number } | undefined;
  let guesses = 0;
  let waitUntil = Number.NEGATIVE_INFINITY;
  const isInviting = (now: number): boolean => code !== undefined && now < code.until && guesses < MOST_GUESSES;
  return {
    keyFor: (identity, now) => {
      if (identity === BY_CODE) return isInviting(now) && now >= waitUntil ? code?.key : undefined;
      if (!identity.startsWith(BY_DEVICE)) return undefined;
      return devices().find(({ id }) => id === identity.slice(BY_DEVICE.length))?.key;
    },
    wrong: (now) => {
      guesses++;
      waitUntil = now + Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(guesses - 1, 10));
    },
    spend: () => {
      code = undefined;
    },
    invite: (words, now) => {
      code = { key: keyOfCode(words, salt), until: now + CODE_LASTS };
      guesses = 0;
      waitUntil = Number.NEGATIVE_INFINITY;
    },
    isInviting,
  };
}
