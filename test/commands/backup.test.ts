// `samtale backup` and `restore`, as people type them: a sentence a session, and why not where it can't be done.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { newSession, opened, temporaryFolder, write } from "../store/helpers.ts";
import { machine } from "./samtale.ts";

/** A machine with two sessions, and a disk to copy them to. */
function twoSessions() {
  const one = machine("2026-11-24T12:00:00.000+01:00");
  const [first, second] = [newSession(one.data), newSession(one.data, "2026-11-23T09:00:00.000+01:00", "band")];
  for (const folder of [first, second]) {
    const { journal } = opened(folder);
    write(journal, "en");
    journal.close();
  }
  const disk = temporaryFolder();
  return { ...one, disk, kopi: path.join(disk, "kopi"), first: path.basename(first), second: path.basename(second) };
}

test("all sessions, then again: what was done to each, and the copy can be read as it lies", async () => {
  const { samtale, kopi, first, second } = twoSessions();
  const made = await samtale(["backup", kopi]);
  expect(made.out).toBe(
    `${first}: kopiert, 3 linjer.\n${second}: kopiert, 3 linjer.\n` +
      `2 samtaler er kopiert til ${kopi} og lest tilbake. Se i kopien: npx samtale --data ${kopi} sessions\n`,
  );
  expect(made.code).toBe(0);
  expect((await samtale(["--data", kopi, "show", first])).out).toContain("en");
  expect((await samtale(["backup", kopi, second])).out).toContain(`${second}: kopien er lik.\n`);
  expect((await samtale(["restore", kopi, "--check"])).out).toBe(
    `${first}: lik kopien, og alt er slik det ble skrevet.\n${second}: lik kopien, og alt er slik det ble skrevet.\n` +
      `2 samtaler er holdt opp mot kopien i ${kopi}.\n`,
  );
  expect((await samtale("doctor")).out).toContain(`✓ Siste sikkerhetskopi: 2026-11-24, i ${kopi}.`);
});

test("before any: doctor says so; what is only here is told by the check", async () => {
  const { samtale, kopi, first, second } = twoSessions();
  expect((await samtale("doctor")).out).toContain("Det er ikke tatt noen sikkerhetskopi");
  await samtale(["backup", kopi, first]);
  const { code, out } = await samtale(["restore", kopi, "--check"]);
  expect([code, out]).toEqual([1, expect.stringContaining(`${second}: ikke i kopien.\n`)]);
  const json = await samtale(["restore", kopi, "--check", "--json"]);
  expect(JSON.parse(json.out)).toMatchObject([
    { id: first, state: "same" },
    { id: second, state: "missing" },
  ]);
});

test("a session that was deleted is brought back; one that is newer here is left, and the answer is no", async () => {
  const { samtale, data, kopi, first, second } = twoSessions();
  await samtale(["backup", kopi]);
  fs.rmSync(path.join(data, "sessions", first), { recursive: true });
  const { journal } = opened(path.join(data, "sessions", second));
  write(journal, "to");
  journal.close();
  const { code, out } = await samtale(["restore", kopi]);
  expect(out).toContain(`${first}: hentet tilbake, 3 linjer.\n`);
  expect(out).toContain(`${second}: urørt. Her er det 1 linje som ikke er i kopien.\n`);
  expect(code).toBe(1);
  expect((await samtale(`show ${first}`)).out).toContain("en");
});

test("one's own guides and studies go along, and come back where they are gone", async () => {
  const { samtale, data, kopi } = twoSessions();
  fs.mkdirSync(path.join(data, "guides"));
  fs.writeFileSync(path.join(data, "guides", "min.yaml"), "id: min\ntitle: Min\nquestions: [Hva?]\n");
  const study = path.join(data, "studies", "kor", "study.yaml");
  fs.mkdirSync(path.dirname(study), { recursive: true });
  fs.writeFileSync(study, "id: kor\ntitle: Kor\ngroups: [{ id: a }]\n");
  await samtale(["backup", kopi]);
  fs.rmSync(path.join(data, "guides"), { recursive: true });
  fs.rmSync(path.join(data, "studies"), { recursive: true });
  await samtale(["restore", kopi]);
  expect(fs.readdirSync(path.join(data, "guides"))).toEqual(["min.yaml"]);
  expect(fs.readFileSync(study, "utf8")).toMatch(/^id: kor\n/u);
});

