// One typed line, read: where the marks of the language stand close, stand wrong, or stand alone.
import { describe, expect, test } from "vitest";
import { readAfterCommand } from "../../src/input/line/keeping.ts";
import { readLine } from "../../src/input/line/line.ts";
import { contentOf, KNOWN, read } from "./read.ts";

const note = (text: string, more: object = {}): object => ({ kind: "note", said: "paraphrase", text, ...more });
const problem = (code: string, more: object = {}): object => ({ is: "problem", problem: { code, ...more } });

describe("around the words", () => {
  test("blanks at either end are nobody's words, and a line of them is nothing", () => {
    expect(read("  \t ")).toEqual({ is: "nothing" });
    expect(contentOf("  mange var usikre  ")).toEqual(note("mange var usikre"));
    expect(contentOf("@3   mange var usikre")).toEqual(note("mange var usikre", { speakers: { who: [3] } }));
    expect(contentOf("/memo   kanskje   #tvil  ")).toEqual({ kind: "memo", text: "kanskje", codes: ["tvil"] });
    expect(contentOf("/hvisk   nr. 3 vil si noe  ")).toEqual({ kind: "whisper", text: "nr. 3 vil si noe" });
  });

  test("a question is what stands after its mark", () => {
    expect(read("?  hvem er stille  ")).toEqual({ is: "question", question: "hvem er stille" });
    expect(read("?")).toEqual({ is: "question", question: "" });
    expect(read("[12:30] ? tid igjen")).toEqual({ is: "question", question: "tid igjen" });
  });

  test("a command is its word and what follows, as it is; alone it keeps nothing, whatever it could keep", () => {
    expect(read("/gå  4 ")).toEqual({ is: "command", word: "gå", rest: "4" });
    expect(read("/memo")).toEqual({ is: "command", word: "memo", rest: "" });
    expect(read("/")).toEqual({ is: "command", word: "", rest: "" });
    expect(read("/ gå")).toEqual({ is: "command", word: "", rest: "gå" });
    expect(read("[-40s] /opptak")).toEqual({ is: "command", word: "opptak", rest: "", time: { ago: 40_000 } });
    expect(read("så /gå 4")).toMatchObject({ content: { text: "så /gå 4" } });
  });

  test("nothing to keep is a problem, not an empty note", () => {
    const nothing = problem("no-text");
    expect(read("[12:30]")).toEqual(nothing);
    expect(read("[12:30] /memo #")).toEqual({ ...read("/memo #"), time: { at: 750_000, wall: 45_000_000 } });
    expect(read("/hvisk \\")).toMatchObject({ content: { text: "\\" } });
    expect(read("/memo #tvil")).toEqual(nothing);
    expect(read("/obs stemning")).toEqual(nothing);
    expect(read("/obs @3")).toEqual(nothing);
    expect(read("/etterpå guide:")).toEqual(nothing);
    expect(read("@3:")).toEqual(nothing);
    expect(read("«»")).toEqual(nothing);
    expect(read("@3 #håp")).toMatchObject({ content: { text: "", codes: ["håp"] } });
  });
});

test("what follows a command is read the same where it is asked for by itself", () => {
  expect(readAfterCommand("whisper", "  nr. 3 vil si noe ")).toEqual({ kind: "whisper", text: "nr. 3 vil si noe" });
  expect(readAfterCommand("whisper", "  ")).toEqual({ code: "no-text" });
  expect(readAfterCommand("memo", "  kanskje  ")).toEqual({ kind: "memo", text: "kanskje" });
});

