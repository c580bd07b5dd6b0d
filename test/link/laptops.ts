// Two laptops at a table, each with the real program in a terminal and a data folder of its own, and a cable between them.

import type { Opening } from "../terminal/harness/opening.ts";
import type { Terminal } from "../terminal/harness/terminal.ts";
import { freePort } from "./free-port.ts";
import { type Cable, layCable } from "./lay-cable.ts";

export type Laptops = {
  readonly line: Cable;
  /** Opens the session for the other laptop (again). */
  readonly hosts: () => Promise<Terminal>;
  /** Joins; the first time by the code that stands on the host's screen. */
  readonly joins: (host?: Terminal) => Promise<Terminal>;
};

/** `session` lies in `here`, a data folder; the other one is `there`. */
export async function twoLaptops(
  session: string,
  { here, there }: { readonly here: string; readonly there: string },
  open: (opening: Opening) => Terminal,
): Promise<Laptops> {
  const port = await freePort();
  const line = await layCable(port);
  const size = { columns: 100, rows: 30 };
  return {
    line,
    hosts: async () => {
      const args = ["host", session, "--address", `127.0.0.1:${port}`, "--lang", "nb"];
      const host = open({ ...size, args, env: { SAMTALE_DATA: here } });
      await host.listens();
      await host.sees(/ 6 {2}\p{L}+$/mu);
      return host;
    },
    joins: async (host) => {
      const args = ["join", `127.0.0.1:${line.port}`, ...(host ? codeOn(host) : []), "--lang", "nb"];
      const join = open({ ...size, args, env: { SAMTALE_DATA: there } });
      await join.sees("● koblet");
      return join;
    },
  };
}

/** The six words as they stand on the host's screen. */
export function codeOn(host: Terminal): readonly string[] {
  return [...host.text().matchAll(/ [1-6] {2}(\p{L}{3,})$/gmu)].map(([, word = ""]) => word);
}
