// The one place where sessions that leave together get their short names, and where it is decided whose numbers mean the
// same people. Every format goes by what is found here; a session that leaves alone needs neither.
import type { ParticipantNumber } from "../../model/entry.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported, SessionName } from "../exporter.ts";

/** The sessions in the order given, each with its name; as they are where there is only one. */
export function nameSessions(sessions: readonly Exported[]): readonly Exported[] {
  const ids = new Set(sessions.map(({ id }) => id));
  if (ids.size < 2) return sessions;
  const inOrder = [...Map.groupBy(sessions, ({ id }) => id).values()]
    .flatMap(([first]) => first ?? [])
    .sort((one, other) => compare(beginOf(one), beginOf(other)) || compare(one.id, other.id));
  const shorts = new Map(inOrder.map(({ id }, place) => [id, `S${place + 1}`]));
  const studies = new Set(sessions.flatMap((one) => placeOf(one)?.study ?? []));
  const named = sessions.map((one) => {
    const place = placeOf(one);
    const short = shorts.get(one.id) ?? "";
    // Two studies may have groups of one name.
    const group = place && (studies.size > 1 ? `${place.study}/${place.group}` : place.group);
    return { one, short, people: place ? JSON.stringify([place.study, place.group]) : one.id, of: group ?? short };
  });
  const alone = new Set(named.map(({ people }) => people)).size === 1;
  return named.map(({ one, ...name }) => ({ ...one, named: { ...name, alone, together: shorts } }));
}

/** The study and the group, where both are known: a number of a study whose group nobody named may be anyone. */
function placeOf({ place, session }: Exported): { readonly study: string; readonly group: string } | undefined {
  const { study, group } = place ?? session.facts ?? {};
  return study === undefined || group === undefined ? undefined : { study, group };
}

/** The wall clock in milliseconds, so that an offset changes nothing. */
function beginOf({ session }: Exported): number {
  const at = Date.parse(session.facts?.at ?? session.entries[0]?.at ?? "");
  return Number.isNaN(at) ? 0 : at;
}

function compare(one: number | string, other: number | string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `S1 mod:12`: an id is unique within its session only. */
export function idIn({ named }: Pick<Exported, "named">, id: string): string {
  return named === undefined ? id : `${named.short} ${id}`;
}

/** `S1 mod:7, mod:9` in what leaves with that session; with its own name where it leaves without. */
export function idsInAnother({ named }: Pick<Exported, "named">, session: string, ids: readonly string[]): string {
  return `${named?.together.get(session) ?? session} ${ids.join(", ")}`;
}

/** The rows of a session, each id with the session's short name before it; ids of another have that one's. */
export function withNamedIds<Row extends { readonly id?: string; readonly ofAnother?: true }>(
  exported: Pick<Exported, "named">,
  rows: readonly Row[],
): readonly Row[] {
  if (exported.named === undefined) return rows;
  return rows.map((row) => (row.id === undefined || row.ofAnother ? row : { ...row, id: idIn(exported, row.id) }));
}

/** `S1 · 20261122-1015-choir-evening`; the session's own name where it leaves alone. */
export function sessionInFull({ named, id }: Pick<Exported, "named" | "id">): string {
  return named === undefined ? id : `${named.short} · ${id}`;
}

/** `a-2`: the same for one person in all sessions, and for no two persons. */
export function personId({ of }: SessionName, number: ParticipantNumber): string {
  return `${of}-${number}`;
}

/** A participant's name with the group, where numbers alone would be several people's. */
export function nameOfPerson(
  { named, id }: Pick<Exported, "named" | "id">,
  name: string,
  together: number,
  { exportRefi }: Texts,
): string {
  if (named === undefined) return together > 1 ? exportRefi.inSession(name, id) : name;
  return named.alone ? name : exportRefi.inSession(name, named.of);
}
