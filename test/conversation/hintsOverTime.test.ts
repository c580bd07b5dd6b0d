// Ninety minutes of a group, a second at a time: a hint is rare, gone in half a minute, and true for as long as it stands.
import fc from "fast-check";
import { expect, test } from "vitest";
import { noticeOf } from "../../src/conversation/capture/notice.ts";
import type { Entry } from "../../src/model/entry.ts";
import { CHOIR } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const MINUTE = 60_000;
const PEOPLE = 7;
const TALKERS = 4;

/** What happens, so many seconds after what happened before. */
type Happening = {
  readonly after: number;
  readonly what: "talks" | "talks" | "quiet" | "missed" | "wrong" | "pause" | "leaves";
  readonly who: number;
};

/** Some talk much, some seldom; some turns are logged late, some on the wrong one; someone goes out, there is a pause. */
const meeting: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    after: fc.integer({ min: 4, max: 75 }),
    what: fc.oneof(
      { weight: 40, arbitrary: fc.constant("talks" as const) },
      { weight: 2, arbitrary: fc.constant("quiet" as const) },
      { weight: 2, arbitrary: fc.constant("missed" as const) },
      { weight: 3, arbitrary: fc.constant("wrong" as const) },
      { weight: 1, arbitrary: fc.constantFrom("pause" as const, "leaves" as const) },
    ),
    who: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: TALKERS }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: PEOPLE }) },
    ),
  }),
  { minLength: 250, maxLength: 250 },
);

/** Does it as the secretary would; whoever is out says nothing, and two at most are out. */
function does(session: Scenario, { what, who }: Happening, out: Set<number>): void {
  const says = (line: string): void => session.conversation.send({ is: "line", line });
  const last = session.entriesOf("turn").at(-1)?.id;
  if (session.session().state === "paused") says("/fortsett");
  if (what === "pause") says("/pause");
  else if (what === "quiet") session.conversation.send({ is: "edit", edit: { do: "insert", text: "0" } });
  else if (what === "missed") says(`[for 2 min siden] @${who}`);
  else if (what === "wrong") says(`/rett ${last} @${who}`);
  else if (what === "leaves" && out.delete(who)) says(`/kommer ${who}`);
  else if (what === "leaves" && out.size < 2) says(`/drar ${[...out.add(who)].at(-1)}`);
  else if (what === "talks" && !out.has(who)) says(`@${who}`);
}

/** Each number that a hint says, from the entries alone: who had which turn until when, and how long it has been quiet since. */
function truth(
  entries: readonly Entry[],
  t: number,
): (n: number) => { readonly silent: number; readonly share: number } {
  const amended = new Map(entries.flatMap((one) => (one.kind === "amend" ? [[one.target, one.content] as const] : [])));
  const marks = entries
    .filter(({ kind }) => ["turn", "turn-end", "pause", "end", "depart"].includes(kind))
    .toSorted((one, other) => one.t - other.t);
  const pauses = entries.flatMap((one, index) => {
    if (one.kind !== "pause") return [];
    const on = entries.slice(index).find(({ kind }) => kind === "continue");
    return [{ from: one.t, to: on?.t ?? t }];
  });
  const turns = marks.flatMap((mark, index) => {
    if (mark.kind !== "turn") return [];
    const content = amended.get(mark.id);
    const { speakers } = content?.kind === "turn" ? content : mark;
    const who = Array.isArray(speakers.who) ? (speakers.who as readonly number[]) : [];
    // Whoever goes out ends a turn of their own, not another's.
    const ends = (one: Entry): boolean => one.kind !== "depart" || who.includes(one.participant);
    const end = marks.slice(index + 1).find(ends)?.t;
    return [{ who, from: mark.t, to: end ?? t, open: end === undefined }];
  });
  const talkOf = (n: number): number =>
    turns.reduce((sum, { who, from, to }) => sum + (who.includes(n) ? to - from : 0), 0);
  const all = Array.from({ length: PEOPLE }, (_, index) => talkOf(index + 1)).reduce((sum, one) => sum + one, 0);
  const begun = entries.find(({ kind }) => kind === "reach")?.t ?? 0;
  return (n) => {
    const came = entries.findLast((one) => one.kind === "arrive" && one.participant === n)?.t ?? 0;
    const spoke = Math.max(begun, came, ...turns.flatMap(({ who, to }) => (who.includes(n) ? [to] : [])));
    const quiet = pauses.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, spoke)), 0);
    return { silent: t - spoke - quiet, share: all === 0 ? 0 : talkOf(n) / all };
  };
}

test("a hint stands under a tenth of the time, and its number is true at every second it stands", () => {
  let shown = 0;
  fc.assert(
    fc.property(meeting, (happenings) => {
      const session = scenario(CHOIR, { participants: PEOPLE, seat: "secretary" }).at("0:30");
      session.conversation.send({ is: "line", line: "/go 2" });
      session.conversation.send({ is: "line", line: "/go 2" });
      const due = [...happenings];
      const out = new Set<number>();
      let next = 31 + (due[0]?.after ?? 0);
      let standing = 0;
      for (let second = 31; second <= 90 * 60; second += 1) {
        session.after("1");
        if (second >= next) {
          const happening = due.shift();
          if (happening) does(session, happening, out);
          next = second + (due[0]?.after ?? Infinity);
        }
        const notice = noticeOf(session.state());
        if (notice?.is !== "advice") continue;
        standing += 1;
        const read = /^Nr\. (\d+) har (?:vært stille i (\d+) minutt|hatt (\d+) % av)/u.exec(notice.text);
        const [, n = "", minutes, share] = read ?? [];
        const is = truth(session.entries(), session.state().now.t)(Number(n));
        if (minutes !== undefined) expect(Number(minutes)).toBe(Math.floor(is.silent / MINUTE));
        else expect(Number(share)).toBe(Math.round(100 * is.share));
      }
      expect(standing).toBeLessThan(0.1 * 90 * 60);
      shown += standing;
    }),
    { numRuns: 5 },
  );
  expect(shown).toBeGreaterThan(0);
});
