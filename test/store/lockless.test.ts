// A disk, or a machine, that knows no locks: the session is held all the same, and the risk is told.
import { expect, test, vi } from "vitest";
import { newSession, opened, text, write } from "./helpers.ts";

vi.mock("../../src/store/lock.ts", () => ({ takeLock: () => ({ state: "unavailable", free: () => undefined }) }));

test("without locks the session opens, and a sentence asks for care", () => {
  const folder = newSession();
  const { journal, session } = opened(folder);
  expect(session.issues.map(({ message }) => message)).toEqual([text.issues.noLock(folder)]);
  expect(write(journal, "går likevel")).toBe("mod:3");
});
