// A cable between two laptops that can be pulled, plugged in again, and listened at.
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export type Cable = {
  readonly port: number;
  /** Nothing goes through until it is plugged in. */
  readonly pull: () => void;
  readonly plug: () => void;
  /** What goes over it now is lost at the near end, and the far end isn't told, as when a laptop leaves the Wi-Fi. */
  readonly drop: () => void;
  /** All that went over it, both ways. */
  readonly heard: () => Buffer;
  readonly remove: () => void;
};

/** `to` is the port at its far end. */
export async function layCable(to: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  const nears = new Set<Socket>();
  const heard: Buffer[] = [];
  let isPlugged = true;
  const server = createServer((near) => {
    if (!isPlugged) return void near.destroy();
    const far = connect(to, "127.0.0.1");
    let isDropped = false;
    nears.add(near);
    near.on("dropped", () => {
      isDropped = true;
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("data", (bytes: Buffer) => {
        heard.push(bytes);
        other.write(bytes);
      });
      one.on("error", () => {});
      one.on("close", () => {
        sockets.delete(one);
        nears.delete(one);
        if (!isDropped) other.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const pull = (): void => {
    isPlugged = false;
    for (const socket of sockets) socket.destroy();
  };
  const { port } = server.address() as { readonly port: number };
  const plug = (): void => {
    isPlugged = true;
  };
  const drop = (): void => {
    for (const near of nears) {
      near.emit("dropped");
      near.destroy();
    }
  };
  const remove = (): void => {
    pull();
    server.close();
  };
  return { port, pull, plug, drop, heard: () => Buffer.concat(heard), remove };
}
