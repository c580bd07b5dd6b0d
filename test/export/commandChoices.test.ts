// What may be asked for beside the format, and what a format can't do: a sentence each time, and nothing written.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ExportOptions, exportSessions } from "../../src/commands/export/export.ts";
import { type Choices, type Exporter, USUAL } from "../../src/export/exporter.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Language } from "../../src/model/language.ts";
import { textsIn } from "../../src/text/languages.ts";
import { nb } from "../../src/text/nb/index.ts";
import { NODE, temporaryFolder } from "../store/helpers.ts";
import { CHOIR, choirEntries } from "./choir.ts";
import { keep, world } from "./folder.ts";

const words = nb.exports.command;
const SECOND = "20261129-1800-choir-evening";

/** Formats for the test alone: one that takes every choice, one a session a file, one of bytes that are no text. */
const seen = vi.hoisted(() => ({ choices: undefined as unknown }));
vi.mock("../../src/export/index.ts", () => {
  const BYTES = Uint8Array.from([0x50, 0x4b, 0, 0xff, 0xfe, 0x0d, 0x0a, 0x1a]);
  const formats: Readonly<Record<string, Exporter>> = {
    all: {
      extension: "all",
      takes: ["method", "include", "prefill", "lineEnds", "audio", "audioPath"],
      write: (sessions, _, __, choices) => {
        seen.choices = choices;
        return sessions.map(({ id }) => `${id}\n`).join("");
      },
    },
    table: { extension: "table", takes: ["method", "include", "prefill"], write: () => "tabell\n" },
    single: { extension: "single", one: true, write: (sessions) => `${sessions.length}\n` },
    bytes: { extension: "bytes", binary: true, write: () => BYTES },
  };
  return { FORMATS: Object.keys(formats), exporterFor: async (format: string) => formats[format] };
});

let data: string;
beforeEach(() => {
  data = temporaryFolder();
  keep(data);
});
afterEach(() => vi.restoreAllMocks());

const inData = (...names: readonly string[]): string => path.join(data, ...names);
const files = (folder = data): readonly string[] => fs.readdirSync(folder).filter((name) => name !== "sessions");

type Place = { readonly isTTY?: boolean; readonly language?: Language };

async function answer(
  options: ExportOptions,
  names: readonly string[] = [CHOIR],
  { isTTY = false, language = "nb" }: Place = {},
) {
  const { io, out, err } = world(data, language);
  const written: Uint8Array[] = [];
  const stdout = Object.assign(Object.create(process.stdout), {
    isTTY,
    write: (contents: string | Uint8Array) =>
      typeof contents === "string" ? io.stdout.write(contents) : written.push(contents) > 0,
  });
  const code = await exportSessions(names, options, { ...io, stdout });
  // What was odd about the files is told in any case.
  const told = err()
    .split("\n")
    .filter((line) => !line.startsWith(`${CHOIR}: `) && !line.startsWith(`${SECOND}: `))
    .join("\n");
  return { code, out: out(), err: told, bytes: Buffer.concat(written) };
}

/** Refused with this sentence: exit code 2, nothing on standard output, nothing on the disk. */
async function refuses(sentence: string, options: ExportOptions, names?: readonly string[], place?: Place) {
  const before = files();
  expect(await answer(options, names, place)).toMatchObject({ code: 2, out: "", err: `${sentence}\n` });
  expect(files()).toEqual(before);
}

describe("choices", () => {
  test("are handed to the format; without any, the usual ones", async () => {
    await answer({ format: "all" });
    expect(seen.choices).toEqual(USUAL);
    fs.writeFileSync(inData("rom 1.wav"), "");
    await answer({ format: "all", method: "charmaz", lineEnds: "crlf", audio: ["rom 1.wav"] });
    const audio = [{ name: "rom 1.wav", path: inData("rom 1.wav"), beside: { folder: data, path: "rom 1.wav" } }];
    expect(seen.choices).toEqual({ ...USUAL, method: "charmaz", lineEnds: "crlf", audio });
  });

  test("what a coding table holds beside quotes, in whatever order and letters it is typed", async () => {
    await answer({ format: "all", include: "Comment, paraphrase", prefill: true });
    expect(seen.choices).toEqual({ ...USUAL, include: ["paraphrase", "comment"], prefill: true });
    await refuses(words.choices.unknownKind("latter", "paraphrase, summary, stub, comment"), {
      format: "all",
      include: "stub,latter",
    });
    await refuses("single har ikke bruk for --include. Det har all, table.", { format: "single", include: "stub" });
    await refuses("single har ikke bruk for --prefill. Det har all, table.", { format: "single", prefill: true });
    await refuses(words.choices.nothingToPrefill("overview"), { format: "all", method: "overview", prefill: true });
  });

  test("that nobody knows are answered with those there are", async () => {
    const methods = "graneheim-lundman, charmaz, braun-clarke, overview";
    await refuses(words.choices.unknownMethod("glaser", methods), { format: "all", method: "glaser" });
    await refuses(words.choices.unknownLineEnds("cr"), { format: "all", lineEnds: "cr" });
    await refuses(words.choices.unknownAudioPath("full"), { format: "all", audioPath: "full" });
  });

  test("that a format has no use for are said, with the formats that have", async () => {
    await refuses("single har ikke bruk for --method. Det har all, table.", { format: "single", method: "charmaz" });
    await refuses("table har ikke bruk for --line-ends. Det har all.", { format: "table", lineEnds: "lf" });
    fs.writeFileSync(inData("a.wav"), "");
    await refuses("bytes har ikke bruk for --audio. Det har all.", { format: "bytes", audio: ["a.wav"], out: "b" });
  });

  test("--json alone", () => refuses(words.choices.jsonAlone, { format: "all", json: true }));
});

