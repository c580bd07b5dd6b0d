// The sheet of participants: their turns, talk and share as logged, and when they were in the room.

import { clockTime } from "../../../model/clock.ts";
import type { ParticipantNumber } from "../../../model/entry.ts";
import { participation } from "../../../model/session/participation.ts";
import { placeAtTable } from "../../../model/session/seating.ts";
import type { Stretch } from "../../../model/session/session.ts";
import { speakerName } from "../../../telling/attribution.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Exported } from "../../exporter.ts";
import { personId } from "../../identity/session-names.ts";
import { endOf, longTime } from "../../lines/shared-words.ts";
import { talkIn, turnParts } from "../../lines/turns.ts";
import { type Cell, type Column, type Figure, type Sheet, seconds } from "../sheet.ts";

const COLUMNS = [
  ["participant", 14],
  ["turns", 9],
  ["talk", 11],
  ["share", 9],
  ["spoke", 11],
  ["present", 36],
  ["place", 9],
  ["session", 28],
] as const;

const OF_SEVERAL = [
  ["short", 10],
  ["person", 10],
] as const;

function columnsFor(several: boolean) {
  return several ? [...OF_SEVERAL, ...COLUMNS] : COLUMNS;
}

/** Participants by number, then other speakers, who have no share. Without logged turns there are no figures. */
export function makeParticipantSheet(sessions: readonly Exported[], text: Texts): Sheet {
  const { sheets, columns } = text.exportTables;
  const several = sessions.some(({ named }) => named);
  return {
    name: sheets.participants,
    columns: columnsFor(several).map(([name, width]): Column => ({ ...columns[name], width, use: "data" })),
    rows: sessions.flatMap((exported) => rowsOf(exported, text).map((cells) => [...cells, exported.id])),
  };
}

function rowsOf({ session, named }: Exported, text: Texts): readonly (readonly Cell[])[] {
  const known = (participant?: ParticipantNumber): readonly Cell[] =>
    named ? [named.short, participant === undefined ? undefined : personId(named, participant)] : [];
  const until = endOf(session);
  const logged = session.turns.length > 0;
  const participants = participation(session, until).map(({ participant, turns, talk, share, spoke }) => [
    ...known(participant),
    speakerName({ who: [participant] }, text),
    ...(logged ? [turns, seconds(talk), shareOf(share)] : [undefined, undefined, undefined]),
    spoke === undefined ? undefined : longTime(spoke),
    presence(session.presence.get(participant), text),
    placeAtTable(session, participant),
  ]);
  const others = talkIn(turnParts(session, until)).flatMap(({ who, turns, talk }) =>
    typeof who === "number"
      ? []
      : [[...known(), speakerName({ who }, text), turns, seconds(talk), undefined, undefined, undefined, undefined]],
  );
  return [...participants, ...others];
}

/** No more digits than a reckoning by hand would give. */
function shareOf(share: number): Figure {
  return { value: Math.round(share * 10_000) / 10_000, shown: "percent" };
}

/** Undefined for a participant who spoke but was never counted. */
function presence(stretches: readonly Stretch[] | undefined, { exports: { fact }, exportTables }: Texts): Cell {
  if (!stretches) return undefined;
  if (stretches.length === 0) return exportTables.never;
  const words = stretches.map(({ from, to }) => {
    if (to === undefined) return from === 0 ? exportTables.always : fact.from(clockTime(from));
    return from === 0 ? fact.to(clockTime(to)) : fact.fromTo(clockTime(from), clockTime(to));
  });
  return words.join(", ");
}
