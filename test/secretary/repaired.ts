// What is left when a script of repairs was played: of the folded journal and of its export as csv, as the script's truth is told.

import { exporter } from "../../src/export/formats/csv.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import type { EntryOf, Speakers } from "../../src/model/entry.ts";
import { contentOf, type Session, stands } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";
import type { Truth } from "./repairs.ts";

/** Turns and cues that stand, as they are worded now. */
export function truthIn(session: Session): readonly Truth[] {
  return session.entries
    .filter((entry): entry is EntryOf<"turn" | "cue"> => entry.kind === "turn" || entry.kind === "cue")
    .filter((entry) => stands(session, entry))
    .map((entry) => contentOf(session, entry))
    .flatMap((entry): readonly Truth[] => {
      const { kind, t } = entry;
      if (kind !== "turn" && kind !== "cue") return [];
      const people = { ...(entry.speakers && { speakers: entry.speakers }) };
      return [{ t, kind, ...people, ...(kind === "cue" && { cue: entry.cue, ...(entry.to && { to: entry.to }) }) }];
    })
    .sort((one, other) => one.t - other.t);
}

/** Who had the floor from when to when: each turn lasts until the next. */
export function floorOf(truth: readonly Truth[]): readonly Record<string, unknown>[] {
  const turns = truth.filter(({ kind }) => kind === "turn");
  return turns.map(({ t, speakers }, index) => {
    const next = turns[index + 1];
    return { from: t, speakers, ...(next && { to: next.t }) };
  });
}

/** A row of the csv, as far as the script tells of it. */
type Row = {
  readonly t: number;
  readonly kind: string;
  readonly cue: string;
  readonly speakers: string;
  readonly to: string;
};

export function rowsOfTruth(truth: readonly Truth[]): readonly Row[] {
  const names = (speakers: Speakers | undefined): string =>
    Array.isArray(speakers?.who) ? speakers.who.join("; ") : "";
  return truth.map(({ t, kind, cue = "", speakers, to }) => ({
    t,
    kind,
    cue,
    speakers: names(speakers),
    to: names(to),
  }));
}

export async function csvOf(session: Session): Promise<string> {
  const { session: leaving } = exportable(session, { memos: false });
  return String(await exporter.write([{ id: "group", session: leaving }], "nb", textsIn("nb")));
}

export function rowsInCsv(csv: string): readonly Row[] {
  const [heads = [], ...lines] = csv
    .replace("\ufeff", "")
    .split("\r\n")
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu), ([, quoted, bare]) => quoted ?? bare),
    );
  return lines
    .map((cells) => Object.fromEntries(cells.map((cell, index) => [heads[index] ?? "", cell])))
    .filter(({ kind }) => kind === "turn" || kind === "cue")
    .map(({ t_ms, kind = "", cues = "", speakers = "", to = "" }) => ({
      t: Number(t_ms),
      kind,
      cue: cues,
      speakers,
      to,
    }))
    .sort((one, other) => one.t - other.t);
}
