// Where the system says no language, the talk is in the guide's.
import { expect, test } from "vitest";
import { machine } from "./samtale.ts";

test.each([{ LANG: undefined, LC_ALL: undefined }, { LC_ALL: "C" }, { LC_ALL: "C.UTF-8" }, { LC_ALL: "POSIX" }])(
  "the guide's language decides with %o",
  async (locale) => {
    const env = { LANG: undefined, LC_MESSAGES: undefined, ...locale };
    const answer = await machine().samtale("run restart-follow-up --participants 1", { input: "/fyll\n", env });
    expect(answer.out).toContain("Ikke fylt inn ennå");
  },
);

test("a language that is set stands before the guide's", async () => {
  const env = { LC_ALL: "en_GB.UTF-8" };
  const answer = await machine().samtale("run restart-follow-up --participants 1", { input: "/fyll\n", env });
  expect(answer.out).toContain("Not filled in yet");
});
