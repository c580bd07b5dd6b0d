// What is being typed, in a file beside the journal: written over in place, gone with the line, and reached by a strike.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Unsent } from "../../src/model/unsent.ts";
import { carryOutStrikes } from "../../src/store/strike/erase.ts";
import { readUnsent, unsentFile, unsentIn } from "../../src/store/unsent/unsent-file.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { clocks, keys, says, sitsDown } from "../twoPrograms.ts";
import { AT, newSession, opened, temporaryFolder, text, write } from "./helpers.ts";

afterEach(() => vi.restoreAllMocks());

const line = (words: string, t = 5000): Unsent => ({ lines: [{ at: AT, t, text: words }] });
const bytes = (folder: string, writer = "mod"): string =>
  fs.readFileSync(path.join(folder, `${writer}.unsent`), "utf8");

describe("the file", () => {
  test("gives back what was put into it last, whatever was typed; nothing of a longer one before is left", () => {
    const folder = temporaryFolder();
    const file = unsentFile(folder, "mod");
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 2 }),
        fc.option(words, { nil: undefined }),
        (typed, lead) => {
          const unsent = {
            lines: typed.map((one, t) => ({ at: AT, t, text: one })),
            ...(lead !== undefined && { lead, firstWords: true as const }),
          };
          file.put(unsent);
          expect(readUnsent(folder, "mod")).toEqual(unsent);
          expect(bytes(folder).trimEnd()).toBe(JSON.stringify(unsent));
        },
      ),
    );
    const { size } = fs.statSync(path.join(folder, "mod.unsent"));
    file.put(undefined);
    expect(bytes(folder)).toBe(" ".repeat(size));
    expect(readUnsent(folder, "mod")).toBeUndefined();
  });

  test("is its owner's only, is there only when something was typed, and goes when the journal is closed", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    journal.unsent.put(undefined);
    expect(fs.existsSync(path.join(folder, "mod.unsent"))).toBe(false);
    journal.unsent.put(line("gruppa ga"));
    expect(fs.statSync(path.join(folder, "mod.unsent")).mode & 0o777).toBe(0o600);
    journal.unsent.settle();
    journal.unsent.put(undefined);
    journal.close();
    expect(fs.existsSync(path.join(folder, "mod.unsent"))).toBe(false);
  });

  test("stays where a line could not be kept, and is what the next one finds; each writer has its own", () => {
    const folder = newSession();
    const [mod, sec] = [opened(folder), opened(folder, "sec")];
    mod.journal.unsent.put(line("gruppa ga"));
    sec.journal.unsent.put(line("de ser ned"));
    mod.journal.close();
    sec.journal.close();
    expect(unsentIn(folder).toSorted()).toEqual(["mod", "sec"]);
    expect(opened(folder).unsent).toEqual(line("gruppa ga"));
    expect(opened(folder, "sec").unsent).toEqual(line("de ser ned"));
  });

  test("of a line that is in the journal holds nothing any more", () => {
    const folder = newSession();
    const first = opened(folder);
    first.journal.unsent.put(line("gruppa ga", 1000));
    write(first.journal, "gruppa ga håp", 1000);
    first.journal.close();
    expect(opened(folder).unsent).toBeUndefined();
    expect(bytes(folder).trim()).toBe("");
  });

  test("cut off, of another shape, a folder or a pipe: nothing was typed, and nobody is kept waiting", () => {
    for (const spoilt of ['{"lines":[{"at":"2026', '{"lines":[]}', '{"lines":[{"text":1}]}', "[]", "\0\0\0", "notat"]) {
      const folder = newSession();
      fs.writeFileSync(path.join(folder, "mod.unsent"), spoilt);
      const { unsent, journal } = opened(folder);
      expect(unsent).toBeUndefined();
      journal.unsent.put(line("nytt"));
      expect(readUnsent(folder, "mod")).toEqual(line("nytt"));
    }
    const folder = newSession();
    fs.mkdirSync(path.join(folder, "mod.unsent"));
    if (process.platform !== "win32") execFileSync("mkfifo", [path.join(folder, "sec.unsent")]);
    for (const writer of ["mod", "sec"]) {
      const { unsent, journal } = opened(folder, writer);
      expect(unsent).toBeUndefined();
      journal.unsent.put(line("nytt"));
      expect(write(journal, "skrevet")).toBe(writer === "mod" ? "mod:3" : "sec:1");
      journal.close();
    }
  });

  test("a full disk, or a folder that is gone, is no matter of its own", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    vi.spyOn(fs, "writeSync").mockImplementation(() => {
      throw Object.assign(new Error("no"), { code: "ENOSPC" });
    });
    expect(() => journal.unsent.put(line("nytt"))).not.toThrow();
    vi.restoreAllMocks();
    fs.rmSync(folder, { recursive: true });
    expect(() => journal.unsent.put(line("nytt"))).not.toThrow();
    expect(() => journal.unsent.settle()).not.toThrow();
  });
});

