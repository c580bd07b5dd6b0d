// A quote that is typed while its recording is listened to: what stands in the field, and what a key makes of it. Pure.

import { type Edit, EMPTY_FIELD, edit, type Field, fieldWith } from "../../input/field/field.ts";
import type { KeyName } from "../../input/keys.ts";
import { clean } from "../../input/line/clean.ts";
import { readQuotes } from "../../input/line/quotes.ts";
import type { Texts } from "../../text/languages.ts";
import { actionOf, editOf, hintOf } from "../keymap.ts";

/** `words`: the quote. `later`: it stays to be fetched, and the next one comes. `done`: nothing more now. */
export type Answer = { readonly is: "words"; readonly words: string } | { readonly is: "later" | "done" };

export type Fetching = {
  /** What was written down in the talk: its beginning, or all of it. */
  readonly written: string;
  readonly field: Field;
  /** That what stands in the field is not kept has been said. */
  readonly warned: boolean;
  readonly over: Answer | undefined;
};

/** The field is empty: nothing passes for verbatim that nobody has typed, or taken on purpose. */
export function beginFetching(written: string): Fetching {
  return { written, field: EMPTY_FIELD, warned: false, over: undefined };
}

export function editFetching(fetching: Fetching, change: Edit): Fetching {
  return { ...fetching, field: edit(fetching.field, change), warned: false };
}

export function pressFetchingKey(fetching: Fetching, key: KeyName): Fetching {
  switch (actionOf(key)) {
    case "save":
      return { ...fetching, over: answerIn(fetching.field.text) };
    case "complete":
      return fetching.field.text === "" ? { ...fetching, field: fieldWith(fetching.written) } : fetching;
    case "cancel":
    case "leave":
      // Minutes of listening stand in the field: one key must not throw them away.
      return fetching.field.text.trim() === "" || fetching.warned
        ? { ...fetching, over: { is: "done" } }
        : { ...fetching, warned: true };
    default: {
      const change = editOf(key);
      return change ? editFetching(fetching, change) : fetching;
    }
  }
}

/** A typed line. Quotation marks around all of it are not among the words. */
export function answerIn(typed: string): Answer {
  const line = clean(typed).trim();
  if (line === "") return { is: "later" };
  const { said, text, quotes } = readQuotes(line, false);
  return { is: "words", words: said !== "paraphrase" && !quotes && text !== "" ? text : line };
}

export function fetchingHints({ quotesFetched: { fetch } }: Texts): readonly string[] {
  return [
    hintOf("save", fetch.hint.save),
    hintOf("complete", fetch.hint.complete),
    hintOf("cancel", fetch.hint.cancel),
  ];
}
