// Two programs on one session, in one folder: whatever they write, take back, strike, and however they stop, both end
// with what stands on the disk.

import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Conversation } from "../../src/conversation/loop.ts";
import type { Role } from "../../src/model/entry.ts";
import { firstSeat } from "../../src/model/seats/seats.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { readSession } from "../../src/store/session/read.ts";
import { CHOIR } from "../choir.ts";
import { rounds } from "../soak.ts";
import { type Clocks, clocks, keys, type Program, says, sitsDown } from "../twoPrograms.ts";
import { newSession, text } from "./helpers.ts";

function plain(session: Session): unknown {
  const { guide: _, ...rest } = session;
  return JSON.parse(
    JSON.stringify(rest, (_key, value) =>
      value instanceof Map
        ? [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
        : value instanceof Set
          ? [...value].sort()
          : value,
    ),
  );
}

type Does =
  | { readonly does: "says" | "slowly"; readonly line: string }
  | { readonly does: "keys"; readonly typed: string }
  | { readonly does: "strikes" | "amends" | "moves" | "leaves" | "dies" | "dies-torn" | "looks" }
  | { readonly does: "waits"; readonly ms: number };

const anyDoing: fc.Arbitrary<Does> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Does>({ does: "says", line: "" }, { does: "slowly", line: "" }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Does>(
      ...["/angre", "/pause", "/fortsett", "/gå 2", "/gå 4", "/neste", "/flytt 3", "/spør Hva med kaffen?"].map(
        (line) => ({ does: "says", line }) as const,
      ),
    ),
  },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom("1", "2", "3", "l", "e", " ", ",", ".", "z", "*"), { minLength: 1, maxLength: 5 })
      .map((typed): Does => ({ does: "keys", typed: typed.join("") })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Does>(
      { does: "strikes" },
      { does: "amends" },
      { does: "moves" },
      { does: "leaves" },
      { does: "dies" },
      { does: "dies-torn" },
    ),
  },
  { weight: 6, arbitrary: fc.constant<Does>({ does: "looks" }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 400_000 }).map((ms): Does => ({ does: "waits", ms })) },
);
const anyRole = fc.constantFrom<Role>("moderator", "secretary");

/** Both programs as they go on, each opened anew whenever it is wanted and closed. */
function played(folder: string, doings: readonly (readonly [Role, Does])[], time: Clocks) {
  const open = new Map<Role, Program>();
  const struck: string[] = [];
  let word = 0;
  const program = (role: Role): Program => {
    const there = open.get(role) ?? sitsDown(folder, role, time);
    open.set(role, there);
    return there;
  };
  const last = (role: Role, conversation: Conversation) =>
    conversation
      .state()
      .session.entries.findLast(({ id, kind }) => kind === "note" && id.startsWith(firstSeat(role).id));

  for (const [role, doing] of doings) {
    time.pass(7);
    const one = program(role);
    const { conversation } = one;
    switch (doing.does) {
      case "says":
        says(one, doing.line || `@2 ord${word++}ord`);
        break;
      case "slowly":
        // The other writes while this one has begun a line.
        says(one, `@2 ord${word++}ord`, () => {
          time.pass(900);
          says(program(role === "moderator" ? "secretary" : "moderator"), `ord${word++}ord`);
          time.pass(300);
          conversation.look();
        });
        break;
      case "keys":
        keys(one, doing.typed);
        break;
      case "strikes": {
        // Also the other's, and also one that has been reworded.
        const target = last(word % 2 === 0 ? "moderator" : "secretary", conversation);
        if (target?.kind !== "note") break;
        struck.push(target.text);
        says(one, `/stryk ${target.id}`);
        break;
      }
      case "amends": {
        const target = last(role, conversation);
        if (target?.kind === "note") says(one, `/rett ${target.id} ${target.text} igjen`);
        break;
      }
      case "moves": {
        // Refused where the other sits there.
        says(one, "/sete");
        const now = conversation.state().writer.role;
        open.delete(role);
        open.set(now, one);
        break;
      }
      case "looks":
        conversation.look();
        break;
      case "waits":
        time.pass(doing.ms);
        break;
      default:
        if (doing.does === "leaves") conversation.leave();
        one.close();
        if (doing.does === "dies-torn")
          fs.appendFileSync(path.join(folder, `${firstSeat(role).id}.jsonl`), `{"id":"${firstSeat(role).id}:9999`);
        open.delete(role);
    }
  }
  return { programs: (["moderator", "secretary"] as const).map(program), struck };
}

const RUNS = rounds(60, 2000);

test(
  "both programs come to what is on the disk, and no line stands twice or is missing",
  () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRole, anyDoing), { maxLength: 30 }), (doings) => {
        const folder = newSession();
        const { programs, struck } = played(folder, doings, clocks());
        try {
          for (const { conversation } of programs) conversation.look();
          for (const { conversation } of programs) conversation.look();
          const { entries, issues } = readSession(folder, text);
          expect(issues).toEqual([]);
          const onDisk = plain(fold(CHOIR, entries));
          for (const { conversation } of programs) {
            const state = conversation.state();
            expect(plain(state.session)).toEqual(onDisk);
            expect(state.session.inside.has(state.writer.id)).toBe(true);
            const keysOfLines = state.lines.map(({ key }) => key);
            expect(new Set(keysOfLines).size).toBe(keysOfLines.length);
            const shown = new Set(keysOfLines);
            expect(entries.filter(({ id, kind }) => (kind === "note" || kind === "turn") && !shown.has(id))).toEqual(
              [],
            );
          }
          const memory = programs
            .map(({ conversation }) => JSON.stringify([conversation.state().lines, conversation.state().history]))
            .join();
          for (const words of struck) {
            expect(memory).not.toContain(words);
            expect(JSON.stringify(entries)).not.toContain(words);
          }
        } finally {
          for (const { close } of programs) close();
        }
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 200,
);
