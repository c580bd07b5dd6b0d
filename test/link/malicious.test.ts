// A device that has a key and means ill: nothing of what it sends changes the disk or the document, and it is put out.

import { get } from "node:http";
import { connect as connectPlain } from "node:net";
import { connect as connectTls } from "node:tls";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import WebSocket from "ws";
import * as Y from "yjs";
import { identityOf, MOST_GUESSES, newDevice } from "../../src/link/code/keys.ts";
import { linkFolder } from "../../src/link/linked-folder.ts";
import { DOCUMENT } from "../../src/link/wire/frame.ts";
import { TLS } from "../../src/link/wire/tls.ts";
import { MAP } from "../../src/link/yjs/line-map.ts";
import type { Draft } from "../../src/model/entry.ts";
import { nb } from "../../src/text/nb/index.ts";
import { opened, write } from "../store/helpers.ts";
import { filesOf, linesOf, type Machine, twoMachines } from "./machines.ts";
import { codeKey, type Table, table, WORDS } from "./table.ts";

type Attack = (map: Y.Map<string>, socket: HocuspocusProviderWebsocket) => void;

/** A provider that does as it likes, with the secretary's key, or another seat's. */
async function connected(seat = "sec") {
  const [one, other] = twoMachines();
  const moderator = opened(one.folder).journal;
  const theirs = opened(other.folder, seat).journal;
  write(moderator, "moderatorens ord");
  if (seat === "sec") write(theirs, "sekretærens ord");
  const at = await table();
  linkFolder(one.folder, at.host, { format: 2, held: new Set(), own: "mod", text: nb, onWritten: () => {} }).look();
  const device = { ...newDevice(), id: `${seat}-x` };
  at.devices.push(device);
  class Secured extends WebSocket {
    constructor(url: string) {
      super(url, {
        ...TLS,
        checkServerIdentity: () => undefined,
        pskCallback: () => ({ identity: identityOf(device), psk: device.key }),
      } as unknown as WebSocket.ClientOptions);
      this.on("error", () => {});
    }
  }
  const doc = new Y.Doc();
  const socket = new HocuspocusProviderWebsocket({
    url: `wss://127.0.0.1:${at.host.address.port}`,
    WebSocketPolyfill: Secured,
    maxAttempts: 1,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: DOCUMENT,
    document: doc,
    awareness: null,
    token: "",
  });
  provider.attach();
  onTestFinished(() => {
    provider.destroy();
    socket.destroy();
  });
  await vi.waitFor(() => expect(provider.isSynced).toBe(true));
  return { at, one, other, theirs, map: doc.getMap<string>(MAP), socket };
}

async function attacked(attack: Attack) {
  const { at, one, map, socket } = await connected();
  return { at: await putsOut(at, one, () => attack(map, socket)) };
}

/** Whoever does this is put out, and nothing has changed on the disk. */
async function putsOut(at: Table, one: Machine, attack: () => void): Promise<Table> {
  const before = filesOf(one.folder);
  attack();
  await vi.waitFor(() => expect(at.putOut).toHaveLength(1), { timeout: 10_000 });
  expect(filesOf(one.folder)).toEqual(before);
  expect(at.host.guests()).toEqual([]);
  return at;
}

const keyAt = (map: Y.Map<string>, n: number): string =>
  [...map.keys()].find((key) => key.startsWith(`mod:${n}/`)) ?? "";
const raw = (socket: HocuspocusProviderWebsocket, bytes: Uint8Array): void =>
  (socket.webSocket as unknown as WebSocket).send(bytes);

const ATTACKS: Readonly<Record<string, readonly [Attack, string]>> = {
  "another writer's line": [
    (map) => {
      const foreign = twoMachines()[0];
      write(opened(foreign.folder).journal, "i en annens navn");
      const line = linesOf(foreign).at(-1);
      map.set(line?.key ?? "", line?.text ?? "");
    },
    "sec: foreign",
  ],
  "a line that is there, worded anew": [
    (map) => map.set(keyAt(map, 3), (map.get(keyAt(map, 3)) ?? "").replace("moderatorens", "helt andre")),
    "sec: change",
  ],
  "a line taken out": [(map) => map.delete(keyAt(map, 3)), "sec: change"],
  "a line under another's key": [(map) => map.set("sec:1", map.get(keyAt(map, 3)) ?? ""), "sec: foreign"],
  "no line at all": [(map) => map.set("sec:1", "hei"), "sec: no-line"],
  "another thing in the document": [(map) => map.doc?.getText("other").insert(0, "hei"), "sec: change"],
  "bytes that are no message": [
    (_, socket) => raw(socket, new Uint8Array([255, 255, 255, 255, 1, 2, 3])),
    "sec: garbage",
  ],
  "a message without end": [(_, socket) => raw(socket, new Uint8Array(33 * 1024 * 1024)), "sec: oversized"],
};

