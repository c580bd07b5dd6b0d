// REFI-QDA over two invented sessions, as a person has looked at it once.
import { expect, test } from "vitest";
import { golden } from "../golden.ts";
import { AWFUL, awful } from "./awful.ts";
import { GARDEN, garden } from "./garden.ts";
import { codebookOf, leaving, projectOf } from "./refi.ts";

const AUDIO = { name: "opptak.wav", path: "/opptak/opptak.wav" };

test.each([
  ["garden", "nb", leaving(GARDEN, garden)],
  ["garden", "en", leaving(GARDEN, garden)],
  ["awful", "nb", leaving(AWFUL, awful)],
] as const)("%s in %s", async (name, language, exported) => {
  const files = await projectOf([exported], language, { audio: [AUDIO] });
  const [project, ...texts] = files;
  expect(project?.[0]).toBe("project.qde");
  golden(`export/refi/${name}-${language}.qde`, project?.[1] ?? "");
  texts.forEach(([, text], index) => {
    golden(`export/refi/${name}-${language}-source-${index + 1}.txt`, text);
  });
  golden(`export/refi/${name}-${language}.qdc`, await codebookOf([exported], language));
});
