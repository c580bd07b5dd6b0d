// A disk that is full in the middle of a talk: nothing follows an entry that isn't on it, and nobody is held back by it.
import { describe, expect, test } from "vitest";
import { begin } from "../../src/conversation/begin.ts";
import { type Conversation, converse } from "../../src/conversation/loop.ts";
import { instantOf, type Reading, startClock } from "../../src/model/clock.ts";
import type { Entry } from "../../src/model/entry.ts";
import { CHOIR } from "../choir.ts";
import { memoryKeeper, type TestKeeper } from "../keeper.ts";

const FULL = "Fikk ikke lagret: disken er full.";
const reading: Reading = { wall: Date.parse("2026-11-22T10:00:00Z"), offset: 60, running: 0, uptime: 0 };

type Talk = Conversation & {
  readonly keeper: TestKeeper;
  readonly kept: () => readonly Entry["kind"][];
  readonly said: () => string;
  readonly closed: () => boolean;
};

function talk(screen: boolean): Talk {
  const clock = startClock(reading);
  const now = instantOf(clock);
  const joined: Entry = { ...now, id: "mod:1", kind: "join", writer: "mod", role: "moderator", program: "0.1.0" };
  const keeper = memoryKeeper("mod", [joined]);
  const beginning = begin({
    guide: CHOIR,
    entries: [joined],
    writer: { id: "mod", role: "moderator" },
    language: "nb",
    fill: {},
    now,
    screen,
    says: [],
  });
  const conversation = converse(beginning, clock, {
    keeper,
    readClocks: () => reading,
    saveLanguage: () => {},
    savePalette: () => {},
    suspend: () => {},
  });
  let over = false;
  void conversation.over.then(() => {
    over = true;
  });
  return {
    ...conversation,
    keeper,
    kept: () => keeper.entries().map(({ kind }) => kind),
    said: () =>
      conversation
        .state()
        .lines.flatMap((line) => (line.is === "said" ? line.text : []))
        .join("\n"),
    closed: () => over,
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe.each([
  ["on a screen", true],
  ["line by line", false],
])("%s", (_, screen) => {
  const ends = ({ send }: Talk): void => {
    send({ is: "line", line: "/slutt" });
    if (screen) send({ is: "enter" });
  };

  test("what can't be written as ended is not ended: the program stays, and says why", async () => {
    const session = talk(screen);
    session.keeper.fail(FULL);
    ends(session);
    await settled();
    expect(session.closed()).toBe(false);
    expect(session.state().over).toBeUndefined();
    expect(session.said()).toContain(FULL);
    expect(session.kept()).toEqual(["join"]);

    session.keeper.fail();
    ends(session);
    await settled();
    expect(session.closed()).toBe(true);
    expect(session.kept()).toEqual(["join", "end"]);
  });

  test("whoever leaves is let go, with a word that it was not written down", async () => {
    const session = talk(screen);
    session.keeper.fail(FULL);
    session.send({ is: "action", action: "leave" });
    await settled();
    expect(session.closed()).toBe(true);
    expect(session.said()).toContain(FULL);
  });

  test("a strike that can't be done is not done, and is said", () => {
    const session = talk(screen);
    session.send({ is: "line", line: "om Utvik" });
    session.keeper.fail(FULL);
    session.send({ is: "line", line: "/stryk" });
    expect(session.said()).toContain(FULL);
    expect(session.state().session.entries.map(({ kind }) => kind)).toEqual(["join", "note"]);
  });
});

test("a note that was begun holds back whoever leaves: it stands in the field, and is not thrown away", async () => {
  const session = talk(true);
  session.send({ is: "edit", edit: { do: "insert", text: "@3 det viktigste" } });
  session.keeper.fail(FULL);
  session.send({ is: "action", action: "leave" });
  await settled();
  expect(session.closed()).toBe(false);
  expect(session.state().field.text).toBe("@3 det viktigste");
  expect(session.said()).toContain("Trykk Ctrl+C en gang til for å gå likevel");
});

test("asked once more, with the same words in the field, it lets go; with room again they are saved", async () => {
  const session = talk(true);
  session.send({ is: "edit", edit: { do: "insert", text: "@3 det viktigste" } });
  session.keeper.fail(FULL);
  session.send({ is: "action", action: "leave" });
  session.send({ is: "edit", edit: { do: "insert", text: " nå" } });
  session.send({ is: "action", action: "leave" });
  await settled();
  expect(session.closed()).toBe(false);
  session.send({ is: "action", action: "leave" });
  await settled();
  expect(session.closed()).toBe(true);
  expect(session.state().field.text).toBe("@3 det viktigste nå");

  const again = talk(true);
  again.send({ is: "edit", edit: { do: "insert", text: "@3 det viktigste" } });
  again.keeper.fail(FULL);
  again.send({ is: "action", action: "leave" });
  again.keeper.fail();
  again.send({ is: "action", action: "leave" });
  await settled();
  expect([again.closed(), again.kept()]).toEqual([true, ["join", "note", "leave"]]);
});
