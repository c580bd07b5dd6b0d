// The parts of a Word document's archive, and what each refers to. Paths and names are those of ECMA-376.
import { readXml } from "../../../markup/read-xml.ts";

export type Parts = ReadonlyMap<string, string>;

export type Relation = { readonly type: string; readonly target: string };

/** Which files of the archive are read: no picture, font or macro ever is. */
export function isPartOfDocument(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name) && !/(?:^|\/)(?:theme|media|embeddings|fonts|customXml)\//iu.test(name);
}

/** What the part at `path` refers to, with whole paths; `""` for the archive itself. */
export function relationsOf(parts: Parts, path: string): readonly Relation[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const xml = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  readXml(xml, {
    open: (tag, { Type: type = "", Target: target = "", TargetMode: mode }) => {
      if (tag !== "Relationship" || mode === "External") return;
      relations.push({ type: type.slice(type.lastIndexOf("/") + 1), target: pathFrom(folder, target) });
    },
  });
  return relations;
}

function pathFrom(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.slice(1).split("/") : [...folder.split("/"), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
