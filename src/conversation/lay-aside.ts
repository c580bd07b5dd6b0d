// Lays the session aside: it can go on later, on the same clock.
import type { Action } from "./state.ts";

export const layAside: Action = (_state, _words, when) => ({
  drafts: [{ ...when, kind: "leave" }],
  state: { over: "left" },
  effects: [{ do: "close" }],
});
