// Ids made from texts.

const LONGEST = 40;

/** `Sang og hverdag` becomes `sang-og-hverdag`: small letters, digits, hyphens, at most 40. Empty if nothing is left. */
export function slugOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf("-", LONGEST);
  return plain.slice(0, cut > 0 ? cut : LONGEST);
}
