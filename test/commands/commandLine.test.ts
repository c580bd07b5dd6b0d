// The command line: exit codes, help in both languages, and for every slip a sentence on standard error.
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { takeLock } from "../../src/store/folder/lock.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";
import { machine } from "./samtale.ts";

const { cli, store, verify } = textsIn("nb");

const COMMANDS = [
  "",
  "run",
  "resume",
  "sessions",
  "show",
  "export",
  "guide",
  "guide check",
  "guide new",
  "guide print",
];

describe.each(["nb", "en"])("help in %s", (language) => {
  test("of every command", async () => {
    const { samtale } = machine();
    const pages = await Promise.all(
      [...COMMANDS, "guide schema", "doctor"].map(async (command) => {
        const { code, out, err } = await samtale(`${command} --help --lang ${language}`);
        expect({ command, code, err }).toEqual({ command, code: 0, err: "" });
        return out;
      }),
    );
    golden(`help.${language}.txt`, pages.join("\n"));
  });
});

test("the language is the system's, unless it is asked for or set", async () => {
  const { samtale } = machine();
  const speaks = async (env: Record<string, string>, args = "--help"): Promise<"nb" | "en"> =>
    (await samtale(args, { env })).out.startsWith("Bruk:") ? "nb" : "en";
  expect(await speaks({ LANG: "nn_NO.UTF-8" })).toBe("nb");
  expect(await speaks({ LANG: "da_DK.UTF-8" })).toBe("en");
  expect(await speaks({ LANG: "nb_NO.UTF-8", LC_ALL: "en_GB.UTF-8" })).toBe("en");
  expect(await speaks({ LANG: "en_GB.UTF-8" }, "--help --lang nb")).toBe("nb");
  expect(await speaks({ LANG: "en_GB.UTF-8" }, "--help --lang=nb")).toBe("nb");
});

test("the version", async () => {
  const { samtale } = machine();
  expect(await samtale("--version")).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  expect(await samtale("run -V")).toEqual({ code: 0, out: "0.1.0\n", err: "" });
});

/** Slips of all kinds, each answered with what happened and what to do. */
const SLIPS = [
  "resme",
  "guide chek x",
  "--nei",
  "run staff-recovery --particpants 4",
  "run",
  "show",
  "run a b",
  "sessions --data",
  "export last",
  "--lang de",
  "run finnes-ikke",
  "run guides",
  "run staff-recovery --participants 0",
  "run staff-recovery --participants fem",
  "run staff-recovery --as leder",
  "run staff-recovery --by Karianne",
  "run staff-recovery --fill Kari",
  "run staff-recovery --audience barn",
  "resume",
  "resume 2020",
  "show last",
];

describe("what can't be done", () => {
  test.each(["nb", "en"])(
    "exit code 2, nothing on standard output, one sentence on standard error (%s)",
    async (language) => {
      const answers: string[] = [];
      for (const slip of SLIPS) {
        const { code, out, err } = await machine().samtale(slip, { env: { LANG: `${language}_XX.UTF-8` } });
        expect({ slip, code, out }).toEqual({ slip, code: 2, out: "" });
        expect(err).not.toMatch(/\n\s+at |Error:|node:/);
        answers.push(`$ samtale ${slip}\n${err}`);
      }
      golden(`slips.${language}.txt`, answers.join("\n"));
    },
  );

  test("samtale guide alone tells what may follow", async () => {
    const { code, out, err } = await machine().samtale("guide");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("check <fil...>");
  });
});

test("a guide with problems can't be started: exit code 1, with the command that shows them", async () => {
  const { samtale } = machine();
  const { code, out, err } = await samtale("run test/errors/three-slips.yaml");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toBe(`${cli.errors.guideBroken("test/errors/three-slips.yaml", 3)}
`);
});

