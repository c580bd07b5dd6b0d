// The host's side of a session on two machines: it invites with a code, gives the other seat to the device that comes, and
// tells it the session, the guide and the time.
import path from "node:path";
import { isoWithOffset, type Reading } from "../model/clock.ts";
import type { Role, WriterId } from "../model/entry.ts";
import { sentenceOf } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import { readFolder } from "../store/folder/folder.ts";
import { takeLock } from "../store/folder/lock.ts";
import type { Texts } from "../text/languages.ts";
import { makeCode } from "./code/code.ts";
import { identityOf, keysFor, newDevice, saltOf } from "./code/keys.ts";
import { readDevices, type SeatedDevice, writeDevices } from "./devices-file.ts";
import { frozenGuide, startOf } from "./lines/start-of.ts";
import { linkFolder } from "./linked-folder.ts";
import type { LinkStatus, SeatLink } from "./seat-link.ts";
import { type Guest, host } from "./yjs/host.ts";

/** What both programs must agree in: raised when what goes over the wire changes its shape. */
export const LINK_VERSION = 1;

export type Hosting = {
  readonly data: string;
  readonly folder: string;
  readonly language: Language;
  readonly text: Texts;
  readonly place: { readonly host: string; readonly port: number };
  /** The seat of the device that comes. */
  readonly seat: { readonly writer: WriterId; readonly role: Role };
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
  seat,
  readClocks,
}: Hosting): Promise<Hosted | undefined> {
  const start = startOf(folder, readFolder(folder, text.store));
  if (!start) return undefined;
  const { session, guide: given } = start;
  const salt = saltOf(session);
  let devices: readonly SeatedDevice[] = readDevices(data, session).given;
  const keys = keysFor(salt, () => devices);
  const words = makeCode(language);
  const now = (): number => readClocks().running;
  keys.invite(words, now());
  const lock = takeLock(path.join(folder, `${seat.writer}.lock`));
  const warnings: string[] = [];
  const remarks: string[] = [];
  let changed = (): void => {};
  /** Undefined until the conversation is open: whoever comes before that waits at the door. */
  let clock: (() => number) | undefined;
  const atTheDoor: (() => void)[] = [];
  let lastLeft: string | undefined;

  const deviceOfGuest = ({ identity }: Guest): SeatedDevice | undefined =>
    devices.find((device) => identityOf(device) === identity);
  /** Who came by the code writes as the seat it was given. */
  const byCode = new WeakMap<Guest, SeatedDevice>();
  const seated = (guest: Guest): SeatedDevice | undefined => byCode.get(guest) ?? deviceOfGuest(guest);
  const welcomed = new Set<Guest>();

  /** A disk that won't take the keys costs a new code the next time, and nothing now. */
  function keepDevices(): void {
    try {
      writeDevices(data, session, { ...readDevices(data, session), given: devices });
    } catch {
      // See above.
    }
  }

  function welcome(guest: Guest, message: Readonly<Record<string, unknown>>): void {
    const refuse = (why: string): void => {
      guest.send({ is: "refused", why });
      setTimeout(guest.close, 500).unref();
    };
    // A laptop may be back before it is known here that it was gone.
    const own = seated(guest)?.id;
    for (const other of welcomed)
      if (own !== undefined && seated(other)?.id === own) {
        welcomed.delete(other);
        other.close();
      }
    const isTaken = lock.state === "taken" || [...welcomed].some((other) => seated(other)?.writer === seat.writer);
    if (message.version !== LINK_VERSION || isTaken) {
      refuse(message.version === LINK_VERSION ? "taken" : "version");
      return;
    }
    let device = deviceOfGuest(guest);
    if (!device) {
      device = { ...newDevice(), ...seat };
      devices = [...devices.filter(({ writer }) => writer !== seat.writer), device];
      byCode.set(guest, device);
      keepDevices();
    }
    welcomed.add(guest);
    const guide = frozenGuide(folder, given.sha256, text.store);
    guest.send({
      is: "welcome",
      start: { ...start },
      guide: guide ? Buffer.from(guide).toString("base64") : "",
      device: { ...device, key: device.key.toString("base64") },
    });
    carrier.admit(guest);
    remarks.push(text.link.cameIn(device.role));
    changed();
  }

  const carrier = await host(place, {
    keys,
    salt,
    now,
    writerOf: (guest) => seated(guest)?.writer,
    onMessage: (guest, message) => {
      if (message.is === "hello" && clock) welcome(guest, message);
      else if (message.is === "hello" && atTheDoor.length < 20) atTheDoor.push(() => welcome(guest, message));
      if (message.is === "ping" && clock) guest.send({ is: "pong", n: message.n, t: clock(), wall: readClocks().wall });
    },
    onGuests: (guests) => {
      for (const guest of welcomed)
        if (!guests.includes(guest)) {
          welcomed.delete(guest);
          const { wall, offset } = readClocks();
          lastLeft = isoWithOffset(wall, offset);
        }
      changed();
    },
    onPutOut: (guest, why) => {
      const device = seated(guest);
      devices = devices.filter((one) => one !== device);
      if (device) warnings.push(text.link.putOut[why](device.role));
      changed();
    },
  });
  const folderLink = linkFolder(folder, carrier, {
    format: start.format,
    held: new Set([seat.writer]),
    own: seat.writer === "mod" ? "sec" : "mod",
    text,
    onWritten: () => changed(),
  });
  folderLink.look();

  const status = (): LinkStatus => {
    if (welcomed.size > 0) return { is: "linked" };
    return lastLeft === undefined ? { is: "open" } : { is: "alone", since: lastLeft, waiting: 0 };
  };
  return {
    words,
    address: carrier.address,
    says: [],
    held: lock.state === "taken" ? new Set() : new Set([seat.writer]),
    present: () => new Set([...welcomed].flatMap((guest) => seated(guest)?.writer ?? [])),
    status,
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
      lock.free();
    },
  };
}