for (const [name, [attack, told]] of Object.entries(ATTACKS))
  test(`${name}: nothing changes, and it is put out`, async () => {
    const { at } = await attacked(attack);
    expect(at.putOut).toEqual([told]);
  });

describe("an observer's program that does more than observers do", () => {
  const stamp = { at: "2026-11-22T10:30:00.000+01:00", t: 900_000 };
  const FORBIDDEN: Readonly<Record<string, Draft>> = {
    "a note": { ...stamp, kind: "note", said: "verbatim", text: "som om noen sa det" },
    "a cue": { ...stamp, kind: "cue", cue: "laughter" },
    "a question asked": { ...stamp, kind: "reach", item: "round" },
    "the end": { ...stamp, kind: "end" },
    "a memo": { ...stamp, kind: "memo", text: "tanke" },
    "the moderator's words taken back": { ...stamp, kind: "undo", target: "mod:3" },
    "the moderator's words worded anew": {
      ...stamp,
      kind: "amend",
      target: "mod:3",
      content: { kind: "comment", text: "noe annet" },
    },
    "the moderator's words struck": { ...stamp, kind: "strike", target: "mod:3" },
  };

  for (const [name, draft] of Object.entries(FORBIDDEN))
    test(`${name}: nothing changes, and it is put out`, async () => {
      const { at, one, other, theirs, map } = await connected("obs");
      await putsOut(at, one, () => {
        theirs.append([draft]);
        const line = linesOf(other).findLast(({ writer }) => writer === "obs");
        map.set(line?.key ?? "", line?.text ?? "");
      });
      expect(at.putOut).toEqual(["obs: not-theirs"]);
    });

  test("the secretary's line in an observer's mouth", async () => {
    const { at, one, map } = await connected("obs");
    await putsOut(at, one, () => {
      const foreign = twoMachines()[1];
      write(opened(foreign.folder, "sec").journal, "i sekretærens navn");
      const line = linesOf(foreign).at(-1);
      map.set(line?.key ?? "", line?.text ?? "");
    });
    expect(at.putOut).toEqual(["obs: foreign"]);
  });

  test("a comment and a whisper are let in", async () => {
    const { at, one, other, theirs, map } = await connected("obs");
    theirs.append([
      { ...stamp, kind: "comment", text: "ser ned" },
      { ...stamp, kind: "whisper", text: "se på nr. 3" },
    ]);
    for (const { writer, key, text } of linesOf(other)) if (writer === "obs") map.set(key, text);
    await vi.waitFor(() => expect(filesOf(one.folder)["obs.jsonl"]).toContain(' nr. 3"'), { timeout: 10_000 });
    expect(at.putOut).toEqual([]);
  });
});

test("wrong key, none, TLS without one, plain HTTP, plain bytes: refused, and nobody is let in", async () => {
  const at = await table();
  const { port } = at.host.address;
  at.keys.invite(WORDS, performance.now());
  const tries = [
    { ...TLS, pskCallback: () => codeKey([...WORDS.slice(1), "gullstol"]), checkServerIdentity: () => undefined },
    {
      ...TLS,
      pskCallback: () => ({ psk: Buffer.alloc(32), identity: "device:ingen" }),
      checkServerIdentity: () => undefined,
    },
    { rejectUnauthorized: false },
  ];
  for (const options of tries)
    await new Promise<void>((resolve) => {
      const socket = connectTls({ port, host: "127.0.0.1", ...options } as never);
      socket.on("error", () => resolve());
      socket.on("secureConnect", () => expect.unreachable());
    });
  await new Promise<void>((resolve) => {
    get(`http://127.0.0.1:${port}/`).on("error", () => resolve());
  });
  await new Promise<void>((resolve) => {
    connectPlain(port, "127.0.0.1")
      .on("error", () => {})
      .on("close", () => resolve())
      .end("hei\n");
  });
  expect(at.host.guests()).toEqual([]);
});

test("guesses are throttled, and after so many the code is no good; it is good once, and for ten minutes", async () => {
  const { keys } = await table();
  keys.invite(WORDS, 0);
  expect(keys.keyFor("code", 0)).toEqual(codeKey(WORDS).psk);
  keys.wrong(0);
  expect(keys.keyFor("code", 100)).toBeUndefined();
  expect(keys.keyFor("code", 300)).toBeDefined();
  expect(keys.keyFor("code", 600_000)).toBeUndefined();
  for (let n = 1; n < MOST_GUESSES; n++) keys.wrong(1000);
  expect(keys.isInviting(400_000)).toBe(false);
  keys.invite(WORDS, 0);
  keys.spend();
  expect(keys.keyFor("code", 1)).toBeUndefined();
});