describe("audio", () => {
  test("that isn't there, or is no file", async () => {
    await refuses(words.choices.audioMissing(inData("borte.wav")), { format: "all", audio: ["borte.wav"] });
    await refuses(words.choices.audioNotAFile(inData("sessions")), { format: "all", audio: ["sessions"] });
  });

  test("of one name twice, since an export names it by that", async () => {
    for (const folder of ["a", "b"]) {
      fs.mkdirSync(inData(folder));
      fs.writeFileSync(inData(folder, "opptak.wav"), "");
    }
    await refuses(words.choices.audioTwice("opptak.wav"), { format: "all", audio: ["a/opptak.wav", "b/opptak.wav"] });
  });

  test("by the label of a recorder mark; a file whose name has an equals sign is a file", async () => {
    for (const name of ["en.wav", "diktafon 2=to.wav"]) fs.writeFileSync(inData(name), "");
    await answer({ format: "all", audio: ["diktafon 1=en.wav", "diktafon 2=to.wav"] });
    expect((seen.choices as Choices).audio).toEqual([
      { name: "en.wav", path: inData("en.wav"), beside: { folder: data, path: "en.wav" }, label: "diktafon 1" },
      {
        name: "diktafon 2=to.wav",
        path: inData("diktafon 2=to.wav"),
        beside: { folder: data, path: "diktafon 2=to.wav" },
      },
    ]);
  });

  test("by the number of a recorder's file, where it has no label of its own", async () => {
    fs.writeFileSync(inData("to.wav"), "");
    await answer({ format: "all", audio: ["1=to.wav"] });
    expect((seen.choices as Choices).audio).toMatchObject([{ name: "to.wav", label: "1" }]);
  });

  test("lies where the way from the export leads, or by its full path if that was asked for", async () => {
    fs.mkdirSync(inData("ut"));
    fs.mkdirSync(inData("lyd"));
    fs.writeFileSync(inData("lyd", "a.wav"), "");
    const beside = { folder: inData("ut"), path: "../lyd/a.wav" };
    for (const out of ["ut", "ut/fil.all"]) {
      await answer({ format: "all", audio: ["lyd/a.wav"], out });
      expect(seen.choices).toMatchObject({ audio: [{ beside }] });
    }
    await answer({ format: "all", audio: ["lyd/a.wav"], audioPath: "absolute" });
    expect((seen.choices as Choices).audioPath).toBe("absolute");
  });

  test.skipIf(!fs.existsSync("/dev/shm"))(
    "that shares no folder with the export is named alone: the way would tell as much as its full path",
    async () => {
      const far = path.join(fs.mkdtempSync("/dev/shm/lyd-"), "a.wav");
      fs.writeFileSync(far, "");
      await answer({ format: "all", audio: [far], out: "fil.all" });
      expect((seen.choices as Choices).audio).toEqual([{ name: "a.wav", path: far }]);
      fs.rmSync(path.dirname(far), { recursive: true });
    },
  );

  test("for several sessions is refused: nobody could tell which is whose", async () => {
    keep(data, SECOND);
    fs.writeFileSync(inData("a.wav"), "");
    await refuses(words.choices.audioForSeveral, { format: "all", audio: ["a.wav"] }, [CHOIR, SECOND]);
  });
});