describe("times", () => {
  test.each([
    ["[12:30] x", { at: 750_000, wall: 45_000_000 }],
    ["[0:05]x", { at: 5_000, wall: 300_000 }],
    ["[25:10] x", { at: 1_510_000 }],
    ["[0:12:30] x", { at: 750_000 }],
    ["[kl 10:07] x", { wall: 36_420_000 }],
    ["[kl. 10.07] x", { wall: 36_420_000 }],
    ["[Klokka 10:07]x", { wall: 36_420_000 }],
    ["[at 10:07] x", { wall: 36_420_000 }],
    ["[for 2 min siden] x", { ago: 120_000 }],
    ["[for 2 minutt sidan] x", { ago: 120_000 }],
    ["[40 sekunder siden] x", { ago: 40_000 }],
    ["[2 minutes ago] x", { ago: 120_000 }],
    ["[100:00] x", { at: 6_000_000 }],
    ["[1:02:03] x", { at: 3_723_000 }],
    ["[10:00:00] x", { at: 36_000_000 }],
    ["[ 12:30 ] x", { at: 750_000, wall: 45_000_000 }],
    ["[-40s] x", { ago: 40_000 }],
    ["[- 40 s ] x", { ago: 40_000 }],
    ["[−40sek] x", { ago: 40_000 }],
    ["[–40 sec] x", { ago: 40_000 }],
    ["[-2m] x", { ago: 120_000 }],
    ["[-2 min] x", { ago: 120_000 }],
    ["[-1:30] x", { ago: 90_000 }],
    ["[40s] x", { at: 40_000 }],
  ])("%s", (typed, time) => {
    expect(read(typed)).toEqual({ is: "content", content: note("x"), time });
  });

  test.each(["[12:75]", "[12]", "[1:2:3]", "[-40]", "[:]", "[1:2:3:04]", "[12:305]", "[12345s]"])(
    "%s is no time, and it is told",
    (mark) => {
      expect(read(`${mark} x`)).toEqual(problem("no-time", { mark }));
    },
  );

  test.each(["[s] x", "[tirsdag] x", "[12 34] x", "[12:30 x", "sa [12:30] x", "[+40s] x", "[2 kom sent] x"])(
    "%s is a note",
    (typed) => {
      expect(contentOf(typed)).toEqual(note(typed));
    },
  );
});

describe("speakers", () => {
  test("a number that counts something is nobody's", () => {
    expect(contentOf("@3 og 4 andre kom")).toEqual(note("og 4 andre kom", { speakers: { who: [3] } }));
    expect(contentOf("@3 and 2 hours passed")).toEqual(note("and 2 hours passed", { speakers: { who: [3] } }));
  });

  test("named by their numbers and a colon, if they are participants; any other number stays among the words", () => {
    const five = { ...KNOWN, session: { presence: new Map([1, 2, 3, 4, 5].map((n) => [n, []])) } };
    const inFive = (typed: string): unknown => {
      const line = readLine(typed, five);
      return line.is === "content" ? line.content : line;
    };
    for (const typed of ["3: ja", "Nr 3: ja", "nr. 3 : ja", "No. 3: ja", "deltaker 3: ja"])
      expect(inFive(typed), typed).toEqual(by({ who: [3] }));
    expect(inFive("3 og 4: ja")).toEqual(by({ who: [3, 4] }));
    expect(inFive('3: "ja"')).toEqual({ kind: "note", said: "verbatim", text: "ja", speakers: { who: [3] } });
    for (const typed of ["9: ja", "3:05 kom de", "3 : 2 vant", "Nr 3 ler", "tid: 3"])
      expect(inFive(typed), typed).toMatchObject({ text: typed });
    expect(contentOf("3: ja")).toEqual(note("3: ja"));
  });

  const by = (speakers: object): object => note("ja", { speakers });

  test.each([
    ["@3 ja", { who: [3] }],
    ["@3:ja", { who: [3] }],
    ["@3\nja", { who: [3] }],
    ["@12 ja", { who: [12] }],
    ["@4,1,4 ja", { who: [4, 1, 4] }],
    ["@2+3 ja", { who: [2, 3], together: true }],
    ["@2+3+2 ja", { who: [2, 3], together: true }],
    ["@3+3 ja", { who: [3] }],
    ["@M ja", { who: "moderator" }],
    ["@m: ja", { who: "moderator" }],
    ["@*:ja", { who: "group" }],
    ["@?  ja", { who: "unknown" }],
    ["@3, ja", { who: [3] }],
    ["@3 og 4 ja", { who: [3, 4] }],
    ["@3 and 4: ja", { who: [3, 4] }],
    ["@3 og @4 ja", { who: [3, 4] }],
    ["@3 @4 ja", { who: [3, 4] }],
    ["@3,@4 ja", { who: [3, 4] }],
    ["@3+@4 ja", { who: [3, 4], together: true }],
    ["@3-5 ja", { who: [3, 4, 5] }],
    ["@1,3-5 ja", { who: [1, 3, 4, 5] }],
    ["@alle ja", { who: "group" }],
    ["@Everyone: ja", { who: "group" }],
    ["@fleire ja", { who: "group" }],
    ["@ukjent ja", { who: "unknown" }],
    ["@moderator ja", { who: "moderator" }],
  ])("%j", (typed, speakers) => {
    expect(contentOf(typed)).toEqual(by(speakers));
  });

  test.each([
    ["@ ja", "no-speaker", "@"],
    ["@tre ja", "no-speaker", "@tre"],
    ["@123 ja", "no-speaker", "@123"],
    ["@0 ja", "no-speaker", "@0"],
    ["@2+0 ja", "no-speaker", "@2+0"],
    ["@3-3 ja", "no-speaker", "@3-3"],
    ["@5-3 ja", "no-speaker", "@5-3"],
    ["@mari ja @3", "no-speaker", "@mari"],
    ["@2+3,4 ja", "mixed", "@2+3,4"],
    ["@2,3+4 ja", "mixed", "@2,3+4"],
    ["/obs @tre ser ned", "no-speaker", "@tre"],
    ["/obs stemning @2+3,4 ser ned", "mixed", "@2+3,4"],
    ["#håp @tre ja", "no-speaker", "@tre"],
  ])("%s is told as it was typed", (typed, code, mark) => {
    expect(read(typed)).toEqual(problem(code, { mark }));
  });

  test("a mark alone is a turn; with a colon it is a note that nothing was written in", () => {
    expect(contentOf("@4,1,4")).toEqual({ kind: "turn", speakers: { who: [4, 1] } });
    expect(contentOf("@-")).toEqual({ kind: "turn-end" });
    expect(contentOf("@–")).toEqual({ kind: "turn-end" });
    expect(contentOf("så @-")).toEqual(note("så @-"));
    expect(contentOf("@- nå")).toEqual(problem("no-speaker", { mark: "@-" }));
    expect(contentOf("@4: ")).toEqual(problem("no-text"));
  });

  test("a mark inside the words is words", () => {
    expect(contentOf("det sa @3 også")).toEqual(note("det sa @3 også"));
    expect(contentOf("/obs så på @3")).toEqual({ kind: "comment", text: "så på @3" });
  });
});

