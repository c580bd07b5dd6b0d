// A researcher prints a guide: for herself all of it, for the participants only what they may see beforehand.

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inflateRawSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guidePrint, type PrintOptions } from "../../src/commands/guide/print.ts";
import type { Io } from "../../src/commands/program/io.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import { printDocument, READERS } from "../../src/guide/print/print.ts";
import { readGuideFile } from "../../src/guide/read.ts";
import type { Aside } from "../../src/model/guide.ts";
import { isQuestion } from "../../src/model/item-kinds.ts";
import { fold } from "../../src/model/session/fold.ts";
import { labelsOf } from "../../src/model/session/labels.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";

const guides = resolve(import.meta.dirname, "../../guides");
const SHIPPED = ["staff-recovery", "restart-follow-up", "ips-focus-group", "example"] as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "samtale-print-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** What the researcher sees after typing the command. */
async function print(file: string, options: PrintOptions, isTTY = false) {
  const shown = { out: "", err: "" };
  const io: Io = {
    out: (text) => {
      shown.out += text;
    },
    err: (text) => {
      shown.err += text;
    },
    stdin: process.stdin,
    stdout: Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, {
      isTTY,
      write: (contents: string | Uint8Array) => {
        shown.out += contents;
        return true;
      },
    }),
    env: {},
    cwd: folder,
    language: "en",
    languageIsChosen: true,
    languageIsKnown: true,
    text: textsIn("en"),
    data: folder,
    dataReason: "option",
    guides,
    version: "0.0.0",
  };
  const exit = await guidePrint(file, options, io);
  return { exit, ...shown };
}

const shipped = (name: string) => join(guides, `${name}.yaml`);

const hangs = ({ if: told, ifAnswered }: Aside): boolean => told !== undefined || ifAnswered !== undefined;

describe("the paper of each guide that ships", () => {
  for (const name of SHIPPED) {
    it.each(READERS)(`${name}: the %s reads the same numbers as stand on the screen`, async (reader) => {
      const read = await readGuideFile(shipped(name), textsIn("nb"));
      const guide = "guide" in read ? read.guide : undefined;
      if (!guide) throw new Error(`${name} does not load`);
      const onPaper = printDocument(guide, reader, "nb", textsIn("nb").guidePrint)
        .parts.flat()
        .flatMap((block) => (block.kind === "text" && block.strong ? [block.label] : []));
      const labels = labelsOf(fold(withPreparation(guide), []));
      const all = reader === "moderator";
      const seen = guide.sections.filter((section) => all || (section.export && !hangs(section)));
      const questions = seen
        .flatMap(({ items }) => items)
        .filter((item) => isQuestion(item) && (all || !(hangs(item) || item.insteadOf)));
      expect(onPaper.length).toBeGreaterThan(0);
      // With a round left out, a guide that prints no numbers would begin at 2: then the participants' paper has none.
      const begins = guide.sections.some(({ items }) => items.some(({ kind, number }) => kind === "ask" && number));
      const none = reader === "participant" && !begins && labels.get(questions[0]?.id ?? "") !== "1";
      expect(onPaper).toEqual(questions.map(({ id }) => (none ? undefined : labels.get(id))));
    });
  }

  for (const name of SHIPPED) {
    for (const reader of ["moderator", "participant"]) {
      for (const [format, lang] of [
        ["md", "nb"],
        ["html", "en"],
      ] as const) {
        it(`${name} for the ${reader} as ${format}, in ${lang}`, async () => {
          const { exit, out, err } = await print(shipped(name), { for: reader, format, lang });
          expect([exit, err]).toEqual([0, ""]);
          golden(`print/${name}.${reader}.${lang}.${format}`, out);
        });
      }
    }
  }
});

