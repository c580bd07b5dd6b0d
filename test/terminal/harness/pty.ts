// A program in a pseudo-terminal, as it is on a busy machine too: what was sent has arrived when `send` returns, and what
// the program wrote before it ended is read to its end.
import { writeSync } from "node:fs";
import { type IPty, spawn } from "@lydell/node-pty";

export type Pty = {
  readonly pid: number;
  readonly send: (bytes: string | Buffer) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly onData: (listener: (output: string) => void) => void;
  readonly onExit: (listener: (ending: { readonly exitCode: number; readonly signal?: number }) => void) => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Nobody takes what the program writes, as when a window hangs; and takes it again. */
  readonly stall: (isStalled: boolean) => void;
  /** The window is gone. */
  readonly destroy: () => void;
};

/** What the package has beside its types, where the system is a Unix. */
type Inside = IPty & {
  readonly fd?: number;
  readonly destroy: () => void;
  readonly _socket?: { destroy: (error?: Error) => unknown; readonly readableEnded: boolean };
};

/** The package stops reading 200 ms after the end of the program, whatever is still to come: so many milliseconds more without anything are waited for. */
const STILL = 500;

export function openPty(...start: Parameters<typeof spawn>): Pty {
  const pty = spawn(...start) as Inside;
  const write = writerTo(pty);
  const giveUp = patiently(pty);
  return {
    pid: pty.pid,
    send: write,
    resize: (columns, rows) => pty.resize(columns, rows),
    onData: (listener) => void pty.onData(listener),
    onExit: (listener) => void pty.onExit(listener),
    kill: (signal) => pty.kill(signal),
    stall: (isStalled) => (isStalled ? pty.pause() : pty.resume()),
    destroy: () => {
      giveUp();
      pty.destroy();
    },
  };
}

/** Straight into the terminal; once it takes no more, everything after that in turn. */
function writerTo(pty: Inside): (bytes: string | Buffer) => void {
  let isQueued = pty.fd === undefined;
  return (given) => {
    let bytes = Buffer.from(given as string);
    try {
      if (!isQueued && pty.fd !== undefined) bytes = bytes.subarray(writeSync(pty.fd, bytes));
    } catch {
      // It is full.
    }
    if (bytes.length === 0) return;
    isQueued = true;
    // The type knows of text alone.
    pty.write(bytes as unknown as string);
  };
}

/** Closes its end only when no more comes out of it. What it returns closes it without waiting from then on. */
function patiently(pty: Inside): () => void {
  const { _socket: socket } = pty;
  if (!socket) return () => {};
  const destroy = socket.destroy.bind(socket);
  let heard = 0;
  pty.onData(() => {
    heard += 1;
  });
  const whenSilent = (before: number): void => {
    if (before === heard) destroy();
    else setTimeout(whenSilent, STILL, heard);
  };
  socket.destroy = (error) => {
    if (error || socket.readableEnded) destroy(error);
    else setTimeout(whenSilent, STILL, heard);
    return socket;
  };
  return () => {
    socket.destroy = destroy;
  };
}
