// Hints as they are met: in the secretary's panel until acted on, in the moderator's conversation where nobody else listens.
import { describe, expect, test } from "vitest";
import { markedHint } from "../../src/conversation/advice/standing-hint.ts";
import { noticeOf } from "../../src/conversation/capture/notice.ts";
import type { Draft, Entry } from "../../src/model/entry.ts";
import { hintText } from "../../src/telling/hint-line.ts";
import { CHOIR } from "../choir.ts";
import { memoryKeeper } from "../keeper.ts";
import { firstLines, type Options, type Scenario, scenario } from "../scenario.ts";

const SILENT = "Nr. 4 har vært stille i 10 minutter.";

/** A group of four, the talk begun after a minute; one, two and three speak in turn, four does not. */
function talk(options: Options = {}): Scenario {
  const session = scenario(CHOIR, { participants: 4, seat: "secretary", ...options }).at("1:00");
  session.conversation.send({ is: "line", line: "/go 2" });
  return goesOn(session, 1, 10);
}

/** Minute by minute, from this one to before that one. */
function goesOn(session: Scenario, from: number, to: number): Scenario {
  for (let minute = from; minute < to; minute += 1) {
    session.at(`${minute}:00`).conversation.send({ is: "line", line: `@${(minute % 3) + 1}` });
  }
  return session;
}

const says = (session: Scenario, line: string): Scenario => {
  session.conversation.send({ is: "line", line });
  return session;
};
const remarks = (session: Scenario): readonly string[] =>
  session
    .state()
    .lines.flatMap((line) => (line.is === "said" && line.tone === "remark" ? line.text : []))
    .filter((text) => text.startsWith("Nr."));
const hintOf = ({ state }: Scenario): string | undefined => {
  const hint = markedHint(state());
  return hint ? hintText(state(), hint) : undefined;
};
const onTheLine = ({ state }: Scenario): string | undefined => {
  const notice = noticeOf(state());
  return notice?.is === "advice" ? notice.text.split("   ")[0] : undefined;
};
const presses = (session: Scenario, key: string): void =>
  session.conversation.send({ is: "edit", edit: { do: "insert", text: key } });

describe("in the secretary's seat a hint", () => {
  test("stands in the panel when its time has come, and is said nowhere else", () => {
    const session = talk().at("10:59");
    expect(hintOf(session)).toBeUndefined();
    session.at("11:00");
    expect(hintOf(session)).toBe(SILENT);
    expect(remarks(session)).toEqual([]);
  });

  test("stands on the line for half a minute, then is a mark, leaves no entry, and does not come again within the hour", () => {
    const session = talk().at("11:00");
    const kept = session.entries().length;
    expect(onTheLine(session.at("11:29"))).toBe(SILENT);
    expect(onTheLine(session.at("11:30"))).toBeUndefined();
    expect(hintOf(goesOn(session, 12, 20))).toBe("Nr. 4 har vært stille i 18 minutter.");
    expect(session.entries()).toHaveLength(kept + 8);
    goesOn(session, 20, 55);
    expect(hintOf(session)).toBeUndefined();
  });

  test("is not hidden by what an earlier key came to", () => {
    const session = talk();
    presses(session, "y");
    expect(session.state().capture.told).toBeDefined();
    expect(onTheLine(session.at("11:00"))).toBe(SILENT);
  });

  test("is gone with the line that makes it untrue, before the clock ticks; and so is its mark", () => {
    const session = talk().at("11:00");
    says(session, "[9:00] @4 det gjør jeg òg");
    expect(hintOf(session)).toBeUndefined();
    expect(onTheLine(session)).toBeUndefined();
  });

  test("is gone as soon as it is no longer true", () => {
    const session = says(talk().at("11:00"), "@4").after("1");
    expect(hintOf(session)).toBeUndefined();
  });

  test("is gone in a pause", () => {
    const session = says(talk().at("11:00"), "/pause").after("1");
    expect(hintOf(session)).toBeUndefined();
  });

  test("is passed on to the moderator with one key, and kept as a whisper", () => {
    const session = talk().at("11:00");
    presses(session, "w");
    expect(session.last()).toMatchObject({
      kind: "whisper",
      text: SILENT,
      hint: { about: "silent", participant: 4 },
    });
    expect(hintOf(session)).toBeUndefined();
    goesOn(session, 12, 26);
    expect(session.state().hint?.participant).not.toBe(4);
  });

  test("is hushed with one key, and does not come again for that participant", () => {
    const session = talk().at("11:00");
    presses(session, "y");
    expect(session.last()).toMatchObject({ kind: "hints", silenced: true, participant: 4 });
    expect(hintOf(session)).toBeUndefined();
    goesOn(session, 12, 40);
    expect(session.state().hint?.participant).not.toBe(4);
  });

  test("is refused where none stands, and nothing is kept", () => {
    const session = talk().at("10:30");
    const kept = session.entries().length;
    presses(session, "w");
    presses(session, "y");
    expect(session.entries()).toHaveLength(kept);
    expect(session.state().capture.told).toBe("Det står ikke noe hint akkurat nå.");
  });

  test("is said where there is no panel, and stands all the same", () => {
    const session = talk({ screen: false }).at("11:00");
    expect(remarks(session)).toEqual([SILENT]);
    expect(hintOf(session)).toBe(SILENT);
    session.at("11:30");
    expect(remarks(session)).toHaveLength(1);
  });

  test("comes of one who fills the room", () => {
    const session = scenario(CHOIR, { participants: 3, seat: "secretary" }).at("1:00");
    for (const line of ["/go 2", "@2"]) says(session, line);
    says(session.at("2:00"), "@3");
    says(session.at("3:00"), "@1");
    expect(hintOf(session.at("11:00"))).toBe("Nr. 1 har hatt 80 % av taletida.");
  });
});

