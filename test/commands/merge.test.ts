// `samtale merge FOLDER`, as people type it after an hour apart: a sentence a session, and why not where it can't be done.
import { chmodSync, cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { filesOf } from "../link/machines.ts";
import { newSession, opened, temporaryFolder, write } from "../store/helpers.ts";
import { machine } from "./samtale.ts";

/** The session here, and a copy of it on a stick that the secretary has written in. */
function withStick() {
  const here = machine();
  const stick = temporaryFolder();
  const folder = newSession(here.data);
  const id = path.basename(folder);
  const copy = path.join(stick, id);
  cpSync(folder, copy, { recursive: true });
  const { journal } = opened(copy, "sec");
  write(journal, "fra sekretæren");
  journal.close();
  return { ...here, stick, folder, copy, id };
}

test("from a stick: both folders are the same afterwards, and a second time there is nothing to do", async () => {
  const { samtale, stick, folder, copy, id } = withStick();
  const { code, out } = await samtale(["merge", stick]);
  expect([code, out]).toEqual([0, `${id}: 1 linje kom hit, 0 linjer la jeg i mappa. Nå er det likt på begge sider.\n`]);
  expect(filesOf(folder)).toEqual(filesOf(copy));
  expect((await samtale(["merge", copy, "--json"])).out).toContain('"added": 0');
  expect((await samtale(["merge", stick, "--lang", "en"])).out).toBe(`${id}: the same on both sides.\n`);
});

test("what can't be done is said: no folder, nothing in it, the place itself, a session that is open", async () => {
  const { samtale, stick, data, id, folder } = withStick();
  const empty = path.join(stick, "tom");
  mkdirSync(empty);
  expect(await samtale(["merge", path.join(stick, "ingen")])).toMatchObject({ code: 2, out: "" });
  expect((await samtale(["merge", empty])).err).toContain("Det ligger ingen samtale i");
  expect((await samtale(["merge", data])).err).toContain("Velg mappa på minnepinnen");
  const { journal } = opened(folder, "sec");
  const { code, out } = await samtale(["merge", stick]);
  expect([code, out]).toEqual([
    1,
    `${id}: ikke alt kom med.\n  1 linje kom ikke med, for samtalen er åpen. Lukk vinduet, og slå sammen igjen.\n`,
  ]);
  journal.close();
});

test.skipIf(process.getuid?.() === 0)(
  "a stick for reading only: what is on it has come, and the rest is said",
  async () => {
    const { samtale, stick, copy, id } = withStick();
    chmodSync(copy, 0o500);
    const { code, out } = await samtale(["merge", stick]);
    chmodSync(copy, 0o700);
    expect([code, out]).toEqual([0, expect.stringContaining(`${id}: 1 linje kom hit. Mappa kan ikke skrives til`)]);
  },
);
