// An invented course of five people who met twice, and two evenings of people of whom nobody knows whether they are the same.

import type { Exported } from "../../src/export/exporter.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { textsIn } from "../../src/text/languages.ts";

export type Line = readonly [kind: "note", participant: number, item: string, text: string, codes?: readonly string[]];

const GUIDE = `id: choir
title: Koret
kind: focus-group
language: nb
sections:
  - title: Kveldene
    items:
      - { ask: Hvordan var den siste kvelden?, id: last }
      - { ask: Hva gir det deg å synge?, id: gives }
`;

export type Made = {
  readonly day: number;
  readonly people: number;
  readonly guide?: string;
  readonly study?: string;
  readonly group?: string;
  readonly after: readonly Readonly<Record<string, unknown>>[];
};

/** A session of one evening in November: its lines are a minute apart. */
export function evening({ day, people, guide = GUIDE, study, group, after }: Made): Exported {
  const loaded = loadGuide(guide, textsIn("nb")).guide;
  if (!loaded) throw new Error("no guide");
  const date = `2026-11-${String(day).padStart(2, "0")}`;
  const id = `${date.replaceAll("-", "")}-1800-${loaded.id}`;
  const at = (n: number) => `${date}T18:${String(n % 60).padStart(2, "0")}:00.000+01:00`;
  const first = [
    {
      kind: "start",
      format: 2,
      session: id,
      guide: { id: loaded.id, version: loaded.version, sha256: "0".repeat(64) },
      participants: people,
      language: "nb",
      ...(study === undefined ? {} : { study }),
      ...(group === undefined ? {} : { group }),
    },
    { kind: "join", writer: "mod", role: "moderator", program: "test" },
  ];
  const entries = [...first, ...after].map(
    (entry, n) => ({ id: `mod:${n + 1}`, at: at(n), t: n * 60_000, ...entry }) as Entry,
  );
  return { id, session: fold(withPreparation(loaded, entries), entries) };
}

export const note = (participant: number, item: string, text: string, codes: readonly string[] = []) => ({
  kind: "note" as const,
  item,
  speakers: { who: [participant] },
  said: "verbatim" as const,
  text,
  ...(codes.length > 0 ? { codes } : {}),
});

const talk = (words: string) => [
  { kind: "reach" as const, item: "last" },
  note(2, "last", `${words} igjen`, ["glede"]),
  note(4, "gives", `${words} sammen`, ["fellesskap"]),
];

export const course: readonly Exported[] = [
  evening({ day: 3, people: 5, study: "choir", group: "five", after: talk("Vi sang") }),
  evening({ day: 10, people: 5, study: "choir", group: "five", after: talk("Vi lyttet") }),
];

export const strangers: readonly Exported[] = [
  evening({ day: 17, people: 5, after: talk("De kom") }),
  evening({ day: 24, people: 5, after: talk("De gikk") }),
];
