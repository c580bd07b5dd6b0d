// A draft in few words, to be read as the person reads it who made the document.

import type { Probe } from "../../../src/model/guide.ts";
import type { LocalText } from "../../../src/model/language.ts";
import { inLanguage } from "../../../src/text/languages.ts";
import type { Draft } from "./imported.ts";

/** `# section`, `1 ask: question`, `- follow-up`, `? ` before what is asked about. */
export function outlineOf({ guide, yaml, doubtful }: Draft): readonly string[] {
  const of = (text: LocalText): string => inLanguage(text, guide.language);
  const lines = yaml.split("\n");
  // What a question of the draft stands above.
  const asked = new Set(
    doubtful.map((n) =>
      lines
        .slice(n)
        .find((line) => !line.trimStart().startsWith("#"))
        ?.replace(/^[\s-]*(?:\w+: )?"?|"?$/gu, ""),
    ),
  );
  const mark = (text: string): string => (asked.has(text.replaceAll('"', '\\"')) ? "? " : "");
  const told = (text: LocalText, before: string): string => `${mark(of(text))}${before}${of(text)}`;
  const probes = (some: readonly Probe[] = [], indent: string): readonly string[] =>
    some.flatMap((probe) => [
      `${indent}${mark(of(probe.text))}- ${of(probe.text)}`,
      ...probes(probe.probes, `${indent}  `),
    ]);
  // Of several notes together the comment says which one it asks about.
  const isAsked = (line: string): boolean => asked.has(line.replaceAll('"', '\\"')) || yaml.includes(`?? «${line}»`);
  const notes = (note: LocalText | undefined): readonly string[] =>
    note === undefined
      ? []
      : of(note)
          .trimEnd()
          .split("\n")
          .map((line) => `  ${isAsked(line) ? "? " : ""}note: ${line}`);
  return guide.sections.flatMap((section) => [
    told(section.title, "# ") + minutes(section.minutes),
    ...notes(section.note),
    ...section.items.flatMap((item) => [
      told(item.text, `${item.number === undefined ? "" : `${item.number} `}${item.kind}: `) + minutes(item.minutes),
      ...notes(item.note),
      ...probes(item.probes, "  "),
      ...item.cover.map(({ text }) => `  ${mark(of(text))}☐ ${of(text)}`),
    ]),
  ]);
}

function minutes(planned: { readonly from: number; readonly to: number } | undefined): string {
  if (!planned) return "";
  return planned.from === planned.to ? ` [${planned.to}]` : ` [${planned.from}–${planned.to}]`;
}