describe("what the participants get", () => {
  it("is the questions, and nothing of what is the moderator's", async () => {
    const { out } = await print(shipped("ips-focus-group"), { for: "participant", lang: "en" });
    expect(out).toContain("What has been challenging for you in working with IPS?");
    expect(out).toContain("Can you give examples from your everyday work?");
    // The checklists, the instructions, the priorities, the planning, and what is filled in later.
    for (const hidden of ["how they meet the patient", "treatment of symptoms", "Welcome them", "must", "☐", "{"]) {
      expect(out).not.toContain(hidden);
    }
  });

  it("leaves out conditional probes and the section that is never exported", async () => {
    const { out } = await print(shipped("restart-follow-up"), { for: "participant", lang: "en" });
    expect(out).toContain("what do you dream of?");
    expect(out).not.toContain("How did you manage");
    expect(out).not.toContain("telling me a little about yourself");
  });

  it("leaves a blank where a word is filled in later", async () => {
    const text =
      "id: a\ntitle: A\nplaceholders: { place: Where? }\nsections: [{ id: s, items: [{ ask: 'How is {place}?' }] }]";
    await writeFile(join(folder, "a.yaml"), text);
    expect((await print("a.yaml", { for: "participant", lang: "en" })).out).toContain("How is ………?");
    expect((await print("a.yaml", { lang: "en" })).out).toContain("{place} Where?");
  });
});