describe("in the moderator's seat a hint", () => {
  const seat = "moderator" as const;

  test("is a remark where there is no secretary, made once", () => {
    const session = talk({ seat }).at("11:00");
    expect(remarks(session)).toEqual([SILENT]);
    expect(session.state().hint).toBeUndefined();
    expect(remarks(goesOn(session, 12, 20))).toEqual([SILENT]);
  });

  test("is left to the secretary while one is inside, and said again when they have left", () => {
    const stamp = { at: "2026-11-22T10:00:00.000+01:00", t: 0 };
    const joined: Entry = { ...stamp, id: "sec:1", kind: "join", writer: "sec", role: "secretary", program: "0.1.0" };
    const reading = { wall: Date.parse(stamp.at), offset: 60, running: 5_000, uptime: 9_000 };
    const mine = firstLines(CHOIR, { participants: 4, seat }, reading).map(
      (draft: Draft, index) => ({ ...draft, id: `mod:${index + 1}` }) as Entry,
    );
    const session = talk({ seat, keeper: memoryKeeper("mod", [...mine, joined]) }).at("11:00");
    expect(remarks(session)).toEqual([]);
    const left: Entry = { at: session.state().now.at, t: session.state().now.t, id: "sec:2", kind: "leave" };
    session.conversation.send({ is: "others", entries: [left] });
    session.after("1");
    expect(remarks(session)).toEqual([SILENT]);
  });

  test("is not said when it was silenced, for one or for all; and comes when it is wanted again", () => {
    for (const line of ["/hint 4 av", "/hints off", "/hint av", "/hints @4 off"]) {
      const session = says(talk({ seat }), line).at("11:00");
      expect(remarks(session), line).toEqual([]);
    }
    const again = says(says(talk({ seat }), "/hint av"), "/hint på").at("11:00");
    expect(remarks(again)).toEqual([SILENT]);
    const one = says(says(talk({ seat }), "/hint 4 av"), "/hint 4 på").at("11:00");
    expect(remarks(one)).toEqual([SILENT]);
  });
});

describe("/hint", () => {
  const seat = "moderator" as const;

  test("tells when hints come, and who is hushed", () => {
    const session = says(talk({ seat }), "/hint");
    expect(session.said()).toBe(
      "Hint kommer når noen har vært stille i 10 minutter eller har hatt over 50 % av taletida, høyst ett på 15 minutter.\n" +
        "Ingen er slått av. /hint av gjelder alle, /hint 3 av gjelder nr. 3.",
    );
    for (const line of ["/hint 3 av", "/hint 1 av", "/hint"]) says(session, line);
    expect(session.said()).toContain("Slått av for nr. 1 og 3. /hint 1 på slår på igjen.");
    for (const line of ["/hint av", "/hint"]) says(session, line);
    expect(session.said()).toContain("Hint er slått av for alle. /hint på slår dem på igjen.");
  });

  test("says in English, too, whom it is about", () => {
    const session = talk({ seat, language: "en" });
    for (const line of ["/hints 3 off", "/hints 1 off", "/hints"]) says(session, line);
    expect(session.said()).toContain("Off for nos. 1 and 3. /hints 1 on brings them back.");
  });

  test("for one, while all are off, says that none come all the same", () => {
    const session = says(says(talk({ seat }), "/hint av"), "/hint 3 på");
    expect(session.said()).toBe("Hint er slått av for alle. /hint på slår dem på igjen.");
    expect(session.last()).toMatchObject({ kind: "hints", silenced: false, participant: 3 });
  });

  test("keeps nothing when it does not understand, or there is no such participant", () => {
    const session = talk({ seat });
    const kept = session.entries().length;
    for (const line of ["/hint kanskje", "/hint 3", "/hint av på", "/hint 3 4 av"]) {
      expect(says(session, line).said(), line).toBe("Skriv /hint av, /hint på, /hint 3 av eller /hint 3 på.");
    }
    expect(says(session, "/hint 9 av").said()).toContain("Det er ingen nr. 9 i samtalen.");
    expect(session.entries()).toHaveLength(kept);
  });

  test("says that there are none in an individual interview", () => {
    const session = scenario({ ...CHOIR, kind: "individual" }, { participants: 1 });
    expect(says(session, "/hint").said()).toBe("I individuelle intervjuer gis det ingen hint.");
  });
});
