// Which study and group a session belongs to.
import { expect, test } from "vitest";
import { membershipOf, membershipsOf } from "../../src/model/study/membership.ts";
import type { Study } from "../../src/model/study/study.ts";

const study = (id: string, groups: Readonly<Record<string, readonly string[]>>): Study => ({
  id,
  title: id,
  approvals: [],
  groups: Object.entries(groups).map(([group, sessions]) => ({ id: group, participants: [], sessions })),
});

const choir = study("choir", { altos: ["s1"], basses: ["s2"] });
const garden = study("garden", { all: ["s2", "s3"] });

test("a session belongs where its first line says, or a study's file, or nowhere", () => {
  expect(membershipOf({ id: "s0", study: "choir", group: "altos" }, [choir])).toEqual({
    study: "choir",
    group: "altos",
  });
  expect(membershipOf({ id: "s1" }, [choir])).toEqual({ study: "choir", group: "altos" });
  expect(membershipOf({ id: "s9" }, [choir, garden])).toBeUndefined();
});

test("the only group of a study need not be named, one of several must be", () => {
  expect(membershipOf({ id: "s0", study: "garden" }, [garden])).toEqual({ study: "garden", group: "all" });
  expect(membershipOf({ id: "s0", study: "choir" }, [choir])).toEqual({ study: "choir" });
  expect(membershipOf({ id: "s2", study: "choir" }, [choir])).toEqual({ study: "choir", group: "basses" });
});

test("a session in two studies, or in two groups, is in neither until someone says which", () => {
  expect(membershipsOf({ id: "s2" }, [choir, garden])).toHaveLength(2);
  expect(membershipOf({ id: "s2" }, [choir, garden])).toBeUndefined();
  expect(membershipsOf({ id: "s1", study: "choir", group: "basses" }, [choir])).toHaveLength(2);
  expect(membershipsOf({ id: "s3", study: "choir", group: "altos" }, [choir, garden])).toHaveLength(2);
});