describe("the moderator's paper", () => {
  it("is the guide's own language when none is asked for", async () => {
    const { out } = await print(shipped("staff-recovery"), {});
    expect(out).toContain("# Recovery slik ansatte forstår det");
    expect(out).toContain("## Hvis noen blir opprørt");
  });

  it("keeps text that looks like Markdown or HTML as it is", async () => {
    const text = "id: a\ntitle: <b>A & B</b>\nsections: [{ id: s, items: [{ ask: '*2* <script>_x_</script> # y' }] }]";
    await writeFile(join(folder, "a.yaml"), text);
    const html = (await print("a.yaml", { format: "html" })).out;
    expect(html).toContain("<h1>&lt;b&gt;A &amp; B&lt;/b&gt;</h1>");
    expect(html).not.toContain("<script>");
    const md = (await print("a.yaml", { format: "md" })).out;
    expect(md).toContain("\\*2\\* \\<script\\>\\_x\\_\\</script\\> # y");
  });

  it("needs nothing from the network", async () => {
    const { out } = await print(shipped("example"), { format: "html" });
    expect(out).not.toMatch(/https?:|<script|<link|@import|url\(/);
  });
});

describe("for some of the audiences", () => {
  it("leaves out what is for others, and keeps the numbers of the rest", async () => {
    const { exit, out } = await print(shipped("example"), { for: "participant", lang: "en", audience: ["newcomers"] });
    expect(exit).toBe(0);
    expect(out).toContain("**1 What does the garden mean for your everyday life?**");
    expect(out).toContain("What do you grow?");
    expect(out).not.toContain("in winter");
    expect(out).not.toContain("only for");
  });

  it("says of several together whom a question is for, and knows no others", async () => {
    const { out } = await print(shipped("example"), { lang: "en", audience: ["newcomers,old-hands"] });
    expect(out).toContain("only for old hands");
    const { exit, err } = await print(shipped("example"), { audience: ["children"] });
    expect([exit, err]).toEqual([2, expect.stringContaining("children")]);
  });
});

describe("Word", () => {
  it("holds the same words when it is opened again", async () => {
    const { exit, out } = await print(shipped("restart-follow-up"), { lang: "nb", out: "guide.docx" });
    expect([exit, out]).toEqual([0, `Wrote ${join(folder, "guide.docx")}\n`]);
    const parts = unzip(await readFile(join(folder, "guide.docx")));
    const words = wordsOf(parts.get("word/document.xml") ?? "");
    for (const said of ["Etter reSTART-gruppa", "Er det noe du har gjort annerledes i tida etterpå?", "selvhevdelse"]) {
      expect(words).toContain(said);
    }
    expect(words).toContain("Hvis: har gjort noe annerledes");
    expect(parts.get("word/document.xml")).toContain('w:numId w:val="');
  });

  it("gives a title of two lines room for both, and every line to write on the same height", async () => {
    await print(shipped("staff-recovery"), { out: "guide.docx" });
    const parts = unzip(await readFile(join(folder, "guide.docx")));
    const spacings = (xml = "") => [...xml.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].map(([one]) => one);
    // Without the rule, a line is as high as the number says, whatever the size of its letters.
    const styles = spacings(parts.get("word/styles.xml"));
    expect(styles.length).toBeGreaterThan(1);
    for (const one of styles) expect(one).toContain('w:lineRule="auto"');
    const written = spacings(parts.get("word/document.xml"));
    expect(written.length).toBeGreaterThan(7);
    for (const one of written) expect(one).toMatch(/w:after="0".*w:before="0".*w:lineRule="exact"/);
  });

  it("keeps signs that XML would stumble over, and drops those that it forbids", async () => {
    const text = 'id: a\ntitle: "A & <B> \\u0007"\nsections: [{ id: s, items: [{ ask: "\\"Æ\\" 🙂 <i>?" }] }]';
    await writeFile(join(folder, "a.yaml"), text);
    expect((await print("a.yaml", { out: "a.docx" })).exit).toBe(0);
    const xml = unzip(await readFile(join(folder, "a.docx"))).get("word/document.xml") ?? "";
    expect(xml).toContain("A &amp; &lt;B&gt;");
    expect(xml).toContain("🙂 &lt;i&gt;?");
    expect(xml).not.toContain("\u0007");
  });

  it("is not poured into the terminal", async () => {
    const { exit, out, err } = await print(shipped("example"), { format: "docx" }, true);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toBe(
      "A Word document can't be shown in the terminal. Say where to put it, for example: --out guide.docx\n",
    );
  });
});

describe("--out -", () => {
  it("is standard output, with nothing else on it", async () => {
    const alone = await print(shipped("example"), { lang: "nb" });
    expect(await print(shipped("example"), { lang: "nb", out: "-", force: true })).toEqual(alone);
    expect(alone).toMatchObject({ exit: 0, err: "" });
    expect(await readdir(folder)).toEqual([]);
  });

  it("is no place for a Word document where someone looks at it", async () => {
    const { exit, out } = await print(shipped("example"), { format: "docx", out: "-" }, true);
    expect([exit, out]).toEqual([2, ""]);
  });
});

describe("what goes wrong", () => {
  it("never overwrites a file, unless told to", async () => {
    const mine = join(folder, "mine.md");
    await writeFile(mine, "my own notes");
    const first = await print(shipped("example"), { out: "mine.md" });
    expect(first.exit).toBe(2);
    expect(first.err).toContain("already exists and was left as it is");
    expect(await readFile(mine, "utf8")).toBe("my own notes");
    const second = await print(shipped("example"), { out: "mine.md", force: true });
    expect(second.exit).toBe(0);
    expect(await readFile(mine, "utf8")).toContain("# Et år i parsellhagen");
  });

  it("tells what could have been written instead", async () => {
    expect((await print(shipped("example"), { for: "boss" })).err).toContain("--for moderator or --for participant");
    expect((await print(shipped("example"), { format: "pdf" })).err).toContain("--format docx");
    expect((await print(shipped("example"), { lang: "sv" })).err).toContain("nb, en, nn");
  });

  it("names a guide's problems instead of printing half of it", async () => {
    await writeFile(join(folder, "a.yaml"), "id: a\ntitle: A\nsections:\n  - items:\n      - aks: What?\n");
    const { exit, out, err } = await print("a.yaml", {});
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toMatch(/^a\.yaml has to be put right before it can be printed:\n\na\.yaml:5:9: /);
  });

  it("finds a guide that ships by its name alone", async () => {
    expect((await print("staff-recovery", { lang: "en" })).out).toContain("# Recovery as staff understand it");
  });

  it("says so when there is no such guide, or nowhere to write", async () => {
    expect(await print("nothing.yaml", {})).toMatchObject({ exit: 2, err: expect.stringContaining("nothing.yaml") });
    expect(await print(shipped("example"), { out: "no/such/folder.md" })).toMatchObject({ exit: 2 });
  });
});

/** The text files of a zip, by name. */
function unzip(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const END = 0x06054b50;
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) end--;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, remark] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    files.set(
      zip.toString("utf8", at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(packed) : packed).toString(),
    );
    at += 46 + name + extra + remark;
  }
  return files;
}

/** The words of a Word document's XML, paragraph by paragraph. */
function wordsOf(xml: string): string {
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}
