// Sessions of any length to measure with: a fictional focus group that goes on and on.
import { readFileSync } from "node:fs";
import path from "node:path";
import { isoWithOffset } from "../../src/model/clock.ts";
import type { Draft } from "../../src/model/entry.ts";
import type { Format } from "../../src/store/journal/sealing.ts";
import { createSession } from "../../src/store/session/create.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { textsIn } from "../../src/text/languages.ts";
import { REPOSITORY } from "../terminal/harness/opening.ts";

const START = Date.parse("2026-11-22T10:00:00+01:00");
const ITEMS = ["meaning", "housing", "coping-group", "in-practice"];
const WORDS = ["håp", "hverdagen", "å bli møtt", "tid", "jobb", "venner", "ro", "mestring", "æresord", "naboen 🙂"];

function entryAt(n: number): Draft {
  const t = n * 700;
  const stamp = { at: isoWithOffset(START + t, 60), t, item: ITEMS[Math.floor(n / 40) % ITEMS.length] ?? "" };
  if (n % 40 === 0) return { ...stamp, kind: "reach" };
  if (n % 7 === 0) return { ...stamp, kind: "cue", cue: "laughter", speakers: { who: [1 + (n % 5)] } };
  if (n % 11 === 0) return { ...stamp, kind: "comment", about: "mood", text: `stemningen snur ved ${WORDS[n % 10]}` };
  const said = n % 3 === 0 ? "verbatim" : "paraphrase";
  const text = `${WORDS[n % 10]} og ${WORDS[(n * 3) % 10]}, sa de for ${n}. gang`;
  return { ...stamp, kind: "note", speakers: { who: [1 + (n % 5)] }, said, text, codes: [`kode${n % 30}`] };
}

/** What a secretary's keys catch: every third is a cue of whoever spoke. */
function catchAt(n: number): Draft {
  const t = n * 700;
  const stamp = { at: isoWithOffset(START + t, 60), t, item: ITEMS[0] ?? "" };
  const spoke = 1 + ((n - (n % 3)) % 5);
  if (n % 3 === 1) return { ...stamp, kind: "cue", cue: "pause", speakers: { who: [spoke] } };
  return { ...stamp, kind: "turn", speakers: { who: [n % 3 === 0 ? spoke : 1 + (n % 5)] } };
}

/** Makes a session in which a secretary has caught so much; gives its name and folder. */
export function makeCaught(data: string, catches: number): { readonly id: string; readonly folder: string } {
  const made = makeSession(data, 2, `caught-${catches}`);
  const at = isoWithOffset(START, 60);
  const { journal } = openJournal(made.folder, "sec", { moment: () => ({ at, t: 0 }), text: textsIn("nb").store });
  journal.append([{ at, t: 0, kind: "join", writer: "sec", role: "secretary", program: "0" }]);
  journal.append(Array.from({ length: catches }, (_, n) => catchAt(n)));
  journal.close();
  return made;
}

/** Makes a session of so many entries in a data folder, in the first format unless told; gives its name and folder. */
export function makeSession(
  data: string,
  entries: number,
  guideId = `long-${entries}`,
  format: Format = 1,
): { readonly id: string; readonly folder: string } {
  const text = textsIn("nb").store;
  const at = isoWithOffset(START, 60);
  const made = createSession(
    data,
    {
      guideId,
      guideSource: readFileSync(path.join(REPOSITORY, "guides/staff-recovery.yaml")),
      at,
      writer: "mod",
      first: (session, sha256): readonly Draft[] => [
        {
          at,
          t: 0,
          kind: "start",
          format,
          session,
          guide: { id: "staff-recovery", version: "1", sha256 },
          participants: 5,
          language: "nb",
        },
        { at, t: 0, kind: "join", writer: "mod", role: "moderator", program: "0" },
      ],
    },
    text,
  );
  const { journal } = openJournal(made.folder, "mod", { moment: () => ({ at, t: 0 }), text });
  for (let from = 2; from < entries; from += 1000) {
    journal.append(Array.from({ length: Math.min(1000, entries - from) }, (_, index) => entryAt(from + index)));
  }
  journal.close();
  return made;
}
