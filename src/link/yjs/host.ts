// The host's end of the carrier: Hocuspocus behind a server of our own, which lets in only who has a key, on the address
// that was chosen, and looks at every message before Hocuspocus does.
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { Hocuspocus } from "@hocuspocus/server";
import { type WebSocket, WebSocketServer } from "ws";
import type { Seat } from "../../model/seats/seats.ts";
import { throwAway } from "../../store/folder/spare-memory.ts";
import type { Carrier, Lines } from "../carrier.ts";
import { BY_CODE, type Keys } from "../code/keys.ts";
import { DOCUMENT, frameOf, LONGEST_FRAME, readFrame } from "../wire/frame.ts";
import { HEARTBEAT, SILENCE, TLS } from "../wire/tls.ts";
import { type Refusal, whyRefused } from "./gate.ts";
import { lineMap } from "./line-map.ts";

/** One that has come in. `identity` says by which key. */
export type Guest = {
  readonly identity: string;
  readonly send: (message: Readonly<Record<string, unknown>>) => void;
  readonly close: () => void;
};

export type Ways = {
  readonly keys: Keys;
  /** In clear on the wire: it salts the code's key. */
  readonly salt: string;
  /** Milliseconds on a clock that nobody can set. */
  readonly now: () => number;
  /** The seat that a guest writes in; undefined where it has none (yet): it may then say nothing. */
  readonly seatOf: (guest: Guest) => Seat | undefined;
  readonly onMessage: (guest: Guest, message: Readonly<Record<string, unknown>>) => void;
  readonly onGuests: (guests: readonly Guest[]) => void;
  /** Someone was put out for what it sent. */
  readonly onPutOut: (guest: Guest, why: Refusal | "oversized") => void;
};

export type HostCarrier = Carrier & {
  readonly address: { readonly host: string; readonly port: number };
  readonly guests: () => readonly Guest[];
  /** Lets a guest have the lines, and give its own. */
  readonly admit: (guest: Guest) => void;
};

/** Listens there and nowhere else. Rejects with what the system says. */
export async function host(place: { readonly host: string; readonly port: number }, ways: Ways): Promise<HostCarrier> {
  const listeners = new Set<(lines: Lines) => void>();
  const engine = new Hocuspocus({ quiet: true, timeout: NEVER, debounce: 1e9, maxDebounce: 2e9 });
  const direct = await engine.openDirectConnection(DOCUMENT);
  const doc = direct.document;
  if (!doc) throw new Error("no document");
  const map = lineMap(doc, (lines) => {
    for (const listener of listeners) listener(lines);
  });
  const identities = new WeakMap<object, string>();
  const guests = new Map<Guest, { readonly ws: WebSocket; admitted: () => void }>();

  const server = createServer({
    ...TLS,
    pskIdentityHint: ways.salt,
    handshakeTimeout: SILENCE,
    pskCallback: (socket: TLSSocket, identity: string) => {
      identities.set(socket, identity);
      return ways.keys.keyFor(identity, ways.now()) ?? null;
    },
  } as Parameters<typeof createServer>[0]);
  server.on("tlsClientError", () => ways.keys.wrong(ways.now()));
  server.on("request", (request) => request.socket.destroy());
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_FRAME, perMessageDeflate: false });
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => {});
    const identity = identities.get(request.socket);
    if (identity === undefined || guests.size >= MOST_GUESTS) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (ws) => receive(ws, identity));
  });

  function receive(ws: WebSocket, identity: string): void {
    const guest: Guest = {
      identity,
      send: (message) => {
        if (ws.readyState === ws.OPEN) ws.send(frameOf(message));
      },
      close: () => ws.terminate(),
    };
    let heard = ways.now();
    let connection: ReturnType<typeof engine.handleConnection> | undefined;
    const waiting: Uint8Array[] = [];
    const beating = setInterval(() => {
      if (ways.now() - heard > SILENCE) ws.terminate();
      else guest.send({ is: "beat" });
    }, HEARTBEAT);
    beating.unref();
    // The provider at the other end takes a connection for one when it has heard something.
    guest.send({ is: "beat" });
    const putOut = (why: Refusal | "oversized"): void => {
      if (!guests.has(guest)) return;
      gone();
      ws.terminate();
      ways.onPutOut(guest, why);
    };
    const gone = (): void => {
      clearInterval(beating);
      connection?.handleClose({ code: 1000, reason: "" });
      connection = undefined;
      if (guests.delete(guest)) ways.onGuests([...guests.keys()]);
    };
    const handOn = (bytes: Uint8Array): void => {
      if (connection) connection.handleMessage(bytes);
      else waiting.push(bytes);
    };
    guests.set(guest, {
      ws,
      admitted: () => {
        connection ??= engine.handleConnection(ws, new Request("https://samtale.invalid/"), {});
        for (const bytes of waiting.splice(0)) connection.handleMessage(bytes);
      },
    });
    ws.on("error", (error: Error & { code?: string }) => {
      if (error.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH") putOut("oversized");
    });
    ws.on("close", gone);
    ws.on("message", (data: Buffer, isBinary: boolean) => {
      if (!guests.has(guest)) return;
      heard = ways.now();
      const bytes = new Uint8Array(data);
      const frame = isBinary ? readFrame(bytes) : ({ is: "garbage" } as const);
      if (frame.is === "garbage") return putOut("garbage");
      if (frame.is === "ours") return ways.onMessage(guest, frame.message);
      if (frame.is === "other") return;
      const seat = ways.seatOf(guest);
      if (frame.update) {
        const why = seat === undefined ? "foreign" : whyRefused(frame.update, seat, doc as never);
        if (why) return putOut(why);
      } else if (waiting.length > MOST_WAITING) return putOut("garbage");
      handOn(bytes);
    });
    ways.onGuests([...guests.keys()]);
  }

  await listening(server, place);
  const { address, port } = server.address() as AddressInfo;
  return {
    address: { host: address, port },
    offer: (lines) => map.put(lines, true),
    onLines: (listener) => {
      listeners.add(listener);
      listener(map.all());
    },
    state: () => (guests.size > 0 ? { is: "linked" } : { is: "alone", since: undefined }),
    guests: () => [...guests.keys()],
    admit: (guest) => {
      if (guest.identity === BY_CODE) ways.keys.spend();
      // All lines in one message are soon held several times over.
      if (map.count() > MANY) throwAway();
      guests.get(guest)?.admitted();
    },
    close: () => {
      map.stop();
      for (const guest of guests.keys()) guest.close();
      sockets.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The engine sees the lines and not our signs of life, by which we tell ourselves who is gone. In milliseconds. */
const NEVER = 2e9;
/** A moderator, two secretaries, eight observers, and a few that are just being put out. */
const MOST_GUESTS = 16;
const MOST_WAITING = 20;
const MANY = 2000;

function listening(server: Server, place: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(place, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
