// Slips of YAML that can be mended on the line: each looks at one line and, if it has that slip, says how it should stand.
import type { SlipKind } from "../../text/guide-finding.ts";
import { allFields, takesList, takesText } from "../schema/fields.ts";
import { languagesTogether } from "./on-line/languages-together.ts";
import {
  asList,
  type LineParts,
  lineOf,
  meant,
  partsOf,
  quoted,
  quotedFields,
  withoutTypographic,
  withStop,
} from "./quoting.ts";

export type Mend = {
  readonly kind: SlipKind;
  /** UTF-16 units into the line: what is wrong stands here. */
  readonly unit: number;
  /** The line as it should stand. */
  readonly line: string;
  /** The character, or the field, that it is about. */
  readonly about: string;
};

/** A longer line is no line of a guide; looking for slips in it would take for ever. */
const LONGEST = 5_000;

/** Every way in which `line` may be mended, the likeliest first. Whether one helps is for YAML to say. */
export function mendsOf(line: string): readonly Mend[] {
  return line.length > LONGEST ? [] : MENDERS.map((mender) => mender(line)).filter((mend) => mend !== undefined);
}

const MENDERS: readonly ((line: string) => Mend | undefined)[] = [
  percentLine,
  markup,
  colonSpace,
  dashSpace,
  missingColon,
  hashInBrackets,
  languagesTogether,
  brackets,
  textInBraces,
  quoteTrouble,
  startCharacter,
  colonInText,
];

function percentLine(line: string): Mend | undefined {
  return line.startsWith("%") ? { kind: "percent-line", unit: 0, line: `# ${line}`, about: "%" } : undefined;
}

/** `- [ ] Anything more?` · `- **Anything more?**` */
function markup(line: string): Mend | undefined {
  const parts = partsOf(line);
  const [, box, bold, inside = ""] = /^(?:(\[[ xX]?\])\s+|(\*\*|\*|__)(?=\S))(.+)$/.exec(parts.value) ?? [];
  const about = box ?? bold;
  if (about === undefined || (bold !== undefined && !inside.endsWith(bold))) return undefined;
  const text = bold === undefined ? inside : inside.slice(0, -bold.length);
  if (text === "" || /[*_]/.test(text)) return undefined;
  const value = /:(?:\s|$)|\s#|^["'{[]/.test(text) ? quoted(text) : text;
  return { kind: "markup", unit: startOf(line, parts.value), line: lineOf({ ...parts, value }), about };
}

/** `id:round` */
function colonSpace(line: string): Mend | undefined {
  const match = /^(\s*(?:-\s+)*)([A-Za-z_]+):(\S.*)$/.exec(line);
  const [, before = "", field = "", value = ""] = match ?? [];
  if (!match || !allFields().includes(field)) return undefined;
  return { kind: "colon-space", unit: before.length + field.length, line: `${before}${field}: ${value}`, about: field };
}

/** `-ask: …` */
function dashSpace(line: string): Mend | undefined {
  const match = /^(\s*)-([^\s-].*)$/.exec(line);
  const [, before = "", rest = ""] = match ?? [];
  if (!match) return undefined;
  // `-ask:…` lacks two spaces: told of once.
  const mended = `${before}- ${rest}`;
  return { kind: "dash-space", unit: before.length, line: colonSpace(mended)?.line ?? mended, about: "-" };
}

/** `ask – …`, `version`, `version 2`, `version = 2`, `version; 2` */
function missingColon(line: string): Mend | undefined {
  const match = /^(\s*(?:-\s+)*)([A-Za-z_]+)(\s*[=;：]\s*|\s+[–—-]\s+|\s+|$)(.*)$/.exec(line);
  const [, before = "", field = "", , value = ""] = match ?? [];
  if (!match || !allFields().includes(field)) return undefined;
  const mended = `${before}${field}: ${value}`.trimEnd();
  return { kind: "missing-colon", unit: before.length + field.length, line: mended, about: field };
}

/** `{ nb: Hei: hå, en: "Hi }` */
function textInBraces(line: string): Mend | undefined {
  const parts = partsOf(line);
  if (!parts.value.startsWith("{")) return undefined;
  const value = quotedFields(parts.value, allFields());
  if (value === undefined || value === parts.value) return undefined;
  const mended = lineOf({ ...parts, value });
  const start = startOf(line, parts.value);
  const stop = /"[^",{}]*"([.;:!?]+)(?=\s*[,}])/d.exec(parts.value)?.indices?.[1]?.[0];
  if (stop !== undefined) return { kind: "after-quote", unit: start + stop, line: mended, about: '"' };
  for (const mark of ['"', "'"]) {
    if (parts.value.split(mark).length % 2 === 1) continue;
    return { kind: "missing-quote", unit: start + parts.value.lastIndexOf(mark), line: mended, about: mark };
  }
  const colon = /:\s+[^,]*?(:)\s/d.exec(parts.value)?.indices?.[1]?.[0] ?? 0;
  return { kind: "colon-in-text", unit: start + colon, line: mended, about: ":" };
}

