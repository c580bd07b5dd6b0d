// What was said of a trace, in words: `endret, nr. 2: «vi holder i hverandre»`.
import type { EntryOf, ParticipantNumber } from "../../model/entry.ts";
import type { Texts } from "../../text/languages.ts";

type Words = Pick<Texts, "traces" | "session">;

/** Its words are the group's own for the trace, as they were taken down. */
export function verdictLine({ text }: { readonly text: Words }, { verdict, speakers, text: words }: Verdict): string {
  const { traces } = text;
  const lead = [traces.verdicts[verdict], ...(speakers ? [traces.who(speakers)] : [])].join(", ");
  return words ? `${lead}: ${words}` : lead;
}

/** One after the other; those who stood in one place, and said no more, stand together there. */
export function verdictLines(texts: { readonly text: Words }, verdicts: readonly Verdict[]): readonly string[] {
  const together: Verdict[] = [];
  for (const verdict of verdicts) {
    const last = together.at(-1);
    const [before, now] = [last, verdict].map((one) => (one?.text ? undefined : numbersOf(one)));
    if (last && before && now && last.verdict === verdict.verdict)
      together[together.length - 1] = { ...last, speakers: { who: [...new Set([...before, ...now])] } };
    else together.push(verdict);
  }
  return together.map((verdict) => verdictLine(texts, verdict));
}

/** Undefined for the group, and for those who spoke at once. */
function numbersOf(verdict: Verdict | undefined): readonly ParticipantNumber[] | undefined {
  const { who, together } = verdict?.speakers ?? {};
  return typeof who === "object" && !together ? who : undefined;
}

type Verdict = Pick<EntryOf<"verdict">, "verdict" | "speakers" | "text">;
