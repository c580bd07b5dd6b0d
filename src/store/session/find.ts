// A session by what a person typed for it: its name, the beginning of its name, or `last`.
import { nearest } from "../../model/nearest.ts";
import type { StoreText } from "../problem.ts";
import { listSessions, type SessionSummary } from "./list.ts";

export type Found =
  | { readonly kind: "found"; readonly session: SessionSummary }
  /** `message` says why, and what to type instead. */
  | { readonly kind: "several" | "none"; readonly ids: readonly string[]; readonly message: string };

/** So many names are offered. */
const OFFERED = 3;

/** Finds the session. `ids` are the candidates if there are several, or else the names that come nearest. */
export function findSession(data: string, typed: string, text: StoreText): Found {
  return findAmong(listSessions(data, text), typed, text);
}

/** The same among sessions already listed, the one written to last first. */
export function findAmong(sessions: readonly SessionSummary[], typed: string, text: StoreText): Found {
  const { finding } = text;
  const name = typed.trim().toLowerCase();
  const latest = sessions.find((session) => session.broken === undefined);
  if (name === "last" && latest) return { kind: "found", session: latest };
  const exact = sessions.find((session) => session.id === typed.trim());
  const starting = sessions.filter((session) => session.id.toLowerCase().startsWith(name));
  const only = exact ?? (starting.length === 1 ? starting[0] : undefined);
  if (only && name !== "") return { kind: "found", session: only };
  if (sessions.length === 0) return { kind: "none", ids: [], message: finding.noneAtAll };
  const ids = (starting.length > 0 ? starting : near(sessions, name)).map((session) => session.id);
  if (starting.length > 0) return { kind: "several", ids, message: finding.several(typed, ids.join(", ")) };
  const hint = ids.length > 0 ? finding.nearest(ids.join(", ")) : finding.seeAll;
  return { kind: "none", ids, message: `${finding.none(typed)} ${hint}` };
}

/** Those that hold what was typed; else those that begin with what it may be a slip for. */
function near(sessions: readonly SessionSummary[], name: string): readonly SessionSummary[] {
  const holding = sessions.filter((session) => session.id.toLowerCase().includes(name));
  const beginning = (session: SessionSummary) => session.id.toLowerCase().slice(0, name.length);
  const meant = nearest(name, sessions.map(beginning));
  return (holding.length > 0 ? holding : sessions.filter((session) => beginning(session) === meant)).slice(0, OFFERED);
}
