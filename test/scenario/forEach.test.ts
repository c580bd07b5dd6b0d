// A section that is asked once for each of the things that people name: the list is made in the talk, and may change.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { listOf } from "../../src/model/named/runs.ts";
import { coverage } from "../../src/model/session/coverage.ts";
import { fold } from "../../src/model/session/fold.ts";
import { textsIn } from "../../src/text/languages.ts";
import { fileOf, writtenIn } from "../export/fileOf.ts";
import { scenario } from "../scenario.ts";

const nb = textsIn("nb");
const { guide, issues } = loadGuide(
  `id: hjelp
title: Hjelp
sections:
  - { id: first, items: [{ ask: Hvem har hjulpet dere?, id: who }] }
  - id: services
    title: Stedene
    for_each: stedene de nevnte
    cover: [ventetid]
    items:
      - { ask: "Hvordan var det å komme til {each}?", id: came, probes: ["Hvem møtte dere hos {each}?"] }
      - { choose: Ville dere gått dit igjen?, id: again, options: [Ja, Nei] }
      - { ask: Hva måtte til?, id: needed, if: { again: 2 } }
  - { id: last, items: [{ ask: Noe mer?, id: more }] }
`,
  nb,
);
if (!guide) throw new Error(JSON.stringify(issues));

const atList = () => {
  const talk = scenario(guide, { participants: 1 });
  talk.moderator.goes("services.list");
  return talk;
};
type Talk = ReturnType<typeof scenario>;
const questions = (talk: Talk) => coverage(talk.session()).map(({ item }) => item.id);

describe("the list", () => {
  test("is typed where the guide comes to it, and more is added by typing more", () => {
    const talk = atList().sees("Hvilke? Skriv dem med komma imellom: stedene de nevnte.");
    talk.moderator.says("biblioteket, frivilligsentralen", "Biblioteket; skolen");
    expect(talk.entriesOf("named").at(-1)?.members).toEqual([
      { n: 1, name: "biblioteket" },
      { n: 2, name: "frivilligsentralen" },
      { n: 3, name: "skolen" },
    ]);
    talk.sees("Nevnt: biblioteket, frivilligsentralen, skolen");
  });

  test("what a participant says there is a note, and no name on the list", () => {
    const talk = atList();
    talk.moderator.says("@1 vi var mange steder, tror jeg");
    expect(talk.entriesOf("named")).toEqual([]);
    expect(talk.entriesOf("note")).toHaveLength(1);
  });

  test("the section comes once for each, in order, with its name in the questions and a number of its own", () => {
    const talk = atList();
    talk.moderator.says("biblioteket, skolen").presses("enter");
    talk.sees("2.1  Hvordan var det å komme til biblioteket?").sees("Hvem møtte dere hos biblioteket?");
    expect(questions(talk)).toEqual(["who", "came@1", "again@1", "needed@1", "came@2", "again@2", "needed@2", "more"]);
    talk.moderator.presses("ctrl+n", "ctrl+n", "ctrl+n");
    talk.sees("2.2  Hvordan var det å komme til skolen?");
    talk.moderator.goes("5");
    expect(talk.session().current).toBe("more");
  });

  test("nothing typed: the section is passed by, and that is told", async () => {
    const talk = atList();
    talk.moderator.presses("enter");
    expect(talk.session().current).toBe("more");
    talk.moderator.says("/liste");
    expect(talk.said()).toContain("ingen ennå");
    expect(await fileOf(talk.session(), "md")).toMatch(/komme til …\?.*ingen ble nevnt/u);
  });
});

describe("when the list is changed later", () => {
  const noted = () => {
    const talk = atList();
    talk.moderator.says("biblioteket, skolen").goes("came@2");
    talk.after("0:30").moderator.says("@1 de var snille");
    return talk;
  };
  const note = (talk: Talk) => talk.entriesOf("note").at(-1)?.item;

  test("what was noted stays with the one that it was about", () => {
    const talk = noted();
    talk.moderator.says("/liste fastlegen, skolen, biblioteket");
    expect(
      talk
        .entriesOf("named")
        .at(-1)
        ?.members.map(({ n }) => n),
    ).toEqual([3, 2, 1]);
    expect(note(talk)).toBe("came@2");
    expect(questions(talk).slice(1, 3)).toEqual(["came@3", "again@3"]);
  });

  test("one that was written wrongly is put right, and keeps what was noted", () => {
    const talk = noted();
    talk.moderator.says("/liste biblioteket, ungdomsskolen");
    expect(talk.entriesOf("named").at(-1)?.members[1]).toEqual({ n: 2, name: "ungdomsskolen" });
    talk.moderator.goes("came@2");
    talk.sees("å komme til ungdomsskolen?");
  });

  test("one that is taken away stays where something was kept about it, and its number is given to none", () => {
    const talk = noted();
    talk.moderator.says("/liste biblioteket");
    expect(questions(talk)).toContain("came@2");
    talk.moderator.says("/liste biblioteket, kirka");
    expect(talk.entriesOf("named").at(-1)?.members).toEqual([
      { n: 1, name: "biblioteket" },
      { n: 3, name: "kirka" },
    ]);
  });

  test("taken back, the list before it holds; and a session that is taken up again is the same", () => {
    const talk = noted();
    talk.moderator.says("/liste biblioteket, skolen, kirka").presses("ctrl+x");
    expect(questions(talk)).not.toContain("came@3");
    const later = talk.resumes("2:00");
    expect(questions(later)).toEqual(questions(talk));
    expect(fold(guide, talk.session().entries)).toEqual(talk.session());
  });

  test("an own question that was asked among them stays there", () => {
    const talk = noted();
    talk.moderator.says("/spør Hvem låste opp?").says("/liste skolen");
    const order = talk.session().order;
    expect(order[order.indexOf("came@2") + 1]).toBe("own:mod-1");
  });

  test("struck, no name is left anywhere, and the notes are", async () => {
    const talk = noted();
    const id = talk.entriesOf("named").at(-1)?.id ?? "";
    talk.moderator.says(`/stryk ${id}`);
    expect(JSON.stringify(talk.session().entries)).not.toContain("skolen");
    expect(await fileOf(talk.session(), "md")).toContain("de var snille");
    expect(questions(talk)).toContain("came@2");
  });
});

test.each(["md", "csv", "json", "html", "qdpx", "xlsx"])("%s names which it was about", async (format) => {
  const talk = atList();
  talk.moderator.says("biblioteket, skolen").goes("came@2");
  talk.after("0:30").moderator.says('@1 "de var snille"');
  expect(await fileOf(talk.session(), format)).toContain("Hvordan var det å komme til skolen?");
});

test("json folds into the same session again", async () => {
  const talk = atList();
  talk.moderator.says("biblioteket").goes("came@1").says("@1 greit");
  const { sessions } = JSON.parse(await writtenIn(talk.session(), "json"));
  expect(fold(sessions[0].guide, sessions[0].entries).order).toEqual(talk.session().order);
});

test("a number is never given twice, whatever becomes of the list", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "A");
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 5 }), { maxLength: 8 }), (lists) => {
      let [members, spent]: [ReturnType<typeof listOf>, readonly number[]] = [[], []];
      for (const names of lists) {
        members = listOf(names, members, spent);
        expect(new Set(members.map(({ n }) => n)).size).toBe(members.length);
        expect(members.map((one) => one.name.toLowerCase())).toEqual([
          ...new Set(names.map((one) => one.toLowerCase())),
        ]);
        spent = [...spent, ...members.map(({ n }) => n)];
      }
    }),
  );
});
