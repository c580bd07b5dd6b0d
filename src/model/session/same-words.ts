// Where the words of struck lines stand in other lines of the session: the other writer may have noted the same name.
import type { Entry, EntryId } from "../entry.ts";
import { kindsThatCan, REWORDING } from "../entry-kinds.ts";
import { finderOfSame, wordingsOf, wordsIn } from "../struck-words.ts";
import type { Session } from "./session.ts";

const STRIKABLE = kindsThatCan("strike");

/**
 * The lines, in the order of the session, that share words with the `struck` ones: a long run of the same characters, a
 * whole wording, a number of four digits or more, or a name. Asked while the struck words are still in the session.
 */
export function linesWithSameWords(
  session: Session,
  struck: ReadonlySet<EntryId>,
  common: ReadonlySet<string>,
): readonly EntryId[] {
  const lines = session.entries.map((entry) => ({ entry, wordings: wordingsOf(entry) }));
  const wordings = lines.flatMap(({ entry, wordings }) => (struck.has(entry.id) ? wordings : []));
  const isSame = finderOfSame(wordings);
  const telltales = telltalesIn(
    wordings,
    namesAmong(
      lines.flatMap(({ wordings }) => wordings),
      common,
    ),
  );
  const holdsSame = (text: string): boolean =>
    isSame(text) || wordsIn(text).some((word) => telltales.has(word.toLowerCase()));
  const found = new Set(
    lines.flatMap(({ entry, wordings }) =>
      !struck.has(entry.id) && wordings.some(holdsSame) ? [targetOf(entry)] : [],
    ),
  );
  return session.entries.flatMap((entry) =>
    found.has(entry.id) && STRIKABLE.has(entry.kind) && !session.revisions.get(entry.id)?.struck ? [entry.id] : [],
  );
}

/** A strike takes a line with all its wordings. */
function targetOf(entry: Entry): EntryId {
  return REWORDING.has(entry.kind) && "target" in entry ? entry.target : entry.id;
}

/** What points at a person by itself, in small letters. */
function telltalesIn(wordings: readonly string[], names: ReadonlySet<string>): ReadonlySet<string> {
  const words = wordings.flatMap(wordsIn).map((word) => word.toLowerCase());
  return new Set(words.filter((word) => names.has(word) || /^\d{4,}$/u.test(word)));
}

/**
 * Words with a capital letter that nobody has written without one, in small letters. The first word of a sentence has one
 * by rule: such a word is a name if it has it in the middle of a sentence too, or is none of the `common` words.
 */
function namesAmong(wordings: readonly string[], common: ReadonlySet<string>): ReadonlySet<string> {
  const words = wordings.flatMap(wordsIn);
  const small = new Set(words.filter((word) => /^\p{Ll}/u.test(word)));
  const great = words.filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word)).map((word) => word.toLowerCase());
  const inside = new Set(
    wordings.flatMap((text) =>
      Array.from(text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}\p{L}{2,}/gu), ([word]) => word.toLowerCase()),
    ),
  );
  return new Set(great.filter((word) => !small.has(word) && (inside.has(word) || !common.has(word))));
}