describe("a format that holds one session a file", () => {
  beforeEach(() => void keep(data, SECOND));

  test("asks for a folder where there are several", async () => {
    await refuses(words.choices.oneSession("single"), { format: "single" }, [CHOIR, SECOND]);
    await refuses(words.choices.oneSession("single"), { format: "single", out: "alt.single" }, [CHOIR, SECOND]);
  });

  test.each(["nb", "en"] as const)("standard output is no folder, in %s", async (language) => {
    const { oneSession } = textsIn(language).exports.command.choices;
    await refuses(oneSession("single"), { format: "single", out: "-" }, [CHOIR, SECOND], { language });
  });

  test("one session goes to standard output", async () => {
    expect(await answer({ format: "single", out: "-" })).toMatchObject({ code: 0, out: "1\n" });
  });

  test("and makes a file of each there, by the sessions' ids and nothing else", async () => {
    fs.mkdirSync(inData("ut"));
    expect(await answer({ format: "single", out: "ut" }, [CHOIR, SECOND])).toMatchObject({ code: 0 });
    expect(files(inData("ut"))).toEqual([`${CHOIR}.single`, `${SECOND}.single`]);
    for (const name of files(inData("ut"))) expect(fs.readFileSync(inData("ut", name), "utf8")).toBe("1\n");
  });
});

describe("bytes that are no text", () => {
  const BYTES = "504b00fffe0d0a1a";

  test("are not poured over someone's terminal", async () => {
    for (const out of [undefined, "-"]) {
      const asked = { format: "bytes", ...(out === undefined ? {} : { out }) };
      await refuses(words.choices.notToScreen("bytes", `${CHOIR}.bytes`), asked, [CHOIR], { isTTY: true });
    }
  });

  test("go into a pipe as they are, and into a file", async () => {
    for (const out of [undefined, "-"]) {
      const { bytes, out: told, err } = await answer({ format: "bytes", ...(out === undefined ? {} : { out }) });
      expect(bytes.toString("hex")).toBe(BYTES);
      expect(told).toBe("");
      expect(err).toMatch(/^Ikke tatt med: [^\n]+\n$/u);
    }
    expect(files()).toEqual([]);
    expect(await answer({ format: "bytes", out: "a.bytes" }, [CHOIR], { isTTY: true })).toMatchObject({ code: 0 });
    expect(fs.readFileSync(inData("a.bytes")).toString("hex")).toBe(BYTES);
    if (process.platform !== "win32") expect(fs.statSync(inData("a.bytes")).mode & 0o777).toBe(0o600);
  });

  test("where something stands in the way", async () => {
    fs.writeFileSync(inData("a.bytes"), "mitt");
    await refuses(words.problems.exists(inData("a.bytes")), { format: "bytes", out: "a.bytes" });
    await refuses(words.problems["no-folder"](inData("x/a.bytes")), { format: "bytes", out: "x/a.bytes" });
    await refuses(words.problems["no-folder"](inData("a.bytes/b")), { format: "bytes", out: "a.bytes/b" });
    fs.mkdirSync(inData("ut", `${CHOIR}.bytes`), { recursive: true });
    const folder = inData("ut", `${CHOIR}.bytes`);
    await refuses(words.problems["not-a-file"](folder), { format: "bytes", out: "ut", force: true });
    expect(fs.readFileSync(inData("a.bytes"), "utf8")).toBe("mitt");
  });

  test("where there is no room: what was there is as it was, and nothing half is left", async () => {
    fs.writeFileSync(inData("a.bytes"), "mitt");
    vi.spyOn(fs, "writeFileSync").mockImplementationOnce((descriptor) => {
      fs.writeSync(descriptor as number, Buffer.from([0x50]));
      throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    });
    await refuses(words.problems.full(inData("a.bytes")), { format: "bytes", out: "a.bytes", force: true });
    expect(fs.readFileSync(inData("a.bytes"), "utf8")).toBe("mitt");
    expect(files()).toEqual(["a.bytes"]);
  });
});

test.skipIf(process.platform === "win32")(
  "a disk that takes no more, for real: a sentence, and nothing is left",
  () => {
    const many = Array.from({ length: 2000 }, (_, index): Entry => {
      const at = "2026-11-22T18:20:00.000+01:00";
      return { id: `mod:${5000 + index}`, at, t: 1_100_000, kind: "note", said: "paraphrase", text: "nok en linje" };
    });
    keep(data, SECOND, [...choirEntries, ...many]);
    const child = path.join(import.meta.dirname, "children/export.ts");
    const script = `ulimit -f 16; exec "$0" "$@"`;
    const { status, stderr } = spawnSync("sh", ["-c", script, NODE, child, data, SECOND, "csv", "stor.csv"], {
      encoding: "utf8",
    });
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(words.problems.full(inData("stor.csv")));
    expect(status).toBe(2);
    expect(files()).toEqual([]);
  },
);