describe("code words", () => {
  test("before the speaker they are no part of the words, each is kept once, in order", () => {
    expect(contentOf("#håp #mot @3 gruppa ga mot #håp #ny")).toEqual(
      note("gruppa ga mot", { speakers: { who: [3] }, codes: ["håp", "mot", "ny"] }),
    );
    expect(contentOf("#håp @3 !latter")).toEqual({ kind: "cue", cue: "laughter", speakers: { who: [3] } });
    expect(contentOf("#håp gruppa ga mot")).toEqual(note("#håp gruppa ga mot", { codes: ["håp"] }));
    expect(contentOf("#håp @3")).toEqual(note("", { speakers: { who: [3] }, codes: ["håp"] }));
  });

  test("are words of letters and numbers, after a blank", () => {
    expect(contentOf("lag#1 og # og #-x #2_b")).toEqual(note("lag#1 og # og #-x", { codes: ["2_b"] }));
  });
});

describe("quotes", () => {
  const quotesIn = (typed: string): unknown => {
    const { text, quotes = [] } = contentOf(typed) as { text: string; quotes?: { from: number; to: number }[] };
    return quotes.map(({ from, to }) => [...text].slice(from, to).join(""));
  };

  test("a line that is all quote is its words; with only stops after them too", () => {
    const verbatim = { said: "verbatim" };
    expect(contentOf('"Det traff meg"')).toEqual(note("Det traff meg", verbatim));
    expect(contentOf("“ Det traff meg ”")).toEqual(note("Det traff meg", verbatim));
    expect(contentOf("«Det traff meg» …?!")).toEqual(note("Det traff meg …?!", verbatim));
    expect(contentOf("«Det traff meg »")).toEqual(note("Det traff meg", verbatim));
    expect(contentOf("„Det traff meg“")).toEqual(note("Det traff meg", verbatim));
    expect(contentOf("„Det traff meg”")).toEqual(note("Det traff meg", verbatim));
    expect(contentOf("”Det traff meg”")).toEqual(note("Det traff meg", verbatim));
  });

  test("a quote that is never closed is a stub of what was said", () => {
    expect(contentOf('"  Det traff  ')).toEqual(note("Det traff", { said: "stub" }));
    expect(contentOf("“Det traff")).toEqual(note("Det traff", { said: "stub" }));
    expect(contentOf("«a» og «b")).toEqual(
      note("«a» og «b", {
        said: "stub",
        quotes: [
          { from: 1, to: 2 },
          { from: 8, to: 9 },
        ],
      }),
    );
  });

  test.each([
    ["«a» og «b»", ["a", "b"]],
    ["sa “a”, (“b”) /“c” –“d” :“e”", ["a", "b", "c", "d", "e"]],
    ['sa "a", ("b") /"c" -"d" :"e" —"f"', ["a", "b", "c", "d", "e", "f"]],
    ["sa«a» og x“b” og x„c“", ["a", "b", "c"]],
    ["sa «a («b») c» d", ["a («b») c"]],
    ["sa „a („b“) c“ d", ["a („b“) c"]],
    ['sa "a "b" c" d', ['a "b" c']],
    ['sa "a “b” c" d', ["a “b” c"]],
    ['sa "a" b "c" d', ["a", "c"]],
    ['sa "a " b', ["a "]],
    ["«a» b", ["a"]],
    ['skjerm 15" og 17" bred', []],
    ['han sa" og', []],
    ["stjerne ” alene", [" alene"]],
  ])("%s", (typed, quotes) => {
    expect(quotesIn(`x ${typed}`)).toEqual(quotes);
  });

  test("a mark that a backslash leads is a word; the next may still open a quote", () => {
    expect(contentOf('\\"Håp" sto på arket')).toEqual(note('"Håp" sto på arket'));
    expect(contentOf("\\«Håp» og «tro»")).toEqual(note("«Håp» og «tro»", { quotes: [{ from: 10, to: 13 }] }));
  });
});

