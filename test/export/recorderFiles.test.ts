// `samtale export` beside several files of recorders: which files there are then, what they are called, and what is told.
import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type ExportOptions, exportSessions } from "../../src/commands/export/export.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Language } from "../../src/model/language.ts";
import { nb } from "../../src/text/nb/index.ts";
import { temporaryFolder } from "../store/helpers.ts";
import { CHOIR, choirEntries } from "./choir.ts";
import { keep, world } from "./folder.ts";
import { BESIDE_AUDIO } from "./lined-up.ts";
import { at } from "./pen.ts";

const { choices } = nb.exports.command;
let data: string;
const inData = (...names: readonly string[]): string => path.join(data, ...names);

/** The recorder of the choir was changed to a new file at 14:10, so that there are two of one label. */
beforeEach(() => {
  data = temporaryFolder();
  keep(data);
  fs.mkdirSync(inData("ut"));
});

async function exporting(options: ExportOptions, names: readonly string[] = [CHOIR], language: Language = "nb") {
  const { io, out, err } = world(data, language);
  const code = await exportSessions(names, options, io);
  return { code, out: out(), err: err() };
}

/** A session of the choir whose recorder was marked like this. */
function recorded(id: string, ...marks: readonly (readonly [t: number, action: "start" | "stop", label?: string])[]) {
  const written = marks.map(
    ([t, action, label], index) =>
      ({
        id: `mod:${9000 + index}`,
        at: "2026-11-22T18:20:00.000+01:00",
        t,
        kind: "recorder",
        action,
        ...(label === undefined ? {} : { label }),
      }) as Entry,
  );
  const talk = choirEntries.filter(({ kind, id: own }) => kind !== "recorder" && own.startsWith("mod"));
  const before = talk.slice(0, -1);
  keep(
    data,
    id,
    [...before, ...written, ...talk.slice(-1)].toSorted((one, other) => one.t - other.t),
  );
  return id;
}

const files = (): readonly string[] => fs.readdirSync(inData("ut")).sort();

describe("each recorder file has a file of its own", () => {
  test.each(BESIDE_AUDIO)("in a folder, named by its number and label, and one for the rest: %s", async (format) => {
    const { code, out } = await exporting({ format, out: "ut" });
    expect(code).toBe(0);
    expect(files()).toHaveLength(3);
    const ending = files()[0]?.split("1-diktafon-1")[1];
    expect(files()).toEqual(["1-diktafon-1", "2-diktafon-1", "uten-lyd"].map((name) => `${CHOIR}.${name}${ending}`));
    for (const name of files()) expect(out).toContain(`Skrevet til ${inData("ut", name)}\n`);
  });

  test("beside a name that was asked for, in the language of the export", async () => {
    await exporting({ format: "nvivo", out: "ut/kor.nvivo.txt", lang: "en" });
    await exporting({ format: "vtt", out: "ut/kor" });
    expect(files()).toEqual([
      "kor.1-diktafon-1",
      "kor.1-diktafon-1.nvivo.txt",
      "kor.2-diktafon-1",
      "kor.2-diktafon-1.nvivo.txt",
      "kor.no-audio.nvivo.txt",
      "kor.uten-lyd",
    ]);
  });

  test("of a single recorder file the name is as it was asked for", async () => {
    const one = recorded("20261130-1800-choir-evening", [0, "start"]);
    expect(await exporting({ format: "vtt", out: "ut/kor.vtt" }, [one])).toMatchObject({ code: 0 });
    expect(files()).toEqual(["kor.vtt"]);
  });

  test("none is written where one is in the way", async () => {
    fs.writeFileSync(inData("ut", "kor.2-diktafon-1.srt"), "mitt");
    const { code, err } = await exporting({ format: "srt", out: "ut/kor.srt" });
    expect(code).toBe(2);
    expect(err).toContain(nb.exports.command.problems.exists(inData("ut", "kor.2-diktafon-1.srt")));
    expect(files()).toEqual(["kor.2-diktafon-1.srt"]);
  });

  test("a dry run names them all", async () => {
    const { out } = await exporting({ dryRun: true, json: true });
    const planned = JSON.parse(out).files.filter(({ format }: { readonly format: string }) => format === "eaf");
    expect(planned.map(({ path: name }: { readonly path: string }) => name)).toEqual([
      `${CHOIR}.1-diktafon-1.eaf`,
      `${CHOIR}.2-diktafon-1.eaf`,
      `${CHOIR}.uten-lyd.eaf`,
    ]);
  });
});

