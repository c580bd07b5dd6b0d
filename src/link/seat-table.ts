// The host's table: which device has which seat, who is in, and for which seat the code on the screen is good.
import type { Role, WriterId } from "../model/entry.ts";
import { type Seat, type Sitting, seatsOf } from "../model/seats/seats.ts";
import { identityOf, newDevice } from "./code/keys.ts";
import type { SeatedDevice } from "./devices-file.ts";

/** Someone at the door, by the key that they came with. */
type Guest = { readonly identity: string; readonly close: () => void };

export type SeatTable<One extends Guest> = {
  readonly devices: () => readonly SeatedDevice[];
  /** The device that a guest comes with: by its own key, or by the seat that the code has given it. */
  readonly deviceOf: (guest: One) => SeatedDevice | undefined;
  /** The first seat of a role that no device has; undefined: all are given. */
  readonly freeSeat: (role: Role) => Seat | undefined;
  /** The next who comes by the code gets this seat. */
  readonly invite: (seat: Seat) => void;
  /** Lets a guest sit down. Undefined: the code is spent, or somebody sits in the seat. */
  readonly seat: (guest: One) => SeatedDevice | undefined;
  readonly guests: () => readonly One[];
  readonly writersIn: () => ReadonlySet<WriterId>;
  /** Whose seat was taken back: that they are out is known, and nobody has lost them. */
  readonly writersOut: () => ReadonlySet<WriterId>;
  /** Whoever is not among these any more has left; `at` is a time with offset. */
  readonly remain: (guests: readonly One[], at: string) => void;
  /** The seat is nobody's any more. Gives back who sat in it. */
  readonly takeBack: (writer: WriterId) => readonly One[];
  /** Every seat that is given, the host's own first. */
  readonly sittings: () => readonly Sitting[];
  /** When the last of them left, if nobody is in. */
  readonly lastLeft: () => string | undefined;
};

/** `keep` writes down the devices that have a seat, whenever that has changed. */
export function seatTable<One extends Guest>(
  own: Seat,
  given: readonly SeatedDevice[],
  keep: (devices: readonly SeatedDevice[]) => void,
): SeatTable<One> {
  let devices: readonly SeatedDevice[] = given.filter(({ writer }) => writer !== own.id);
  let invited: Seat | undefined;
  let lastLeft: string | undefined;
  /** Who came by the code writes as the seat it was given. */
  const byCode = new WeakMap<One, SeatedDevice>();
  const inside = new Set<One>();
  const left = new Map<WriterId, string>();
  const out = new Set<WriterId>();

  const deviceOf = (guest: One): SeatedDevice | undefined =>
    byCode.get(guest) ?? devices.find((device) => identityOf(device) === guest.identity);
  const sits = (writer: WriterId): readonly One[] => [...inside].filter((one) => deviceOf(one)?.writer === writer);

  function change(next: readonly SeatedDevice[]): void {
    devices = next;
    keep(devices);
  }

  function byInvitation(guest: One): SeatedDevice | undefined {
    if (!invited || sits(invited.id).length > 0) return undefined;
    const device = { ...newDevice(), writer: invited.id, role: invited.role };
    change([...devices.filter(({ writer }) => writer !== device.writer), device]);
    byCode.set(guest, device);
    out.delete(device.writer);
    invited = undefined;
    return device;
  }

  return {
    devices: () => devices,
    deviceOf,
    freeSeat: (role) => seatsOf(role).find(({ id }) => id !== own.id && devices.every(({ writer }) => writer !== id)),
    invite: (seat) => {
      invited = seat;
    },
    seat: (guest) => {
      const known = deviceOf(guest);
      // A laptop may be back before it is known here that it was gone.
      if (known)
        for (const other of sits(known.writer)) {
          inside.delete(other);
          other.close();
        }
      const device = known ?? byInvitation(guest);
      if (device) inside.add(guest);
      return device;
    },
    guests: () => [...inside],
    writersIn: () => new Set([...inside].flatMap((guest) => deviceOf(guest)?.writer ?? [])),
    writersOut: () => out,
    remain: (guests, at) => {
      for (const guest of inside)
        if (!guests.includes(guest)) {
          inside.delete(guest);
          lastLeft = at;
          const writer = deviceOf(guest)?.writer;
          if (writer !== undefined) left.set(writer, at);
        }
    },
    takeBack: (writer) => {
      const sitting = sits(writer);
      for (const guest of sitting) inside.delete(guest);
      out.add(writer);
      change(devices.filter((device) => device.writer !== writer));
      return sitting;
    },
    sittings: () => [
      { ...own, is: "here" },
      ...devices.map(
        ({ writer, role }): Sitting =>
          sits(writer).length > 0
            ? { id: writer, role, is: "linked" }
            : { id: writer, role, is: "alone", ...(left.has(writer) ? { since: left.get(writer) ?? "" } : {}) },
      ),
    ],
    lastLeft: () => (inside.size > 0 ? undefined : lastLeft),
  };
}
