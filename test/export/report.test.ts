// The report: a page that is whole by itself, valid whatever was noted, and true to the session in every table.

import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { exporter } from "../../src/export/formats/html.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { itemInFull } from "../../src/export/lines/shared-words.ts";
import { clockTime, shortTime } from "../../src/model/clock.ts";
import { type Entry, writtenAt } from "../../src/model/entry.ts";
import type { Language } from "../../src/model/language.ts";
import { coverage, timeByItem } from "../../src/model/session/coverage.ts";
import { append, fold } from "../../src/model/session/fold.ts";
import { participation } from "../../src/model/session/participation.ts";
import type { Session } from "../../src/model/session/session.ts";
import { speakerName } from "../../src/telling/attribution.ts";
import { textsIn } from "../../src/text/languages.ts";
import { nb } from "../../src/text/nb/index.ts";
import { golden } from "../golden.ts";
import { AWFUL, awful, awfulWith, EMPTY, empty, type Named, ONLY_CUES, oddSessions, onlyCues, twins } from "./awful.ts";
import { CHOIR, choir } from "./choir.ts";
import { GARDEN, garden, gardenEntries, gardenGuide } from "./garden.ts";
import { at, pen } from "./pen.ts";
import { GROUP, group } from "./report-group.ts";

const GARDENS: Named = { id: GARDEN, session: garden };
const GROUPS: Named = { id: GROUP, session: group };

function report(sessions: readonly Named[], language: Language = "nb", memos = false): string {
  const leaving = sessions.map(({ id, session }) => ({ id, session: exportable(session, { memos }).session }));
  return String(exporter.write(leaving, language, textsIn(language)));
}

const leaving = (session: Session): Session => exportable(session, { memos: false }).session;
const until = (session: Session): number => {
  const last = leaving(session).entries.at(-1);
  return last ? writtenAt(last) : 0;
};

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The rows of the table with this caption, as text, without its heads. */
function tableIn(page: string, caption: string): readonly (readonly string[])[] {
  const [, inside = ""] = page.split(`<caption>${caption}</caption>`);
  const [, body = ""] = /<tbody>(.*?)<\/tbody>/su.exec(inside) ?? [];
  return Array.from(body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu), ([, row = ""]) =>
    Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu), ([, cell = ""]) => plain(cell)),
  );
}

const everything: readonly (readonly [name: string, sessions: readonly Named[], language: Language])[] = [
  ["a garden", [GARDENS], "nb"],
  ["the same in English", [GARDENS], "en"],
  ["a group of twelve", [GROUPS], "nb"],
  ["a choir", [{ id: CHOIR, session: choir }], "en"],
  ["what nobody types", [{ id: AWFUL, session: awful }], "nb"],
  ["a long paste", [{ id: AWFUL, session: awfulWith(50_000) }], "en"],
  ["nothing", [{ id: EMPTY, session: empty }], "nb"],
  ["cues alone", [{ id: ONLY_CUES, session: onlyCues }], "en"],
  ["several", [GARDENS, ...oddSessions, GROUPS], "nb"],
  ["two of one name", [...twins, ...twins], "nb"],
  ["no sessions", [], "nb"],
];