describe("standard output holds one file", () => {
  test("and is refused where there are several", async () => {
    const { code, out, err } = await exporting({ format: "vtt" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(choices.severalRecordings("vtt", 2));
  });

  test("of one recorder file it says that there was more than that", async () => {
    const one = recorded("20261130-1800-choir-evening", [at(5), "start"]);
    const { code, out, err } = await exporting({ format: "vtt" }, [one]);
    expect(code).toBe(0);
    expect(out).toMatch(/^WEBVTT\n/);
    expect(err).toContain(choices.outsideLeftOut);
  });
});

describe("audio files", () => {
  test("given in their order, each goes with its recorder file: all are used", async () => {
    for (const name of ["en.wav", "to.wav"]) fs.writeFileSync(inData(name), "");
    expect(await exporting({ format: "eaf", out: "ut", audio: ["en.wav", "to.wav"] })).toMatchObject({ code: 0 });
    const media = files().map(
      (name) => /RELATIVE_MEDIA_URL="([^"]*)"/.exec(fs.readFileSync(inData("ut", name), "utf8"))?.[1],
    );
    expect(media).toEqual(["./../en.wav", "./../to.wav", undefined]);
  });

  test("one that is named goes with that recorder file, and the other is written as well", async () => {
    fs.writeFileSync(inData("to.wav"), "");
    await exporting({ format: "eaf", out: "ut", audio: ["2=to.wav"] });
    const media = files().map((name) => fs.readFileSync(inData("ut", name), "utf8").includes("to.wav"));
    expect(media).toEqual([false, true, false]);
  });

  test("two of one label are taken in the order of the recorder's files", async () => {
    for (const name of ["en.wav", "to.wav"]) fs.writeFileSync(inData(name), "");
    const audio = ["diktafon 1=en.wav", "diktafon 1=to.wav"];
    expect(await exporting({ format: "eaf", out: "ut", audio })).toMatchObject({
      code: 0,
      err: expect.not.stringContaining(".wav"),
    });
    const media = files().map((name) => /\w+\.wav/u.exec(fs.readFileSync(inData("ut", name), "utf8"))?.[0]);
    expect(media).toEqual(["en.wav", "to.wav", undefined]);
  });

  test("none goes with a recorder that was started and stopped at once by a slip", async () => {
    fs.writeFileSync(inData("en.wav"), "");
    const id = recorded("20261130-1800-choir-evening", [at(1), "start"], [at(1), "stop"], [at(1, 2), "start"]);
    const { err } = await exporting({ format: "eaf", out: "ut", audio: ["en.wav"] }, [id]);
    expect(err).not.toContain(choices.audioUnmarked("en.wav"));
    expect(fs.readFileSync(inData("ut", `${id}.2.eaf`), "utf8")).toContain("en.wav");
  });

  test("one that no mark tells of is told, by name", async () => {
    for (const name of ["en.wav", "to.wav", "tre.wav"]) fs.writeFileSync(inData(name), "");
    const { err } = await exporting({ format: "eaf", out: "ut", audio: ["en.wav", "to.wav", "tre.wav"] });
    expect(err).toContain(choices.audioUnmarked("tre.wav"));
    const none = recorded("20261130-1800-choir-evening");
    const unmarked = await exporting({ format: "eaf", out: "ut", audio: ["en.wav"] }, [none]);
    expect(unmarked.err).toContain(choices.audioUnmarkedAll("en.wav"));
    expect(fs.readFileSync(inData("ut", `${none}.eaf`), "utf8")).toContain(nb.audio.told.inSession);
  });
});

test("a recorder file in which nothing was noted is told", async () => {
  const id = recorded(
    "20261130-1800-choir-evening",
    [at(1), "start", "a"],
    [at(17), "stop", "a"],
    [at(17), "start", "b"],
    [at(17), "stop", "b"],
  );
  const { code, err } = await exporting({ format: "labels", out: "ut" }, [id]);
  expect(code).toBe(0);
  expect(err).toContain(choices.silentRecording(id, "lydfila b"));
  expect(files().some((name) => name.includes("-b."))).toBe(false);
});
