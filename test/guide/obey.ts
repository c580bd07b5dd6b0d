// A person who does literally what an answer to a slip says: each answer, in both languages, and what the hands then do.
import { loadGuide } from "../../src/guide/load.ts";
import type { Issue } from "../../src/model/issue.ts";
import { textsIn } from "../../src/text/languages.ts";

type Spoken = "nb" | "en";
/** `column` is counted from 0; `told` are the parts of the answer that say what to write. */
type Hands = (lines: string[], at: number, column: number, told: readonly string[]) => void;
type Obedience = Readonly<Record<Spoken, RegExp>> & { readonly do: Hands };

const indentOf = (line: string) => /^\s*/.exec(line)?.[0] ?? "";

/** Writes what is to be written: the whole line, the field in it, or the word at the place. */
const write: Hands = (lines, at, column, [told = ""]) => {
  const line = lines[at] ?? "";
  const before = line.slice(0, column);
  const after = line.slice(column);
  const indent = indentOf(line);
  if (/^- [\w-]+: …$/.test(told)) lines[at] = `${indent}${told.slice(0, -1)}${line.replace(/^[^:]*:+\s*/, "")}`;
  else if (/^[\w-]+:$/.test(told) && after.replace(/^[^\s:]+\s*/, "").startsWith(":"))
    lines[at] = before + told.slice(0, -1) + after.replace(/^[^\s:]+/, "");
  else if (/^\{\w+\}$/.test(told)) lines[at] = before + told + after.replace(/^\{[^}]*\}/, "");
  // A field between braces, or the element of a list in brackets: only that is written anew.
  else if (/[{[]/.test(before) && /^[\w-]+: [^,]*$/.test(told) && !/^[\w-]+: [[{]/.test(told))
    lines[at] = before + told.replace(/^[\w-]+: /, "") + after.replace(/^[^,}\]]*?(?=\s*[,}\]])/, "");
  else lines[at] = indent + (line.trimStart().startsWith("- ") && /^[a-z_]+: /.test(told) ? "- " : "") + told;
};

const deleteLine: Hands = (lines, at) => void lines.splice(at, 1);

/** The line, and those below that stand further in. */
const moveBlock: Hands = (lines, at, _, [spaces = "0"]) => {
  const from = indentOf(lines[at] ?? "").length;
  const below = lines.findIndex((line, index) => index > at && line !== "" && indentOf(line).length <= from);
  for (let line = at; line < (below === -1 ? lines.length : below); line++) {
    const by = Number(spaces) - from;
    lines[line] = by > 0 ? " ".repeat(by) + lines[line] : (lines[line] ?? "").slice(-by);
  }
};