describe.each(everything)("a page of %s", (_, sessions, language) => {
  const page = report(sessions, language, true);

  test("is valid, and can be read by everyone", async () => {
    const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended", "html-validate:a11y"] });
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
    expect(page).toContain(`<html lang="${language}">`);
  });

  test("every drawing has a name, its words and a table behind it, and every table heads that say of what", () => {
    const attribute = (tag: string, name: string): string =>
      new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
    const tags = (name: string): readonly string[] => page.match(new RegExp(`<${name}\\b[^>]*>`, "gu")) ?? [];
    const drawings = tags("div").filter((tag) => /\sclass="drawing"/u.test(tag));
    for (const tag of drawings) {
      expect(["img", "group"]).toContain(attribute(tag, "role"));
      for (const told of ["aria-labelledby", "aria-describedby"])
        expect(page).toContain(`id="${attribute(tag, told) || "missing"}"`);
    }
    const pictures = page.match(/<section class="picture.*?<\/section>/gsu) ?? [];
    expect(pictures.filter((one) => one.includes('class="drawing"') && !one.includes("<table>"))).toEqual([]);
    expect(pictures.filter((one) => one.includes('class="drawing"'))).toHaveLength(drawings.length);
    expect(page.replace(/<div class="drawing".*?<\/section>/gsu, "")).not.toContain("<svg");
    expect(tags("th").filter((tag) => !/^(?:col|row)$/u.test(attribute(tag, "scope")))).toEqual([]);
    expect(page.match(/<table>/gu) ?? []).toHaveLength((page.match(/<table>\n<caption>[^<]/gu) ?? []).length);
    const levels = Array.from(page.matchAll(/<h([1-6])\b/gu), ([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(page).toMatch(/<title>[^<]+<\/title>/u);
  });

  test("fetches nothing and runs nothing", () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base|form|use|image)\b/iu);
    expect(page).not.toMatch(/<[^>]*\s(src|srcset|action|on\w+|xlink:href)\s*=/iu);
    expect(page.match(/<style>.*?<\/style>/su)?.[0]).not.toMatch(/url\(|@import|https?:/iu);
    const links = Array.from(page.matchAll(/<[^>]*\shref="([^"]*)"/gu), ([, target = ""]) => target);
    expect(links.filter((target) => !target.startsWith("#"))).toEqual([]);
  });

  test("every link leads somewhere", () => {
    const ids = new Set(Array.from(page.matchAll(/\sid="([^"]*)"/gu), ([, id]) => `#${id}`));
    const links = Array.from(page.matchAll(/\shref="([^"]*)"/gu), ([, target = ""]) => target);
    expect(links.filter((target) => !ids.has(target))).toEqual([]);
  });
});

test("what nobody types, as a person has looked at it once", () => {
  golden("export/awful.html", report([{ id: AWFUL, session: awful }]));
});

describe.each([
  ["a garden", GARDENS],
  ["a group of twelve", GROUPS],
] as const)("the tables of %s", (_, named) => {
  const page = report([named]);
  const session = leaving(named.session);

  test("who spoke how much", () => {
    const rows = tableIn(page, nb.report.talk.title);
    const expected = participation(session, until(named.session)).map(({ participant, turns, talk, share, spoke }) => [
      speakerName({ who: [participant] }, nb),
      String(turns),
      shortTime(talk),
      `${Math.round(share * 100)} %`,
      spoke === undefined ? "–" : clockTime(spoke),
    ]);
    expect(rows.slice(0, expected.length)).toEqual(expected);
    const names = ["flere", "ukjent", "moderator"];
    expect(rows.slice(expected.length).every(([who = ""]) => names.includes(who))).toBe(true);
  });

  test("how far the guide was covered", () => {
    expect(tableIn(page, nb.report.coverage.title).map(([name, must, state]) => [name, must, state])).toEqual(
      coverage(session).map(({ item, state }) => [
        itemInFull(session, item.id, "nb", nb),
        nb.session.priorities[item.priority],
        nb.session.coverageStates[state],
      ]),
    );
  });

  test("planned and used time", () => {
    const used = new Map(tableIn(page, nb.report.plan.title).map(([name, , time]) => [name, time]));
    const times = [...timeByItem(session, until(named.session))].filter(
      ([id]) => session.items.get(id)?.kind === "ask",
    );
    expect(times.length).toBeGreaterThan(1);
    for (const [id, time] of times) expect(used.get(itemInFull(session, id, "nb", nb))).toBe(clockTime(time));
  });

  test("every turn and every cue of the time line", () => {
    const rows = tableIn(page, nb.report.line.lanes.caption);
    const counted = rows.map(([name, count, , times = ""]) => [name, Number(count), times.split(", ").length]);
    expect(counted.filter(([, count, times]) => count !== 0 && count !== times)).toEqual([]);
    for (const { participant, turns } of participation(session, until(named.session)))
      expect(rows.find(([name]) => name === `nr. ${participant}`)?.[1]).toBe(String(turns));
    const laughter = session.entries.filter((entry) => entry.kind === "cue" && entry.cue === "laughter");
    const undone = laughter.filter(({ id }) => session.revisions.get(id)?.undone);
    const inside = session.entries.flatMap((entry) => (entry.kind === "note" ? (entry.cues ?? []) : []));
    expect(rows.find(([name]) => name === "latter")?.[1]).toBe(
      String(laughter.length - undone.length + inside.filter((cue) => cue === "laughter").length),
    );
  });
});

/** The facts of a page, by their names with their numbers. */
function factsIn(page: string): ReadonlyMap<string, string> {
  const facts = page.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gsu);
  return new Map(Array.from(facts, ([, name = "", value = ""]) => [plain(name), plain(value)]));
}

describe("the COREQ checklist", () => {
  /** Tong, Sainsbury and Craig 2007: the items that one session can tell of. */
  const ITEMS: ReadonlyMap<number, string> = new Map([
    [1, nb.exports.fact.writers],
    [12, nb.exports.fact.people],
    [13, nb.report.facts.nonParticipation],
    [14, nb.report.facts.setting],
    [15, nb.report.facts.others],
    [17, nb.exports.fact.guide],
    [18, nb.report.facts.repeats],
    [19, nb.exports.fact.recording],
    [20, nb.report.facts.fieldNotes],
    [21, nb.exports.fact.duration],
    [28, nb.report.facts.check],
  ]);

  test.each([GARDENS, GROUPS, ...oddSessions])("has each item with its own number, in their order: $id", (named) => {
    const numbered = [...factsIn(report([named])).keys()].filter((name) => name.includes("COREQ"));
    expect(numbered).toEqual([...ITEMS].map(([number, name]) => `${name} COREQ ${number}`));
    expect(report([named])).toContain("Int J Qual Health Care 2007;19(6):349–357");
  });

  test("says what is not noted", () => {
    const known = factsIn(report([{ id: EMPTY, session: empty }]));
    for (const item of ["Ramme COREQ 14", "Andre til stede COREQ 15", "Varighet COREQ 21", "Deltakersjekk COREQ 28"])
      expect(known.get(item)).toBe("Ikke notert.");
    expect(known.get("Frafall COREQ 13")).toBe(
      "Det er ikke notert at noen uteble eller gikk før slutten. Hvor mange som takket nei til å være med, er ikke notert.",
    );
  });

  test("tells who never came and who left, but not of whoever came back or left when it was over", () => {
    const journal: Entry[] = gardenEntries.filter(({ kind }) => kind === "start");
    const later = pen("sec", journal);
    later({ t: at(1), kind: "reach", item: "gain" });
    later({ t: at(1), kind: "depart", participant: 4, never: true });
    later({ t: at(5), kind: "depart", participant: 1 });
    later({ t: at(6), kind: "depart", participant: 2 });
    later({ t: at(7), kind: "arrive", participant: 2 });
    later({ t: at(20), kind: "reach", item: "after.debrief-impressions" });
    later({ t: at(21), kind: "depart", participant: 3 });
    const session = fold(gardenGuide, journal);
    expect(factsIn(report([{ id: GARDEN, session }])).get("Frafall COREQ 13")).toBe(
      "Kom ikke: nr. 4. Gikk før slutten: nr. 1 (0:05:00). Hvor mange som takket nei til å være med, er ikke notert.",
    );
  });

  test("tells how the oral summary was taken", () => {
    expect(factsIn(report([GARDENS])).get("Deltakersjekk COREQ 28")).toBe(
      "Muntlig sammendrag i samtalen: 1 bekreftet, 1 korrigert.",
    );
  });
});

describe("the marks of the time line", () => {
  const page = report([GARDENS]);
  const [, drawing = ""] = /<section class="picture line">(.*?)<\/section>/su.exec(page) ?? [];
  const lineOf = (anchor: string): string =>
    plain(new RegExp(`<(li|span)[^>]* id="${anchor}".*?</\\1>.*?</p>`, "su").exec(page)?.[0] ?? "");

  test("lead to their notes, by a pointer, and from the table behind for whoever has none", () => {
    const [picture = "", behind = ""] = drawing.split("<details>");
    const linksIn = (part: string) => new Set(Array.from(part.matchAll(/href="#([^"]*)"/gu), ([, to = ""]) => to));
    expect(linksIn(picture)).toEqual(linksIn(behind));
    expect(lineOf("s1-mod-25")).toContain("Jeg får ro i hendene");
    expect(picture).toContain('<a href="#s1-mod-25" tabindex="-1"><title>0:02:50 Jeg får ro i hendene</title>');
    expect(behind).toContain('<a href="#s1-mod-25">0:02:50</a>');
  });

  test("that are read as one line are one link", () => {
    expect(drawing).toContain(`<a href="#s1-sec-12">0:02:52, 0:02:57, 0:03:07</a>`);
    expect(drawing).not.toMatch(/s1-sec-13|s1-sec-14/u);
  });

  test("are no picture to a screen reader, which would hide the links", () => {
    expect(drawing).toContain('role="group" aria-labelledby="s1-line"');
    expect(page).toContain('role="img" aria-labelledby="s1-talk"');
  });
});

describe("code words", () => {
  const journal: Entry[] = gardenEntries.filter(({ kind }) => kind === "start");
  const mod = pen("sec", journal);
  const note = { kind: "note", said: "paraphrase", text: "noe" } as const;
  mod({ t: at(1), kind: "reach", item: "gain" });
  mod({ t: at(2), ...note, item: "gain", speakers: { who: [1] }, codes: ["ro", "ro"] });
  mod({ t: at(3), ...note, item: "gain", speakers: { who: [1, 2] }, codes: ["ro", "<jord>"] });
  mod({ t: at(4), ...note, item: "share", codes: ["ro"] });
  mod({ t: at(5), kind: "comment", text: "ute", speakers: { who: "group" }, codes: ["vær"] });
  const page = report([{ id: GARDEN, session: fold(gardenGuide, journal) }]);

  test("are counted by the line, the most frequent first", () => {
    expect(tableIn(page, nb.report.codes.counts)).toEqual([
      ["ro", "3"],
      ["<jord>", "1"],
      ["vær", "1"],
    ]);
    expect(page).toContain("3 kodeord, skrevet 5 ganger. Oftest (3): ro.");
  });

  test("are told by question and by participant, and what has neither is not lost", () => {
    expect(tableIn(page, nb.report.codes.byQuestion)).toEqual([
      ["ro", "2", "1", "0"],
      ["<jord>", "1", "0", "0"],
      ["vær", "0", "0", "1"],
    ]);
    expect(tableIn(page, nb.report.codes.byPerson)).toEqual([
      ["ro", "2", "1", "0", "0", "0", "1"],
      ["<jord>", "1", "1", "0", "0", "0", "0"],
      ["vær", "0", "0", "0", "0", "1", "0"],
    ]);
    const [, drawing = ""] = /<section class="picture codes">(.*?)<details>/su.exec(page) ?? [];
    const heads = Array.from(drawing.matchAll(/<text class="tick"[^>]*>([^<]*)</gu), ([, head]) => head);
    expect(heads).toEqual(["2", "3", "utenom", "1", "2", "3", "4", "flere", "ikke sagt"]);
  });

  test("have no picture where there are none", () => {
    expect(report([{ id: ONLY_CUES, session: onlyCues }])).not.toContain(nb.report.codes.title);
  });
});

describe("where no turns were logged", () => {
  test("who was written down how often is told instead, and that it is not the same", () => {
    const page = report([{ id: CHOIR, session: choir }]);
    expect(page).toContain(nb.report.talk.byNotes);
    const rows = new Map(
      tableIn(page, nb.report.talk.noteHeads.caption).map(([who = "", ...figures]) => [who, figures]),
    );
    const said = leaving(choir).entries.filter((entry) => entry.kind === "note" || entry.kind === "summary");
    for (const number of [1, 2, 3, 4, 5]) {
      const of = said.filter(({ speakers }) => typeof speakers?.who === "object" && speakers.who.includes(number));
      expect(rows.get(`nr. ${number}`)?.[0]).toBe(String(of.length));
    }
    expect(page).toContain("Flest (3): nr. 2, nr. 3.");
  });

  test("and nobody was named, that is said", () => {
    expect(report([{ id: ONLY_CUES, session: onlyCues }])).toContain(nb.report.talk.none);
  });
});

test("the figures of planned and used time have a column as wide as they are, on paper and on a screen", () => {
  const [, wide = ""] = /@media \(min-width: 37\.01rem\), print \{(.*?)\n\}/su.exec(report([GROUPS])) ?? [];
  expect(wide).toMatch(/\.plan \.drawing \{[^}]*grid-template-columns: [^;]* max-content;/u);
  expect(wide).toContain(".plan-row { display: contents; }");
});

describe("a group of ninety minutes", () => {
  const page = report([GROUPS]);

  test("is less than 350 kilobytes, with a bar for each turn", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(350_000);
    const [drawing = ""] = page.match(/<div class="drawing".*?<ul class="key">/su) ?? [];
    const bars = Array.from(drawing.matchAll(/<path class="(?:voice|other)" d="([^"]*)"/gu), ([, d = ""]) => d);
    const begun = leaving(group).turns.reduce((sum, { begins }) => sum + begins.length, 0);
    expect(bars.join("").split("z").length - 1).toBe(begun);
  });

  test("tells what a methods chapter needs", () => {
    const known = factsIn(page);
    expect(known.get("Varighet COREQ 21")).toBe("1:16:50 uten pauser, 1:26:50 i alt");
    expect(known.get("Guide COREQ 17")).toBe("staff-recovery, utgave 1");
    expect(known.get("Til stede")).toContain("nr. 4 til 0:26:03, fra 0:36:48");
    expect(known.get("Ramme COREQ 14")).toContain("elleve møtte, stolen til nr. 9 står tom");
    expect(known.get("Feltnotater COREQ 20")).toContain("24 observasjoner (stemning 8, dynamikk 6,");
    expect(known.get("Holdt utenfor")).toContain("Memoer er ikke med.");
  });
});

describe("little or nothing", () => {
  test("an empty session says so, and has no pictures", () => {
    const page = report([{ id: EMPTY, session: empty }]);
    expect(page).toContain(nb.report.empty);
    expect(page).not.toContain("<svg");
  });

  test("a session of cues says so, and draws what there is", () => {
    const page = report([{ id: ONLY_CUES, session: onlyCues }]);
    expect(page).toContain(nb.report.onlyCues);
    expect(page).toContain(nb.report.talk.none);
    expect(tableIn(page, nb.report.line.lanes.caption)).toEqual([
      ["latter", "2", "", "0:01:05, 0:01:08"],
      ["pause", "1", "", "0:01:20"],
    ]);
  });

  test("a guide without questions is told, not drawn", () => {
    const bare = fold({ ...gardenGuide, sections: [] }, gardenEntries);
    expect(report([{ id: GARDEN, session: bare }])).toContain(nb.report.coverage.none);
  });
});

describe("the notes", () => {
  const line = (page: string, id: string): string => page.match(new RegExp(`<li[^>]* id="s1-${id}".*`, "u"))?.[0] ?? "";

  test("word for word, to be fetched, retold and observed are told apart by class, sign and word", () => {
    const page = report([GARDENS]);
    expect(line(page, "mod-25")).toContain('class="quote"');
    expect(plain(line(page, "mod-25"))).toBe("0:02:50nr. 3: «Jeg får ro i hendene» ordrettmod:25");
    expect(line(page, "mod-27")).toContain('class="quote stub"');
    expect(plain(line(page, "mod-33"))).toBe("0:09:05nr. 5: man lærer av andres feil gjengittmod:33");
    expect(plain(line(page, "sec-17"))).toContain("Observasjon, dynamikk (sekretær): ser på hverandre");
  });

  test("in an English report of a Norwegian session, what was noted is marked as Norwegian", () => {
    const page = report([GARDENS], "en");
    expect(line(page, "mod-25")).toContain('<bdi lang="nb">“Jeg får ro i hendene”</bdi>');
  });

  test("what is written from right to left is kept from what stands beside it", () => {
    const page = report([{ id: AWFUL, session: awful }]);
    expect(page).toContain("<bdi>«שלום, אמר והלך (latter) 12:30»</bdi>");
  });

  test("a quote is found in the audio file once that has been aligned", () => {
    const aligned = append(garden, {
      id: "mod:900",
      at: "2026-11-22T19:00:00.000+01:00",
      t: at(13),
      kind: "align",
      file: 1,
      points: [{ session: at(2), file: at(1) }],
    });
    expect(plain(line(report([{ id: GARDEN, session: aligned }]), "mod-25"))).toContain("[lydfila 00:01:42]");
    expect(report([GARDENS])).not.toContain("[lydfila");
  });
});

describe("several sessions", () => {
  test("one after the other, each in the list of contents by its own name, no id twice", () => {
    const page = report([...twins, GARDENS]);
    const [nav = ""] = page.match(/<nav.*?<\/nav>/su) ?? [];
    for (const { id } of [...twins, GARDENS]) expect(nav).toContain(id);
    const ids = Array.from(page.matchAll(/\sid="([^"]*)"/gu), ([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(page).toContain(nb.report.facts.sameGuide(2));
  });
});
