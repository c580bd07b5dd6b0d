// The question to a second window on a session that is open: be the secretary, read what there is, or go back.
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";
import type { Stage } from "../terminal/stage.tsx";
import { askChoice } from "./choose.tsx";

/** `secretary`: the other seat at the table. `read`: what has been written until now. */
export type BesideChoice = "secretary" | "read" | "back";

type Wording = { readonly language: Language; readonly text: Texts };

export function askBeside(guide: Guide, stage: Stage, { language, text }: Wording): Promise<BesideChoice> {
  const { beside } = text.cli;
  // In an interview of one there is no secretary, unless someone is named so on the command line.
  const ids: readonly BesideChoice[] = guide.kind === "individual" ? ["read", "back"] : ["secretary", "read", "back"];
  const choices = ids.map((id) => ({ id, label: beside[id] }));
  return askChoice({ title: inLanguage(guide.title, language), question: beside.isOpen, choices }, stage, text);
}
