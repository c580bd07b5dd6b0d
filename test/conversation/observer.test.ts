// Someone who reads along: what they write is a comment or a whisper, and nothing they press turns the guide or the talk.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft } from "../../src/model/entry.ts";
import { ENTRY_KINDS } from "../../src/model/entry-kinds.ts";
import { isObserversToWrite } from "../../src/model/seats/observers.ts";
import { EVERY_SEAT, hearsWhisper, placeOfSeat } from "../../src/model/seats/seats.ts";
import { nb } from "../../src/text/nb/index.ts";
import { CHOIR } from "../choir.ts";
import { scenario } from "../scenario.ts";

/** A talk that goes on, with an observer at the third machine. */
function observed() {
  const talk = scenario(CHOIR, { participants: 5 });
  talk.moderator.presses("ctrl+n").says('@3 "Det traff meg"');
  talk.after("0:10");
  return talk.resumes("0:01", { seat: "observer" });
}

describe("what an observer types", () => {
  test("is a comment under what is on the table, whoever it names", () => {
    const talk = observed();
    talk.moderator.says("ser ned hele tida", "@3 rører ved ringen", '@3 "Det traff meg" sa hun, og så bort #gest');
    expect(talk.entriesOf("comment")).toMatchObject([
      { text: "ser ned hele tida" },
      { speakers: { who: [3] }, text: "rører ved ringen" },
      { speakers: { who: [3] }, codes: ["gest"] },
    ]);
    expect(talk.entriesOf("comment")[2]?.text).toContain('"Det traff meg"');
    expect(talk.entriesOf("note").filter(({ id }) => id.startsWith("obs"))).toEqual([]);
  });

  test("may be whispered to the moderator, taken back, put right and struck", () => {
    const talk = observed();
    talk.moderator.says("/hvisk spør nr. 3", "ser bort").presses("ctrl+x");
    talk.moderator.says("ser nedd", "/rett ser ned");
    expect(
      talk
        .entries()
        .filter(({ id }) => id.startsWith("obs"))
        .map(({ kind }) => kind),
    ).toEqual(["join", "resume", "whisper", "comment", "undo", "comment", "amend"]);
  });

  test.each([
    "!latter",
    "/neste",
    "/pause",
    "/slutt",
    "/memo tenker",
    "/parker mat",
    "/spør Hvorfor?",
    "/opptak",
    "/rolle",
  ])("%s is refused, and stays within reach", (line) => {
    const talk = observed();
    const before = talk.entries().length;
    talk.moderator.says(line);
    expect(talk.said()).toContain(nb.link.observer.only);
    expect(talk.entries()).toHaveLength(before);
    talk.moderator.presses("up");
    expect(talk.state().field.text).toBe(line);
  });

  test.each(["ctrl+n", "ctrl+p", "ctrl+r", "alt+1", "enter"])("the key %s keeps nothing", (key) => {
    const talk = observed();
    const before = talk.entries().length;
    talk.moderator.presses(key);
    expect(talk.entries()).toHaveLength(before);
  });

  test("what stands in the field is kept as a comment when the window closes", () => {
    const talk = observed();
    talk.moderator.types('@3 "Det var').presses("ctrl+c");
    expect(talk.entriesOf("comment").at(-1)).toMatchObject({ speakers: { who: [3] } });
    expect(talk.entries().at(-1)?.kind).toBe("leave");
  });
});

describe("what an observer's file may hold", () => {
  test("is told by the kind's own record, and lines of others are not its to touch", () => {
    const stamp = { at: "2026-11-22T10:00:00.000+01:00", t: 0 };
    const own = Object.entries(ENTRY_KINDS).flatMap(([kind]) =>
      isObserversToWrite("obs2", { ...stamp, kind, target: "obs2:1", content: { kind: "comment" } } as unknown as Draft)
        ? [kind]
        : [],
    );
    expect(own.sort()).toEqual([
      "amend",
      "clock",
      "comment",
      "fragment",
      "join",
      "leave",
      "refile",
      "resume",
      "strike",
      "struck",
      "undo",
      "whisper",
    ]);
    for (const kind of ["undo", "amend", "refile", "strike"])
      for (const target of ["mod:1", "obs:1", "sec2:4"])
        expect(
          isObserversToWrite("obs2", { ...stamp, kind, target, content: { kind: "comment" } } as unknown as Draft),
        ).toBe(false);
    const note = { ...stamp, kind: "amend", target: "obs2:1", content: { kind: "note" } } as unknown as Draft;
    expect(isObserversToWrite("obs2", note)).toBe(false);
  });

  test("whatever is typed and pressed, everything that is kept is theirs to write", () => {
    const lines = fc.constantFrom(
      "ser bort",
      "@2 ler",
      "!latter",
      "/neste",
      "/hvisk hei",
      "/angre",
      "/gå 2",
      "? tid",
      '@1 "så',
      "/stryk",
    );
    const keys = fc.constantFrom("ctrl+n", "ctrl+x", "enter", "tab", "alt+1", "ctrl+t", "escape", "f1");
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, keys), { maxLength: 12 }), (acts) => {
        const talk = observed();
        for (const act of acts) {
          if (/^(?:ctrl|alt|escape|enter|tab|f1)/u.test(act)) talk.moderator.presses(act);
          else talk.moderator.says(act);
        }
        for (const entry of talk.entries())
          if (entry.id.startsWith("obs:") && entry.kind !== "unknown")
            expect(isObserversToWrite("obs", entry), entry.kind).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("who sits where", () => {
  test("a moderator, two secretaries and eight observers, each with a writer of its own", () => {
    const ids = EVERY_SEAT.map(({ id }) => id);
    expect(new Set(ids).size).toBe(11);
    expect(ids.slice(0, 5)).toEqual(["mod", "sec", "sec2", "obs", "obs2"]);
    expect(["sec", "sec2", "obs8"].map(placeOfSeat)).toEqual([undefined, 2, 8]);
  });

  test("a whisper is for the moderator; the moderator's own is for the secretaries", () => {
    expect(hearsWhisper("moderator", "observer")).toBe(true);
    expect(hearsWhisper("secretary", "observer")).toBe(false);
    expect(hearsWhisper("secretary", "moderator")).toBe(true);
    expect(hearsWhisper("observer", "moderator")).toBe(false);
  });

  test("an observer does not see what the secretary whispers to the moderator", () => {
    const talk = scenario(CHOIR, { participants: 5 });
    const secretary = talk.resumes("0:01", { seat: "secretary" });
    secretary.moderator.says("/hvisk nr. 4 vil si noe");
    const observer = secretary.resumes("0:01", { seat: "observer" });
    observer.seesNot("nr. 4 vil si noe");
    secretary.resumes("0:01", { seat: "moderator" }).sees("nr. 4 vil si noe");
  });
});
