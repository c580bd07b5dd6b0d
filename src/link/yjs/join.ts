// The other end of the carrier: Hocuspocus' provider over a connection of ours. Whenever the connection is lost a new one is
// made, with a new document: what it lacks is offered again from the disk.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocket from "ws";
import * as Y from "yjs";
import { isRecord } from "../../model/checks.ts";
import type { Carrier, CarrierState, Lines } from "../carrier.ts";
import { readCarried } from "../lines/carried-line.ts";
import { DOCUMENT, LONGEST_FRAME } from "../wire/frame.ts";
import { HEARTBEAT, SILENCE, TLS } from "../wire/tls.ts";
import { type LineMap, lineMap } from "./line-map.ts";

export type Way = {
  readonly host: string;
  readonly port: number;
  /** By which key one comes, given what the host says in clear. Called for each connection. */
  readonly key: (salt: string) => { readonly identity: string; readonly psk: Buffer };
  /** The time with offset, and milliseconds on a clock that nobody can set. */
  readonly at: () => string;
  readonly now: () => number;
  readonly onMessage: (message: Readonly<Record<string, unknown>>) => void;
  readonly onState: () => void;
  /** A connection stands, and nothing has been said over it. */
  readonly onOpen: () => void;
  /** So many attempts in a row have come to nothing; `problem` tells why the last one did. */
  readonly onFailed: (attempts: number) => void;
};

export type JoinCarrier = Carrier & {
  readonly send: (message: Readonly<Record<string, unknown>>) => void;
  /** Why the last attempt failed, by the system's name for it. */
  readonly problem: () => string | undefined;
  /** No lines are to be had from there any more. */
  readonly giveUp: (why: string) => void;
  /** How many of the lines that were offered the other end is not known to have. */
  readonly unsent: () => number;
};

/** How long after a lost connection a new one is tried, in milliseconds. */
const AGAIN = [50, 250, 500];

type Connection = { readonly close: () => void; readonly map: LineMap; readonly provider: HocuspocusProvider };

export function join(way: Way): JoinCarrier {
  const listeners = new Set<(lines: Lines) => void>();
  let state: CarrierState = { is: "alone", since: undefined };
  let connection: Connection | undefined;
  /** By key, as they stand now: each new connection is offered them all. */
  const offered = new Map<string, string>();
  /** The keys of those that the other end has said that it has. */
  const there = new Set<string>();
  let attempts = 0;
  let retry: NodeJS.Timeout | undefined;
  let problem: string | undefined;

  function become(next: CarrierState): void {
    if (state.is === "over" || state.is === next.is) return;
    state = next;
    way.onState();
  }

  const isGivenUp = (): boolean => state.is === "over";

  function connect(): void {
    if (isGivenUp()) return;
    const doc = new Y.Doc();
    let heard = way.now();
    let isOver = false;
    const map = lineMap(doc, (lines) => {
      for (const listener of listeners) listener(lines);
    });
    class Secured extends WebSocket {
      constructor(url: string | URL) {
        super(url, {
          ...TLS,
          handshakeTimeout: SILENCE,
          maxPayload: LONGEST_FRAME,
          perMessageDeflate: false,
          // There are no certificates: whoever has the key is the one.
          checkServerIdentity: () => undefined,
          pskCallback: (hint: string | null) => {
            const { identity, psk } = way.key(hint ?? "");
            return { identity, psk };
          },
        } as unknown as WebSocket.ClientOptions);
        this.on("error", (error: Error & { code?: string }) => {
          problem = error.code ?? error.message;
        });
        this.on("message", () => {
          heard = way.now();
        });
        this.on("close", lost);
      }
    }
    const shown = way.host.includes(":") ? `[${way.host}]` : way.host;
    const socket = new HocuspocusProviderWebsocket({
      url: `wss://${shown}:${way.port}`,
      WebSocketPolyfill: Secured,
      maxAttempts: 1,
      delay: 0,
      minDelay: 0,
      messageReconnectTimeout: 1e9,
    });
    const provider = new HocuspocusProvider({
      websocketProvider: socket,
      name: DOCUMENT,
      document: doc,
      awareness: null,
      token: "",
      onSynced: () => {
        attempts = 0;
        problem = undefined;
        map.put([...offered.values()], false);
        become({ is: "linked" });
        settle();
      },
      onStateless: ({ payload }) => {
        const message = parsed(payload);
        if (message && message.is !== "beat") way.onMessage(message);
      },
    });
    socket.on("connect", () => way.onOpen());
    provider.attach();
    provider.on("unsyncedChanges", () => settle());
    const beating = setInterval(() => {
      if (way.now() - heard > SILENCE) lost();
      else provider.sendStateless('{"is":"beat"}');
    }, HEARTBEAT);
    function settle(): void {
      if (isOver || provider.hasUnsyncedChanges || !provider.isSynced) return;
      for (const key of offered.keys()) there.add(key);
    }
    function lost(): void {
      if (isOver) return;
      close();
      if (isGivenUp()) return;
      become({ is: "alone", since: way.at() });
      retry = setTimeout(connect, AGAIN[Math.min(attempts++, AGAIN.length - 1)]);
      retry.unref();
      way.onFailed(attempts);
    }
    function close(): void {
      isOver = true;
      clearInterval(beating);
      map.stop();
      provider.destroy();
      socket.destroy();
      doc.destroy();
      connection = undefined;
    }
    connection = { close, map, provider };
  }

  connect();
  return {
    offer: (lines) => {
      for (const line of lines) {
        const key = readCarried(line)?.key;
        if (key !== undefined) offered.set(key, line);
      }
      if (state.is === "linked") connection?.map.put(lines, false);
    },
    onLines: (listener) => {
      listeners.add(listener);
      listener(connection?.map.all() ?? []);
    },
    state: () => state,
    send: (message) => connection?.provider.sendStateless(JSON.stringify(message)),
    problem: () => problem,
    giveUp: (why) => {
      become({ is: "over", why });
      clearTimeout(retry);
      connection?.close();
    },
    unsent: () => [...offered.keys()].filter((key) => !there.has(key)).length,
    close: () => {
      state = { is: "over", why: "closed" };
      clearTimeout(retry);
      connection?.close();
    },
  };
}

function parsed(payload: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const message: unknown = JSON.parse(payload);
    return isRecord(message) ? message : undefined;
  } catch {
    return undefined;
  }
}
