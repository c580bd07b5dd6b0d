// Two programs over the loopback address, in one process: what one writes is on the other's disk, also after a time alone;
// what is struck is gone from both.
import fs from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Carrier } from "../../src/link/carrier.ts";
import { readCarried } from "../../src/link/lines/carried-line.ts";
import { type LinkedFolder, linkFolder } from "../../src/link/linked-folder.ts";
import { mergeFolders } from "../../src/link/merge-folders.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { nb } from "../../src/text/nb/index.ts";
import { bytesIn, opened, temporaryFolder, text, write } from "../store/helpers.ts";
import { filesOf, type Machine, twoMachines } from "./machines.ts";
import { table } from "./table.ts";

function linked({ folder }: Machine, own: string, carrier: Carrier): LinkedFolder {
  const link = linkFolder(folder, carrier, { format: 2, held: new Set(), own, text: nb, onWritten: () => {} });
  link.look();
  return link;
}

const STAMP = { at: "2026-11-22T10:20:00.000+01:00", t: 5000 };

const become = (one: () => unknown, value: unknown): Promise<unknown> =>
  vi.waitFor(() => expect(one()).toEqual(value), { timeout: 10_000, interval: 10 });

test("both write, both are cut off and write on, both strike: the same bytes on both, and none of what was struck", async () => {
  const [one, other] = twoMachines();
  const [moderator, secretary] = [opened(one.folder).journal, opened(other.folder, "sec").journal];
  const at = await table();
  const here = linked(one, "mod", at.host);
  let guest = at.comes("sec");
  let there = linked(other, "sec", guest);
  const level = (): Promise<unknown> =>
    become(() => JSON.stringify(filesOf(one.folder)) === JSON.stringify(filesOf(other.folder)), true);
  const gone = write(moderator, "ord som skal bort");
  here.look();
  write(secretary, "fra sekretæren");
  there.look();
  await level();
  guest.close();
  const alone = write(secretary, "skrevet alene, og skal bort");
  secretary.strike(gone, STAMP);
  write(moderator, "også alene");
  here.look();
  there.look();
  guest = at.comes("sec");
  there = linked(other, "sec", guest);
  await level();
  expect(bytesIn(one.folder).includes("ord som skal bort")).toBe(false);
  moderator.strike(alone, STAMP);
  here.look();
  await become(() => bytesIn(other.folder).includes("skal bort"), false);
  await level();
  expect(bytesIn(one.folder).includes("skal bort")).toBe(false);
  expect(Object.keys(filesOf(one.folder))).toContain("sec.jsonl");
  for (const { folder } of [one, other]) expect(verifySession(folder, text).findings).toEqual([]);
  expect([...here.oddities(), ...there.oddities(), ...at.putOut]).toEqual([]);
});

test("nobody writes for an hour, and the line still stands: only the machines' own signs of life have gone over it", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const [one, other] = twoMachines();
  const [moderator] = [opened(one.folder).journal, opened(other.folder, "sec").journal];
  const at = await table();
  const here = linked(one, "mod", at.host);
  linked(other, "sec", at.comes("sec"));
  write(moderator, "før stillheten");
  here.look();
  await become(() => bytesIn(other.folder).includes("før stillheten"), true);
  const [line] = at.host.guests();
  vi.advanceTimersByTime(60 * 60 * 1000);
  write(moderator, "etter stillheten");
  here.look();
  await become(() => bytesIn(other.folder).includes("etter stillheten"), true);
  expect(at.host.guests()).toEqual([line]);
});

test("a line that was struck far back in a file is offered anew as what was left of it, and no other line is", () => {
  const [one] = twoMachines();
  const { journal } = opened(one.folder);
  const gone = write(journal, "ord som skal bort");
  for (let n = 0; n < 20; n++) write(journal, `ytring ${n}`);
  const offered: string[] = [];
  const offer = (lines: readonly string[]): void => void offered.push(...lines);
  const here = linked(one, "mod", { offer, onLines: () => {}, state: () => ({ is: "linked" }), close: () => {} });
  expect(offered.join()).toContain("ord som skal bort");
  offered.length = 0;
  journal.strike(gone, STAMP);
  here.look();
  expect(offered.map((line) => readCarried(line)?.entry.kind).sort()).toEqual(["strike", "struck"]);
  expect(offered.join()).not.toContain("skal bort");
});

test("an hour apart, then over the link, or from a copy on a stick: the same bytes", async () => {
  const [one, other] = twoMachines();
  const [moderator, secretary] = [opened(one.folder).journal, opened(other.folder, "sec").journal];
  const gone = write(moderator, "ord som skal bort", 1000);
  write(secretary, "fra sekretæren", 1500);
  moderator.strike(gone, STAMP);
  write(moderator, "fra moderatoren", 6000);
  const alone = write(secretary, "dette også", 6500);
  secretary.strike(alone, { ...STAMP, t: 7000 });
  for (const journal of [moderator, secretary]) journal.close();
  const [home, stick] = [one, other].map(({ data, folder }): Machine => {
    const copy = temporaryFolder();
    fs.cpSync(data, copy, { recursive: true });
    return { data: copy, folder: path.join(copy, "sessions", path.basename(folder)) };
  }) as [Machine, Machine];
  const at = await table();
  linked(one, "mod", at.host);
  linked(other, "sec", at.comes("sec"));
  await become(() => JSON.stringify(filesOf(one.folder)) === JSON.stringify(filesOf(other.folder)), true);
  expect(mergeFolders(home.data, stick.folder, text)).toMatchObject({ here: { waiting: 0, parted: 0 } });
  for (const { folder } of [home, stick]) expect(filesOf(folder)).toEqual(filesOf(one.folder));
  expect(Object.keys(filesOf(one.folder))).toContain("sec.jsonl");
});
