// A moderator, two secretaries and five observers, each at a machine of their own: all write, cables are pulled, programs are
// killed, and in the end eight folders hold the same bytes.
import { once } from "node:events";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { verifySession } from "../../src/store/verify/verify.ts";
import { type Machine, machine } from "../commands/samtale.ts";
import { rounds } from "../soak.ts";
import { newSession, text } from "../store/helpers.ts";
import { type Cable, cable } from "./cable.ts";
import { freePort } from "./free-port.ts";
import { filesOf } from "./machines.ts";
import { type Program, start } from "./plain-program.ts";

const ROUNDS = rounds(8, 2_400);
/** One of so many rounds has a cable pulled, or plugged in again; of so many, a program killed. */
const [PULLED, KILLED] = [4, 8];
const GUESTS = ["sekretær", "sekretær", "observatør", "observatør", "observatør", "observatør", "observatør"];

type Seat = { readonly at: Machine; readonly line?: Cable; program: Program; isPulled: boolean };

test(`eight seats, ${ROUNDS} rounds: nothing lost or doubled, the same bytes on all`, async () => {
  const first = machine();
  const id = path.basename(newSession(first.data));
  const port = await freePort();
  const host = start(first, ["host", id, "--address", `127.0.0.1:${port}`]);
  const seats: Seat[] = [{ at: first, program: host, isPulled: false }];
  const joins = async (at: Machine, line: Cable, words: readonly string[]): Promise<Program> => {
    const program = start(at, ["join", `127.0.0.1:${line.port}`, ...words]);
    await program.says(/Du er koblet til/u);
    return program;
  };
  for (const [place, role] of GUESTS.entries()) {
    if (place > 0) host.types(`/maskiner inviter ${role}`);
    await vi.waitFor(() => expect(codesIn(host.said())).toHaveLength(place + 1), { timeout: 60_000 });
    const [at, line] = [machine(), await cable(port)];
    seats.push({ at, line, program: await joins(at, line, codesIn(host.said()).at(-1) ?? []), isPulled: false });
  }

  const written = new Set<string>();
  const saved = new Set<string>();
  const notice = ({ program }: Seat): void => {
    for (const [, words = ""] of program.said().matchAll(/✓ .*?(ytring\d+\.)/gu)) saved.add(words);
  };
  const writes = (seat: Seat): string => {
    const words = `ytring${written.size + 1}.`;
    written.add(words);
    seat.program.types(words);
    return words;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const seat = seats[(round * 5) % seats.length] as Seat;
    writes(seat);
    const other = seats[1 + ((round * 3) % GUESTS.length)] as Seat;
    if (round % PULLED === 1) {
      if (other.isPulled) other.line?.plug();
      else other.line?.pull();
      other.isPulled = !other.isPulled;
    }
    if (round % KILLED === 5 && other.line && !other.isPulled) {
      const closed = once(other.program.child, "close");
      other.program.child.kill("SIGKILL");
      await closed;
      notice(other);
      other.program = await joins(other.at, other.line, []);
    }
    const words = writes(seat);
    await seat.program.says(new RegExp(`✓ .*${words.replace(".", "\\.")}`, "u"));
  }
  for (const seat of seats) if (seat.isPulled) seat.line?.plug();
  for (const seat of seats) notice(seat);
  const folders = seats.map(({ at }) => path.join(at.data, "sessions", id));
  await vi.waitFor(
    () => {
      const [wanted, ...others] = folders.map(filesOf);
      for (const found of others) expect(found).toEqual(wanted);
      expect(Object.keys(wanted ?? {}).filter((name) => /^\w+\.jsonl$/u.test(name))).toHaveLength(8);
    },
    { timeout: 120_000, interval: 200 },
  );
  const all = Object.values(filesOf(folders[0] ?? "")).join("\n");
  const times = (words: string): number => all.split(`"${words}"`).length - 1;
  expect([...saved].filter((words) => times(words) !== 1)).toEqual([]);
  expect([...written].filter((words) => times(words) > 1)).toEqual([]);
  expect(saved.size).toBeGreaterThanOrEqual(ROUNDS);
  for (const folder of folders) expect(verifySession(folder, text).findings).toEqual([]);
}, 3_600_000);

/** The codes that stood there, one after the other. */
function codesIn(said: string): readonly (readonly string[])[] {
  return Array.from(said.matchAll(/(?: {4}[1-6] {2}\p{L}+\n){6}/gu), ([list]) => list.match(/\p{L}{3,}/gu) ?? []);
}
