// What became of a session, as a sentence.
import type { Copied } from "../../store/backup/copy-session.ts";

/** `missing`: it is here, and the backup knows nothing of it. */
export type Told = {
  readonly copied: Omit<Copied, "state"> & { readonly state: Copied["state"] | "missing" };
  readonly sentence: string;
};

/** `back`: lines that the one lacked and has now. */
export type Counted = Pick<Copied, "id" | "lines" | "lacking" | "whole"> & { readonly back: number };

/** The sentences of what may become of a session. */
type Sentences = { readonly [State in Copied["state"]]: (counted: Counted) => string };

export function toldOf(copied: Copied, sentences: Sentences): Told {
  return { copied, sentence: sentences[copied.state]({ ...copied, back: copied.lacking.there }) };
}