test.each([
  ["the data folder itself", (data: string) => data, "er mappa som samtalene ligger i"],
  ["a folder inside it", (data: string) => path.join(data, "kopi"), "ligger i hverandre"],
  ["a folder around it", (data: string) => path.dirname(data), "ligger i hverandre"],
  ["a disk that isn't there", (_: string, disk: string) => path.join(disk, "E", "kopi"), "Er disken koblet til?"],
  ["a file", (_: string, disk: string) => path.join(disk, "fil"), "Fant ingen mappe"],
] as const)("to %s: refused in a sentence, and nothing is written", async (_, place, sentence) => {
  const { samtale, data, disk } = twoSessions();
  fs.writeFileSync(path.join(disk, "fil"), "");
  const before = fs.readdirSync(disk, { recursive: true });
  const { code, out, err } = await samtale(["backup", place(data, disk)]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect(fs.readdirSync(disk, { recursive: true })).toEqual(before);
});

test("through a link to the data folder as well; and a restore from where there is no backup", async () => {
  const { samtale, data, disk } = twoSessions();
  fs.symlinkSync(data, path.join(disk, "lenke"));
  expect((await samtale(["backup", path.join(disk, "lenke", "inni")])).err).toContain("ligger i hverandre");
  expect((await samtale(["restore", disk])).err).toBe(
    `Det ligger ingen sikkerhetskopi i ${disk}. Velg mappa som backup skrev til.\n`,
  );
  expect(await samtale(["backup", path.join(disk, "kopi"), "ingen"])).toMatchObject({ code: 2, out: "" });
});

test("on a disk that can't be written to, or in a folder that goes out on the net, that is said", async () => {
  const { samtale, disk } = twoSessions();
  const cloud = await samtale(["backup", path.join(disk, "OneDrive")]);
  expect([cloud.code, cloud.err]).toEqual([0, expect.stringContaining("Kopien ligger i OneDrive og går ut på nettet")]);
  if (process.getuid?.() === 0) return;
  const locked = path.join(disk, "låst");
  fs.mkdirSync(locked, { mode: 0o500 });
  expect(await samtale(["backup", locked])).toMatchObject({ code: 2, err: expect.stringContaining(locked) });
});

test("a strike names what was exported and backed up before; what was moved away too; what was made earlier not", async () => {
  const { samtale, data, disk, kopi, first } = twoSessions();
  const folder = path.join(data, "sessions", first);
  await samtale(["export", first, "--format", "md", "--out", path.join(disk, "før.md")]);
  const { journal } = opened(folder);
  const [struck] = journal.append([
    {
      at: "2026-11-24T11:59:00.000+01:00",
      t: 5000,
      kind: "note",
      said: "verbatim",
      text: "Åse sa at hun «trivdes» på Utvik & omegn",
    },
  ]);
  const there = ["md", "html", "docx", "xlsx", "json", "csv", "qdpx", "txt"].map((format) => [
    format,
    path.join(disk, `ut.${format}`),
  ]);
  for (const [format = "", file = ""] of there) {
    expect((await samtale(["export", first, "--format", format, "--out", file])).err).not.toContain("Error");
  }
  await samtale(["export", first, "--format", "md", "--out", path.join(disk, "flyttet.md")]);
  fs.rmSync(path.join(disk, "flyttet.md"));
  await samtale(["backup", kopi]);
  const { issues } = journal.strike(struck?.id ?? "", { at: "2026-11-24T12:01:00.000+01:00", t: 9000 });
  journal.close();
  const told = Object.fromEntries(issues.map(({ code, message }) => [code, message]));
  for (const [, file = ""] of there) expect(told["copies-exports"]).toContain(file);
  expect(told["copies-exports"]).not.toContain("før.md");
  expect(told["copies-gone"]).toContain("flyttet.md");
  expect(told["copies-backups"]).toContain(`npx samtale backup ${kopi}`);
  expect((await samtale(["backup", kopi])).code).toBe(0);
  expect(fs.readFileSync(path.join(kopi, "sessions", first, "mod.jsonl")).includes("Utvik")).toBe(false);
});
