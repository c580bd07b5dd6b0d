// Names that Windows takes for something else than a file.
import { expect, test } from "vitest";
import { guideName } from "../../src/guide/new/answers.ts";
import { nameTrap } from "../../src/model/windows-name.ts";

test.each([
  ["CON", "device"],
  ["con.md", "device"],
  ["aux.yaml", "device"],
  ["C:\\Data\\Nul.tar.gz", "device"],
  ["/home/anyone/prn .txt", "device"],
  ["COM1", "device"],
  ["lpt³.csv", "device"],
  ["\\\\server\\felles\\aux", "device"],
  ["console.md", undefined],
  ["com10.md", undefined],
  ["auxiliary", undefined],
  ["C:\\CON\\rapport.docx", undefined],
  ["rapport:1.docx", "sign"],
  ["C:rapport.docx", undefined],
  ["hva nå?.md", "sign"],
  ['"sitat".md', "sign"],
  ["en|to", "sign"],
  ["tab\t.md", "sign"],
  ["rapport.", "ending"],
  ["rapport.docx ", "ending"],
  ["mappe/..", undefined],
  [".", undefined],
  ["æøå og 🙂.md", undefined],
  ["\\\\server\\felles\\rapport.md", undefined],
])("%s: %s", (place, trap) => {
  expect(nameTrap(place)).toBe(trap);
});

test.each([
  ["Aux", "guide-aux"],
  ["CON", "guide-con"],
  ["Com1", "guide-com1"],
  ["Konsert", "konsert"],
  ["Console", "console"],
])("a guide called %s lies in %s.yaml, which can be carried to any machine", (title, name) => {
  expect(guideName(title)).toBe(name);
});
