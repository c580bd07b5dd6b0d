// `--out -`: standard output, with nothing else on it, as people who use pipes expect.
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/export/index.ts";
import { type Machine, machine } from "./samtale.ts";

/** A session that was held, with a memo, which stays unless it is asked for. */
async function afterASession(): Promise<Machine> {
  const one = machine("2026-11-22T10:00:00+01:00");
  const input = '/neste\n@3 "Det traff meg" #håp\n/memo jeg ledet dem\n/slutt\n';
  const { code } = await one.samtale("run staff-recovery --participants 5 --plain --lang nb", { input });
  expect(code).toBe(0);
  return one;
}

describe("an export", () => {
  test("is the same as without it, in every format, and no file is made", async () => {
    const { samtale, home } = await afterASession();
    for (const format of FORMATS) {
      const bare = await samtale(["export", "last", "--format", format], { cwd: home });
      const dashed = await samtale(["export", "last", "--format", format, "--out", "-"], { cwd: home });
      expect([format, dashed.code, dashed.out, dashed.err]).toEqual([format, 0, bare.out, bare.err]);
      expect(dashed.out.length, format).toBeGreaterThan(20);
      // What is held back is told, but not there.
      expect(dashed.err, format).toContain("memo");
      expect(dashed.out, format).not.toContain("--memos");
      expect(existsSync(path.join(home, "-")), format).toBe(false);
    }
  });

  test("a file of that name can still be made, by its path", async () => {
    const { samtale, home } = await afterASession();
    const { code } = await samtale("export last --format csv --out ./-", { cwd: home });
    expect([code, existsSync(path.join(home, "-"))]).toEqual([0, true]);
  });

  test("a dry run says where it would go", async () => {
    const { samtale, home } = await afterASession();
    const { out } = await samtale("export last --format csv --out - --dry-run", { cwd: home });
    expect(out).toMatch(/csv +standard ut/u);
  });
});

describe("the paper version of a guide", () => {
  test.each(["md", "html"])("%s", async (format) => {
    const one = machine();
    const bare = await one.samtale(["guide", "print", "staff-recovery", "--format", format], { cwd: one.home });
    const dashed = await one.samtale(["guide", "print", "staff-recovery", "--format", format, "--out", "-"], {
      cwd: one.home,
    });
    expect([dashed.code, dashed.out]).toEqual([0, bare.out]);
    expect(existsSync(path.join(one.home, "-"))).toBe(false);
  });
});
