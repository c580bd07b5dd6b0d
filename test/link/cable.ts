// The cable between two laptops, which a test can pull, plug in again, and listen at.
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export type Cable = {
  readonly port: number;
  /** Nothing goes through until it is plugged in. */
  readonly pull: () => void;
  readonly plug: () => void;
  /** All that went over it, both ways. */
  readonly heard: () => Buffer;
};

export async function cable(to: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  const heard: Buffer[] = [];
  let isPlugged = true;
  const server = createServer((near) => {
    if (!isPlugged) return void near.destroy();
    const far = connect(to, "127.0.0.1");
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
        other.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const pull = (): void => {
    isPlugged = false;
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => {
    pull();
    server.close();
  });
  const { port } = server.address() as { readonly port: number };
  const plug = (): void => {
    isPlugged = true;
  };
  return { port, pull, plug, heard: () => Buffer.concat(heard) };
}
