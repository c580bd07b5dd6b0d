// Who was counted and never came: no silence of theirs is counted, no hint given, and the facts say so.
import { expect, test } from "vitest";
import { present } from "../../src/model/session/coverage.ts";
import { participation } from "../../src/model/session/participation.ts";
import { peopleIn } from "../../src/model/session/session.ts";
import { CHOIR } from "../choir.ts";
import { scenario } from "../scenario.ts";

test("a participant who never came was never in the room", () => {
  const session = scenario(CHOIR).at("1:00");
  session.moderator.says("/uteble 4");
  expect(session.last()).toMatchObject({ kind: "depart", participant: 4, never: true });
  session.sees("Nr. 4 kom ikke.");
  expect(present(session.session(), 0)).toEqual([1, 2, 3, 5]);
  expect(peopleIn(session.session())).toBe(4);
  expect(participation(session.session(), 60_000)[3]).toMatchObject({ present: false, silent: undefined });
});

test("and may come all the same, later", () => {
  const session = scenario(CHOIR).at("1:00");
  session.moderator.says("/absent 4");
  session.at("20:00").moderator.says("/kommer 4");
  expect(present(session.session(), 0)).toEqual([1, 2, 3, 5]);
  expect(present(session.session(), 1_300_000)).toEqual([1, 2, 3, 4, 5]);
});

test("someone who has been noted can't have stayed away: that they left is meant", () => {
  const session = scenario(CHOIR).at("1:00");
  session.moderator.goes("2").says("@4 hei", "/uteble 4");
  expect(session.said()).toBe("Nr. 4 er notert i samtalen. Har nr. 4 dratt, skriv /drar 4.");
  session.moderator.says("/uteble");
  expect(session.said()).toContain("/uteble 4");
});

test("it can be taken back", () => {
  const session = scenario(CHOIR).at("1:00");
  session.moderator.says("/uteble 4", "/angre");
  expect(peopleIn(session.session())).toBe(5);
});
