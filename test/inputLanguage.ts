// The input language, row by row: what is typed in each language, and what is kept of it. Every way in runs the same rows.
import type { Guide } from "../src/model/guide.ts";
import { guideOf, item, section } from "./choir.ts";

/** An entry without what every entry has: its id and its two times. */
export type Kept = { readonly kind: string } & Readonly<Record<string, unknown>>;

export type InputRow = {
  /** The row of the table in product.md, section 4, or what is special about this one. */
  readonly what: string;
  readonly typed: { readonly nb: string; readonly en: string };
  /** Sent before the row itself, in either language. */
  readonly before?: readonly string[];
  readonly kept: readonly Kept[];
  /** The time that the line gives, on the session clock or back from now, in milliseconds. */
  readonly given?: { readonly at: number } | { readonly ago: number };
};

/** The question on the table when a row is typed. It has two probes and a checklist of two. */
export const ON_THE_TABLE = "everyday";

/** The guide that the rows are typed in: questions 1 to 4, of which the second is on the table. */
export const INPUT_GUIDE: Guide = guideOf([
  section("singing", [
    item("ask", "round", "Hvilken stemme synger du?"),
    item("ask", ON_THE_TABLE, "Hva har koret betydd for hverdagen din?", {
      probes: [
        { id: "now", text: { nb: "Hva gjør du annerledes nå?" } },
        { id: "how", text: { nb: "Hvordan fikk du det til?" } },
      ],
      cover: [
        { id: "friends", text: { nb: "vennskap", en: "friendship" } },
        { id: "health", text: { nb: "helse", en: "health" } },
      ],
    }),
    item("ask", "hinders", "Hva hindrer dere?"),
    item("ask", "more", "Er det noe dere vil legge til?"),
  ]),
]);

/** Where the session clock must have come to before the rows are typed: some give a time up to here. */
export const PAST = "1:05:00";

const both = (typed: string): InputRow["typed"] => ({ nb: typed, en: typed });
const note = (text: string, more: Omit<Kept, "kind"> = {}): Kept => ({
  kind: "note",
  item: ON_THE_TABLE,
  said: "paraphrase",
  text,
  ...more,
});
const by = (...who: readonly number[]) => ({ speakers: { who } });
const comment = (text: string, more: Omit<Kept, "kind"> = {}): Kept => ({
  kind: "comment",
  item: ON_THE_TABLE,
  text,
  ...more,
});
const cue = (id: string, more: Omit<Kept, "kind"> = {}): Kept => ({
  kind: "cue",
  item: ON_THE_TABLE,
  cue: id,
  ...more,
});
const onItem = (kind: string, more: Omit<Kept, "kind"> = {}): Kept => ({ kind, item: ON_THE_TABLE, ...more });

