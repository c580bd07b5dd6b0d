// Someone who has never seen YAML answers a few questions, and has a guide that works.
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guideCheck } from "../../src/commands/guide/check.ts";
import { guideNew } from "../../src/commands/guide/new.ts";
import type { Io } from "../../src/commands/program/io.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { type Answers, cleanLine, guideName } from "../../src/guide/new/answers.ts";
import { answer, answersOf, begin, prompt } from "../../src/guide/new/conversation.ts";
import { newGuide } from "../../src/guide/new/write.ts";
import { guideJsonSchemaText } from "../../src/guide/schema/json-schema.ts";
import type { Guide } from "../../src/model/guide.ts";
import type { Language } from "../../src/model/language.ts";
import { textsIn } from "../../src/text/languages.ts";

const nb = textsIn("nb");
const LANGUAGE_CHOICES: readonly Answers["languages"][] = [["nb"], ["en"], ["nb", "en"], ["en", "nb"]];

/** The answers that the lines make, as if they had been typed one by one. */
function typed(lines: readonly string[], language: Language = "nb"): Answers {
  const words = textsIn(language).guideNew;
  const answers = answersOf(lines.reduce((state, line) => answer(state, line, words), begin(language)));
  if (!answers) throw new Error("too few answers");
  return answers;
}

function loaded(yaml: string): Guide {
  const { guide, issues } = loadGuide(yaml, nb);
  expect(issues).toEqual([]);
  if (!guide) throw new Error("no guide");
  return guide;
}

describe("the conversation", () => {
  it("leads from a title to questions and their probes", () => {
    const lines = ["Tilbake i jobb", "2", "1", "90", "5", "Hva hjalp?", "Hva hindret?", "", "Hvordan?", "", ""];
    expect(typed(lines)).toEqual({
      title: { nb: "Tilbake i jobb" },
      kind: "focus-group",
      languages: ["nb"],
      minutes: 90,
      participants: 5,
      questions: [
        { text: { nb: "Hva hjalp?" }, probes: [{ nb: "Hvordan?" }] },
        { text: { nb: "Hva hindret?" }, probes: [] },
      ],
    });
  });

  it("asks for each text in both languages when both are wanted", () => {
    const lines = ["Tilbake", "intervju", "begge", "Back", "", "Hva hjalp?", "What helped?", "", "Hvordan?", "How?"];
    const answers = typed(lines);
    expect(answers.title).toEqual({ nb: "Tilbake", en: "Back" });
    expect(answers.questions).toEqual([
      { text: { nb: "Hva hjalp?", en: "What helped?" }, probes: [{ nb: "Hvordan?", en: "How?" }] },
    ]);
  });

  it("doesn't ask how many take part in an individual interview", () => {
    const words = textsIn("en").guideNew;
    const state = ["Alone", "1", "", "45 min"].reduce((now, line) => answer(now, line, words), begin("en"));
    expect(prompt(state, words)).toBe("Main question 1");
    expect(state.answers).toMatchObject({ languages: ["en"], minutes: 45, participants: 1 });
  });

  it("goes back a step at a time, and what is answered once more takes the place of the first", () => {
    const words = nb.guideNew;
    const lines = ["Tilbke", "<", "Tilbake", "1", "1", "45", "Hva hjalp?", "Hva hindrt?", "<", "Hva hindret?", "", ""];
    expect(typed([...lines, ""])).toMatchObject({
      title: { nb: "Tilbake" },
      minutes: 45,
      questions: [{ text: { nb: "Hva hjalp?" } }, { text: { nb: "Hva hindret?" } }],
    });
    const first = answer(begin("nb"), "<", words);
    expect(first).toMatchObject({ step: "title", complaint: "nothingBefore" });
    // A line that wasn't taken is no step.
    const asked = ["T", "?", "<"].reduce((state, line) => answer(state, line, words), begin("nb"));
    expect(prompt(asked, words)).toBe(words.title);
  });

  it("leaves out the marks of a list that was pasted, and keeps its numbers", () => {
    const lines = [
      "T",
      "",
      "",
      "",
      "1. Hva hjalp?",
      "2a) Hva hindret?",
      "• Hva nå?",
      "",
      "•\tHvordan?",
      "- Når?",
      "a) Hvem?",
    ];
    expect(typed(lines).questions).toEqual([
      { text: { nb: "Hva hjalp?" }, number: "1", probes: [{ nb: "Hvordan?" }, { nb: "Når?" }, { nb: "Hvem?" }] },
      { text: { nb: "Hva hindret?" }, number: "2a", probes: [] },
      { text: { nb: "Hva nå?" }, probes: [] },
    ]);
    const { sections } = loaded(newGuide(typed(lines), nb.guideNew));
    expect(sections[0]?.items.map(({ number }) => number)).toEqual(["1", "2a", undefined]);
  });

  it("asks again, with a reason, what it can't take", () => {
    const words = textsIn("en").guideNew;
    const noTitle = answer(begin("en"), "   ", words);
    expect(noTitle).toMatchObject({ step: "title", complaint: "title" });
    const titled = answer(noTitle, "T", words);
    expect(titled).not.toHaveProperty("complaint");
    expect(answer(titled, "a panel", words)).toMatchObject({ step: "kind", complaint: "kind" });
    const soFar = ["2", "en"].reduce((now, line) => answer(now, line, words), titled);
    for (const wrong of ["an hour", "0", "-5", "9999", "1.5"]) {
      expect(answer(soFar, wrong, words)).toMatchObject({ step: "minutes", complaint: "minutes" });
    }
    const none = ["", "", ""].reduce((now, line) => answer(now, line, words), soFar);
    expect(none).toMatchObject({ step: "question", complaint: "question" });
  });
});

