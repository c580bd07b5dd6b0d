// Whoever takes a session up says by their initials who writes from now on.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { machine } from "./samtale.ts";

test("the initials stand in the journal, and a whole name is refused", async () => {
  const { samtale, data } = machine();
  await samtale("run restart-follow-up --participants 1 --by AB", { input: "en linje\n" });
  const refused = await samtale("resume last --by Kari-Nordmann", { input: "" });
  expect(refused.code).toBe(2);
  const answer = await samtale("resume last --by KN", { input: "en linje til\n" });
  expect(answer.code).toBe(0);
  const sessions = path.join(data, "sessions");
  const [id = ""] = readdirSync(sessions);
  const journal = readdirSync(path.join(sessions, id))
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => readFileSync(path.join(sessions, id, name), "utf8"))
    .join("");
  expect(journal).toContain('"by":"AB"');
  expect(journal).toContain('"by":"KN"');
  expect(answer.out).toContain("/fyll");
});
