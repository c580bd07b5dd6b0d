// The keys of the two screens before a session: taken from the one key table, by what they do elsewhere.
import type { KeyName } from "../../input/keys.ts";
import type { Texts } from "../../text/languages.ts";
import { actionOf, editOf, hintOf } from "../keymap.ts";
import type { ActionId } from "../state.ts";
import { type Beside, chooseBeside, moveBeside } from "./beside.ts";
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
  save: { does: (home) => chooseHome(home, false), word: "open" },
  recorder: { does: (home) => chooseHome(home, true), word: "rehearse" },
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

/** The question to a second window after a key. Whatever else is typed is meant for something else. */
export function pressBesideKey(beside: Beside, key: KeyName): Beside {
  switch (actionOf(key)) {
    case "earlier-line":
      return moveBeside(beside, -1);
    case "later-line":
    case "complete":
      return moveBeside(beside, 1);
    case "save":
      return chooseBeside(beside);
    case "cancel":
    case "leave":
      return { ...beside, over: "back" };
    default:
      return beside;
  }
}

export function besideHints({ cli: { home }, session: { hint } }: Texts): readonly string[] {
  const { choose, open } = home.hint;
  return [hintOf(["earlier-line", "later-line"], choose), hintOf("save", open), hintOf("cancel", hint.cancel)];
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
