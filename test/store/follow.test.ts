// Following what another program writes: news once and whole, and everything anew where lines that were read are gone.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Draft } from "../../src/model/entry.ts";
import { othersOpen, takeLock } from "../../src/store/folder/lock.ts";
import { serialize } from "../../src/store/journal/line.ts";
import { followOthers, type News } from "../../src/store/session/follow.ts";
import { readSession } from "../../src/store/session/read.ts";
import { AT, newSession, note, notes, opened, text, write } from "./helpers.ts";

/** The moderator follows; the secretary writes. */
function twoOn(folder: string) {
  const moderator = opened(folder);
  const secretary = opened(folder, "sec");
  return { moderator, secretary, look: followOthers(folder, "mod", text, moderator.read) };
}

const fileIn = (folder: string, name = "sec.jsonl") => path.join(folder, name);
const line = (n: number, words: string) => `${serialize({ ...note(words, n * 1000), id: `sec:${n}` } as never)}\n`;

/** The notes among the news; `"everything"` before them when all was read anew. */
function heard(news: News | undefined): readonly string[] | undefined {
  if (!news) return undefined;
  return "everything" in news ? ["everything", ...notes(news.everything)] : notes(news.entries);
}

describe("while the other only writes on", () => {
  test("each line is news once", () => {
    const { secretary, look } = twoOn(newSession());
    expect(look()).toBeUndefined();
    write(secretary.journal, "en");
    write(secretary.journal, "to");
    expect(heard(look())).toEqual(["en", "to"]);
    expect(look()).toBeUndefined();
    write(secretary.journal, "tre");
    expect(heard(look())).toEqual(["tre"]);
  });

  test("one's own lines are no news", () => {
    const { moderator, look } = twoOn(newSession());
    write(moderator.journal, "mitt eget");
    expect(look()).toBeUndefined();
  });

  test("what was written between the opening and the first look is news", () => {
    const folder = newSession();
    const { read } = opened(folder);
    const { journal } = opened(folder, "sec");
    write(journal, "i mellomtida");
    expect(heard(followOthers(folder, "mod", text, read)())).toEqual(["i mellomtida"]);
  });

  test("what was there before the opening is none", () => {
    const folder = newSession();
    const secretary = opened(folder, "sec");
    write(secretary.journal, "før");
    const look = followOthers(folder, "mod", text, opened(folder).read);
    expect(look()).toBeUndefined();
    write(secretary.journal, "etter");
    expect(heard(look())).toEqual(["etter"]);
  });

  test("a line without an end waits for it, whatever character it was cut in", () => {
    const folder = newSession();
    const { look } = twoOn(folder);
    const bytes = Buffer.from(line(1, "«Det traff meg» 🙂 æøå"));
    for (const byte of bytes.subarray(0, -1)) {
      fs.appendFileSync(fileIn(folder), Buffer.from([byte]));
      expect(look()).toBeUndefined();
    }
    fs.appendFileSync(fileIn(folder), "\n");
    expect(heard(look())).toEqual(["«Det traff meg» 🙂 æøå"]);
    expect(look()).toBeUndefined();
  });

  test("a writer who comes later is followed from the first line", () => {
    const folder = newSession();
    const { look } = twoOn(folder);
    const { journal } = opened(folder, "observer");
    write(journal, "fra skjermen");
    expect(heard(look())).toEqual(["fra skjermen"]);
  });

  test("a line that is no entry is passed over", () => {
    const folder = newSession();
    const { look } = twoOn(folder);
    fs.appendFileSync(fileIn(folder), `ikke noe notat\n\n${line(1, "men dette")}`);
    expect(heard(look())).toEqual(["men dette"]);
  });

  test("nothing is opened where nothing has changed", () => {
    const { secretary, look } = twoOn(newSession());
    write(secretary.journal, "en");
    look();
    const opening = vi.spyOn(fs, "openSync");
    for (let times = 0; times < 100; times++) look();
    expect(opening).not.toHaveBeenCalled();
    opening.mockRestore();
  });
});

