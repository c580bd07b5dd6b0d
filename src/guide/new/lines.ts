// Puts the questions of the conversation to whoever is at the other end: a person at a terminal, or a pipe.
import { createInterface } from "node:readline";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Answers } from "./answers.ts";
import { answer, answersOf, begin, prompt } from "./conversation.ts";

export type Talk =
  | { readonly ended: "answers"; readonly answers: Answers }
  /** The input ended before there was enough for a guide. */
  | { readonly ended: "too-little" }
  /** Ctrl+C: what was answered is not lost, if it is enough for a guide. */
  | { readonly ended: "cancelled"; readonly answers?: Answers };

/** Asks until all is answered, or the input ends: then what is left takes its usual value. */
export async function talk(
  stdin: NodeJS.ReadStream,
  out: (text: string) => void,
  language: Language,
  words: Texts["guideNew"],
): Promise<Talk> {
  const reader = createInterface({ input: stdin, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
    reader.close();
  };
  process.once("SIGINT", cancel);
  try {
    let state = begin(language);
    out(`${words.welcome}\n\n${prompt(state, words)}\n> `);
    for await (const line of reader) {
      state = answer(state, line, words);
      if (state.step === "done") break;
      if (state.complaint) out(`${words.complaints[state.complaint]}\n`);
      out(`${prompt(state, words)}\n> `);
    }
    if (state.step !== "done") out("\n");
    const answers = answersOf(state);
    if (cancelled) return { ended: "cancelled", ...(answers && { answers }) };
    return answers ? { ended: "answers", answers } : { ended: "too-little" };
  } finally {
    process.off("SIGINT", cancel);
    reader.close();
  }
}
