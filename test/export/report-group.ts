// The scripted group of ninety minutes as a session: its entries worked out from the script, as its secretary would have
// left them, with the moderator's own few around them.
import { readFileSync } from "node:fs";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { nb } from "../../src/text/nb/index.ts";
import { GROUP_OF_TWELVE } from "../secretary/group-of-twelve.ts";
import { readScript } from "../secretary/script.ts";
import { at, pen, type Said } from "./pen.ts";

export const GROUP = "20261122-1000-staff-recovery";

const { guide } = loadGuide(readFileSync("guides/staff-recovery.yaml"), nb);
if (!guide) throw new Error("staff-recovery.yaml has mistakes");

function write(): readonly Entry[] {
  const journal: Entry[] = [];
  const mod = pen("mod", journal);
  const sec = pen("sec", journal);
  const about = { id: "staff-recovery", version: "1", sha256: "0".repeat(64) };
  mod({ t: 0, kind: "start", format: 1, session: GROUP, guide: about, participants: 12, language: "nb" });
  mod({ t: 0, kind: "join", writer: "mod", role: "moderator", program: "0.1.0" });
  sec({ t: 0, kind: "join", writer: "sec", role: "secretary", program: "0.1.0" });
  const ids: string[] = [];
  for (const { target, ...entry } of readScript(GROUP_OF_TWELVE).entries) {
    const whole = target === undefined ? entry : { ...entry, target: ids[Number(target)] };
    const text = entry.kind === "whisper" && !("text" in entry) ? { text: "gi ordet videre" } : {};
    ids.push(sec({ ...whole, ...text } as unknown as Said));
  }
  mod({ t: at(89, 50), kind: "end" });
  sec({ t: at(93), kind: "debrief", about: "impressions", text: "Gruppa fant tonen etter pausen" });
  return journal;
}

const entries = write();
export const group: Session = fold(withPreparation(guide, entries), entries);
