// Nynorsk from end to end, in the real program: the interface, a guide that carries it, a session and what leaves of it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { machine } from "./samtale.ts";

const GUIDE = `id: korkvelden
version: 1
title: { nb: Korkvelden, nn: Korkvelden på nynorsk }
language: nn
kind: focus-group
sections:
  - id: song
    title: Song og kvardag
    items:
      - ask: Kva har koret hatt å seie for deg?
        id: kvardag
        probes: [{ nb: Kan dere gi et eksempel?, nn: Kan de gi eit døme? }]
        cover: [venskap, helse]
      - ask: { nb: Er det noe dere vil legge til? }
        type: ending
`;

test("a session in nynorsk, on a guide in nynorsk, from the first line to the export", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-nn-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const guide = path.join(folder, "kor.yaml");
  writeFileSync(guide, GUIDE);
  const { samtale } = machine();
  const at = { env: { SAMTALE_DATA: path.join(folder, "data") } };

  const checked = await samtale(["guide", "check", guide, "--lang", "nn"], at);
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining("i orden")]);

  const input = [
    "/gå 1",
    '@3 "Det betydde alt"',
    "? kva manglar",
    "/kjem 7",
    "/språk en",
    "/language nynorsk",
    "/slutt",
  ];
  const run = await samtale(["run", guide, "--participants", "5", "--plain", "--lang", "nn"], {
    ...at,
    input: `${input.join("\n")}\n`,
  });
  expect(run.code).toBe(0);
  for (const said of [
    "Kva har koret hatt å seie for deg?",
    "Kan de gi eit døme?",
    "Ikkje stilt enno, må-spørsmål først:",
    // What the guide has in bokmål alone is read in bokmål.
    "Er det noe dere vil legge til?",
    "Nr. 7 kom.",
    "English it is.",
    "Nynorsk er vald.",
    "Samtalen er avslutta og lagra.",
  ])
    expect(run.out).toContain(said);

  const report = await samtale(["export", "last", "--format", "html", "--lang", "nn"], at);
  expect(report.out).toContain('<html lang="nn">');
  expect(report.out).toContain("Rapport frå samtalen");
  expect(report.out).toContain("Kva har koret hatt å seie for deg?");
  const back = await samtale(["export", "last", "--format", "json", "--lang", "nb"], at);
  expect(back.out).toContain('"language":"nn"');
});

test("the system's nynorsk is nynorsk", async () => {
  const { out } = await machine().samtale("--help", { env: { LANG: "nn_NO.UTF-8" } });
  expect(out).toContain("Leier deg gjennom ein intervjuguide");
});

test("a journal in a language that this version doesn't know goes on, and leaves, in the reader's", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "samtale-xx-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const guide = path.join(folder, "kor.yaml");
  writeFileSync(guide, GUIDE);
  const { samtale } = machine();
  const at = { env: { SAMTALE_DATA: path.join(folder, "data"), LANG: "nn_NO.UTF-8" } };
  await samtale(["run", guide, "--plain"], { ...at, input: "/gå 1\n@1 ja\n" });
  const sessions = path.join(folder, "data", "sessions");
  const [id = ""] = readdirSync(sessions);
  const journal = path.join(sessions, id, "mod.jsonl");
  writeFileSync(journal, readFileSync(journal, "utf8").replace('"language":"nn"', '"language":"xx"'));

  const resumed = await samtale(["resume", "last", "--plain"], { ...at, input: "/slutt\n" });
  expect(resumed.code).toBe(0);
  expect(resumed.out).toContain("Samtalen er avslutta og lagra.");
  const report = await samtale(["export", "last", "--format", "html"], at);
  expect(report.out).toContain('<html lang="nn">');
});
