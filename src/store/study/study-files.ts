// The files of studies: `studies/<id>/study.yaml` in the data folder. What stands in them is read elsewhere.
import fs from "node:fs";
import path from "node:path";
import { makeFolder, renameFolder, syncFolder } from "../journal/write.ts";
import { ordinaryBytes } from "../ordinary-file.ts";
import { type StoreText, telling } from "../problem.ts";
import { writeWhole } from "../session/beginning.ts";

const STUDY_FILE = "study.yaml";

export type StudyFile = { readonly path: string; readonly bytes: Uint8Array };

/** The folder of all studies. */
export function studiesFolder(data: string): string {
  return path.join(data, "studies");
}

/** Every study's file, by the names of their folders. One that can't be read is left out. */
export function readStudyFiles(data: string): readonly StudyFile[] {
  const parent = studiesFolder(data);
  return foldersIn(parent).flatMap((name) => {
    const file = path.join(parent, name, STUDY_FILE);
    const bytes = ordinaryBytes(file);
    return bytes ? [{ path: file, bytes }] : [];
  });
}

function foldersIn(parent: string): readonly string[] {
  try {
    const all = fs.readdirSync(parent, { withFileTypes: true });
    return all
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .sort();
  } catch {
    return []; // No study has been made on this machine yet.
  }
}

/**
 * Makes a study's folder with its file, and `beside` by their names; returns the file's path. `exists`: there is one of
 * that name, and it is left as it is. Throws a StoreProblem.
 */
export function createStudyFile(
  data: string,
  id: string,
  contents: string,
  beside: Readonly<Record<string, string>>,
  text: StoreText,
): { readonly path: string } | "exists" {
  const parent = studiesFolder(data);
  const folder = path.join(parent, id);
  return telling(parent, text, () => {
    if (fs.existsSync(folder)) return "exists";
    makeFolder(parent);
    const unfinished = fs.mkdtempSync(path.join(parent, ".new-"));
    try {
      for (const [name, bytes] of Object.entries({ ...beside, [STUDY_FILE]: contents }))
        writeWhole(path.join(unfinished, name), Buffer.from(bytes));
      syncFolder(unfinished);
      renameFolder(unfinished, folder);
    } catch (error) {
      fs.rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
    syncFolder(parent);
    return { path: path.join(folder, STUDY_FILE) };
  });
}

/** Puts `contents` in place of the file, whole or not at all. Throws a StoreProblem. */
export function replaceStudyFile(file: string, contents: string, text: StoreText): void {
  telling(file, text, () => {
    const unfinished = `${file}.new`;
    try {
      writeWhole(unfinished, Buffer.from(contents));
      renameFolder(unfinished, file);
    } catch (error) {
      fs.rmSync(unfinished, { force: true });
      throw error;
    }
    syncFolder(path.dirname(file));
  });
}
