// A recording beside a REFI-QDA project: named where it lies, with the lines and turns at their times in the file.
import { describe, expect, test } from "vitest";
import type { AudioFile } from "../../src/export/exporter.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { GARDEN, garden, gardenEntries, gardenGuide } from "./garden.ts";
import { at } from "./pen.ts";
import { all, faultsIn, leaving, type Node, parse, projectOf, textIn } from "./refi.ts";

const FILE: AudioFile = { name: "opptak.wav", path: "/lyd/opptak.wav" };

async function audioIn(
  audio: readonly AudioFile[],
  entries: readonly Entry[] = gardenEntries,
  audioPath?: "relative" | "absolute",
): Promise<Node> {
  const session = fold(gardenGuide, entries);
  const project = await projectOf([leaving(GARDEN, session)], "nb", { audio, audioPath });
  const xml = project.get("project.qde") ?? "";
  expect(await faultsIn("qde", xml)).toEqual([]);
  return parse(xml);
}

/** Begin and end in milliseconds of the file, by entry. */
function timesIn(root: Node): ReadonlyMap<string, readonly [number, number]> {
  return new Map(
    all(root, "AudioSelection").map((selection) => [
      textIn(selection, "Description").split(" · ")[0] ?? "",
      [Number(selection.attributes.begin), Number(selection.attributes.end)],
    ]),
  );
}

const marks = (label?: string): readonly Entry[] =>
  gardenEntries.map((entry) =>
    entry.kind === "recorder" && entry.action !== "test" && label !== undefined ? { ...entry, label } : entry,
  );

describe("the recording", () => {
  test("is referred to where it lies, and never packed", async () => {
    const root = await audioIn([FILE]);
    expect(all(root, "AudioSource").map(({ attributes }) => [attributes.name, attributes.path])).toEqual([
      ["opptak.wav", "absolute:///lyd/opptak.wav"],
    ]);
    const files = await projectOf([leaving(GARDEN, garden)], "nb", { audio: [FILE] });
    expect([...files.keys()].filter((name) => name.endsWith(".wav"))).toEqual([]);
  });

  test("on Windows as well", async () => {
    const root = await audioIn([{ name: "a.wav", path: "C:\\lyd\\a.wav" }]);
    expect(all(root, "AudioSource")[0]?.attributes.path).toBe("absolute://C:/lyd/a.wav");
  });

  test("by the way from the project's folder, where that was asked for: the project then names that folder", async () => {
    const beside = { folder: "/prosjekt/ut", path: "../../lyd/opptak.wav" };
    const paths = async (audioPath?: "relative" | "absolute") => {
      const root = await audioIn([{ ...FILE, beside }], gardenEntries, audioPath);
      const [project] = all(root, "Project");
      return [project?.attributes.basePath, all(root, "AudioSource")[0]?.attributes.path];
    };
    expect(await paths("relative")).toEqual(["/prosjekt/ut", "relative:///../../lyd/opptak.wav"]);
    expect(await paths("absolute")).toEqual([undefined, "absolute:///lyd/opptak.wav"]);
    // No program finds a file beside the project without being told where the project lies.
    expect(await paths()).toEqual(await paths("absolute"));
  });

  test("has every line and turn at its time since the recorder started, coded as in the text", async () => {
    const root = await audioIn([FILE]);
    const times = timesIn(root);
    // The recorder was started at 1:02 and stopped at 10:45; what participant 3 said at 2:50 was in a turn from 2:42 to 3:30.
    expect(times.get("mod:25")).toEqual([at(2, 42) - at(1, 2), at(3, 30) - at(1, 2)]);
    expect(times.get("sec:11")).toEqual([at(2, 42) - at(1, 2), at(3, 30) - at(1, 2)]);
    expect([...times.values()].every(([begin, end]) => begin >= 0 && end > begin && end <= at(9, 43))).toBe(true);
    const names = new Map(all(root, "Code").map(({ attributes }) => [attributes.guid, attributes.name]));
    const turn = all(root, "AudioSelection").find((one) => textIn(one, "Description").startsWith("sec:19 "));
    const codes = turn ? all(turn, "CodeRef").map(({ attributes }) => names.get(attributes.targetGUID)) : [];
    expect(codes).toEqual(["Deltaker 2", "Deltaker 3", "2. Hva får dere ut av parsellen?"]);
  });

  test("before it started and after it stopped there is nothing to hear", async () => {
    const times = timesIn(await audioIn([FILE]));
    expect([...times.keys()].filter((id) => ["mod:18", "sec:52", "mod:41"].includes(id))).toEqual([]);
  });

  test("with known instants the times are those of the file", async () => {
    const points = [
      { session: at(2), file: 40_000 },
      { session: at(10), file: 40_000 + at(8) * 1.003 },
    ];
    const align = { id: "mod:900", at: "2026-11-22T19:00:00.000+01:00", t: at(13), kind: "align", file: 1, points };
    const times = timesIn(await audioIn([FILE], [...gardenEntries, align as unknown as Entry]));
    expect(times.get("mod:25")?.[0]).toBe(Math.round(40_000 + 42_000 * 1.003));
  });

  test("of several each has its own, by its label; one that no mark tells of has none", async () => {
    const [one, other] = [
      { ...FILE, label: "bord" },
      { name: "annen.wav", path: "/lyd/annen.wav" },
    ];
    const sources = all(await audioIn([other, one], marks("bord")), "AudioSource");
    const counts = sources.map((source) => [source.attributes.name, all(source, "AudioSelection").length > 0]);
    expect(counts).toEqual([
      ["annen.wav", false],
      ["opptak.wav", true],
    ]);
  });
});
