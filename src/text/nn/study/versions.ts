// Nynorsk: what differs between two versions of a guide.
import type { versions as norwegian } from "../../nb/study/versions.ts";
import type { Partially } from "../../partial.ts";

export const versions: Partially<typeof norwegian> = {
  command: "vis kva som skil to utgåver av ein guide",
  arguments: { before: "den eldste utgåva: ei fil eller eit namn", after: "den nyaste utgåva" },
  names: { after: "no" },
  heading: (title: string, before: string, after: string) => `${title}: utgåve ${before} → ${after}`,
  otherGuide: (before: string, after: string) =>
    `! Dette er to guidar med kvar sin id (${before} og ${after}), ikkje to utgåver av éin.`,
  sameVersion: (version: string) =>
    `! Begge heiter utgåve ${version}, men er ikkje like. Gi den nye eit eige nummer, så det går an å sjå kva som vart brukt når.`,
  none: "Ingenting skil dei: alle spørsmål og oppfølgingar er dei same.",
  legend: "Ord som er tekne ut, står i [-klammer-], nye i {+krøllklammer+}.",
  is: {
    removed: "Teken ut",
    another: "! Eit anna spørsmål med same id",
    moved: "Flytt",
    "probe-removed": "Oppfølging teken ut",
  },
  anotherRemedy:
    "Notat frå før svarar på det gamle spørsmålet. Gi det nye ein eigen id, så blir dei ikkje blanda saman på tvers av samtalane.",
  movedFrom: (section: string) => `frå «${section}»`,
  within: "ein annan stad i rekkjefølgja",
  renamed: (id: string) => `heitte før ${id}`,
  priorities: { must: "må spørjast", should: "bør spørjast", "if-time": "om det er tid" },
};
