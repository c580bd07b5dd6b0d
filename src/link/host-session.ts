// The host's side of a session on several machines: it invites with a code, gives a seat to the device that comes, and tells
// it the session, the guide, the time, and who else is at the table.
import { isoWithOffset, type Reading } from "../model/clock.ts";
import { sentenceOf } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import { firstSeat, type Seat } from "../model/seats/seats.ts";
import { readFolder } from "../store/folder/folder.ts";
import type { Texts } from "../text/languages.ts";
import { shownAddress, USUAL_PORT } from "./addresses.ts";
import { makeCode } from "./code/code.ts";
import { keysFor, saltOf } from "./code/keys.ts";
import { readDevices, type SeatedDevice, writeDevices } from "./devices-file.ts";
import { frozenGuide, startOf } from "./lines/start-of.ts";
import { linkFolder } from "./linked-folder.ts";
import type { LinkStatus, SeatLink } from "./seat-link.ts";
import { seatLocks } from "./seat-locks.ts";
import { seatTable } from "./seat-table.ts";
import { type Guest, host } from "./yjs/host.ts";

/** What both programs must agree in: raised when what goes over the wire changes its shape. */
export const LINK_VERSION = 1;

export type Hosting = {
  readonly data: string;
  readonly folder: string;
  readonly language: Language;
  readonly text: Texts;
  readonly place: { readonly host: string; readonly port: number };
  /** The host's own seat. */
  readonly own: Seat;
  readonly readClocks: () => Reading;
};

export type Hosted = SeatLink & {
  readonly words: readonly string[];
  readonly address: { readonly host: string; readonly port: number };
};

/** Listens, and invites. Rejects with what the system says; `undefined`: the session has no beginning to go by. */
export async function hostSession({
  data,
  folder,
  language,
  text,
  place,
  own,
  readClocks,
}: Hosting): Promise<Hosted | undefined> {
  const start = startOf(folder, readFolder(folder, text.store));
  if (!start) return undefined;
  const { session, guide: given } = start;
  const salt = saltOf(session);
  const table = seatTable<Guest>(own, readDevices(data, session).given, keepDevices);
  const keys = keysFor(salt, table.devices);
  const now = (): number => readClocks().running;
  const time = (): string => isoWithOffset(readClocks().wall, readClocks().offset);
  const locks = seatLocks(folder);
  const warnings: string[] = [];
  const remarks: string[] = [];
  let changed = (): void => {};
  /** Undefined until the conversation is open: whoever comes before that waits at the door. */
  let clock: (() => number) | undefined;
  const atTheDoor: (() => void)[] = [];

  /** A disk that won't take the keys costs a new code the next time, and nothing now. */
  function keepDevices(devices: readonly SeatedDevice[]): void {
    try {
      writeDevices(data, session, { ...readDevices(data, session), given: devices });
    } catch {
      // See above.
    }
  }

  function invite(seat: Seat): readonly string[] {
    locks.hold(seat.id);
    const words = makeCode(language);
    table.invite(seat);
    keys.invite(words, now());
    return words;
  }

  function welcome(guest: Guest, message: Readonly<Record<string, unknown>>): void {
    const device = message.version === LINK_VERSION ? table.seat(guest) : undefined;
    if (!device || !locks.hold(device.writer)) {
      guest.send({ is: "refused", why: message.version === LINK_VERSION ? "taken" : "version" });
      setTimeout(guest.close, 500).unref();
      return;
    }
    const guide = frozenGuide(folder, given.sha256, text.store);
    guest.send({
      is: "welcome",
      start: { ...start },
      guide: guide ? Buffer.from(guide).toString("base64") : "",
      device: { ...device, key: device.key.toString("base64") },
      host: own.id,
    });
    carrier.admit(guest);
    remarks.push(text.link.cameIn(device.role));
    tellWhoSits();
  }

  /** Everybody at the table sees who is at it. */
  function tellWhoSits(): void {
    const seats = table.sittings();
    for (const guest of table.guests()) guest.send({ is: "seats", seats });
    changed();
  }

  const carrier = await host(place, {
    keys,
    salt,
    now,
    seatOf: (guest) => {
      const device = table.deviceOf(guest);
      return device && { id: device.writer, role: device.role };
    },
    onMessage: (guest, message) => {
      if (message.is === "hello" && clock) welcome(guest, message);
      else if (message.is === "hello" && atTheDoor.length < 20) atTheDoor.push(() => welcome(guest, message));
      if (message.is === "ping" && clock) guest.send({ is: "pong", n: message.n, t: clock(), wall: readClocks().wall });
    },
    onGuests: (guests) => {
      table.remain(guests, time());
      tellWhoSits();
    },
    onPutOut: (guest, why) => {
      const device = table.deviceOf(guest);
      if (!device) return;
      table.takeBack(device.writer);
      warnings.push(text.link.putOut[why](device.role));
      tellWhoSits();
    },
  });
  const folderLink = linkFolder(folder, carrier, {
    format: start.format,
    held: locks.held,
    own: own.id,
    text,
    onWritten: () => changed(),
  });
  folderLink.look();

  const status = (): LinkStatus => {
    const [count, of] = [table.writersIn().size, table.devices().length];
    if (count > 0) return of > 1 ? { is: "linked", count, of } : { is: "linked" };
    const since = table.lastLeft();
    return since === undefined ? { is: "open" } : { is: "alone", since, waiting: 0 };
  };
  const first = firstSeat(own.role === "moderator" ? "secretary" : "moderator");
  const words = invite(first);
  const shown = shownAddress(carrier.address, USUAL_PORT);
  return {
    words,
    address: carrier.address,
    says: [],
    held: locks.held,
    present: () => new Set([...table.writersIn(), ...table.writersOut()]),
    status,
    sittings: table.sittings,
    invite: (role) => {
      const seat = table.freeSeat(role);
      if (!seat) return [text.link.seats.full(role)];
      return text.link.host.invitation(shown, invite(seat), role);
    },
    takeBack: (writer) => {
      for (const guest of table.takeBack(writer)) {
        guest.send({ is: "refused", why: "taken-back" });
        setTimeout(guest.close, 500).unref();
      }
      locks.free(writer);
      tellWhoSits();
    },
    look: folderLink.look,
    warnings: () => [...warnings.splice(0), ...folderLink.oddities().map(sentenceOf)],
    remarks: () => remarks.splice(0),
    watch: (listener) => {
      changed = listener;
    },
    clockAt: undefined,
    ahead: undefined,
    giveClock: (give) => {
      clock = give;
      for (const enter of atTheDoor.splice(0)) enter();
    },
    close: () => {
      carrier.close();
      locks.freeAll();
    },
  };
}
