// Two machines, the cable pulled again and again, programs killed and opened anew, lines of both struck from both: nothing
// is lost, doubled or left of what was struck, and the folders end as the same bytes. Longer under `npm run soak`.
import { rmSync } from "node:fs";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Carrier } from "../../src/link/carrier.ts";
import { type LinkedFolder, linkFolder } from "../../src/link/linked-folder.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { nb } from "../../src/text/nb/index.ts";
import { AT, bytesIn, text, write } from "../store/helpers.ts";
import { cable } from "./cable.ts";
import { filesOf, linesOf, type Machine, twoMachines } from "./machines.ts";
import { table } from "./table.ts";

const ROUNDS = process.env.SAMTALE_SOAK ? 300 : 15;

function linked({ folder }: Machine, own: string, carrier: Carrier, offers?: string): LinkedFolder {
  const way = { format: 2, held: new Set<string>(), own, text: nb, onWritten: () => {} } as const;
  return linkFolder(folder, carrier, offers === undefined ? way : { ...way, offers });
}

test(`${ROUNDS} times cut off and back, and as often killed`, async () => {
  const [one, other] = twoMachines();
  const at = await table();
  const line = await cable(at.host.address.port);
  const here = linked(one, "mod", at.host);
  let guest = at.comes("sec", line.port);
  let there = linked(other, "sec", guest, "sec");
  const open = ({ folder }: Machine, writer: string) =>
    openJournal(folder, writer, { moment: () => ({ at: AT, t: 99_000 }), text }).journal;
  let [moderator, secretary] = [open(one, "mod"), open(other, "sec")];
  const steps = fc.sample(fc.record({ pick: fc.nat(1000), does: fc.nat(5), side: fc.boolean() }), {
    numRuns: ROUNDS * 4,
    seed: 14,
  });
  let [count, backAgain] = [0, 0];
  const struck: string[] = [];
  for (const [place, { pick, does, side }] of steps.entries()) {
    const journal = side ? moderator : secretary;
    const machine = side ? one : other;
    if (does < 3) write(journal, `ytring nummer ${++count} i rekka`, count);
    const notes = readSession(machine.folder, text).entries.filter(({ kind }) => kind === "note");
    const target = notes[pick % Math.max(1, notes.length)];
    if (does === 3 && target?.kind === "note") {
      struck.push(target.text);
      journal.strike(target.id, { at: AT, t: 90_000 });
    }
    if (place % 4 === 1) line.pull();
    if (place % 4 === 3) {
      line.plug();
      await vi.waitFor(() => expect(guest.state()).toEqual({ is: "linked" }), { timeout: 10_000, interval: 5 });
      backAgain++;
    }
    if (does === 4) {
      // Killed: the lock is freed, nothing is closed in order; the document is gone with the program.
      guest.close();
      secretary.close();
      secretary = open(other, "sec");
      guest = at.comes("sec", line.port);
      there = linked(other, "sec", guest, "sec");
    }
    if (does === 5) {
      moderator.close();
      moderator = open(one, "mod");
    }
    here.look();
    there.look();
    await new Promise(setImmediate);
  }
  expect(backAgain).toBe(ROUNDS);
  await vi.waitFor(
    () => {
      here.look();
      there.look();
      expect(filesOf(one.folder)).toEqual(filesOf(other.folder));
      expect(linesOf(other).filter(({ entry }) => ["note", "struck"].includes(entry.kind))).toHaveLength(count);
    },
    { timeout: 30_000, interval: 100 },
  );
  for (const { folder } of [one, other]) {
    const bytes = bytesIn(folder).toString("utf8");
    for (const words of struck) expect(bytes).not.toContain(`${words}"`);
    expect(verifySession(folder, text).findings).toEqual([]);
  }
  expect([...here.oddities(), ...there.oddities(), ...at.putOut]).toEqual([]);
  for (const journal of [moderator, secretary]) journal.close();
}, 600_000);

test("who listens at the cable hears no word of the talk, the guide or the session", async () => {
  const [one, other] = twoMachines();
  const at = await table();
  const line = await cable(at.host.address.port);
  const { journal } = openJournal(one.folder, "mod", { moment: () => ({ at: AT, t: 99_000 }), text });
  write(journal, "Det traff meg midt i hjertet");
  linked(one, "mod", at.host).look();
  linked(other, "sec", at.comes("sec", line.port), "sec").look();
  await vi.waitFor(() => expect(filesOf(other.folder)).toEqual(filesOf(one.folder)), { timeout: 10_000 });
  journal.close();
  const heard = line.heard().toString("latin1");
  expect(heard.length).toBeGreaterThan(1000);
  for (const word of ["traff", "hjertet", "Korkvelden", "note", "lines", "mod:", "20261122"])
    expect(heard).not.toContain(word);
});

test("a disk that takes nothing for a while: what came is written when it does again", async () => {
  const [one, other] = twoMachines();
  const at = await table();
  const { journal } = openJournal(one.folder, "mod", { moment: () => ({ at: AT, t: 99_000 }), text });
  const here = linked(one, "mod", at.host);
  const guest = at.comes("sec");
  const there = linked(other, "sec", guest, "sec");
  const folder = `${other.folder}.borte`;
  const { renameSync } = await import("node:fs");
  await vi.waitFor(() => expect(guest.state()).toEqual({ is: "linked" }), { timeout: 10_000 });
  renameSync(other.folder, folder);
  write(journal, "mens disken var borte");
  here.look();
  await vi.waitFor(() => expect(there.undelivered()).toBeGreaterThan(0), { timeout: 10_000 });
  rmSync(other.folder, { recursive: true, force: true });
  renameSync(folder, other.folder);
  there.look();
  expect(filesOf(other.folder)).toEqual(filesOf(one.folder));
  journal.close();
});
