// What came along when a guide was sent or pasted, and is no part of it. Each is taken off line by line, before YAML is asked.
import type { Texts } from "../../../text/languages.ts";
import type { Cleaned } from "./cleaned.ts";
import { withoutLetter, withoutReplyMarks } from "./mail.ts";
import { unscrambled } from "./scrambled.ts";

export function withoutPasted(lines: readonly string[], texts: Texts): Cleaned {
  const steps = [withoutReplyMarks, withoutLetter, unscrambled];
  return steps.reduce<Cleaned>(
    (so, step) => {
      const next = step(so.lines, texts);
      return { lines: next.lines, problems: [...so.problems, ...next.problems] };
    },
    { lines, problems: [] },
  );
}