describe("where what was read no longer stands as it stood", () => {
  test("lines cut off again, as after a full disk", () => {
    const folder = newSession();
    const { secretary, look } = twoOn(folder);
    write(secretary.journal, "en");
    const { size } = fs.statSync(fileIn(folder));
    fs.appendFileSync(fileIn(folder), line(2, "fikk ikke plass"));
    expect(heard(look())).toEqual(["en", "fikk ikke plass"]);
    fs.truncateSync(fileIn(folder), size);
    expect(heard(look())).toEqual(["everything", "en"]);
    expect(look()).toBeUndefined();
  });

  test("cut off and written on before anyone looked", () => {
    const folder = newSession();
    const { secretary, look } = twoOn(folder);
    write(secretary.journal, "en");
    const { size } = fs.statSync(fileIn(folder));
    fs.appendFileSync(fileIn(folder), line(2, "fikk ikke plass"));
    look();
    fs.truncateSync(fileIn(folder), size);
    fs.appendFileSync(fileIn(folder), line(2, "skrevet om igjen, og lengre enn det som sto"));
    expect(heard(look())).toEqual(["everything", "en", "skrevet om igjen, og lengre enn det som sto"]);
  });

  test("a strike, of whosever words: none of them is given", () => {
    const folder = newSession();
    const { moderator, secretary, look } = twoOn(folder);
    const mine = write(moderator.journal, "om Utvik");
    const theirs = write(secretary.journal, "også om Utvik");
    look();
    for (const target of [mine, theirs]) {
      secretary.journal.strike(target, { at: AT, t: 9000 });
      const news = look();
      expect(news).toHaveProperty("everything");
      expect(JSON.stringify(news)).toContain(`"target":"${target}"`);
    }
    expect(look()).toBeUndefined();
    expect(JSON.stringify(readSession(folder, text))).not.toContain("Utvik");
  });

  test("a strike that is on the disk before the words are off it", () => {
    const folder = newSession();
    const { secretary, look } = twoOn(folder);
    const target = write(secretary.journal, "om Utvik");
    look();
    const strike: Draft = { at: AT, t: 9000, kind: "strike", target };
    fs.appendFileSync(fileIn(folder), `${serialize({ ...strike, id: "sec:2" } as never)}\n`);
    const news = look();
    expect(news).toHaveProperty("everything");
    expect(JSON.stringify(news)).not.toContain("Utvik");
  });

  test("overwritten in place, to the same length", () => {
    const folder = newSession();
    const { secretary, look } = twoOn(folder);
    write(secretary.journal, "en");
    write(secretary.journal, "to");
    look();
    const written = fs.readFileSync(fileIn(folder), "utf8");
    fs.writeFileSync(fileIn(folder), written.replace('"en"', '"ni"'));
    fs.utimesSync(fileIn(folder), new Date(), new Date(Date.now() + 5000));
    expect(heard(look())).toEqual(["everything", "ni", "to"]);
  });

  test("saved anew by an editor, as another file", () => {
    const folder = newSession();
    const { secretary, look } = twoOn(folder);
    write(secretary.journal, "en");
    look();
    const written = fs.readFileSync(fileIn(folder), "utf8");
    fs.writeFileSync(fileIn(folder, "sec.jsonl~"), written.replace('"en"', '"en, og litt til"'));
    fs.renameSync(fileIn(folder, "sec.jsonl~"), fileIn(folder));
    expect(heard(look())).toEqual(["everything", "en, og litt til"]);
  });

  test("a number that was given before: the same line is counted once, another is called otherwise", () => {
    const folder = newSession();
    const { secretary, look } = twoOn(folder);
    write(secretary.journal, "en");
    look();
    fs.appendFileSync(fileIn(folder), line(1, "en, men en annen"));
    const news = look();
    expect(heard(news)).toEqual(["everything", "en", "en, men en annen"]);
    expect(JSON.stringify(news)).toContain('"id":"sec:1~2"');
  });
});

describe("a folder that comes and goes", () => {
  test("is waited for, and nothing in it is lost or doubled", () => {
    const folder = newSession();
    const { secretary, look } = twoOn(folder);
    write(secretary.journal, "en");
    look();
    fs.renameSync(folder, `${folder}-away`);
    expect(look()).toBeUndefined();
    fs.renameSync(`${folder}-away`, folder);
    expect(look()).toBeUndefined();
    write(secretary.journal, "to");
    expect(heard(look())).toEqual(["to"]);
  });

  test("so is a file", () => {
    const folder = newSession();
    const { secretary, look } = twoOn(folder);
    write(secretary.journal, "en");
    look();
    fs.renameSync(fileIn(folder), fileIn(folder, "sec.away"));
    expect(look()).toBeUndefined();
    fs.renameSync(fileIn(folder, "sec.away"), fileIn(folder));
    write(secretary.journal, "to");
    expect(heard(look())).toEqual(["to"]);
  });
});

describe("who has it open", () => {
  test("is known by the locks, and asking takes none", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    expect(othersOpen(folder, "mod")).toEqual([]);
    expect(othersOpen(folder, "sec")).toEqual(["mod"]);
    expect(othersOpen(folder, "sec")).toEqual(["mod"]);
    opened(folder, "sec");
    expect(othersOpen(folder, "mod")).toEqual(["sec"]);
    journal.close();
    expect(othersOpen(folder, "sec")).toEqual([]);
    opened(folder);
  });

  test("nobody, where there is no folder", () => {
    expect(othersOpen(path.join(newSession(), "gone"), "mod")).toEqual([]);
  });

  test("a lock that is taken is taken until it is free", () => {
    const place = fileIn(newSession(), "mod.lock");
    const first = takeLock(place);
    expect(takeLock(place).state).toBe("taken");
    first.free();
    const second = takeLock(place);
    expect(second.state).toBe("held");
    second.free();
  });
});