const OBEDIENCE: readonly Obedience[] = [
  { nb: /^Skriv: (.*)$/, en: /^Write: (.*)$/, do: write },
  {
    nb: /^Skriv hele teksten på én linje: (.*)$/,
    en: /^Write the whole text on one line: (.*)$/,
    do: (lines, at, _, [told = ""]) => {
      const above = lines[at - 1] ?? "";
      const dash = /^- /.test(above.trimStart()) && /^[a-z_]+: /.test(told) ? "- " : "";
      // Also what goes on below is in it.
      const isIn = (line: string | undefined) => line?.trim() && told.includes(line.trim());
      let end = at + 1;
      while (isIn(lines[end])) end++;
      lines.splice(at - 1, end - at + 1, indentOf(above) + dash + told);
    },
  },
  {
    nb: /^Sett inn en linje over denne, med (\d+) mellomrom foran: (probes:)$/,
    en: /^Put in a line above this one, with (\d+) spaces before it: (probes:)$/,
    do: (lines, at, _, [spaces, told = ""]) => void lines.splice(at, 0, " ".repeat(Number(spaces)) + told),
  },
  {
    nb: /^Flytt linja ut, så den har (\d+) mellomrom foran seg, og sett strek og mellomrom foran: - [a-z]+: …$/,
    en: /^Move the line out until it has (\d+) spaces before it, and put a dash and a space first: - [a-z]+: …$/,
    do: (lines, at, _, [spaces]) => void lines.splice(at, 1, `${" ".repeat(Number(spaces))}- ${lines[at]?.trim()}`),
  },
  {
    nb: /^Flytt linja ut, helt til venstre\.$/,
    en: /^Move the line out, all the way to the left\.$/,
    do: (lines, at) => void lines.splice(at, 1, lines[at]?.trim() ?? ""),
  },
  {
    nb: /^Flytt linja ut, så den har (\d+) mellomrom foran seg\.$/,
    en: /^Move the line out until it has (\d+) spaces before it\.$/,
    do: (lines, at, _, [spaces]) => void lines.splice(at, 1, `${" ".repeat(Number(spaces))}${lines[at]?.trim()}`),
  },
  {
    nb: /^La (\S+) stå alene på linja, og skriv på en ny linje under, med (\d+) mellomrom foran: (.*)$/,
    en: /^Leave (\S+) alone on the line, and write on a new line below it, with (\d+) spaces before it: (.*)$/,
    do: (lines, at, _, [field = "", spaces, told = ""]) => {
      const line = lines[at] ?? "";
      const alone = line.slice(0, line.indexOf(field) + field.length);
      lines.splice(at, 1, alone, " ".repeat(Number(spaces)) + told);
    },
  },
  {
    nb: /^Skriv bare dette her: (.*) Skriv så på en ny linje under, med (?:(\d+)|ett|ingen) mellomrom foran: (.*)$/,
    en: /^Write only this here: (.*) Then write on a new line below it, with (?:(\d+) spaces|one space|no spaces) before it: (.*)$/,
    do: (lines, at, _, [first = "", spaces = "0", rest = ""]) =>
      void lines.splice(at, 1, indentOf(lines[at] ?? "") + first, " ".repeat(Number(spaces)) + rest),
  },
  {
    nb: /^Flytt linja, og alt som hører til den, ut, så den har (\d+) mellomrom foran seg\.$/,
    en: /^Move the line, with all that belongs to it, out until it has (\d+) spaces before it\.$/,
    do: moveBlock,
  },
  {
    nb: /^Flytt den, og linjene som hører til den, så den får (?:(\d+)|ett|ingen) mellomrom foran seg/,
    en: /^Move it, with the lines that belong to it, until it has (?:(\d+) spaces|one space|no spaces)/,
    do: moveBlock,
  },
  {
    nb: /^Skriv på linje (\d+): (.*)$/,
    en: /^Write on line (\d+): (.*)$/,
    do: (lines, _, __, [line, told = ""]) => write(lines, Number(line) - 1, 0, [told]),
  },
  {
    nb: /^Sett et mellomrom der streken står\.$/,
    en: /^Put a space where the dash is\.$/,
    do: (lines, at) => void lines.splice(at, 1, (lines[at] ?? "").replace("-", " ")),
  },
  {
    nb: /^Slett > og mellomrommet etter det, foran hver linje\.$/,
    en: /^Delete the > and the space after it, before each line\.$/,
    do: (lines) =>
      void lines.forEach((line, at) => void lines.splice(at, 1, line.replace("> ", "").replace(/^>$/, ""))),
  },
  {
    nb: /^Slett alt som står over linje (\d+): /,
    en: /^Delete all that stands above line (\d+): /,
    do: (lines, _, __, [line]) => void lines.splice(0, Number(line) - 1),
  },
  {
    nb: /^Slett linja og alt under den\.$/,
    en: /^Delete the line and all below it\.$/,
    do: (lines, at) => void lines.splice(at),
  },
  {
    nb: /^Slett tegnet, og trykk Enter der det sto\.$/,
    en: /^Delete the character, and press Enter where it was\.$/,
    do: (lines, at, column) => {
      const line = lines[at] ?? "";
      lines.splice(at, 1, line.slice(0, column), line.slice(column + 1));
    },
  },
  {
    nb: /^Skriv hele lista på én linje: (.*)$/,
    en: /^Write the whole list on one line: (.*)$/,
    do: (lines, at, _, [told = ""]) => void lines.splice(at - 1, 2, indentOf(lines[at - 1] ?? "") + told),
  },
  { nb: /^Slett linja\.$/, en: /^Delete the line\.$/, do: deleteLine },
  {
    nb: /^Gi den (?:(\d+)|ett|ingen) mellomrom foran seg/,
    en: /^Give it (?:(\d+) spaces|one space|no spaces)/,
    do: (lines, at, _, [spaces = "0"]) =>
      void lines.splice(at, 1, " ".repeat(Number(spaces)) + (lines[at] ?? "").trim()),
  },
  {
    nb: /^Skriv «questions:» på en egen linje øverst/,
    en: /^Write “questions:” on a line of its own at the top/,
    do: (lines) => void lines.unshift("questions:"),
  },
  {
    nb: /^Gi dette punktet en annen id, for eksempel: (\S+)$/,
    en: /^Give this one another id, for example: (\S+)$/,
    do: (lines, at, column, [id = ""]) => {
      const line = lines[at] ?? "";
      lines[at] = line.slice(0, column) + id + line.slice(column).replace(/^[\w-]+/, "");
    },
  },
];

/** The guide's text once the answer has been obeyed. Throws if it is nothing that hands could do. */
export function obeyed(source: string, issue: Issue, language: Spoken): string {
  const lines = source.split("\n");
  const remedy = issue.remedy ?? "";
  const obedience = OBEDIENCE.find((one) => one[language].test(remedy));
  if (!obedience) throw new Error(`nobody can do this: ${issue.message} ${remedy}`);
  const [, ...told] = obedience[language].exec(remedy) ?? [];
  obedience.do(lines, (issue.place?.line ?? 1) - 1, (issue.place?.column ?? 1) - 1, told);
  return lines.join("\n");
}

export function errorsIn(source: string, language: Spoken): readonly Issue[] {
  return loadGuide(source, textsIn(language)).issues.filter(({ severity }) => severity === "error");
}

/** Obeys the first answer until none is left, as a person does who checks again each time. */
export function obeyedToTheEnd(source: string, language: Spoken): string {
  let now = source;
  for (let round = 0; round < 12; round++) {
    const [first] = errorsIn(now, language);
    if (!first) return now;
    now = obeyed(now, first, language);
  }
  throw new Error(`there is no end to it: ${now}`);
}
