// The real programs on two laptops, the cable pulled again and again, either program killed in the middle of it, lines of
// both struck by both, both disks full once: what stood there as saved is on both disks once, and nothing of what was struck.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { verifySession } from "../../src/store/verify/verify.ts";
import { rounds } from "../soak.ts";
import { newSession, temporaryFolder, text } from "../store/helpers.ts";
import { terminalInTest } from "../terminal/harness/inTest.ts";
import { smallDisk } from "../terminal/harness/small-disk.ts";
import { notesIn, type Side, sitDown } from "./at-the-table.ts";
import { filesOf } from "./machines.ts";

const KILLS = rounds(6, 210);
const CUTS = rounds(10, 310);
/** One of so many rounds has a strike. */
const OFTEN = 3;

test(`${KILLS} times killed, ${CUTS} times cut off: nothing lost, doubled, or left of what was struck`, async () => {
  const small = { mod: smallDisk(8 * 1024), sec: smallDisk(8 * 1024) };
  const canBeFull = small.mod !== undefined && small.sec !== undefined;
  const disks = { mod: small.mod ?? temporaryFolder(), sec: small.sec ?? temporaryFolder() };
  const session = path.basename(newSession(disks.mod));
  const table = await sitDown(session, disks, terminalInTest);
  onTestFinished(table.line.remove);
  const { writes, agree, pulls, plugs, kills, strikes, fills, shown, struck, folders } = table;
  let [killed, strikesDone] = [0, 0];
  for (let round = 0; round < CUTS; round++) {
    const [one, other] = (round % 2 === 0 ? ["mod", "sec"] : ["sec", "mod"]) as [Side, Side];
    await pulls();
    for (const side of [one, other, one]) writes(side);
    // By turns one's own line and the other's, alone or linked.
    const isToStrike = round % OFTEN === 1;
    const whose = round % (2 * OFTEN) === 1 ? one : other;
    if (isToStrike && round % 4 < 2 && (await strikes(one, whose))) strikesDone++;
    if (killed * CUTS < round * KILLS) {
      killed++;
      await kills(round % 4 < 2 ? one : other);
    } else await plugs();
    if (isToStrike && round % 4 >= 2 && (await strikes(one, whose))) strikesDone++;
    await agree();
    if (canBeFull && (round === 2 || round === 3)) {
      const hasRoom = await fills(one);
      await hasRoom();
      await agree();
    }
  }
  expect(killed).toBeGreaterThanOrEqual(KILLS);
  expect(strikesDone).toBeGreaterThanOrEqual(Math.floor(CUTS / OFTEN));
  await vi.waitFor(() => expect(filesOf(folders.mod)).toEqual(filesOf(folders.sec)), { timeout: 60_000 });
  const kept = [...notesIn(folders.mod, "mod"), ...notesIn(folders.mod, "sec")].map(({ words }) => words);
  expect([...shown].filter((words) => !kept.includes(words) && !struck.has(words))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
  // What was typed in the moment of a kill was never shown as saved, and may be gone.
  expect(shown.size).toBeGreaterThan(CUTS * 2);
  for (const disk of Object.values(disks)) {
    const bytes = bytesOn(disk);
    expect(bytes).toContain(kept[0]);
    expect([...struck].filter((words) => bytes.includes(words))).toEqual([]);
  }
  for (const folder of Object.values(folders)) expect(verifySession(folder, text).findings).toEqual([]);
  if (process.env.SAMTALE_SOAK)
    console.log({ killed, cut: CUTS, struck: struck.size, shown: shown.size, kept: kept.length, canBeFull });
}, 3_600_000);

/** Every file on it, whatever it is. */
function bytesOn(disk: string): string {
  const files = readdirSync(disk, { recursive: true, encoding: "utf8" }).map((name) => path.join(disk, name));
  return files.map((file) => (statSync(file).isFile() ? readFileSync(file, "utf8") : "")).join("\n");
}
