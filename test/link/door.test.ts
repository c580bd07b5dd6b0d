// Who stands at the host's door, and what becomes of them: two with one code, another version, another guide, a folder put back
// from a backup, somebody who says nothing.
import fs from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import WebSocket from "ws";
import { BY_CODE, keyOfCode } from "../../src/link/code/keys.ts";
import { type Hosted, hostSession } from "../../src/link/host-session.ts";
import { type Joined, joinSession, type NotJoined } from "../../src/link/join-session.ts";
import { SILENCE, TLS } from "../../src/link/wire/tls.ts";
import { join } from "../../src/link/yjs/join.ts";
import type { Reading } from "../../src/model/clock.ts";
import { firstSeat } from "../../src/model/seats/seats.ts";
import { nb } from "../../src/text/nb/index.ts";
import { bytesIn, newSession, opened, temporaryFolder, write } from "../store/helpers.ts";
import { filesOf } from "./machines.ts";

let later = 0;
const readClocks = (): Reading => ({
  wall: Date.now(),
  offset: 60,
  running: performance.now() + later,
  uptime: performance.now() + later,
});

/** A session on one machine, open for another. */
async function atTheDoor(address = "127.0.0.1") {
  later = 0;
  const data = temporaryFolder();
  const folder = newSession(data);
  const place = { host: address, port: 0 };
  const host = await hostSession({
    data,
    folder,
    language: "nb",
    text: nb,
    place,
    own: firstSeat("moderator"),
    readClocks,
  });
  if (!host) throw new Error("It has no beginning.");
  onTestFinished(host.close);
  host.giveClock(() => 1000);
  return { data, folder, host, id: path.basename(folder) };
}

async function comes(host: Hosted, data: string, words: readonly string[] | undefined): Promise<Joined | NotJoined> {
  const joined = await joinSession({ data, text: nb, textFor: () => nb, place: host.address, words, readClocks });
  if ("link" in joined) onTestFinished(joined.link.close);
  return joined;
}

/** Comes with the words, and says this first. What it returns is what it hears. */
function caller({ address, words }: Hosted, hello: Readonly<Record<string, unknown>>) {
  const heard: Readonly<Record<string, unknown>>[] = [];
  const carrier = join({
    ...address,
    key: (salt) => ({ identity: BY_CODE, psk: keyOfCode(words, salt) }),
    at: () => "",
    now: () => performance.now(),
    onOpen: () => carrier.send(hello),
    onMessage: (message) => heard.push(message),
    onState: () => {},
    onFailed: () => {},
  });
  onTestFinished(carrier.close);
  return heard;
}

test("two come at once with one code: one of them gets the seat, the other is told why not", async () => {
  const { host } = await atTheDoor();
  const both = await Promise.all([1, 2].map(() => comes(host, temporaryFolder(), host.words)));
  expect(both.filter((one) => "link" in one)).toHaveLength(1);
  expect(["taken", "refused"]).toContain(both.flatMap((one) => ("why" in one ? [one.why] : []))[0]);
  expect([...host.present()]).toEqual(["sec"]);
}, 60_000);

test("another version of the program is told so, and the code stays good", async () => {
  const { host } = await atTheDoor();
  const heard = caller(host, { is: "hello", version: 99 });
  await vi.waitFor(() => expect(heard).toContainEqual({ is: "refused", why: "version" }), { timeout: 10_000 });
  expect(await comes(host, temporaryFolder(), host.words)).toMatchObject({ device: { writer: "sec" } });
});

test("whoever comes in is heard at once, before anyone has given the next sign of life", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const { host } = await atTheDoor();
  const heard = caller(host, { is: "hello", version: 99 });
  while (heard.length === 0) await new Promise((passed) => setTimeout(passed, 10));
  expect(heard).toEqual([{ is: "refused", why: "version" }]);
}, 20_000);

test("another session lies there under the same name: it is left as it is", async () => {
  const { host, id } = await atTheDoor();
  const there = temporaryFolder();
  const folder = newSession(there);
  const place = path.join(folder, "mod.jsonl");
  fs.writeFileSync(place, fs.readFileSync(place, "utf8").replace('"participants":5', '"participants":6'));
  const before = filesOf(folder);
  expect(path.basename(folder)).toBe(id);
  expect(await comes(host, there, host.words)).toEqual({ why: "another", system: undefined });
  expect(filesOf(folder)).toEqual(before);
});

