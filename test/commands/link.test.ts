// `samtale host` and `samtale join`, as two people at a table use them, each with a data folder of their own: the code is
// read across, both write, one is killed and comes back without a code, and both folders hold the same bytes.
import { once } from "node:events";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { freePort } from "../link/free-port.ts";
import { filesOf } from "../link/machines.ts";
import { start } from "../link/plain-program.ts";
import { newSession } from "../store/helpers.ts";
import { machine } from "./samtale.ts";

test("a code read across the table, both write, one is killed and comes back: the same bytes on both", async () => {
  const [one, other] = [machine(), machine()];
  const id = path.basename(newSession(one.data));
  const address = `127.0.0.1:${await freePort()}`;
  const host = start(one, ["host", id, "--address", address]);
  const [, list = ""] = await host.says(/((?: {4}[1-6] {2}\p{L}+\n){6})/u);
  const words = list.match(/\p{L}{4,}/gu) ?? [];
  expect(words).toHaveLength(6);
  const slip = await other.samtale(["join", address, ...words.slice(0, 5), `${words[5]}x`]);
  expect([slip.code, slip.err]).toEqual([2, expect.stringContaining(`Mente du ${words[5]}?`)]);
  const join = start(other, ["join", address, ...words.map((word) => word.toUpperCase())]);
  await join.says(/Du er koblet til/u);
  await host.says(/Sekretæren er koblet til/u);
  join.child.stdin.write("3: fra sekretæren\n");
  await host.says(/✓ nr\. 3: fra sekretæren/u);
  host.child.stdin.write("2: fra moderatoren\n");
  await join.says(/✓ nr\. 2: fra moderatoren/u);
  // The code was good once, and that is said.
  const late = await machine().samtale(["join", address, ...words]);
  expect([late.code, late.err]).toEqual([2, expect.stringContaining("Koden ble ikke godtatt")]);
  join.child.kill("SIGKILL");
  await once(join.child, "close");
  host.child.stdin.write("2: mens du var borte\n");
  await host.says(/✓ nr\. 2: mens du var borte/u);
  const back = start(other, ["join", address]);
  await back.says(/mens du var borte|Du er koblet til/u);
  back.child.stdin.write("4: tilbake\n");
  await host.says(/✓ nr\. 4: tilbake/u);
  const folders = [one, other].map(({ data }) => path.join(data, "sessions", id)) as [string, string];
  await vi.waitFor(() => expect(filesOf(folders[0])).toEqual(filesOf(folders[1])), { timeout: 10_000 });
  expect(Object.keys(filesOf(folders[0]))).toEqual(expect.arrayContaining(["mod.jsonl", "sec.jsonl", "guide.yaml"]));
  const closed = once(back.child, "close");
  back.child.stdin.end();
  await closed;
  host.child.stdin.end();
  await once(host.child, "close");
}, 90_000);

test("on the machine that came, the session goes on in its own role, also without the other", async () => {
  const [one, other] = [machine(), machine()];
  const id = path.basename(newSession(one.data));
  const address = `127.0.0.1:${await freePort()}`;
  const host = start(one, ["host", id, "--address", address]);
  const [, list = ""] = await host.says(/((?: {4}[1-6] {2}\p{L}+\n){6})/u);
  const join = start(other, ["join", address, ...(list.match(/\p{L}{4,}/gu) ?? [])]);
  await join.says(/Du er koblet til/u);
  for (const { child } of [join, host]) {
    const closed = once(child, "close");
    child.kill("SIGKILL");
    await closed;
  }
  const alone = start(other, ["resume", id]);
  alone.types("3: uten den andre");
  await alone.says(/✓ nr\. 3: uten den andre/u);
  const files = filesOf(path.join(other.data, "sessions", id));
  expect(files["sec.jsonl"]).toContain("uten den andre");
  expect(files["mod.jsonl"]).not.toContain("uten den andre");
}, 90_000);

test("what is read out across the table is in the language of the talk, whatever the machines speak", async () => {
  const [one, other] = [machine(), machine()];
  const id = path.basename(newSession(one.data));
  const address = `127.0.0.1:${await freePort()}`;
  const english = { LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" };
  const host = start(one, ["host", id, "--address", address], english);
  await host.says(/Les dette opp for den som skal være sekretær/u);
  const [, list = ""] = await host.says(/((?: {4}[1-6] {2}\p{L}+\n){6})/u);
  const join = start(other, ["join", address, ...(list.match(/\p{L}{4,}/gu) ?? [])], english);
  await join.says(/Du er koblet til/u);
  await host.says(/Sekretæren er koblet til/u);
}, 90_000);

test("what can't be typed so is said at once, and no socket is opened for it", async () => {
  const { samtale } = machine();
  expect((await samtale("join 192.168.1.5 furubåt sølvkanne")).err).toContain("her er det 2");
  expect((await samtale("join en:adresse:x")).err).toContain("er ingen adresse");
  expect((await samtale("join 192.168.1.5")).err).toContain("de seks ordene");
});
