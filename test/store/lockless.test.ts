// A disk, or a machine, that knows no locks: the session is held all the same, and the risk is told.
import { expect, test, vi } from "vitest";
import { othersOpen } from "../../src/store/folder/lock.ts";
import { newSession, opened, text, write } from "./helpers.ts";

// The addon has no binary for the machine.
vi.mock("node:module", async (original) => ({
  ...(await original<typeof import("node:module")>()),
  createRequire: () => () => {
    throw new Error("no binary");
  },
}));

test("without locks the session opens, and a sentence asks for care", () => {
  const folder = newSession();
  const { journal, session } = opened(folder);
  expect(session.issues.map(({ message }) => message)).toEqual([text.issues.noLock(folder)]);
  expect(write(journal, "går likevel")).toBe("mod:3");
});

test("nobody can be told to have it open, and so nobody is", () => {
  const folder = newSession();
  opened(folder, "sec");
  expect(othersOpen(folder, "mod")).toEqual([]);
});
