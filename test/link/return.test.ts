// A laptop that comes back before the host knows that it was gone: its seat is its own, and it gets in again.
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newSession, temporaryFolder } from "../store/helpers.ts";
import { terminalInTest } from "../terminal/harness/inTest.ts";
import { saved } from "../terminal/moderator.ts";
import { twoLaptops } from "./laptops.ts";

async function atTheTable() {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  const id = path.basename(newSession(here));
  const laptops = await twoLaptops(id, { here, there }, terminalInTest);
  onTestFinished(laptops.line.remove);
  const host = await laptops.hosts();
  return { ...laptops, host, join: await laptops.joins(host) };
}

test("the Wi-Fi is gone for a moment, and the host isn't told: the laptop is back at once", async () => {
  const { line, host, join } = await atTheTable();
  line.drop();
  await join.sees("○ alene");
  await join.sees("● koblet");
  host.type("skrevet etterpå\r");
  await join.sees(saved("skrevet etterpå"));
});

test("the program is killed with the line still open at the host's end, and is opened again: it is let in", async () => {
  const { line, host, join, joins } = await atTheTable();
  line.drop();
  join.kill("SIGKILL");
  await join.exited;
  const back = await joins();
  host.type("skrevet etterpå\r");
  await back.sees(saved("skrevet etterpå"));
  expect(back.text()).toContain("● koblet");
});
