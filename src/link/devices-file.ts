// The keys of devices, beside the sessions and in none of them: at the host those that have a seat, elsewhere this one's own.
import fs from "node:fs";
import path from "node:path";
import { isRecord } from "../model/checks.ts";
import type { Role, WriterId } from "../model/entry.ts";
import { ROLES } from "../model/seats/seats.ts";
import { makeFolder } from "../store/journal/write.ts";
import { ordinaryBytes } from "../store/ordinary-file.ts";
import { writeWhole } from "../store/session/beginning.ts";
import type { Device } from "./code/keys.ts";

/** A seat belongs to one device. */
export type SeatedDevice = Device & { readonly writer: WriterId; readonly role: Role };

/** At this machine: `given` where it is the host, `own` where it joined. */
export type Devices = { readonly given: readonly SeatedDevice[]; readonly own: SeatedDevice | undefined };

function placeOf(data: string, session: string): string {
  return path.join(data, "links", `${session}.json`);
}

/** What can't be read is as good as none: one joins again by a code. */
export function readDevices(data: string, session: string): Devices {
  try {
    const value: unknown = JSON.parse(ordinaryBytes(placeOf(data, session))?.toString("utf8") ?? "");
    if (!isRecord(value)) return { given: [], own: undefined };
    const given = Array.isArray(value.given) ? value.given.flatMap((one) => deviceOf(one) ?? []) : [];
    return { given, own: deviceOf(value.own) };
  } catch {
    return { given: [], own: undefined };
  }
}

/** Throws what the system throws. The file is for its owner only. */
export function writeDevices(data: string, session: string, { given, own }: Devices): void {
  const plain = (one: SeatedDevice) => ({ ...one, key: one.key.toString("base64") });
  const place = placeOf(data, session);
  makeFolder(path.dirname(place));
  const unfinished = `${place}.new`;
  writeWhole(unfinished, Buffer.from(JSON.stringify({ given: given.map(plain), ...(own && { own: plain(own) }) })));
  fs.renameSync(unfinished, place);
}

/** From a file, or as the host sends it. */
export function deviceOf(value: unknown): SeatedDevice | undefined {
  if (!isRecord(value)) return undefined;
  const { id, key, writer, role } = value;
  if (typeof id !== "string" || typeof key !== "string" || typeof writer !== "string") return undefined;
  if (!/^[a-z][a-z0-9]*$/u.test(writer) || !isRole(role)) return undefined;
  const bytes = Buffer.from(key, "base64");
  return bytes.length === 32 ? { id, key: bytes, writer, role } : undefined;
}

function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}