test("a folder that was put back from a backup: its own lines are fetched before it numbers on", async () => {
  const { host, folder, id } = await atTheDoor();
  const there = temporaryFolder();
  const first = await comes(host, there, host.words);
  if (!("link" in first)) throw new Error(first.why);
  const mine = path.join(there, "sessions", id);
  const backup = path.join(temporaryFolder(), id);
  fs.cpSync(mine, backup, { recursive: true });
  const { journal } = opened(mine, "sec");
  write(journal, "skrevet etter kopien");
  first.link.look();
  await vi.waitFor(() => expect(bytesIn(folder).includes("skrevet etter kopien")).toBe(true), { timeout: 10_000 });
  first.link.close();
  journal.close();
  fs.rmSync(mine, { recursive: true });
  fs.cpSync(backup, mine, { recursive: true });
  const again = await comes(host, there, undefined);
  if (!("link" in again)) throw new Error(again.why);
  expect(bytesIn(mine).includes("skrevet etter kopien")).toBe(true);
  const next = opened(mine, "sec").journal;
  write(next, "og så videre");
  again.link.look();
  await vi.waitFor(() => expect(filesOf(folder)).toEqual(filesOf(mine)), { timeout: 10_000 });
  expect([...host.warnings(), ...again.link.warnings()]).toEqual([]);
});

test("the host's disk won't take the other one's key: the other one gets in all the same", async () => {
  const { host, data } = await atTheDoor();
  fs.writeFileSync(path.join(data, "links"), "");
  expect(await comes(host, temporaryFolder(), host.words)).toMatchObject({ device: { writer: "sec" } });
});

test("a copy that a sync program left beside the journal is carried nowhere", async () => {
  const { host, folder, id } = await atTheDoor();
  fs.copyFileSync(path.join(folder, "mod.jsonl"), path.join(folder, "mod (1).jsonl"));
  const there = temporaryFolder();
  expect(await comes(host, there, host.words)).toMatchObject({ session: id });
  const mine = filesOf(path.join(there, "sessions", id));
  expect(mine["mod.jsonl"]).toBe(filesOf(folder)["mod.jsonl"]);
  expect(Object.keys(mine)).not.toContain("mod (1).jsonl");
});

test("somebody comes in and says nothing: the line to them is closed, and nobody is told of it", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const { host } = await atTheDoor();
  let isOpen: boolean | undefined;
  const silent = new WebSocket(`wss://127.0.0.1:${host.address.port}`, {
    ...TLS,
    checkServerIdentity: () => undefined,
    pskCallback: (salt: string) => ({ identity: BY_CODE, psk: keyOfCode(host.words, salt) }),
  } as unknown as WebSocket.ClientOptions)
    .on("open", () => {
      isOpen = true;
    })
    .on("close", () => {
      isOpen = false;
    });
  onTestFinished(() => silent.terminate());
  await vi.waitFor(() => expect(isOpen).toBe(true), { timeout: 10_000 });
  vi.advanceTimersByTime(SILENCE);
  expect(isOpen).toBe(true);
  later = SILENCE + 1;
  vi.advanceTimersByTime(SILENCE);
  await vi.waitFor(() => expect(isOpen).toBe(false), { timeout: 10_000 });
  expect([...host.warnings(), ...host.remarks()]).toEqual([]);
  expect([...host.present()]).toEqual([]);
});

test("wrong words again and again are told to nobody's screen", async () => {
  const { host } = await atTheDoor();
  const wrong = host.words.with(0, host.words[1] ?? "");
  expect(await comes(host, temporaryFolder(), wrong)).toMatchObject({ why: "refused" });
  expect([...host.warnings(), ...host.remarks()]).toEqual([]);
  expect(host.status()).toEqual({ is: "open" });
}, 60_000);

test("a network of IPv6 alone will do", async (context) => {
  const hosted = await atTheDoor("::1").catch(() => undefined);
  if (!hosted) return context.skip("no IPv6 here");
  expect(await comes(hosted.host, temporaryFolder(), hosted.host.words)).toMatchObject({ session: hosted.id });
});
