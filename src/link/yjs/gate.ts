// What a device may put into the document: new lines of its own writer, as a program wrote them and of kinds that are its
// role's to write, and nothing else. An update is looked at before any of it is taken.
import * as Y from "yjs";
import type { Entry } from "../../model/entry.ts";
import { isObserversToWrite } from "../../model/seats/observers.ts";
import type { Seat } from "../../model/seats/seats.ts";
import { readCarried } from "../lines/carried-line.ts";
import { MAP } from "./line-map.ts";

/** Why it is refused: another writer's line, a line that is not for this role to write, no line of a program's, a change of what is there, or nothing that can be read. */
export type Refusal = "foreign" | "not-theirs" | "no-line" | "change" | "garbage";

/** Undefined: it may be taken. `update` is one of Yjs', of any size. */
export function whyRefused(update: Uint8Array, seat: Seat, doc: Y.Doc): Refusal | undefined {
  try {
    const { structs, ds } = Y.decodeUpdate(update);
    for (const struct of structs) {
      if (struct instanceof Y.Skip) continue;
      if (!(struct instanceof Y.Item)) return "change";
      if (isKnown(doc, struct.id, struct.length)) continue;
      const why = whyNot(struct, seat, doc);
      if (why) return why;
    }
    return deletesOnlyDeleted(ds, doc) ? undefined : "change";
  } catch {
    return "garbage";
  }
}

/** The document has it already: it changes nothing. */
function isKnown(doc: Y.Doc, { client, clock }: Y.ID, length: number): boolean {
  return Y.getState(doc.store, client) >= clock + length;
}

function whyNot(item: Y.Item, seat: Seat, doc: Y.Doc): Refusal | undefined {
  const parent: unknown = item.parent;
  if (parent !== MAP || item.parentSub === null || item.origin !== null || item.rightOrigin !== null) return "change";
  const [text, ...more] = item.content.getContent();
  const line = typeof text === "string" && more.length === 0 ? readCarried(text) : undefined;
  if (!line) return "no-line";
  if (line.writer !== seat.id) return "foreign";
  if (!isTheirs(seat, line.entry)) return "not-theirs";
  if (line.key !== item.parentSub) return "change";
  const there = doc.getMap(MAP).get(line.key);
  return there === undefined || there === text ? undefined : "change";
}

/** Observers comment and whisper; the rest is the others' to write. */
function isTheirs({ id, role }: Seat, entry: Entry): boolean {
  return role !== "observer" || (entry.kind !== "unknown" && isObserversToWrite(id, entry));
}

function deletesOnlyDeleted(ds: ReturnType<typeof Y.decodeUpdate>["ds"], doc: Y.Doc): boolean {
  if (ds.clients.size === 0) return true;
  const gone = Y.createDeleteSetFromStructStore(doc.store);
  for (const [client, ranges] of ds.clients) {
    const deleted = gone.clients.get(client) ?? [];
    for (const { clock, len } of ranges)
      if (!deleted.some((one) => one.clock <= clock && one.clock + one.len >= clock + len)) return false;
  }
  return true;
}
