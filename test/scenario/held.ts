// A session held on a guide that ships, with its journal in a folder of its own; and what must be true of it afterwards.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { readJson } from "../../src/export/formats/json.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import { isoWithOffset } from "../../src/model/clock.ts";
import type { Draft } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { entryOf } from "../../src/store/journal/line.ts";
import { createSession } from "../../src/store/session/create.ts";
import { openJournal } from "../../src/store/session/open.ts";
import { readSession } from "../../src/store/session/read.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";
import { storedKeeper } from "../keeper.ts";
import { BEGINS, type Options, type Scenario, scenario } from "../scenario.ts";
import { bytesIn, temporaryFolder } from "../store/helpers.ts";

export type Held = {
  readonly session: Scenario;
  readonly folder: string;
  /** A session's name, the same every time. */
  readonly id: string;
};

/** A new session on `guides/<name>.yaml`, its lines on the disk. */
export function heldOn(name: string, { participants = 5, language = "nb", ...options }: Options): Held {
  const texts = textsIn(language);
  const guideSource = readFileSync(path.join(import.meta.dirname, "../../guides", `${name}.yaml`));
  const { guide } = loadGuide(guideSource, texts);
  if (!guide) throw new Error(`${name} does not load`);
  const at = isoWithOffset(BEGINS, 60);
  const first = (session: string, sha256: string): readonly Draft[] => [
    {
      at,
      t: 0,
      kind: "start",
      format: 2,
      session,
      guide: { id: guide.id, version: guide.version, sha256 },
      participants,
      language,
    },
    { at, t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" },
  ];
  const { id, folder } = createSession(
    temporaryFolder(),
    { guideId: guide.id, guideSource, at, writer: "mod", first },
    texts.store,
  );
  const { journal } = openJournal(folder, "mod", { moment: () => ({ at, t: 0 }), text: texts.store });
  onTestFinished(() => journal.close());
  const keeper = storedKeeper(journal, () => readSession(folder, texts.store).entries);
  return { session: scenario(withPreparation(guide), { ...options, participants, language, keeper }), folder, id };
}

/** All that can be seen of a session, without the guide that it was held on. */
function seen({ guide: _, ...session }: Session): unknown {
  return session;
}

/**
 * What the program had in memory is what stands on the disk; what leaves as json is what was looked at once
 * (test/golden/scenario/<name>.json), and comes back as the same session.
 */
export async function expectKept(name: string, { session, folder, id }: Held, language: "nb" | "en"): Promise<void> {
  const texts = textsIn(language);
  const stored = readSession(folder, texts.store);
  expect(stored.issues).toEqual([]);
  const onDisk = fold(session.session().guide, stored.entries);
  expect(seen(session.session())).toEqual(seen(onDisk));

  const { session: leaving } = exportable(onDisk, { memos: true });
  const exporter = await exporterFor("json");
  const file = await exporter?.write([{ id, session: leaving }], language, texts);
  expect(file).toBeTypeOf("string");
  golden(`scenario/${name}.json`, String(file));

  const [back] = readJson(String(file), entryOf) ?? [];
  expect(back?.id).toBe(id);
  if (!back) return;
  const again = fold(back.guide, back.entries);
  expect(seen(again)).toEqual(seen(leaving));
  expect(again.guide).toEqual(leaving.guide);
}

/** Not a byte of the words is in any file of the session, nor in what leaves. */
export function expectGone({ session, folder }: Held, ...words: readonly string[]): void {
  const bytes = bytesIn(folder);
  for (const word of words) {
    expect(bytes.includes(word), `“${word}” is still on the disk`).toBe(false);
    expect(session.screen()).not.toContain(word);
  }
}

/** Follows the way that the end leads, with Enter alone, until the session is ended; the number of steps. */
export function ledOut(session: Scenario): number {
  for (let steps = 1; steps < 30; steps += 1) {
    session.after("5").moderator.presses("enter");
    if (session.state().over === "ended") return steps;
  }
  throw new Error(`the end leads nowhere:\n${session.screen()}`);
}