describe("cues", () => {
  test.each([
    ["!latter", { cue: "laughter" }],
    ["!  latter  ", { cue: "laughter" }],
    ["!LATTER", { cue: "laughter" }],
    ["!l", { cue: "laughter" }],
    ["!L", { cue: "laughter" }],
    ["!@2 latter", { cue: "laughter", speakers: { who: [2] } }],
    ["!latter @2,4", { cue: "laughter", speakers: { who: [2, 4] } }],
    ["!flere samtidig   her nå", { cue: "several-at-once", text: "her nå" }],
    ["!m-m @2 og enig", { cue: "support", speakers: { who: [2] }, text: "og enig" }],
    ["@2,4: !latter lenge", { cue: "laughter", speakers: { who: [2, 4] }, text: "lenge" }],
  ])("%s", (typed, cue) => {
    expect(contentOf(typed)).toEqual({ kind: "cue", ...cue });
  });

  test("a name goes before a beginning of another, and a beginning may be of several words", () => {
    const cue = (id: string, name: string) => ({ id, name: { nb: name } });
    const cues = [cue("loud", "latter høyt"), ...KNOWN.cues, cue("low", "lav stemme"), cue("mood", "lav stemning")];
    const reads = (typed: string): unknown => readLine(typed, { ...KNOWN, cues });
    expect(reads("!latter")).toMatchObject({ content: { cue: "laughter" } });
    expect(reads("!latter h")).toMatchObject({ content: { cue: "loud" } });
    expect(reads("!lav stem @2 hos alle")).toEqual(
      problem("several-cues", { word: "lav stem", cues: ["low", "mood"] }),
    );
  });

  test("one that is none, or could be several, is told with what was typed", () => {
    expect(read("!zebra stripe")).toEqual(problem("no-cue", { word: "zebra" }));
    expect(read("!")).toEqual(problem("no-cue", { word: "" }));
    expect(read("!@2")).toEqual(problem("no-cue", { word: "" }));
    expect(read("!en")).toEqual(
      problem("several-cues", { word: "en", cues: ["agreement", "energy-up", "energy-down"] }),
    );
    expect(read("!går ell")).toMatchObject({ content: { cue: "leaves-returns" } });
    expect(read("!latter @tre")).toEqual(problem("no-speaker", { mark: "@tre" }));
    expect(read("!latter @2+3,4")).toEqual(problem("mixed", { mark: "@2+3,4" }));
    expect(read("@2+3,4 !latter")).toEqual(problem("mixed", { mark: "@2+3,4" }));
  });

  test("those in brackets inside an utterance are found by their whole names, other asides stay asides", () => {
    expect(contentOf("så gikk hun (latter) [Pause , ler] (latt) (hjem)")).toMatchObject({
      cues: ["laughter", "pause", "laughter"],
    });
    expect(contentOf("så gikk hun (latt)")).not.toHaveProperty("cues");
  });
});

