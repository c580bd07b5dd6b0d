// Norwegian: what differs between two versions of a guide.
import type { Priority } from "../../../model/guide.ts";

export const versions = {
  command: "vis hva som skiller to utgaver av en guide",
  names: { before: "før", after: "nå" },
  arguments: { before: "den eldste utgaven: en fil eller et navn", after: "den nyeste utgaven" },
  heading: (title: string, before: string, after: string) => `${title}: utgave ${before} → ${after}`,
  otherGuide: (before: string, after: string) =>
    `! Dette er to guider med hver sin id (${before} og ${after}), ikke to utgaver av én.`,
  sameVersion: (version: string) =>
    `! Begge heter utgave ${version}, men er ikke like. Gi den nye et eget nummer, så det går an å se hva som ble brukt når.`,
  none: "Ingenting skiller dem: alle spørsmål og oppfølginger er de samme.",
  legend: "Ord som er tatt ut, står i [-klammer-], nye i {+krøllklammer+}.",
  is: {
    added: "Ny",
    removed: "Tatt ut",
    reworded: "Ny ordlyd",
    another: "! Et annet spørsmål med samme id",
    moved: "Flyttet",
    priority: "Prioritet",
    "probe-added": "Ny oppfølging",
    "probe-removed": "Oppfølging tatt ut",
    "probe-reworded": "Oppfølging med ny ordlyd",
  },
  before: (text: string) => `Før: ${text}`,
  anotherRemedy:
    "Notater fra før svarer på det gamle spørsmålet. Gi det nye en egen id, så blandes de ikke sammen på tvers av samtalene.",
  movedFrom: (section: string) => `fra «${section}»`,
  within: "et annet sted i rekkefølgen",
  renamed: (id: string) => `het før ${id}`,
  priority: (before: string, after: string) => `${before} → ${after}`,
  priorities: { must: "må spørres", should: "bør spørres", "if-time": "hvis det er tid" } as Record<Priority, string>,
};
