// `/fill`: a blank of the guide (`{moderator}`) gets its words. They are shown and read aloud, and kept nowhere.
import { openBlanks } from "../../model/guide-blanks.ts";
import type { CommandGroup } from "../command.ts";
import { refuse } from "../outcome.ts";
import type { Action } from "../state.ts";

/** Without words: which are open. */
const fill: Action = (state, words) => {
  const { blank } = state.text.session;
  const names = state.session.guide.placeholders.map(({ name }) => name);
  const typed = words.trim();
  if (names.length === 0) return refuse(blank.none);
  if (typed === "") {
    const open = openBlanks(state.session.guide, state.fill);
    return { says: { tone: "answer", text: [open.length === 0 ? blank.allFilled : blank.open(open)] } };
  }
  const [, called = "", value = ""] = /^\{?([\p{L}\p{N}_-]+)\}?(?:\s*=\s*|\s+|$)(.*)$/su.exec(typed) ?? [];
  const name = names.find((one) => one.toLowerCase() === called.toLowerCase());
  if (name === undefined) return refuse(blank.unknown(names));
  if (value === "") return refuse(blank.withWhat(name));
  return {
    // What is drawn already has the blank in it.
    state: { fill: { ...state.fill, [name]: value }, drawing: state.drawing + 1 },
    says: { tone: "answer", text: [blank.filled(name, value)] },
  };
};

export const fillCommands = {
  fill: {
    group: "guide",
    takes: true,
    yields: true,
    act: fill,
    completes: ({ session, fill: filled }) => openBlanks(session.guide, filled),
  },
} as const satisfies CommandGroup;
