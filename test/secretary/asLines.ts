// The same script for a secretary without a screen: one line for each key that keeps something.
import { type Expected, REPEAT } from "./expected.ts";
import type { Act } from "./notation.ts";

/** `t`: where the session clock stands when it is sent. `kept`: how many entries of the script are kept after it. */
export type TimedLine = { readonly t: number; readonly line: string; readonly kept: number };

/** A hint is passed on by a key alone: by a line, its words are the secretary's own. */
const PASSED_ON = "en har vært stille lenge";

/** The entries that lines leave where keys leave these. */
export function byLine(entries: readonly Expected[]): readonly Expected[] {
  return entries.map(({ hint, ...entry }) => (hint === undefined ? entry : { ...entry, text: PASSED_ON }));
}

export function linesOf(acts: readonly Act[], expected: readonly (readonly Expected[])[]): readonly TimedLine[] {
  let kept = 0;
  return acts.flatMap((act, index) => {
    const entries = expected[index] ?? [];
    return linesOfAct(act, entries).map((line, place) => {
      kept += 1;
      return { t: act.t + (act.is === "cue" ? place * REPEAT : 0), line, kept };
    });
  });
}

function linesOfAct(act: Act, entries: readonly Expected[]): readonly string[] {
  switch (act.is) {
    case "beat":
    case "wrong":
      return [];
    case "nobody":
      return ["@-"];
    case "undo":
      return ["/angre"];
    case "speak":
      return entries.map(({ speakers }) => mark(speakers));
    case "cue":
      return entries.map(({ speakers }) => `!${act.key} ${mark(speakers)}`.trim());
    case "pass-on":
      return [`/whisper ${PASSED_ON}`];
    case "hush":
      return [`/hint av ${act.about}`];
    case "write":
      if (act.lead === '"') return [`${mark(entries[0]?.speakers)} "${act.words}`.trim()];
      return [act.lead === "c" ? `/obs ${act.words}` : `${act.lead}${act.words}`];
  }
}

/** Who it was, as it is typed. */
function mark(speakers: Expected["speakers"]): string {
  if (!speakers) return "";
  const { who } = speakers;
  if (typeof who !== "string") return `@${who.join("+")}`;
  return { group: "@*", unknown: "@?", moderator: "@m" }[who] ?? "";
}
