// `/seat`: the other seat in the session, moderator's or secretary's, so that one laptop can serve both.

import type { Role } from "../../model/entry.ts";
import { leadingRoleCalled } from "../../text/typed-words.ts";
import type { CommandGroup } from "../command.ts";
import { refuse } from "../outcome.ts";
import type { Action } from "../state.ts";

/** Without words it is the other one. */
const seat: Action = ({ writer, text }, words) => {
  const other: Role = writer.role === "moderator" ? "secretary" : "moderator";
  const role = words.trim() === "" ? other : leadingRoleCalled(words);
  if (role === undefined) return refuse(text.session.seat.which);
  if (role === writer.role) return refuse(text.session.seat.already(role));
  return { effects: [{ do: "seat", role }] };
};

export const seatCommands = {
  seat: { group: "room", takes: true, yields: true, act: seat, completes: ({ text }) => text.session.seat.words },
} as const satisfies CommandGroup;