describe("a session named by what was typed", () => {
  test("its name, a beginning that is unambiguous, or last; else what there is", async () => {
    const { samtale } = machine("2026-11-22T10:00:00+01:00");
    await samtale("run staff-recovery", { input: "en\n" });
    await samtale("run ips-focus-group", { input: "to\n" });
    expect((await samtale("show 20261122-1000-staff-recovery")).out).toContain("en");
    expect((await samtale("show 20261122-1000-i")).out).toContain("to");
    const several = await samtale("show 2026");
    expect(several.code).toBe(2);
    expect(several.err).toMatch(
      /20261122-1000-staff-recovery.*20261122-1000-ips|20261122-1000-ips.*20261122-1000-staff/,
    );
    const none = await samtale("resume 20261122-1000-stff");
    expect(none.code).toBe(2);
    expect(none.err).toContain(`${store.finding.none("20261122-1000-stff")} `);
    expect(none.err).toContain("20261122-1000-staff-recovery");
  });
});

describe("a session taken up again", () => {
  test("without a name, or as last: the latest that has not ended, whatever ended after it", async () => {
    const { samtale } = machine("2026-11-22T10:00:00+01:00");
    await samtale("run staff-recovery", { input: "venter\n" });
    await samtale("run ips-focus-group", { input: "/slutt\n" });
    for (const typed of ["resume", "resume last"]) {
      const { code, out } = await samtale(typed, { input: "" });
      expect({ typed, code }).toEqual({ typed, code: 0 });
      expect(out).toContain("20261122-1000-staff-recovery");
      expect(out).not.toContain("ips-focus-group");
    }
  });

  test("where all have ended, none is opened by mistake; by its name it is", async () => {
    const { samtale, data } = machine("2026-11-22T10:00:00+01:00");
    await samtale("run staff-recovery", { input: "/slutt\n" });
    const id = "20261122-1000-staff-recovery";
    const journal = () => readFileSync(path.join(data, "sessions", id, "mod.jsonl"), "utf8");
    const ended = journal();
    for (const typed of ["resume", "resume last"]) {
      expect(await samtale(typed)).toEqual({ code: 2, out: "", err: `${cli.errors.allEnded(id)}\n` });
    }
    expect(cli.errors.allEnded(id)).toContain(`npx samtale resume ${id}`);
    expect(journal()).toBe(ended);
    expect((await samtale(`resume ${id}`)).code).toBe(0);
    expect(journal()).toContain('"kind":"resume"');
  });
});

describe("a guide named by what was typed", () => {
  test("the beginning of its name is enough, in small letters or large", async () => {
    const { samtale, data } = machine("2026-11-22T10:00:00+01:00");
    expect((await samtale("run ips", { input: "hei\n" })).code).toBe(0);
    expect(readdirSync(path.join(data, "sessions"))).toEqual(["20261122-1000-ips-focus-group"]);
    expect((await samtale("guide print Rest")).out).toContain("# Etter reSTART-gruppa");
  });

  test("where several begin so, they are named; a whole name is never one of several", async () => {
    const { samtale, home, data } = machine();
    mkdirSync(path.join(data, "guides"), { recursive: true });
    for (const name of ["kor", "koret"]) {
      writeFileSync(path.join(data, `guides/${name}.yaml`), `title: Om ${name}\nquestions: [Hva skjedde?]\n`);
    }
    const several = await samtale("run ko", { cwd: home });
    expect(several).toEqual({ code: 2, out: "", err: `${cli.errors.severalGuides("ko", "kor, koret")}\n` });
    expect((await samtale("guide print kor", { cwd: home })).out).toContain("# Om kor\n");
  });
});

