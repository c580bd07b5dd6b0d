// The settings of a machine, and where everything is kept.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dataFolder, dataPlace } from "../../src/store/data.ts";
import { readSettings, saveSettings } from "../../src/store/settings.ts";
import { temporaryFolder, text } from "./helpers.ts";

const settingsIn = (content: string | Buffer) => {
  const data = temporaryFolder();
  fs.writeFileSync(path.join(data, "settings.json"), content);
  return data;
};

test("on a new machine nothing is set, and nothing is wrong", () => {
  expect(readSettings(path.join(temporaryFolder(), "new"), text)).toEqual({ settings: {}, issues: [] });
});

test("what is set stays set, and the rest with it", async () => {
  const data = path.join(temporaryFolder(), "new");
  await saveSettings(data, { language: "en", fill: { moderator: "the moderator", "a.b": "c" } }, text);
  await saveSettings(data, { introduced: true, initials: "AB" }, text);
  expect(readSettings(data, text)).toEqual({
    settings: { language: "en", fill: { moderator: "the moderator", "a.b": "c" }, introduced: true, initials: "AB" },
    issues: [],
  });
  expect(fs.statSync(path.join(data, "settings.json")).mode & 0o777).toBe(0o600);
});

test("settings that can't be read are set aside, and that is told once", async () => {
  const data = settingsIn('{"language": "en"');
  const aside = path.join(data, "settings.broken-1.json");
  expect(readSettings(data, text)).toEqual({
    settings: {},
    issues: [
      {
        severity: "warning",
        code: "broken-settings",
        message: text.settings.broken(path.join(data, "settings.json")),
        remedy: text.settings.brokenAside(aside),
      },
    ],
  });
  expect(fs.readFileSync(aside, "utf8")).toBe('{"language": "en"');
  expect(readSettings(data, text).issues).toEqual([]);
  await saveSettings(data, { language: "nb" }, text);
  expect(readSettings(data, text).settings).toEqual({ language: "nb" });
});

test("settings saved by Notepad are read and changed like others", async () => {
  const data = settingsIn('\ufeff{\r\n"language": "en"\r\n}');
  expect(readSettings(data, text)).toEqual({ settings: { language: "en" }, issues: [] });
  await saveSettings(data, { introduced: true }, text);
  expect(readSettings(data, text).settings).toEqual({ language: "en", introduced: true });
});

test("one value that can't be used is named; the others count, and what a later version set is kept", async () => {
  const data = settingsIn('{"language":"de","initials":"AB","quiet":{"after":9}}');
  const { settings, issues } = readSettings(data, text);
  expect(settings).toEqual({ initials: "AB" });
  expect(issues.map(({ message }) => message)).toEqual([
    text.settings.wrongValue(path.join(data, "settings.json"), "language"),
  ]);
  await saveSettings(data, { language: "en" }, text);
  expect(JSON.parse(fs.readFileSync(path.join(data, "settings.json"), "utf8"))).toEqual({
    language: "en",
    initials: "AB",
    quiet: { after: 9 },
  });
});

test("the secretary's keys, palette and hints are set by hand; what can't be used of them is named, one by one", () => {
  const right = { palette: false, keys: { laughter: "l" }, hints: { silentMinutes: 8, share: 0.6 } };
  expect(readSettings(settingsIn(JSON.stringify(right)), text)).toEqual({ settings: right, issues: [] });
  const data = settingsIn(
    '{"palette":"no","keys":{"laughter":7},"hints":{"silentMinutes":0,"share":1,"everyMinutes":"ten","silent":5}}',
  );
  const { settings, issues } = readSettings(data, text);
  expect(settings).toEqual({ hints: { share: 1 } });
  expect(issues.map(({ message }) => message)).toEqual(
    ["palette", "keys", "hints.silentMinutes", "hints.everyMinutes", "hints.silent"].map((key) =>
      text.settings.wrongValue(path.join(data, "settings.json"), key),
    ),
  );
});

test("a folder in the place of the settings stops nothing", () => {
  const data = temporaryFolder();
  fs.mkdirSync(path.join(data, "settings.json"));
  expect(readSettings(data, text)).toMatchObject({ settings: {}, issues: [{ remedy: text.settings.brokenStays }] });
});

test("settings that can't be kept are a problem with a sentence", async () => {
  const data = path.join(temporaryFolder(), "a-file");
  fs.writeFileSync(data, "");
  await expect(saveSettings(data, { language: "en" }, text)).rejects.toMatchObject({ name: "StoreProblem" });
});

test("the data folder: --data, else SAMTALE_DATA, else the system's place", () => {
  const cwd = path.resolve("/home/anyone");
  expect(dataFolder({ flag: "here", env: { SAMTALE_DATA: "/there" }, cwd })).toBe(path.join(cwd, "here"));
  expect(dataFolder({ env: { SAMTALE_DATA: path.resolve("/there") }, cwd })).toBe(path.resolve("/there"));
  const usual = dataFolder({ env: { SAMTALE_DATA: "" }, cwd });
  expect(path.isAbsolute(usual)).toBe(true);
  expect(usual).toMatch(/samtale/);
  expect(usual).not.toMatch(/nodejs/);
});

test.each(["data-here", "data-here.txt"])(
  "the data folder: beside a program that is carried about, where %s asks for it",
  (mark) => {
    const beside = temporaryFolder();
    const place = { env: {}, cwd: beside, beside };
    expect(dataPlace(place).reason).toBe("usual");
    fs.writeFileSync(path.join(beside, mark), "");
    expect(dataPlace(place)).toEqual({ folder: path.join(beside, "data"), reason: "beside" });
    expect(dataPlace({ ...place, env: { SAMTALE_DATA: "elsewhere" } }).reason).toBe("variable");
    expect(dataPlace({ ...place, flag: "elsewhere" })).toEqual({
      folder: path.join(beside, "elsewhere"),
      reason: "option",
    });
  },
);
