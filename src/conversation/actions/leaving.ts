// The two ways of letting go of a session: to end it, and to lay it aside.
import { endReport } from "../../telling/end-report.ts";
import { endNow } from "../closing.ts";
import type { CommandGroup } from "../command.ts";
import { holdsGuide } from "../entries/turn-guide.ts";
import { layAside } from "../lay-aside.ts";
import type { Action } from "../state.ts";

/**
 * Tells what is left, and asks: from there Enter leads through what is to be seen to. Asked for again it ends at once, and
 * where nobody can be asked it ends at the first time.
 */
const end: Action = (state, _words, when) => {
  const { asks, closing, screen, text } = state;
  const report = endReport(state);
  if (!asks) return { ...endNow(state, when), says: { tone: "answer", text: report } };
  if (closing) return endNow(state, when);
  const { forBoth, how } = text.session.end;
  const more = [...(holdsGuide(state) ? [] : [forBoth]), ...(screen ? [] : [how])];
  return {
    state: { closing: true, ...(screen ? { view: { is: "end" } as const } : {}) },
    says: { tone: "answer", text: [...more, ...report] },
  };
};

export const leavingCommands = {
  quit: { forObservers: true, group: "see", act: layAside },
  end: { group: "see", act: end },
} as const satisfies CommandGroup;
