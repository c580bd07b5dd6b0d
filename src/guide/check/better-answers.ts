// How answers are written, by what people write instead: `1: Yes`, a bare 98, `yes / no`.
import type { Expected } from "../../text/guide-finding.ts";
import { isFields } from "../schema/fields.ts";
import { asList, inList } from "../yaml/quoting.ts";

/** The answers, or the one among them, as they are to be written; undefined where nobody can tell. `noAnswer`: what a code usually means. */
export function betterAnswers(
  code: Expected,
  input: unknown,
  name: "options" | "missing",
  noAnswer: (code: number) => string,
): string | undefined {
  if (code === "list" && typeof input === "string") return listIn(input);
  if (code === "list" && isFields(input)) {
    const answers = Object.entries(input).map(([key, text]) => answerWithCode(key, text));
    return answers.every((answer) => answer !== undefined) ? `[${answers.join(", ")}]` : undefined;
  }
  if (code !== "text" || (typeof input !== "number" && typeof input !== "boolean")) return undefined;
  return name === "missing" && typeof input === "number" ? `{ code: ${input}, ${noAnswer(input)} }` : `"${input}"`;
}

/** `1: Yes` as an answer. */
export function answerWithCode(key: string | number, text: unknown): string | undefined {
  return /^\d{1,9}$/.test(String(key)) && typeof text === "string"
    ? `{ code: ${key}, text: ${inList(text)} }`
    : undefined;
}

/** `yes, no`, `yes / no`, or the one question of a list; what else stands there may be anything. */
export function listIn(input: string): string | undefined {
  const elements = input.split(/[,;]\s+|\s+[/|]\s+/);
  return elements.length > 1 || /[?.!]$/.test(input.trim()) ? asList(elements) : undefined;
}
