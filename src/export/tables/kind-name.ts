// Names how a line was noted, in a word or two to filter by.
import type { Texts } from "../../text/languages.ts";
import { aboutName } from "../lines/shared-words.ts";
import type { Utterance } from "../lines/utterance.ts";

export function nameKind({ kind, said, mixed, about, outcome, verdict }: Utterance, text: Texts): string {
  const { kinds } = text.exportTables;
  const { said: manners } = text.exports;
  const named = about && aboutName(about, text);
  switch (kind) {
    case "note":
      return mixed ? manners.mixed : manners[said ?? "paraphrase"];
    case "comment":
      return kinds.observation(named);
    case "debrief":
      return kinds.debrief(named);
    case "summary":
      return outcome === "corrected" ? kinds.corrected : kinds.confirmed;
    case "verdict":
      return text.traces.told(verdict ?? "confirmed");
    case "park":
      return kinds.parked;
    case "skip":
      return kinds.skipped;
    default:
      return kinds[kind];
  }
}
