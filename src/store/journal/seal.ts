// The seal of a line, in journals of format 2: a check over its own bytes and one over all lines before it, so that a line
// that was changed, lost or moved shows. It tells of damage; it is no proof against someone who wants to forge.
import { hash, randomBytes } from "node:crypto";
import type { WriterId } from "../../model/entry.ts";

/** What stands at the end of a sealed line. */
export type Seal = {
  /** Over the line's own bytes, as far as the check. */
  readonly own: string;
  /** Over the chain of the line before and `own`. */
  readonly chain: string;
  /** Of a line whose words were struck: over the bytes that are left. `own` is then still of the line as it was. */
  readonly now: string | undefined;
  /** Whether the line is as it was written, or as it was struck. */
  readonly holds: boolean;
};

/** Keys of a line that are the seal's, not the entry's. */
export const SEAL_KEYS: readonly string[] = ["seen", "salt", "check", "now"];

/** Each check is so many characters of base64url: 48 bits. */
const LENGTH = 8;
const CHECK = ',"check":"';
const NOW = ',"now":"';
/** No seal is longer than this, from its check on. */
const LONGEST = 64;
const SHAPE = new RegExp(
  `^,"check":"([\\w-]{${LENGTH}})([\\w-]{${LENGTH}})"(?:,"now":"([\\w-]{${LENGTH}})")?\\}$`,
  "u",
);

/** The seal of a line, without blanks around it; undefined where it has none. */
export function sealIn(text: string): Seal | undefined {
  const at = text.indexOf(CHECK, Math.max(0, text.length - LONGEST));
  const [, own, chain, now] = at < 0 ? [] : (SHAPE.exec(text.slice(at)) ?? []);
  if (own === undefined || chain === undefined) return undefined;
  const holds =
    now === undefined ? digest(text.slice(0, at)) === own : digest(text.slice(0, text.lastIndexOf(NOW))) === now;
  return { own, chain, now, holds };
}

/** What the first line of a writer's file goes on from. */
export function seedOf(writer: WriterId): string {
  return digest(`samtale 2 ${writer}`);
}

/** What the line after one with this check goes on from. */
export function chained(before: string, own: string): string {
  return digest(before + own);
}

/** A line with its seal. The salt goes with the words when they are struck: nobody can try out then what they were. */
export function sealed(json: string, before: string): { readonly text: string; readonly chain: string } {
  const body = `${json.slice(0, -1)},"salt":"${randomBytes(9).toString("base64url")}"`;
  const own = digest(body);
  const chain = chained(before, own);
  return { text: `${body}${CHECK}${own}${chain}"}`, chain };
}

/** What stands in a struck line's place: it keeps the check, so that the lines after it still hold. */
export function sealedAsStruck(json: string, { own, chain }: Seal): string {
  const body = `${json.slice(0, -1)}${CHECK}${own}${chain}"`;
  return `${body}${NOW}${digest(body)}"}`;
}

function digest(text: string): string {
  return hash("sha256", text, "base64url").slice(0, LENGTH);
}
