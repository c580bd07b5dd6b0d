// An hour with twelve of a staff, without a recorder: the laptop dies in the middle, and talk goes where no question stands.
import { expect, test } from "vitest";
import { coverage, elapsed, present } from "../../src/model/session/coverage.ts";
import { milliseconds } from "../scenario.ts";
import { expectGone, expectKept, heldOn, ledOut } from "./held.ts";

test("a whole session on the staff guide, in English, notes only", async () => {
  const held = heldOn("staff-recovery", { participants: 12, language: "en" });
  const { session } = held;
  const { moderator } = session;

  moderator.presses("enter", "enter", "enter", "enter", "enter", "enter", "enter");
  session.sees("If not: /notes-only");
  moderator.says("/notes-only");
  session.sees("notes only");
  for (const time of ["0:30", "1:00"]) session.at(time).moderator.presses("enter");

  // The first question is none of the guide's: a round of single words.
  session.at("3:00").moderator.says("/ask Say the first thing you think of when you hear recovery.");
  session
    .at("3:30")
    .moderator.says("@1 hope #hope", "@2 time #time", "@3 own choice #choice", "@4,5 a bit worn, both say");
  session.at("4:30").moderator.says("!laughter", "@6 a home").says("/obs nonverbal 7 looks at the clock");
  session.at("6:00").moderator.goes("1");
  session.sees("When you hear the word recovery");
  session.at("7:00").moderator.says('@1 "It is the person who decides what getting better is" #choice');
  session.at("9:00").moderator.says("/arrives 12", "@12 sorry, the bus");
  session.at("10:00").moderator.presses("ctrl+x");
  session.at("12:00").moderator.says("@9 it is hard to follow service users home #home", "/file 2");

  session.at("14:00").moderator.goes("principles");
  expect(session.session().current).toBe("in-practice");
  session.at("15:00").moderator.says('@3 "We ask what a good day looks like" #everyday', '@8 "But then the rota');
  session.at("17:00").moderator.types("@10 long talk about relatives");

  // The battery is empty. Everything that was shown as saved is there; what was not sent stands in the field again.
  const again = session.resumes("6:00");
  again.sees("We ask what a good day looks like").sees("The session was opened again.");
  expect(elapsed(again.session(), milliseconds("23:00"))).toBe(elapsed(session.session(), milliseconds("23:00")));
  const on = again.moderator;
  again.sees("› @10 long talk about relatives");
  // It went on while the computer was away: that is noted instead.
  on.presses("ctrl+u").says("[-5:00] @10 long talk about relatives #relatives");
  again.at("25:00").moderator.says("/ask How do you work with the other services?", "@11 letters, mostly #services");
  again.at("28:00").moderator.says("@2 names Mrs Lund at the office", "/strike");
  again.at("28:30").moderator.says("@2 the office answers slowly #services");
  again.at("31:00").moderator.goes("gets in the way");
  again
    .at("32:00")
    .moderator.says("@1 rotas #time", "@7+8 money!", "!disagreement @9", "/amend @7,8 money, one after the other");
  again.at("35:00").moderator.says("/departs 4", "/covered 2", "/skip 3 not relevant");
  again.at("38:00").moderator.says("/pause");
  again.at("41:00").moderator.says("/resume");
  again.at("43:00").moderator.goes("1").says("@5 comes back to hope #hope");
  again.at("46:00").moderator.says("/probe 1");
  expect(again.said()).toBe("This question has no probes.");
  again.after("1").moderator.presses("ctrl+u").goes("coping").presses("alt+1");
  again.at("48:00").moderator.says("@6 they cook together #everyday").says("/memo I let 1 talk too much");
  again.at("52:00").moderator.goes("anything else").says("@* nobody has more").says("/confirmed hope, choice and time");
  again.at("55:00").moderator.presses("ctrl+n").says("@11 good to hear the others #method", "? who is quiet");
  expect(again.said()).toContain("No. 12: nothing noted yet");
  again.at("57:00").moderator.says("? what is missing");
  expect(again.said()).toBe("Nothing is missing: all the questions have been asked or covered.");
  again.at("60:00").moderator.says("/end");
  again.sees("All the questions have been asked or covered.").sees("But then the rota");
  ledOut(again);
  await expect(again.conversation.over).resolves.toBe("ended");

  expect(again.session().recording).toBe("notes-only");
  expect(again.session().recorder).toEqual([]);
  expect(again.session().talkStart).toBe(milliseconds("3:00"));
  expect(coverage(again.session()).map(({ item, state }) => `${item.id}: ${state}`)).toEqual([
    "own:mod-1: asked",
    "meaning: asked",
    "housing: covered",
    "coping-group: probed",
    "in-practice: asked",
    "own:mod-2: asked",
    "hinders-and-helps: asked",
    "anything-else: asked",
    "taking-part: asked",
  ]);
  expect(present(again.session(), milliseconds("59:00"))).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(present(again.session(), milliseconds("8:00"))).not.toContain(12);
  expectGone({ ...held, session: again }, "Lund");
  await expectKept("staff-recovery", { ...held, session: again }, "en");
});
