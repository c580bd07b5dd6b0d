// WebVTT, read by the parser of its makers, which says of every slip what it is.
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { clockFor } from "../../src/export/times/clock.ts";
import { segmentsOf } from "../../src/export/times/segments.ts";
import { nb } from "../../src/text/nb/index.ts";
import { AWFUL, awful, awfulWith, type Named, oddSessions } from "./awful.ts";
import { GARDEN, garden } from "./garden.ts";
import { alignedGarden, anyTalk, recordedTwice, written } from "./lined-up.ts";

type Node = {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
};
type Cue = { readonly id: string; readonly startTime: number; readonly endTime: number; readonly tree: Node };
type Parsed = { readonly cues: readonly Cue[]; readonly errors: readonly { readonly message: string }[] };

// It has no types of its own, and knows what `&lt;` means only when it is handed its list of such names.
const require = createRequire(import.meta.url);
const entities: unknown = require("webvtt-parser/html-entities.json");
const { WebVTTParser } = require("webvtt-parser") as {
  readonly WebVTTParser: new (entities: unknown) => { readonly parse: (text: string, mode: "captions") => Parsed };
};

const parsed = (text: string): Parsed => new WebVTTParser(entities).parse(text, "captions");
const speakerOf = ({ tree }: Cue): string | undefined => tree.children?.[0]?.value;
const wordsOf = (node: Node): string =>
  node.type === "text" ? (node.value ?? "") : (node.children ?? []).map(wordsOf).join("");

const all: readonly Named[] = [{ id: GARDEN, session: garden }, alignedGarden, recordedTwice, ...oddSessions];

test("the parser finds nothing wrong, whatever is in it", async () => {
  for (const named of [...all, { id: AWFUL, session: awfulWith(50_000) }])
    expect(parsed(await written("vtt", named)).errors).toEqual([]);
});

test("reads every line with its id, its speaker, its words and its times", async () => {
  const check = async (named: Named): Promise<void> => {
    const session = exportable(named.session, { memos: false }).session;
    const { segments } = segmentsOf(session, clockFor({ session }, []), "nb", nb);
    const cues = parsed(await written("vtt", named)).cues;
    const read = new Map(cues.map((cue) => [cue.id, cue]));
    const expected = segments.filter(({ kind }) => kind !== "turn");
    expect(cues).toHaveLength(expected.length);
    for (const { id, speaker, words, start } of expected) {
      const cue = read.get(id);
      expect([cue?.startTime, cue?.endTime].map((time) => Math.round((time ?? 0) * 1000))).toEqual([
        start,
        start + Math.min(60_000, Math.max(2000, Math.round(([...words].length * 1000) / 15))),
      ]);
      expect(cue && speakerOf(cue)).toBe(speaker);
      expect(cue && wordsOf(cue.tree)).toBe(words);
    }
  };
  for (const named of all) await check(named);
  await fc.assert(fc.asyncProperty(anyTalk, check), { numRuns: 20 });
});

describe("what stands in it", () => {
  test("at the top in a note which clock it goes by, and nothing that would end the note", async () => {
    const vtt = await written("vtt", { id: AWFUL, session: awful });
    expect(vtt).toMatch(
      /^WEBVTT\n\nNOTE\nKvelden <&"'> \/ 100 %\. .*\nTidene er i lydfila opptaker <&"'> \/ 1, regnet fra .*\n/,
    );
    const english = await written("vtt", alignedGarden, { language: "en" });
    expect(english).toContain("The times are in the audio file, aligned by two known instants.\n");
    expect(english).toContain("<v Participant 3>“Jeg får ro i hendene”\n");
  });

  test("times with hours, a point before the milliseconds, and the voice's name", async () => {
    expect(await written("vtt", { id: GARDEN, session: garden })).toContain(
      "\nmod:25\n00:01:40.000 --> 00:01:42.000\n<v Deltaker 3>«Jeg får ro i hendene»\n",
    );
  });
});
