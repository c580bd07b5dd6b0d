// A group with a guide that has all that guides can have: what the answers rule out is passed by and stays within reach, and
// each file says of it what did not apply, and why.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/export/index.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { textsIn } from "../../src/text/languages.ts";
import { fileOf, writtenIn } from "../export/fileOf.ts";
import { golden } from "../golden.ts";
import { scenario } from "../scenario.ts";

const FILE = path.join(import.meta.dirname, "../terminal/fixture/breakfast.yaml");
const { guide, issues } = loadGuide(readFileSync(FILE, "utf8"), textsIn("nb"));
if (!guide) throw new Error(JSON.stringify(issues));
const begin = () => scenario(guide, { participants: 4, audience: ["pupils"] });

/** Pupils alone: nobody comes now and then, the day was talked out before its question came, and two dishes are named. */
function breakfast() {
  const talk = begin();
  const { moderator } = talk;
  moderator.goes("1").says("@1,2,3,4 1");
  moderator.presses("ctrl+n");
  talk.sees("Skriv tre ord om maten.").seesNot("Hva gjør at dere blir borte?");
  moderator.presses("enter");
  talk.after("3:00").sees("tida er ute");
  moderator.says("@1 varm, søt, grå").goes("4");
  talk.sees("kan stå i stedet for 3");
  moderator.says('@2 "Da blir det stille i gangen"');
  moderator.says("/obs stemning de ser på hverandre");
  talk.after("1:00");
  moderator.presses("ctrl+n").says("grøt, brød").presses("ctrl+n");
  talk.sees("Hva er godt med grøt?");
  moderator.says("@3 at den er varm");
  talk.after("0:30");
  moderator.presses("ctrl+n");
  talk.sees("Hva er godt med brød?");
  moderator.says("@* skorpa").says("/slutt").says("/slutt");
  return talk;
}

const talk = breakfast();

test("on the screen, what does not apply says why to whoever goes there all the same, and can be asked", () => {
  const talk = begin();
  talk.moderator.says("/gå 1", "@1,2,3,4 1").goes("2a");
  talk.sees("gjelder ikke: svaret på 1 er ikke 2 Av og til");
  talk.moderator.says("@1 regnet, for det meste");
  expect(talk.entriesOf("note")).toMatchObject([{ item: "away", text: "regnet, for det meste" }]);
});

describe("in the files", () => {
  /** Lines alone, each at its time: what did not apply has neither. */
  const OF_LINES = ["answers", "check", "check-html", "eaf", "labels", "nvivo", "qdc", "srt", "vtt"];

  test.each(FORMATS.filter((format) => !OF_LINES.includes(format) && format !== "json"))(
    "%s says what did not apply, and why",
    async (format) => {
      const file = await fileOf(talk.session(), format);
      for (const words of ["Hva gjør at dere blir borte", "svaret på 1 er ikke 2 Av og til", "Hvem setter fram"])
        expect(file).toContain(words);
      for (const why of ["bare for hjelpere", "4 i stedet"]) expect(file).toContain(why);
    },
  );

  test("json says it in fields", async () => {
    const { sessions } = JSON.parse(await writtenIn(talk.session(), "json"));
    expect(sessions[0].notApplicable).toEqual([
      { item: "away", because: "answer", condition: { item: "often", codes: [2] } },
      { item: "day", because: "instead", by: "gone" },
      { item: "table", because: "audience", audience: ["helpers"] },
    ]);
  });

  test.each(["md", "csv", "txt"])("%s, whole", async (format) => {
    const file = await writtenIn(talk.session(), format);
    golden(`scenario/breakfast.${format}`, file.replaceAll("\r\n", "\n"));
  });

  test("a question that was answered by numbers alone was asked, though the answers stay behind", async () => {
    const untouched = (await writtenIn(talk.session(), "md")).split("## Ikke stilt")[1] ?? "";
    expect(untouched).not.toContain("Hvor ofte kommer dere?");
    expect(await writtenIn(talk.session(), "csv")).toContain(",often,1,Hvor ofte kommer dere?,Velkommen,reach,");
  });
});
