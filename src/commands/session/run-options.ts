// The options of `run`, checked against the guide: what a session is begun with, or a sentence where one can't be.
import type { Role } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import { leadingRoleCalled } from "../../text/typed-words.ts";
import { audiencesNamed } from "../guide/audiences.ts";
import type { Io } from "../program/io.ts";
import { areInitials } from "./initials.ts";

export type RunOptions = {
  readonly participants?: string;
  readonly as?: string;
  readonly by?: string;
  readonly study?: string;
  readonly group?: string;
  readonly audience?: readonly string[];
  readonly fill?: readonly string[];
  readonly rehearse?: boolean;
  readonly plain?: boolean;
};

export type Wanted = {
  readonly participants: number | undefined;
  readonly role: Role;
  readonly by: string | undefined;
  /** In the guide's order; none: all of them. */
  readonly audiences: readonly string[];
  readonly fill: Readonly<Record<string, string>>;
};

export function checkOptions(options: RunOptions, guide: Guide, io: Io): Wanted | string {
  const { errors } = io.text.cli;
  const participants = options.participants === undefined ? undefined : Number(options.participants);
  if (participants !== undefined && !(Number.isInteger(participants) && participants >= 1 && participants <= 99)) {
    return errors.participants(options.participants ?? "");
  }
  const role = leadingRoleCalled(options.as ?? "moderator");
  if (!role) return errors.role(options.as ?? "");
  if (options.by !== undefined && !areInitials(options.by)) return errors.by(options.by);
  const audiences = audiencesNamed(options.audience, guide, io);
  if (typeof audiences === "string") return audiences;
  const fill: Record<string, string> = {};
  for (const pair of options.fill ?? []) {
    const [, name, value = ""] = /^([\p{L}\p{N}_-]+)=(.*)$/su.exec(pair) ?? [];
    if (name === undefined) return errors.fill(pair);
    fill[name] = value;
  }
  return { participants, role, by: options.by, audiences, fill };
}