/** Rows that keep words: notes, quotes, cues, turns, comments, memos, what is parked and what is written afterwards. */
export const WORDS: readonly InputRow[] = [
  {
    what: "a note, the writer's paraphrase, no speaker named",
    typed: both("Mange var usikre i starten"),
    kept: [note("Mange var usikre i starten")],
  },
  {
    what: "a participant, paraphrased",
    typed: both("@3 synes gruppa ga håp"),
    kept: [note("synes gruppa ga håp", by(3))],
  },
  {
    what: "a colon after the speaker",
    typed: both("@3: synes gruppa ga håp"),
    kept: [note("synes gruppa ga håp", by(3))],
  },
  {
    what: "a verbatim quote",
    typed: both('@3 "Det traff meg"'),
    kept: [note("Det traff meg", { ...by(3), said: "verbatim" })],
  },
  {
    what: "a verbatim quote in curly marks",
    typed: both("@3 “Det traff meg”"),
    kept: [note("Det traff meg", { ...by(3), said: "verbatim" })],
  },
  {
    what: "a verbatim quote in Norwegian marks",
    typed: both("@3 «Det traff meg»"),
    kept: [note("Det traff meg", { ...by(3), said: "verbatim" })],
  },
  {
    what: "a quote with nobody named, and a full stop after it",
    typed: both("«Det traff meg»."),
    kept: [note("Det traff meg.", { said: "verbatim" })],
  },
  {
    what: "a quote within a quote",
    typed: both("@2 «Hun sa «kom inn» til meg»"),
    kept: [note("Hun sa «kom inn» til meg", { ...by(2), said: "verbatim" })],
  },
  {
    what: "words before a quote",
    typed: both('@3 rolig: "Det traff meg"'),
    kept: [note('rolig: "Det traff meg"', { ...by(3), quotes: [{ from: 8, to: 21 }] })],
  },
  {
    what: "words after a quote",
    typed: both("@3 «Det traff meg», sa hun og smilte"),
    kept: [note("«Det traff meg», sa hun og smilte", { ...by(3), quotes: [{ from: 1, to: 14 }] })],
  },
  {
    what: "two quotes with words between, counted in code points, emoji before them",
    typed: both("@3 🙂👩‍👩‍👧 «æøå 日本» og så “nei”"),
    kept: [
      note("🙂👩‍👩‍👧 «æøå 日本» og så “nei”", {
        ...by(3),
        quotes: [
          { from: 8, to: 14 },
          { from: 23, to: 26 },
        ],
      }),
    ],
  },
  {
    what: "a quote stub",
    typed: both('@3 "Jeg så at det gikk bra'),
    kept: [note("Jeg så at det gikk bra", { ...by(3), said: "stub" })],
  },
  {
    what: "own words and a quote stub",
    typed: both("@3 lavt: «Jeg så at"),
    kept: [note("lavt: «Jeg så at", { ...by(3), said: "stub", quotes: [{ from: 7, to: 16 }] })],
  },
  {
    what: "an inch mark opens no quote",
    typed: both('skjermen var 15" og hun så lite'),
    kept: [note('skjermen var 15" og hun så lite')],
  },
  {
    what: "several in that order",
    typed: both("@4,1,5 bygger på hverandre"),
    kept: [note("bygger på hverandre", by(4, 1, 5))],
  },
  {
    what: "one account that passes on and comes back",
    typed: both("@5,1,5 forteller sammen"),
    kept: [note("forteller sammen", by(5, 1, 5))],
  },
  {
    what: "two at once",
    typed: both("@2+3 ja!"),
    kept: [note("ja!", { speakers: { who: [2, 3], together: true } })],
  },
  { what: "the group", typed: both("@* var enige"), kept: [note("var enige", { speakers: { who: "group" } })] },
  { what: "unknown", typed: both("@? hvisket"), kept: [note("hvisket", { speakers: { who: "unknown" } })] },
  {
    what: "the moderator",
    typed: both("@m oppsummerte"),
    kept: [note("oppsummerte", { speakers: { who: "moderator" } })],
  },
  {
    what: "a code word at the end is no part of the text",
    typed: both("@3 gruppa ga håp #håp #ny-måte"),
    kept: [note("gruppa ga håp", { ...by(3), codes: ["håp", "ny-måte"] })],
  },
  {
    what: "a code word inside stays in the text",
    typed: both("@3 dette er #håp for meg"),
    kept: [note("dette er #håp for meg", { ...by(3), codes: ["håp"] })],
  },
  {
    what: "a code word before the speaker",
    typed: both("#håp @3 gruppa ga mot"),
    kept: [note("gruppa ga mot", { ...by(3), codes: ["håp"] })],
  },
  {
    what: "code words after a quote",
    typed: both('@3 "Det traff meg" #håp'),
    kept: [note("Det traff meg", { ...by(3), said: "verbatim", codes: ["håp"] })],
  },
  { what: "a code word alone", typed: both("#håp"), kept: [note("", { codes: ["håp"] })] },
  { what: "a cue by its name", typed: { nb: "!latter", en: "!laughter" }, kept: [cue("laughter")] },
  { what: "a cue by the other language's name", typed: { nb: "!laughter", en: "!latter" }, kept: [cue("laughter")] },
  {
    what: "a cue by a beginning, at a participant",
    typed: { nb: "!latt @2", en: "!laugh @2" },
    kept: [cue("laughter", by(2))],
  },
  { what: "a cue by its id", typed: both("!energy-up"), kept: [cue("energy-up")] },
  {
    what: "a cue of several words",
    typed: { nb: "!flere samtidig", en: "!several at once" },
    kept: [cue("several-at-once")],
  },
  {
    what: "a cue with the participant first",
    typed: { nb: "@2 !latter", en: "@2 !laughter" },
    kept: [cue("laughter", by(2))],
  },
  {
    what: "a cue with a remark",
    typed: { nb: "!latter @2 lenge", en: "!laughter @2 lenge" },
    kept: [cue("laughter", { ...by(2), text: "lenge" })],
  },
  { what: "a cue by its key", typed: { nb: "!u", en: "!d" }, kept: [cue("disagreement")] },
  {
    what: "a cue by its key, at a participant, with a remark",
    typed: { nb: "!e @2 lenge", en: "!a @2 lenge" },
    kept: [cue("agreement", { ...by(2), text: "lenge" })],
  },
  { what: "a cue by its key, the participant first", typed: both("@2 !l"), kept: [cue("laughter", by(2))] },
  { what: "a cue by a key that is no letter", typed: both("!+"), kept: [cue("energy-up")] },
  {
    what: "the same letter is another cue in the other language",
    typed: { nb: "!v", en: "!g" },
    kept: [cue("leaves-returns")],
  },
  { what: "two letters are no key", typed: { nb: "!ue", en: "!disag" }, kept: [cue("disagreement")] },
  { what: "someone begins to speak", typed: both("@3"), kept: [onItem("turn", by(3))] },
  {
    what: "two begin at once",
    typed: both("@2+3"),
    kept: [onItem("turn", { speakers: { who: [2, 3], together: true } })],
  },
  { what: "one after the other, each named once", typed: both("@4,1,4"), kept: [onItem("turn", by(4, 1))] },
  { what: "the group speaks", typed: both("@*"), kept: [onItem("turn", { speakers: { who: "group" } })] },
  { what: "someone unknown speaks", typed: both("@?"), kept: [onItem("turn", { speakers: { who: "unknown" } })] },
  { what: "the moderator speaks", typed: both("@m"), kept: [onItem("turn", { speakers: { who: "moderator" } })] },
  {
    what: "someone began to speak a while ago",
    typed: both("[-40s] @3"),
    given: { ago: 40_000 },
    kept: [onItem("turn", by(3))],
  },
  { what: "nobody speaks", typed: both("@-"), kept: [{ kind: "turn-end" }] },
  {
    what: "nobody speaks, since a while",
    typed: both("[-40s] @-"),
    given: { ago: 40_000 },
    kept: [{ kind: "turn-end" }],
  },
  {
    what: "a cue inside an utterance: found and counted, the text unchanged",
    typed: { nb: '"… som vi tenker (latter)"', en: '"… som vi tenker (latter)"' },
    kept: [note("… som vi tenker (latter)", { said: "verbatim", cues: ["laughter"] })],
  },
  {
    what: "two cues in one bracket, and an aside that is none",
    typed: both("@1 så gikk hun (pause, latter) hjem (til sitt) [nikker]"),
    kept: [
      note("så gikk hun (pause, latter) hjem (til sitt) [nikker]", {
        ...by(1),
        cues: ["pause", "laughter", "support"],
      }),
    ],
  },
  {
    what: "an observer's comment",
    typed: { nb: "/obs stemning lettere nå", en: "/obs mood lettere nå" },
    kept: [comment("lettere nå", { about: "mood" })],
  },
  {
    what: "a comment on dynamics",
    typed: { nb: "/obs dynamikk: de snakker til hverandre", en: "/obs dynamics: de snakker til hverandre" },
    kept: [comment("de snakker til hverandre", { about: "dynamics" })],
  },
  {
    what: "a nonverbal comment",
    typed: { nb: "/obs nonverbalt @2 ser ned", en: "/obs nonverbal @2 ser ned" },
    kept: [comment("ser ned", { about: "nonverbal", ...by(2) })],
  },
  {
    what: "a comment on the setting",
    typed: { nb: "/obs ramme vinduet er åpent", en: "/obs setting vinduet er åpent" },
    kept: [comment("vinduet er åpent", { about: "setting" })],
  },
  {
    what: "a comment on method",
    typed: { nb: "/obs metode jeg spurte for fort #ledende", en: "/obs method jeg spurte for fort #ledende" },
    kept: [comment("jeg spurte for fort", { about: "method", codes: ["ledende"] })],
  },
  { what: "a comment of no kind", typed: both("/obs noen kom inn"), kept: [comment("noen kom inn")] },
  {
    what: "the writer's own reflection",
    typed: both("/memo jeg ledet dem kanskje #ledende"),
    kept: [onItem("memo", { text: "jeg ledet dem kanskje", codes: ["ledende"] })],
  },
  {
    what: "a beginning of the command that keeps",
    typed: both("/mem kanskje"),
    kept: [onItem("memo", { text: "kanskje" })],
  },
  {
    what: "something to come back to",
    typed: { nb: "/parker lønn #penger", en: "/park lønn #penger" },
    kept: [onItem("park", { text: "lønn", codes: ["penger"] })],
  },
  {
    what: "parked a while ago, by the command's beginning",
    typed: { nb: "[-2m] /parke lønn", en: "[-2m] /park lønn" },
    given: { ago: 120_000 },
    kept: [onItem("park", { text: "lønn" })],
  },
  {
    what: "written down afterwards, of a kind",
    typed: { nb: "/etterpå overraskelser så stille nr. 3 var", en: "/debrief surprises så stille nr. 3 var" },
    kept: [{ kind: "debrief", about: "surprises", text: "så stille nr. 3 var" }],
  },
  {
    what: "written down afterwards, with a colon",
    typed: { nb: "/etterpå guiden: for mange spørsmål", en: "/debrief guide: for mange spørsmål" },
    kept: [{ kind: "debrief", about: "guide", text: "for mange spørsmål" }],
  },
  {
    what: "written down afterwards, of no kind",
    typed: { nb: "/etterpå det gikk fort", en: "/debrief det gikk fort" },
    kept: [{ kind: "debrief", text: "det gikk fort" }],
  },
  {
    what: "at a time on the session clock",
    typed: both("[12:30] @3 «Det traff meg»"),
    given: { at: 750_000 },
    kept: [note("Det traff meg", { ...by(3), said: "verbatim" })],
  },
  {
    what: "so many seconds ago",
    typed: both("[-40s] alle nikket"),
    given: { ago: 40_000 },
    kept: [note("alle nikket")],
  },
  {
    what: "with hours",
    typed: { nb: "[1:02:03] !latter @2", en: "[1:02:03] !laughter @2" },
    given: { at: 3_723_000 },
    kept: [cue("laughter", by(2))],
  },
  {
    what: "a comment at a time",
    typed: { nb: "[12:30] /obs stemning lettere", en: "[12:30] /obs mood lettere" },
    given: { at: 750_000 },
    kept: [comment("lettere", { about: "mood" })],
  },
  {
    what: "a memo at a time, by the command's beginning",
    typed: both("[-2m] /mem for fort"),
    given: { ago: 120_000 },
    kept: [onItem("memo", { text: "for fort" })],
  },
  {
    what: "a leading backslash takes the next character as it is",
    typed: both("\\#1 var best"),
    kept: [note("#1 var best")],
  },
  {
    what: "a backslash before an at sign",
    typed: both("\\@3 skrev de på tavla"),
    kept: [note("@3 skrev de på tavla")],
  },
  {
    what: "a backslash before a slash",
    typed: both("\\/neste sto det på arket"),
    kept: [note("/neste sto det på arket")],
  },
  {
    what: "a backslash before a question mark",
    typed: both("\\? sto det på arket"),
    kept: [note("? sto det på arket")],
  },
  { what: "a backslash before a speaker alone", typed: both("\\@3"), kept: [note("@3")] },
  { what: "a backslash before a cue's key", typed: both("\\!l"), kept: [note("!l")] },
  {
    what: "a backslash before a command that keeps",
    typed: both("\\/park bilen der"),
    kept: [note("/park bilen der")],
  },
  { what: "a backslash before an exclamation mark", typed: both("\\!viktig"), kept: [note("!viktig")] },
  {
    what: "a backslash before a bracket",
    typed: both("\\[12:30] sto på veggen"),
    kept: [note("[12:30] sto på veggen")],
  },
  {
    what: "a backslash before a quotation mark",
    typed: both('\\"Håp" sto på arket'),
    kept: [note('"Håp" sto på arket')],
  },
  { what: "a backslash after the speaker", typed: both("@3 \\#1 var best"), kept: [note("#1 var best", by(3))] },
  { what: "a backslash before a code word inside", typed: both("lag \\#1 vant"), kept: [note("lag #1 vant")] },
  { what: "two backslashes are one", typed: both("\\\\ betyr ny linje"), kept: [note("\\ betyr ny linje")] },
];

