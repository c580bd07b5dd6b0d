// Who spoke, as typed: `@3`, `@4,1,5` in that order, `@2+3` at once, `@*` the group, `@?` unknown, `@m` the moderator.
// Alone on a line `@-` says that nobody speaks any more.
import type { Speakers } from "../../model/entry.ts";

export type SpeakersRead =
  | { readonly speakers: Speakers; readonly rest: string }
  /** `@2+3,4`: at once or in order? */
  | { readonly problem: "mixed" | "no-speaker"; readonly mark: string };

const MARK = /^@([*?]|[mM](?![\p{L}\p{N}])|\d{1,2}(?:[,+]\d{1,2})*)(?=$|[\s:"“”«„!])/u;
export const NOBODY = /^@[-−–]$/u;
const WORDS: Readonly<Record<string, "group" | "unknown" | "moderator">> = {
  "*": "group",
  "?": "unknown",
  m: "moderator",
};

/** The speaker mark at the beginning of `text`; undefined where there is none. */
export function readSpeakers(text: string): SpeakersRead | undefined {
  if (!text.startsWith("@")) return undefined;
  const mark = MARK.exec(text)?.[1];
  if (mark === undefined) return { problem: "no-speaker", mark: /^@\S*/u.exec(text)?.[0] ?? "@" };
  const rest = text
    .slice(mark.length + 1)
    .replace(/^:/u, "")
    .trimStart();
  const word = WORDS[mark.toLowerCase()];
  if (word) return { speakers: { who: word }, rest };
  const together = mark.includes("+");
  if (together && mark.includes(",")) return { problem: "mixed", mark: `@${mark}` };
  const numbers = mark.split(/[,+]/u).map(Number);
  if (numbers.includes(0)) return { problem: "no-speaker", mark: `@${mark}` };
  const who = together ? [...new Set(numbers)] : numbers;
  return { speakers: together && who.length > 1 ? { who, together: true } : { who }, rest };
}

/** The mark that `readSpeakers` would read the same from. */
export function speakersMark({ who, together }: Speakers): string {
  if (typeof who !== "string") return `@${who.join(together ? "+" : ",")}`;
  return { group: "@*", unknown: "@?", moderator: "@m" }[who];
}
