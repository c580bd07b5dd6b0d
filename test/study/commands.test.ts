// A study is made, sessions are held in it and put into it, and what contradicts itself is told.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { textsIn } from "../../src/text/languages.ts";
import { machine } from "../commands/samtale.ts";

const { study } = textsIn("en");
const GUIDE = "guides/example.yaml";

test("from a new study to a session in it, an older one beside it, and two studies of one id", async () => {
  const { samtale, data } = machine("2026-11-22T10:00:00+01:00");
  const run = (args: string) => samtale(`run ${GUIDE} --plain --lang en ${args}`, { input: "/end\n" });
  const file = path.join(data, "studies", "choir", "study.yaml");

  expect(await samtale("study new choir --title Choir -p 5 --lang en")).toMatchObject({ code: 0, err: "" });
  expect((await samtale("study new choir --lang en")).err).toBe(`${study.errors.exists("choir")}\n`);
  expect((await run("--study chior")).err).toContain(study.errors.none("chior", "choir"));

  await run("-p 4"); // Held before anyone thought of a study.
  await run("--study choir");
  const [older = "", inside = ""] = JSON.parse((await samtale("sessions --json")).out)
    .map(({ id }: { id: string }) => id)
    .sort();
  const start = readFileSync(path.join(data, "sessions", inside, "mod.jsonl"), "utf8").split("\n")[0] ?? "";
  expect(JSON.parse(start)).toMatchObject({ study: "choir", group: "a", participants: 5 });

  expect((await samtale(`study add ${older} --lang en`)).out).toBe(
    `${study.added(older, study.place("choir", "a"))}\n`,
  );
  expect((await samtale(`study add ${older} --lang en`)).out).toBe(
    `${study.already(older, study.place("choir", "a"))}\n`,
  );
  const shown = (await samtale("study show choir --lang en")).out;
  expect(shown).toContain(study.shown.group("a", 5, 2));
  expect(shown).toContain(`  ${older}\n  ${inside}`);

  // A second study of another id claims the older session, and is over.
  mkdirSync(path.join(data, "studies", "garden"), { recursive: true });
  const garden = path.join(data, "studies", "garden", "study.yaml");
  const written = `id: garden\ntitle: Garden\nends: 2026-11-21\ngroups:\n  - { id: g, sessions: [ ${older}, gone ] }\n`;
  writeFileSync(garden, written);
  const doctor = await samtale("doctor --lang en");
  expect(doctor.code).toBe(1);
  expect(doctor.out).toContain(
    study.doctor.several(older, `${study.place("choir", "a")}; ${study.place("garden", "g")}`),
  );
  expect(doctor.out).toContain(study.doctor.noSession("gone", study.place("garden", "g")));
  expect(doctor.out).toContain(study.checks.over("2026-11-21").message);

  // The same id in two files: nobody can tell which was meant.
  writeFileSync(garden, written.replace("id: garden", "id: choir"));
  expect((await run("--study choir")).err).toContain(study.errors.two("choir", `${file}, ${garden}`));
  const check = await samtale("study check --lang en");
  expect(check.code).toBe(1);
  expect(check.out).toContain(study.fine(file, "Choir", 1));
});