/** Rows that do something: the commands that keep entries. */
export const COMMANDS: readonly InputRow[] = [
  { what: "next", typed: { nb: "/neste", en: "/next" }, kept: [{ kind: "reach", item: "hinders" }] },
  { what: "back", typed: { nb: "/tilbake", en: "/back" }, kept: [{ kind: "reach", item: "round" }] },
  { what: "go to a number", typed: { nb: "/gå 4", en: "/go 4" }, kept: [{ kind: "reach", item: "more" }] },
  { what: "go to words", typed: { nb: "/gå hindrer", en: "/go hindrer" }, kept: [{ kind: "reach", item: "hinders" }] },
  { what: "a probe", typed: { nb: "/oppfølging 2", en: "/probe 2" }, kept: [onItem("probe", { probe: "how" })] },
  { what: "a tick by number", typed: { nb: "/huk 2", en: "/tick 2" }, kept: [onItem("tick", { theme: "health" })] },
  {
    what: "a tick by word",
    typed: { nb: "/huk vennskap", en: "/tick friendship" },
    kept: [onItem("tick", { theme: "friends" })],
  },
  {
    what: "skip",
    typed: { nb: "/hopp", en: "/skip" },
    kept: [onItem("skip"), { kind: "reach", item: "hinders" }],
  },
  {
    what: "skip, the participant's choice",
    typed: { nb: "/hopp deltakeren ønsket det", en: "/skip the participant's choice" },
    kept: [onItem("skip", { reason: "participant" }), { kind: "reach", item: "hinders" }],
  },
  {
    what: "skip, no time",
    typed: { nb: "/hopp ikke tid", en: "/skip no time" },
    kept: [onItem("skip", { reason: "time" }), { kind: "reach", item: "hinders" }],
  },
  {
    what: "skip, not relevant",
    typed: { nb: "/hopp ikke relevant", en: "/skip not relevant" },
    kept: [onItem("skip", { reason: "not-relevant" }), { kind: "reach", item: "hinders" }],
  },
  {
    what: "skip for a reason of one's own",
    typed: { nb: "/hopp vi kom inn på det før", en: "/skip vi kom inn på det før" },
    kept: [onItem("skip", { text: "vi kom inn på det før" }), { kind: "reach", item: "hinders" }],
  },
  {
    what: "skip another question",
    typed: { nb: "/hopp 4 ikke tid", en: "/skip 4 no time" },
    kept: [{ kind: "skip", item: "more", reason: "time" }],
  },
  {
    what: "covered by free talk",
    typed: { nb: "/dekket 4", en: "/covered 4" },
    kept: [{ kind: "covered", item: "more" }],
  },
  {
    what: "an own question",
    typed: { nb: "/spør Hva med pårørende?", en: "/ask Hva med pårørende?" },
    kept: [
      { kind: "own", item: "own:mod-1", after: ON_THE_TABLE, text: "Hva med pårørende?" },
      { kind: "reach", item: "own:mod-1" },
    ],
  },
  {
    what: "what the group confirmed",
    typed: { nb: "/bekreftet @2 håp var viktigst", en: "/confirmed @2 håp var viktigst" },
    kept: [onItem("summary", { outcome: "confirmed", ...by(2), text: "håp var viktigst" })],
  },
  {
    what: "what the group corrected",
    typed: { nb: "/korrigert ikke håp, men ro", en: "/corrected ikke håp, men ro" },
    kept: [onItem("summary", { outcome: "corrected", text: "ikke håp, men ro" })],
  },
  { what: "pause", typed: { nb: "/pause", en: "/pause" }, kept: [{ kind: "pause" }] },
  {
    what: "resume",
    before: ["/pause"],
    typed: { nb: "/fortsett", en: "/resume" },
    kept: [{ kind: "continue" }],
  },
  { what: "recorder", typed: { nb: "/opptak", en: "/rec" }, kept: [{ kind: "recorder", action: "start" }] },
  {
    what: "recorder with a label",
    typed: { nb: "/opptak start diktafon 1", en: "/rec start diktafon 1" },
    kept: [{ kind: "recorder", action: "start", label: "diktafon 1" }],
  },
  {
    what: "recorder stopped",
    before: ["/rec"],
    typed: { nb: "/opptak stopp", en: "/rec stop" },
    kept: [{ kind: "recorder", action: "stop" }],
  },
  {
    what: "a new audio file",
    before: ["/rec"],
    typed: { nb: "/opptak fil 2", en: "/rec file 2" },
    kept: [{ kind: "recorder", action: "file", label: "2" }],
  },
  {
    what: "recorder tested",
    typed: { nb: "/opptak prøve", en: "/rec test" },
    kept: [{ kind: "recorder", action: "test" }],
  },
  {
    what: "the recorder was started a while ago",
    typed: { nb: "[-2m] /opptak start", en: "[-2m] /rec start" },
    given: { ago: 120_000 },
    kept: [{ kind: "recorder", action: "start" }],
  },
  {
    what: "notes only",
    typed: { nb: "/bare-notater", en: "/notes-only" },
    kept: [{ kind: "recording", mode: "notes-only" }],
  },
  { what: "someone comes", typed: { nb: "/kommer 6", en: "/arrives 6" }, kept: [{ kind: "arrive", participant: 6 }] },
  {
    what: "someone came a while ago",
    typed: { nb: "[12:30] /kommer 6", en: "[12:30] /arrives 6" },
    given: { at: 750_000 },
    kept: [{ kind: "arrive", participant: 6 }],
  },
  { what: "someone goes", typed: { nb: "/drar 2", en: "/departs 2" }, kept: [{ kind: "depart", participant: 2 }] },
  {
    what: "what was parked is taken up, by its number",
    before: ["/park lønn"],
    typed: { nb: "/tatt-opp 1", en: "/taken-up 1" },
    kept: [{ kind: "taken-up", target: "last" }],
  },
  {
    what: "what was parked is taken up, by its first words",
    before: ["/park de pårørende"],
    typed: { nb: "/tatt-opp de på", en: "/taken-up de på" },
    kept: [{ kind: "taken-up", target: "last" }],
  },
  {
    what: "hints about one are not wanted",
    typed: { nb: "/hint av 3", en: "/hints off 3" },
    kept: [{ kind: "hints", silenced: true, participant: 3 }],
  },
  {
    what: "undo",
    before: ["noe rart"],
    typed: { nb: "/angre", en: "/undo" },
    kept: [{ kind: "undo", target: "last" }],
  },
  {
    what: "amend",
    before: ["@3 noe rart"],
    typed: { nb: '/rett "noe klart"', en: '/amend "noe klart"' },
    kept: [
      {
        kind: "amend",
        target: "last",
        content: { kind: "note", ...by(3), said: "verbatim", text: "noe klart" },
      },
    ],
  },
  {
    what: "file under another question",
    before: ["@3 noe om hindringer"],
    typed: { nb: "/flytt 3", en: "/file 3" },
    kept: [{ kind: "refile", target: "last", item: "hinders" }],
  },
  {
    what: "strike",
    before: ["noe som røper noen"],
    typed: { nb: "/stryk", en: "/strike" },
    kept: [{ kind: "strike", target: "last" }],
  },
  {
    what: "a beginning that is unambiguous",
    typed: { nb: "/nes", en: "/nex" },
    kept: [{ kind: "reach", item: "hinders" }],
  },
  { what: "capitals", typed: { nb: "/Neste", en: "/NEXT" }, kept: [{ kind: "reach", item: "hinders" }] },
];

export const INPUT_LANGUAGE: readonly InputRow[] = [...WORDS, ...COMMANDS];
