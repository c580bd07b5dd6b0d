// `/seats`: who is in, from which machines. Whoever opened the session for the others invites one more, or takes a seat back.
import { clockOfWall } from "../../model/clock.ts";
import type { Role } from "../../model/entry.ts";
import { ROLES, type Sitting } from "../../model/seats/seats.ts";
import { seatName } from "../../telling/attribution.ts";
import { meanings, roleCalled } from "../../text/typed-words.ts";
import type { CommandGroup } from "../command.ts";
import { answer, refuse } from "../outcome.ts";
import type { Action, Outcome, State } from "../state.ts";

type Doing = "invite" | "take";

const DOINGS = meanings<Doing>(({ seats }) => seats);

const seats: Action = (state, words) => {
  const { table, text } = state;
  if (!table) return refuse(text.link.seats.none);
  const [typed = "", ...rest] = words.trim().split(/\s+/u);
  if (typed === "") return answer(...table.sittings.map((one) => rowOf(one, state)), ...howTo(state));
  const doing = DOINGS.get(typed.toLowerCase());
  if (doing && !table.isHost) return refuse(text.link.seats.onlyHost);
  if (doing === "invite") return invite(state, rest.join(" "));
  if (doing === "take") return takeBack(state, rest.join(" "));
  return refuse(text.link.seats.whom);
};

function rowOf({ id, role, is, since }: Sitting, { text }: State): string {
  const { seats: words } = text.link;
  const how = is === "alone" ? words.alone(since && clockOfWall(since)) : words[is];
  return `  ${seatName(id, role, text)}: ${how}`;
}

function howTo({ table, text }: State): readonly string[] {
  return table?.isHost ? [text.link.seats.how] : [];
}

/** Where no role is named it is an observer: they are many, and the others are one or two. */
function invite({ text }: State, words: string): Outcome {
  const role = words === "" ? "observer" : roleCalled(words);
  if (role === undefined || role === "moderator") return refuse(text.link.seats.whom);
  return { effects: [{ do: "invite", role }] };
}

function takeBack(state: State, words: string): Outcome {
  const { text } = state;
  const given = othersAt(state);
  const named = words.toLowerCase();
  const found = given.find(({ id, role }) => id === named || seatName(id, role, text).toLowerCase() === named);
  const chosen = found ?? onlyOne(given.filter(({ role }) => role === roleCalled(words)));
  if (!chosen) return refuse(text.link.seats.which(given.map(({ id, role }) => seatName(id, role, text))));
  return {
    effects: [{ do: "take-back", writer: chosen.id }],
    says: { tone: "answer", text: [text.link.seats.takenBack(seatName(chosen.id, chosen.role, text))] },
  };
}

function othersAt({ table }: State): readonly Sitting[] {
  return (table?.sittings ?? []).filter(({ is }) => is !== "here");
}

function onlyOne<One>([one, ...more]: readonly One[]): One | undefined {
  return more.length === 0 ? one : undefined;
}

/** What can be chosen after it, in the words of the language that is shown. */
function completions(state: State): readonly string[] {
  const { table, text } = state;
  if (!table?.isHost) return [];
  const [toInvite = "", toTake = ""] = [text.typed.seats.invite[0], text.typed.seats.take[0]];
  const roles = ROLES.filter((role): role is Exclude<Role, "moderator"> => role !== "moderator");
  return [
    ...roles.map((role) => `${toInvite} ${text.session.roles[role]}`),
    ...othersAt(state).map(({ id, role }) => `${toTake} ${seatName(id, role, text)}`),
  ];
}

export const seatsCommands = {
  seats: {
    group: "see",
    takes: true,
    yields: true,
    forObservers: true,
    fits: ({ table }) => table !== undefined,
    act: seats,
    completes: completions,
  },
} as const satisfies CommandGroup;