describe("samtale alone, where there is no screen", () => {
  test("lists guides and sessions, each with what to type next", async () => {
    const { samtale } = machine("2026-11-22T10:00:00+01:00");
    await samtale("run staff-recovery --participants 4", { input: "@3 hei\n" });
    await samtale("run restart-follow-up", { input: "/slutt\n" });
    const answers = await Promise.all([samtale(""), samtale("--lang en"), samtale("--plain")]);
    expect(answers.map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
    golden(
      "home-list.txt",
      answers
        .slice(0, 2)
        .map(({ out }) => out)
        .join("\n"),
    );
  });

  test("one's own guides stand first, one with problems says so", async () => {
    const { samtale, home, data } = machine();
    mkdirSync(path.join(data, "guides"), { recursive: true });
    writeFileSync(path.join(data, "guides/min.yaml"), "title: Min egen\nquestions: [Hva skjedde?]\n");
    writeFileSync(path.join(data, "guides/brukket.yaml"), "title: [\n");
    const { out } = await samtale("", { cwd: home });
    expect(out).toMatch(/^ {2}brukket +\d feil: npx samtale guide check data\/guides\/brukket\.yaml$/m);
    expect(out).toMatch(/^ {2}Min egen +individuelt intervju +npx samtale run data\/guides\/min\.yaml$/m);
    expect((await samtale("run min", { cwd: home, input: "/gå 1\n" })).out).toContain("1  Hva skjedde?");
  });
});

describe("samtale doctor", () => {
  test("a sound machine: what is where, exit code 0", async () => {
    const { samtale, data } = machine();
    const { code, out, err } = await samtale("doctor");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`✓ ${cli.doctor.data.variable(data)}`);
    expect(out).toContain(`✓ ${cli.doctor.network}`);
    expect(out.split("\n").filter((line) => line !== "" && !line.startsWith("✓ "))).toEqual([]);
    const { findings } = JSON.parse((await samtale("doctor --json")).out) as { findings: readonly { ok: boolean }[] };
    expect(findings.every(({ ok }) => ok)).toBe(true);
  });

  test("a folder that is copied to the net, and one that can't be written to: exit code 1", async () => {
    const { samtale, home } = machine();
    const synced = await samtale(["doctor", "--data", path.join(home, "OneDrive", "samtaler")]);
    expect(synced.code).toBe(1);
    expect(synced.out).toContain("! Datamappa ligger i OneDrive og kopieres til nettskyen.");
    writeFileSync(path.join(home, "fil"), "");
    const file = await samtale(["doctor", "--data", path.join(home, "fil")]);
    expect(file.code).toBe(1);
    expect(file.out).toContain("! Programmet kan ikke skrive der:");
    expect(file.err).toBe("");
  });

  test("a session with a line that can't be read is named", async () => {
    const { samtale, data } = machine();
    await samtale("run staff-recovery", { input: "hei\n" });
    const [id = ""] = readdirSync(path.join(data, "sessions"));
    appendFileSync(path.join(data, "sessions", id, "mod.jsonl"), "ikke en linje\n");
    const { code, out } = await samtale("doctor");
    expect(out).toContain(`${id}: ${verify.findings.unreadable("mod.jsonl, linje 6")}`);
    expect(code).toBe(1);
  });
});

test("who resumes without choosing a language has that of the session", async () => {
  const { samtale, data } = machine("2026-11-22T10:00:00+01:00");
  const at = ["--plain", "--data", data];
  const env = { LANG: "en_GB.UTF-8" };
  await samtale(["run", "guides/staff-recovery.yaml", ...at, "--lang", "nb"], { env, input: "/neste\n" });
  const speaks = async (...more: readonly string[]): Promise<string> =>
    (await samtale(["resume", ...at, ...more], { env, input: "/memo x\n" })).out;
  expect(await speaks()).toContain("Samtalen er åpnet igjen.");
  expect(await speaks("--lang", "en")).toContain("The session was opened again.");
  writeFileSync(path.join(data, "settings.json"), '{"language":"en"}');
  expect(await speaks()).toContain("The session was opened again.");
});

test("a second secretary is told of the moderator's seat", async () => {
  const { samtale, data } = machine("2026-11-22T10:00:00+01:00");
  await samtale(["run", "guides/staff-recovery.yaml", "--plain", "--data", data, "--lang", "nb"]);
  const [id = ""] = readdirSync(path.join(data, "sessions"));
  const lock = takeLock(path.join(data, "sessions", id, "sec.lock"));
  const refused = await samtale(["resume", "--as", "secretary", "--plain", "--data", data, "--lang", "nb"]);
  lock.free();
  expect(refused).toMatchObject({ code: 2, err: `${cli.errors.secretaryHere(id)}\n` });
  expect(refused.err).toContain("--as moderator");
});
