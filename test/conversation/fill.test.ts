// A blank of the guide is filled while the talk goes on: shown and read aloud, and kept nowhere.
import { expect, test } from "vitest";
import { CHOIR } from "../choir.ts";
import { scenario } from "../scenario.ts";

test("a blank is filled in the session, and its value is in no entry", () => {
  const session = scenario(CHOIR).at("1:00");
  const before = session.entries().length;
  session.moderator.says("/fyll");
  expect(session.said()).toContain("moderator");
  session.moderator.says("/fyll moderator Kari Nordmann");
  session.sees("Kari Nordmann");
  expect(session.state().fill).toEqual({ moderator: "Kari Nordmann" });
  expect(session.entries()).toHaveLength(before);
  expect(JSON.stringify(session.entries())).not.toContain("Kari");
});

test("in either language, with the braces or an equals sign", () => {
  const session = scenario(CHOIR).at("1:00");
  session.moderator.says("/fill {Moderator} = Kari");
  expect(session.state().fill).toEqual({ moderator: "Kari" });
  session.moderator.says("/fyll");
  expect(session.said()).not.toContain("/fyll moderator");
});

test("a name that the guide lacks, or no value, is told of, and nothing is kept", () => {
  const session = scenario(CHOIR).at("1:00");
  const before = session.entries().length;
  session.moderator.says("/fyll kokken Kari", "/fyll moderator");
  expect(session.said()).toContain("/fyll moderator");
  expect(session.state().fill).toEqual({});
  expect(session.entries()).toHaveLength(before);
});