describe("what a word says the rest is about", () => {
  test.each([
    ["/obs stemning lettere", { kind: "comment", about: "mood", text: "lettere" }],
    ["/obs Stemning :  lettere", { kind: "comment", about: "mood", text: "lettere" }],
    ["/obs stemning:lettere", { kind: "comment", about: "mood", text: "lettere" }],
    ["/obs stemning @2: lettere", { kind: "comment", about: "mood", speakers: { who: [2] }, text: "lettere" }],
    ["/obs ramme: a: b", { kind: "comment", about: "setting", text: "a: b" }],
    ["/obs stemninga lettere", { kind: "comment", text: "stemninga lettere" }],
    ["/etterpå sitat  det med : bjørka", { kind: "debrief", about: "quotes", text: "det med : bjørka" }],
    ["/etterpå : ja", { kind: "debrief", text: ": ja" }],
  ])("%s", (typed, content) => {
    expect(contentOf(typed)).toEqual(content);
  });

  test("all words for it, in both languages", () => {
    const kinds = (command: string, words: string) =>
      words.split(" ").map((word) => (contentOf(`/${command} ${word} ja`) as { about?: string }).about);
    const all = (kind: string, count: number): readonly string[] => Array.from({ length: count }, () => kind);
    expect(kinds("obs", "mood stemning")).toEqual(all("mood", 2));
    expect(kinds("obs", "dynamics dynamikk")).toEqual(all("dynamics", 2));
    expect(kinds("obs", "nonverbal nonverbalt ikke-verbalt")).toEqual(all("nonverbal", 3));
    expect(kinds("obs", "setting ramme rammer")).toEqual(all("setting", 3));
    expect(kinds("obs", "method metode")).toEqual(all("method", 2));
    expect(kinds("etterpå", "impressions impression inntrykk")).toEqual(all("impressions", 3));
    expect(kinds("etterpå", "surprises surprise overraskelser overraskelse")).toEqual(all("surprises", 4));
    expect(kinds("etterpå", "guide guiden")).toEqual(all("guide", 2));
    expect(kinds("etterpå", "quotes quote sitater sitat")).toEqual(all("quotes", 4));
  });
});

describe("what is pasted is made plain:", () => {
  test.each([
    ["colours and movements", "a\u001b[31mb\u001b[0m\u001b[2Jc\u009b1md", "abcd"],
    ["a title, however it is ended", "a\u001b]0;tittel\u0007b\u001b]0;æ\u001b\\c", "abc"],
    [
      "a message to the terminal, over several lines",
      "a\u001bPq\nx y\u001b\\b\u001b_x\u001b\\c\u001b^y\u001b\\d\u001bXz\u001b\\e",
      "abcde",
    ],
    ["each message for itself", "a\u001bPx\u001b\\b\u001bPy\u001b\\c", "abc"],
    ["line ends of every kind", "a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"],
    ["tabs, marks of direction, and half characters", "a\tb\u202e\u200fc\ufeff\ud83d", "a  bc\ufffd"],
    ["letters put together from two", "a\u030a", "å"],
  ])("%s", (_, pasted, kept) => {
    expect(contentOf(pasted)).toEqual(note(kept));
  });
});
