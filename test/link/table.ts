// Two laptops at a table, in one process: a host, and those who join it over the loopback address.
import { randomBytes } from "node:crypto";
import { onTestFinished } from "vitest";
import type { Device } from "../../src/link/code/keys.ts";
import { BY_CODE, identityOf, keyOfCode, keysFor, newDevice, saltOf } from "../../src/link/code/keys.ts";
import { type Guest, type HostCarrier, host } from "../../src/link/yjs/host.ts";
import { type JoinCarrier, join } from "../../src/link/yjs/join.ts";
import { EVERY_SEAT } from "../../src/model/seats/seats.ts";

export const WORDS = ["furubåt", "sølvkanne", "gullstol", "fjellfisk", "skogrev", "elvebro"];
export const SALT = saltOf("20261122-1015-kor");

export type Table = {
  readonly host: HostCarrier;
  readonly devices: Device[];
  /** Who was put out, and why. */
  readonly putOut: string[];
  /** Comes in by a key of its own and writes as `writer`. */
  readonly comes: (writer: string, port?: number) => JoinCarrier;
  readonly keys: ReturnType<typeof keysFor>;
};

/** Whoever has a key writes as the writer whose name its device has. */
export async function table(): Promise<Table> {
  const devices: Device[] = [];
  const putOut: string[] = [];
  const keys = keysFor(SALT, () => devices);
  const writerOf = ({ identity }: Guest): string | undefined => identity.split(":")[1]?.split("-")[0];
  const carrier = await host(
    { host: "127.0.0.1", port: 0 },
    {
      keys,
      salt: SALT,
      now: () => performance.now(),
      seatOf: (guest) => EVERY_SEAT.find(({ id }) => id === writerOf(guest)),
      onMessage: () => {},
      onGuests: () => {
        for (const guest of carrier?.guests() ?? []) if (guest.identity !== BY_CODE) carrier.admit(guest);
      },
      onPutOut: (guest, why) => putOut.push(`${writerOf(guest)}: ${why}`),
    },
  );
  onTestFinished(() => carrier.close());
  const comes = (writer: string, port = carrier.address.port): JoinCarrier => {
    const device = { ...newDevice(), id: `${writer}-${randomBytes(3).toString("hex")}` };
    devices.push(device);
    const guest = join({
      host: "127.0.0.1",
      port,
      key: () => ({ identity: identityOf(device), psk: device.key }),
      at: () => new Date().toISOString(),
      now: () => performance.now(),
      onMessage: () => {},
      onState: () => {},
      onOpen: () => {},
      onFailed: () => {},
    });
    onTestFinished(() => guest.close());
    return guest;
  };
  return { host: carrier, devices, putOut, comes, keys };
}

export function codeKey(words: readonly string[]): { readonly identity: string; readonly psk: Buffer } {
  return { identity: BY_CODE, psk: keyOfCode(words, SALT) };
}