describe("the guide", () => {
  it("passes the check and carries exactly what was typed, whatever it was", () => {
    const odd = fc.constantFrom(
      'Hva: "sa" du?',
      "- ja",
      "# håp",
      "{moderator} spør",
      "{a} og {b: c}",
      "{}",
      "{__proto__}",
      "{ { } }",
      "null",
      "1.50",
      "~",
      "yes",
      "@3 «æøå» 🙂 👩‍👩‍👧 日本",
      "&a *b !c |d >e %f `g`",
      "? nei: ",
      "---",
      "'",
      '\\"',
      "=",
      "<<",
      "2026-11-22",
      "x".repeat(5000),
      "ord ".repeat(500),
    );
    const text = fc
      .oneof(odd, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.lorem())
      .map(cleanLine)
      .filter((line) => line !== "");
    const local = (languages: readonly Language[]) =>
      fc
        .tuple(text, text)
        .map(([a, b]) => Object.fromEntries([a, b].slice(0, languages.length).map((t, i) => [languages[i], t])));
    const answers = fc.constantFrom(...LANGUAGE_CHOICES).chain((languages) =>
      fc.record<Answers>({
        title: local(languages),
        kind: fc.constantFrom("individual", "focus-group", "multistage-focus-group"),
        languages: fc.constant(languages),
        minutes: fc.integer({ min: 1, max: 600 }),
        participants: fc.integer({ min: 1, max: 99 }),
        questions: fc.array(
          fc.record({ text: local(languages), probes: fc.array(local(languages), { maxLength: 3 }) }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const guide = loaded(newGuide(given, nb.guideNew));
        expect(guide.title).toEqual(given.title);
        expect([guide.kind, guide.minutes, guide.participants]).toEqual([
          given.kind,
          given.minutes,
          given.participants,
        ]);
        const asked = guide.sections.flatMap((section) => section.items);
        expect(asked.map((item) => ({ text: item.text, probes: item.probes.map((probe) => probe.text) }))).toEqual(
          given.questions,
        );
      }),
      { numRuns: 400 },
    );
  });

  it("explains itself in comments, in the language of the person", () => {
    const answers = typed(["T", "", "", "", "Q", "", ""], "en");
    const yaml = newGuide(answers, textsIn("en").guideNew);
    expect(yaml).toContain("# Planned length in minutes\nminutes: 60");
    expect(newGuide(answers, nb.guideNew)).toContain("# Planlagt lengde i minutter\nminutes: 60");
  });

  it("gets a file name that every computer takes", () => {
    expect(guideName("Å være på vei: 2. møte?")).toBe("a-vaere-pa-vei-2-mote");
    expect(guideName("🙂")).toBe("guide");
    expect(guideName("2026")).toBe("guide-2026");
    expect(guideName("x".repeat(200))).toHaveLength(40);
  });
});

describe("samtale guide new", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "samtale-new-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** `stop`: what happens after the last line of the input, which then goes on. */
  async function run(path: string | undefined, input: string, stop?: () => void, columns?: number) {
    const lines = async function* () {
      yield Buffer.from(input);
      if (!stop) return;
      setImmediate(stop);
      await new Promise(() => {});
    };
    const shown = { out: "", err: "" };
    const io: Io = {
      out: (text) => {
        shown.out += text;
      },
      err: (text) => {
        shown.err += text;
      },
      stdin: Readable.from(lines()) as unknown as NodeJS.ReadStream,
      stdout: Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, {
        isTTY: columns !== undefined,
        columns,
        write: (contents: string | Uint8Array) => {
          shown.out += contents;
          return true;
        },
      }),
      env: {},
      cwd: folder,
      language: "nb",
      languageIsChosen: true,
      languageIsKnown: true,
      text: nb,
      data: join(folder, "data"),
      dataReason: "option",
      guides: folder,
      version: "0.0.0",
    };
    return { exit: await guideNew(path, io), ...shown };
  }

  it("writes a guide from lines on a pipe, Windows line ends too", async () => {
    const { exit, out, err } = await run("mitt.yaml", "Håp: en guide\r\n2\r\n\r\n\r\n\r\nHva gir håp?\r\n\r\n\r\n");
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("Hva skal guiden hete?");
    expect(out).toContain(`npx samtale run "${join(folder, "mitt.yaml")}"`);
    const guide = loaded(await readFile(join(folder, "mitt.yaml"), "utf8"));
    expect(guide).toMatchObject({ title: { nb: "Håp: en guide" }, kind: "focus-group", minutes: 60, participants: 6 });
  });

  it("keeps what was answered when the input ends in the middle", async () => {
    expect((await run("a.yaml", "T\n\n\n\nHva nå?\nOg så?\n\nMer?")).exit).toBe(0);
    const [section] = loaded(await readFile(join(folder, "a.yaml"), "utf8")).sections;
    expect(section?.items.map((item) => [item.text.nb, item.probes.length])).toEqual([
      ["Hva nå?", 1],
      ["Og så?", 0],
    ]);
  });

  it("keeps what was answered at Ctrl+C", async () => {
    const stopped = await run("a.yaml", "T\n\n\n\nHva nå?\nOg så?\n", () => void process.emit("SIGINT"));
    expect([stopped.exit, stopped.err]).toEqual([0, ""]);
    expect(stopped.out).toContain("det du hadde svart, er tatt vare på");
    const [section] = loaded(await readFile(join(folder, "a.yaml"), "utf8")).sections;
    expect(section?.items.map(({ text }) => text.nb)).toEqual(["Hva nå?", "Og så?"]);
    const early = await run("b.yaml", "T\n", () => void process.emit("SIGINT"));
    expect([early.exit, existsSync(join(folder, "b.yaml"))]).toEqual([2, false]);
    expect(early.err).toContain("Ingenting er skrevet");
  });

  it("breaks no word at the end of a terminal's row", async () => {
    const { out } = await run("a.yaml", "T\n\n\n\nQ\n\n\n", undefined, 40);
    const rows = out.slice(0, out.indexOf(folder)).split("\n").slice(0, -1);
    expect(Math.max(...rows.map((row) => row.replace(/^> /, "").length))).toBeLessThan(40);
    expect(rows.join(" ").replace(/\s+/g, " ")).toContain("Alt kan endres i fila etterpå.");
  });

  it("says where the schema is, from wherever the guide lies", async () => {
    const input = "Håp\n\n\n\nHva gir håp?\n\n\n";
    const schemaIn = async (path: string) => /\$schema=(\S+)/.exec(await readFile(path, "utf8"))?.[1];
    await run(undefined, input);
    const own = join(folder, "data", "guides");
    expect(await schemaIn(join(own, "hap.yaml"))).toBe("./guide.schema.json");
    expect(await readFile(join(own, "guide.schema.json"), "utf8")).toBe(guideJsonSchemaText());
    await run("elsewhere.yaml", input);
    expect(await schemaIn(join(folder, "elsewhere.yaml"))).toBe(pathToFileURL(join(folder, "guide.schema.json")).href);
  });

  it("puts the schema beside a guide that was copied among one's own, when that is checked", async () => {
    const own = join(folder, "data", "guides");
    await mkdir(own, { recursive: true });
    const copy = join(own, "example.yaml");
    await copyFile(join(import.meta.dirname, "../../guides/example.yaml"), copy);
    const quiet = { out: () => {}, err: () => {}, cwd: folder, text: nb, data: join(folder, "data") };
    expect(await guideCheck([copy], {}, quiet)).toBe(0);
    expect(await readFile(join(own, "guide.schema.json"), "utf8")).toBe(guideJsonSchemaText());
  });

  it("writes nothing when there is too little for a guide", async () => {
    const { exit, err } = await run("a.yaml", "Bare en tittel\n");
    expect(exit).toBe(2);
    expect(err).toContain("Ingenting er skrevet");
    expect(await readdir(folder)).toEqual([]);
  });

  it("never overwrites, and says so before the first question", async () => {
    await writeFile(join(folder, "mitt.yaml"), "mitt eget");
    const { exit, out, err } = await run("mitt.yaml", "T\n\n\n\nQ\n\n\n");
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("finnes fra før og er ikke rørt");
    expect(await readFile(join(folder, "mitt.yaml"), "utf8")).toBe("mitt eget");
  });

  it("gives the guide alone on standard output for -, and asks on standard error", async () => {
    const { exit, out, err } = await run("-", "Håp\n\n\n\nHva gir håp?\n\n\n");
    expect(exit).toBe(0);
    expect(loaded(out)).toMatchObject({ title: { nb: "Håp" } });
    expect(err).toContain("Hva skal guiden hete?");
    expect(err).not.toContain("npx samtale run");
    expect(await readdir(folder)).toEqual([]);
  });

  it("puts a guide without a path among one's own, each under its own name", async () => {
    const input = "Tilbake i jobb\n\n\n\nHva hjalp?\n\n\n";
    await run(undefined, input);
    await run(undefined, input);
    const own = await readdir(join(folder, "data", "guides"));
    expect(own.filter((name) => name.endsWith(".yaml")).sort()).toEqual([
      "tilbake-i-jobb-2.yaml",
      "tilbake-i-jobb.yaml",
    ]);
  });
});
