// A reading as lines in a terminal, or in a pipe: no markup, no ids.
import { clean, oneLine } from "../clean.ts";
import type { Part, Reading, Row } from "./reading.ts";

const INDENT = "   ";

export function toPlain({ title, facts, legend, parts }: Reading): string {
  const widest = Math.max(0, ...facts.map(([name]) => name.length));
  const blocks = [
    [oneLine(title), "=".repeat(oneLine(title).length)],
    facts.map(([name, value]) => `${name.padEnd(widest)}  ${oneLine(value)}`),
    [legend],
    ...parts.map(partLines),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function partLines({ heading, about, rows }: Part): readonly string[] {
  const meta = about.length > 0 ? [INDENT + about.map(oneLine).join(" · ")] : [];
  return [oneLine(heading), ...meta, ...rows.map(rowLine)];
}

function rowLine({ manner, time, lead, words, notes, codes }: Row): string {
  const margin = INDENT + (manner === "comment" ? "│ " : "");
  const start = time === undefined ? "" : `${time}  `;
  const said = clean(words).replace(/\n+/gu, `\n${margin}${" ".repeat(start.length)}`);
  const pieces = [
    lead === undefined ? said : `${oneLine(lead)}: ${said}`,
    ...codes.map((code) => `#${oneLine(code)}`),
    notes.length > 0 ? `(${notes.map(oneLine).join("; ")})` : "",
  ];
  return `${margin}${start}${pieces.filter((piece) => piece !== "").join(" ")}`;
}