describe("a strike", () => {
  const SECRET = "hun fra Utvik i Stryn";

  test.each([
    ["holds the words", `og ${SECRET} sa at`],
    ["names the line", "/rett mod:3 noe helt annet"],
  ])("takes a half-typed line that %s, in whichever seat, and leaves any other", (_, typed) => {
    const folder = newSession();
    const [mod, sec] = [opened(folder), opened(folder, "sec")];
    const id = write(mod.journal, SECRET);
    expect(id).toBe("mod:3");
    mod.journal.unsent.put(line("noe annet"));
    sec.journal.unsent.put(line(typed));
    sec.journal.close();
    expect(mod.journal.strike(id, { at: AT, t: 9000 }).issues).toEqual([]);
    expect(readUnsent(folder, "sec")).toBeUndefined();
    expect(bytes(folder, "sec").trim()).toBe("");
    expect(readUnsent(folder, "mod")).toEqual(line("noe annet"));
    expect(verifySession(folder, text)).toMatchObject({ findings: [], unsent: [] });
  });

  test("that could not reach it says so, and the next one does", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const id = write(journal, SECRET);
    unsentFile(folder, "sec").put(line(SECRET));
    const { openSync } = fs;
    vi.spyOn(fs, "openSync").mockImplementation((place, ...rest) => {
      if (String(place).endsWith("sec.unsent") && typeof rest[0] === "number")
        throw Object.assign(new Error("no"), { code: "EACCES" });
      return openSync(place, ...rest);
    });
    const { issues } = journal.strike(id, { at: AT, t: 9000 });
    expect(issues.map(({ code }) => code)).toEqual(["strike-unfinished"]);
    expect(issues[0]?.message).toContain("sec.unsent");
  });

  test("that was cut short is carried out by whoever opens the session, with what was only typed", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    write(journal, SECRET);
    journal.close();
    fs.appendFileSync(
      path.join(folder, "mod.jsonl"),
      `${JSON.stringify({ id: "mod:4", at: AT, t: 9000, kind: "strike", target: "mod:3" })}\n`,
    );
    unsentFile(folder, "mod").put(line(`og ${SECRET}`));
    expect(opened(folder).unsent).toBeUndefined();
    expect(carryOutStrikes(folder, text)).toEqual({ erased: [], issues: [] });
  });
});

describe("two programs", () => {
  test("each has its own line; who changes seat takes theirs along", () => {
    vi.useFakeTimers();
    const folder = newSession();
    const clock = clocks();
    const mod = sitsDown(folder, "moderator", clock);
    mod.conversation.send({ is: "edit", edit: { do: "insert", text: "gruppa ga" } });
    vi.advanceTimersByTime(300);
    expect(readUnsent(folder, "mod")?.lines).toMatchObject([{ text: "gruppa ga" }]);
    const sec = sitsDown(folder, "secretary", clock);
    keys(sec, "2");
    sec.conversation.send({ is: "action", action: "complete" });
    sec.conversation.send({ is: "edit", edit: { do: "insert", text: "de ser ned" } });
    vi.advanceTimersByTime(300);
    expect(readUnsent(folder, "sec")?.lines).toMatchObject([{ text: "de ser ned" }]);
    expect(readUnsent(folder, "mod")?.lines).toMatchObject([{ text: "gruppa ga" }]);
    sec.conversation.send({ is: "enter" });
    sec.close();
    expect(fs.existsSync(path.join(folder, "sec.unsent"))).toBe(false);
    mod.conversation.send({ is: "action", action: "cancel" });
    says(mod, "/sete sekretær");
    expect(mod.conversation.state().writer.role).toBe("secretary");
    mod.conversation.send({ is: "action", action: "complete" });
    mod.conversation.send({ is: "edit", edit: { do: "insert", text: "nå her" } });
    vi.advanceTimersByTime(300);
    expect(readUnsent(folder, "sec")?.lines).toMatchObject([{ text: "nå her" }]);
    expect(readUnsent(folder, "mod")).toBeUndefined();
    mod.close();
    vi.useRealTimers();
  });

  test("who sits down where a program was killed finds its line, in the field where that is free", () => {
    const folder = newSession();
    const clock = clocks();
    unsentFile(folder, "sec").put({ lines: [{ at: AT, t: 3, text: "de ser ned" }] });
    const mod = sitsDown(folder, "moderator", clock);
    says(mod, "/sete sekretær");
    const { field, capture, lines } = mod.conversation.state();
    expect([field.text, capture.on]).toEqual(["de ser ned", false]);
    expect(lines.at(-1)).toMatchObject({ text: expect.arrayContaining([expect.stringContaining("Ikke sendt da")]) });
    mod.close();
  });

  test("where it is not free, the line is an arrow away, with its time", () => {
    const folder = newSession();
    const clock = clocks();
    const mod = sitsDown(folder, "moderator", clock);
    says(mod, "/sete sekretær");
    const { send, state } = mod.conversation;
    unsentFile(folder, "mod").put({ lines: [{ at: AT, t: 3, text: "gruppa ga" }] });
    send({ is: "action", action: "complete" });
    send({ is: "edit", edit: { do: "insert", text: "de ser ned" } });
    send({ is: "action", action: "complete" });
    for (const key of ["/", "s"]) send({ is: "edit", edit: { do: "insert", text: key } });
    send({ is: "edit", edit: { do: "insert", text: "ete moderator" } });
    send({ is: "enter" });
    expect(state()).toMatchObject({ writer: { role: "moderator" }, field: { text: "de ser ned" } });
    expect(state().history.at(-1)).toEqual({ text: "gruppa ga", since: { at: AT, t: 3 } });
    expect(state().lines.at(-1)).toMatchObject({
      text: expect.arrayContaining([expect.stringMatching(/lå en linje.*↑/u)]),
    });
    mod.close();
  });
});
