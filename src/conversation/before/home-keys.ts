// The keys of the two screens before a session: taken from the one key table, by what they do elsewhere.
import type { KeyName } from "../../input/keys.ts";
import type { Texts } from "../../text/languages.ts";
import { actionOf, editOf, hintOf } from "../keymap.ts";
import type { ActionId } from "../state.ts";
import { type Choosing, moveChoice, takeChoice } from "./choice.ts";
import { chooseHome, editHome, type Home, moveHome } from "./home.ts";
import { answerSetup, editSetup, type Setup } from "./setup.ts";

type HomeKey = {
  readonly does: (home: Home) => Home;
  /** Keys that are shown together have one word, at the first of them. */
  readonly word?: keyof Texts["cli"]["home"]["hint"];
  readonly with?: readonly ActionId[];
};

const leaveHome = (home: Home): Home => ({ ...home, over: "quit" });

/** In the order in which the hints stand. */
const HOME: { readonly [Id in ActionId]?: HomeKey } = {
  "earlier-line": { does: (home) => moveHome(home, -1), word: "choose", with: ["later-line"] },
  "later-line": { does: (home) => moveHome(home, 1) },
  complete: { does: (home) => moveHome(home, 1) },
  save: { does: (home) => chooseHome(home), word: "open" },
  recorder: { does: (home) => chooseHome(home, "rehearse"), word: "rehearse" },
  palette: { does: (home) => chooseHome(home, "secretary"), word: "secretary" },
  help: { does: (home) => ({ ...home, over: { is: "help" } }), word: "help" },
  repaint: { does: (home) => ({ ...home, over: { is: "language" } }), word: "language" },
  // What was typed to search by is emptied first.
  cancel: {
    does: (home) => (home.query.text === "" ? leaveHome(home) : editHome(home, { do: "erase-to-start" })),
    word: "leave",
  },
  leave: { does: leaveHome },
};

/** The home screen after a key. */
export function pressHomeKey(home: Home, key: KeyName): Home {
  const action = actionOf(key);
  const pressed = action && HOME[action];
  if (pressed) return pressed.does(home);
  const change = editOf(key);
  return change ? editHome(home, change) : home;
}

/** The hints of the home screen. */
export function homeHints({ cli }: Texts): readonly string[] {
  const { search, ...words } = cli.home.hint;
  const keys = Object.entries(HOME) as readonly [ActionId, HomeKey][];
  return [
    search,
    ...keys.flatMap(([action, { word, with: others = [] }]) =>
      word && word !== "search" ? [hintOf([action, ...others], words[word])] : [],
    ),
  ];
}

/** A question with a few answers after a key. Whatever else is typed is meant for something else. */
export function pressChoiceKey<Id extends string>(choosing: Choosing<Id>, key: KeyName): Choosing<Id> {
  switch (actionOf(key)) {
    case "earlier-line":
      return moveChoice(choosing, -1);
    case "later-line":
    case "complete":
      return moveChoice(choosing, 1);
    case "save":
      return takeChoice(choosing);
    case "cancel":
    case "leave":
      return { ...choosing, over: "back" };
    default:
      return choosing;
  }
}

export function choiceHints({ cli: { home }, session: { hint } }: Texts): readonly string[] {
  const { choose, open } = home.hint;
  return [hintOf(["earlier-line", "later-line"], choose), hintOf("save", open), hintOf("cancel", hint.cancel)];
}

/** Lines that are read: from which row on. */
export type Reading = { readonly from: number; readonly over: boolean };

/** How far each key goes, in rows. */
const SCROLL: { readonly [Id in ActionId]?: number } = {
  "earlier-line": -1,
  "later-line": 1,
  "page-up": -15,
  "page-down": 15,
};

export function pressReadKey(reading: Reading, key: KeyName): Reading {
  const action = actionOf(key);
  if (action === "cancel" || action === "leave" || action === "save") return { ...reading, over: true };
  return { ...reading, from: Math.max(0, reading.from + ((action && SCROLL[action]) ?? 0)) };
}

export function readHints({ session: { hint } }: Texts): readonly string[] {
  return [hintOf(["earlier-line", "later-line", "page-up", "page-down"], hint.scroll), hintOf("cancel", hint.cancel)];
}

/** The questions before a session after a key. */
export function pressSetupKey(setup: Setup, key: KeyName, text: Texts): Setup {
  const action = actionOf(key);
  if (action === "save") return answerSetup(setup, text);
  if (action === "cancel" || action === "leave") return { ...setup, over: "cancelled" };
  const change = editOf(key);
  return change ? editSetup(setup, change) : setup;
}

export function setupHints({ cli }: Texts): readonly string[] {
  const { take, leave } = cli.setup.hint;
  return [hintOf("save", take), hintOf("cancel", leave)];
}