/** `[Om #metoo, Hva da?]` · `{ nb: Om #metoo, en: About #metoo }` */
function hashInBrackets(line: string): Mend | undefined {
  const parts = partsOf(line);
  const hash = parts.value.search(/\s#\S/);
  if (hash === -1 || !/^[{[]/.test(parts.value)) return undefined;
  const inner = /^\[(.*)\]$/.exec(parts.value)?.[1];
  const value =
    inner === undefined ? quotedFields(parts.value, allFields()) : asList(inner.split(/,\s+/).map((one) => one.trim()));
  if (value === undefined) return undefined;
  const unit = startOf(line, parts.value) + hash + 1;
  return { kind: "hash-in-text", unit, line: lineOf({ ...parts, value }), about: "#" };
}

/** `"Håp` · `"Håp" hva er det` · `"C:\mappe"` */
function quoteTrouble(line: string): Mend | undefined {
  const parts = partsOf(line);
  const mark = parts.value[0];
  if (mark !== '"' && mark !== "'") return undefined;
  const end = parts.value.indexOf(mark, 1);
  const stop = /^[.,;:!?]{1,3}$/.test(parts.value.slice(end + 1)) && end > 1;
  if (stop && !parts.value.includes("\\")) {
    const unit = startOf(line, parts.value) + end + 1;
    const value = quoted(withStop(parts.value.slice(1, end), parts.value.slice(end + 1)));
    return { kind: "after-quote", unit, line: lineOf({ ...parts, value }), about: mark };
  }
  const escaped = mark === '"' && parts.value.includes("\\");
  if (end === parts.value.length - 1 && !escaped) return undefined;
  const unit = startOf(line, parts.value);
  const mended = lineOf({ ...parts, value: quoted(meant(parts.value)) });
  if (end === -1) return { kind: "missing-quote", unit, line: mended, about: mark };
  if (escaped) return { kind: "backslash", unit: unit + parts.value.indexOf("\\"), line: mended, about: "\\" };
  return { kind: "after-quote", unit: unit + end + 1, line: mended, about: mark };
}

/** `@alle` · `- ja` · `{moderator} ønsker velkommen` */
function startCharacter(line: string): Mend | undefined {
  const parts = partsOf(line);
  const first = parts.value[0] ?? "";
  if (!"@`%*&!|>?-{[]},#".includes(first) || first === "") return undefined;
  // A dash before a text came along from a list; the other marks may be the text's own.
  const text = parts.value.replace(/^-\s+(?=\S)/, "");
  const value = text === parts.value || /:(?:\s|$)|^["'{[]/.test(text) ? quoted(text) : text;
  return { kind: "start-character", unit: startOf(line, parts.value), line: lineOf({ ...parts, value }), about: first };
}

/** `ask: Hva gjør dere: i praksis` · `- Hva gjør dere: i praksis` */
function colonInText(line: string): Mend | undefined {
  const parts = partsOf(line);
  const colon = parts.value.search(/:(?:\s|$)/);
  if (colon === -1 || /^["'{[]/.test(parts.value)) return undefined;
  const value = quoted(withoutTypographic(parts.value) ?? parts.value);
  return {
    kind: "colon-in-text",
    unit: startOf(line, parts.value) + colon,
    line: lineOf({ ...parts, value }),
    about: ":",
  };
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** `[a, b` · `{ nb: Hei ]` · `[a, b]]` */
function brackets(line: string): Mend | undefined {
  const parts = partsOf(line);
  if (!/^[{[]/.test(parts.value) || isTextInBrackets(parts)) return undefined;
  const open: string[] = [];
  let mended = "";
  let wrong = -1;
  for (const [index, character] of [...parts.value].entries()) {
    const closing = CLOSING[character];
    if (closing) open.push(closing);
    if (character !== "}" && character !== "]") {
      mended += character;
      continue;
    }
    const right = open.pop();
    if (right !== character && wrong === -1) wrong = index;
    mended += right ?? "";
  }
  const unit = startOf(line, parts.value);
  const whole = (value: string) => lineOf({ ...parts, value });
  if (wrong !== -1)
    return {
      kind: "wrong-bracket",
      unit: unit + wrong,
      line: whole(mended + open.reverse().join("")),
      about: parts.value[wrong] ?? "",
    };
  const missing = open.reverse().join(" ");
  if (!missing) return undefined;
  const gap = mended.startsWith("{ ") ? " " : "";
  return { kind: "unclosed-bracket", unit, line: whole(`${mended}${gap}${missing}`), about: parts.value[0] ?? "" };
}

/** `ask: [Show the card`, `- {Show the card`: no list, and no fields, can stand there. */
function isTextInBrackets({ field, value }: LineParts): boolean {
  const name = field.replace(/:\s*$/, "");
  if (value.startsWith("{")) return !value.includes(":") && /\s/.test(value);
  return name !== "" && takesText(name) && !takesList(name) && /\s/.test(value);
}

function startOf(line: string, value: string): number {
  const { indent, dashes, field } = partsOf(line);
  return value === "" ? line.length : indent.length + dashes.length + field.length;
}
