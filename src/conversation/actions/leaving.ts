// The two ways of letting go of a session: to end it, and to lay it aside.
import { endReport } from "../../telling/end-report.ts";
import type { CommandGroup } from "../command.ts";
import { layAside } from "../lay-aside.ts";
import type { Action } from "../state.ts";

/** Lists what is left, and closes: at once where nobody sits at a screen, after one more Enter where someone does. */
const end: Action = (state, _words, when) => {
  const says = { tone: "answer", text: endReport(state) } as const;
  if (state.screen && state.view.is !== "end") return { state: { view: { is: "end" } }, says };
  // Whoever writes on after the other has ended the session just closes.
  const kind = state.session.state === "ended" ? "leave" : "end";
  return {
    ...(state.screen ? {} : { says }),
    drafts: [{ ...when, kind }],
    state: { over: "ended" },
    effects: [{ do: "close" }],
  };
};

export const leavingCommands = {
  quit: { group: "see", act: layAside },
  end: { group: "see", act: end },
} as const satisfies CommandGroup;
