// How far the other writers' files had come when a line was written: lines lost from the very end of a file show by it.
import fs from "node:fs";
import path from "node:path";
import type { WriterId } from "../../model/entry.ts";
import { writerOf } from "../folder/folder.ts";
import { parseLine } from "../journal/line.ts";
import { pieceOf } from "../journal/piece.ts";
import { sealIn } from "../journal/seal.ts";
import { isOrdinary } from "../ordinary-file.ts";

/** By writer: the id of the last line of each, and its chain. */
export type LastSeen = Readonly<Record<WriterId, { readonly id: string; readonly chain: string }>>;

/** A line is seldom longer; of one that is nothing is told. In bytes. */
const ENDING = 4096;

/** The last sealed line of every other writer's file. What can't be read is left out. */
export function lastSeen(folder: string, writer: WriterId): LastSeen {
  const seen: Record<WriterId, { readonly id: string; readonly chain: string }> = {};
  for (const name of fs.readdirSync(folder)) {
    const other = writerOf(name);
    if (other === undefined || other === writer) continue;
    const last = lastSealed(path.join(folder, name));
    if (last) seen[other] = last;
  }
  return seen;
}

function lastSealed(place: string): LastSeen[WriterId] | undefined {
  for (const line of endOf(place).split("\n").slice(0, -1).reverse()) {
    const text = line.trim();
    const seal = sealIn(text);
    const entry = seal && parseLine(text);
    if (entry) return { id: entry.id, chain: seal.chain };
  }
  return undefined;
}

function endOf(place: string): string {
  let file: number | undefined;
  try {
    if (!isOrdinary(place)) return "";
    file = fs.openSync(place, "r");
    const { size } = fs.fstatSync(file);
    return pieceOf(file, Math.max(0, size - ENDING), size).toString("utf8");
  } catch {
    return "";
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}
