// The conversation on the screen: what is said above, the live region below, and lists and help in the whole window.
import { Box, useWindowSize } from "ink";
import { useMemo, useRef, useSyncExternalStore } from "react";
import { actionOf, numberOf } from "../../conversation/keymap.ts";
import type { Conversation } from "../../conversation/loop.ts";
import type { State } from "../../conversation/state.ts";
import type { ChatLine } from "../../telling/chat-line.ts";
import { heldLine, linesOnScreen } from "../../telling/chat-lines.ts";
import { PanelRows } from "../rows/panel-rows.tsx";
import { type Region, regionAfter } from "../rows/region.ts";
import { Transcript } from "../rows/transcript.tsx";
import { useKeyboard } from "../terminal/keyboard.ts";
import { isFullScreen, panel } from "./panels.ts";

/** What was drawn is drawn anew under a new key, from the line that the window has room for. */
export type Painting = { readonly key: number; readonly from: number };

/** What of the conversation stands above the live region. */
export function linesAbove(state: Pick<State, "lines" | "writer">): readonly ChatLine[] {
  const shown = linesOnScreen(state);
  return heldLine(shown) ? shown.slice(0, -1) : shown;
}

const NONE: readonly ChatLine[] = [];

export function ConversationScreen({
  conversation,
  painting,
  stdout,
}: {
  readonly conversation: Conversation;
  readonly painting: Painting;
  readonly stdout: NodeJS.WriteStream;
}) {
  const state = useSyncExternalStore(conversation.watch, conversation.state);
  // Told of a new size only after the drawing anew that it causes: the window itself knows it at once.
  useWindowSize();
  const { columns, rows } = stdout;
  useKeyboard({
    onText: (text) => conversation.send({ is: "edit", edit: { do: "insert", text } }),
    onPaste: (text) => conversation.send({ is: "paste", text }),
    onKey: (key) => {
      const action = actionOf(key);
      if (action === "save") conversation.send({ is: "enter" });
      else if (action) {
        const number = numberOf(action, key);
        conversation.send({ is: "action", action, ...(number === undefined ? {} : { number }) });
      }
    },
    isOver: () => conversation.state().over !== undefined,
  });
  const full = isFullScreen(state);
  const { lines: all, writer } = state;
  const above = useMemo(() => linesAbove({ lines: all, writer }), [all, writer]);
  // Lines that come while a list fills the window wait until it is gone: they belong to the other screen. Where something
  // was struck meanwhile, those that stood there are not kept either: all are drawn anew then.
  const drawn = useRef({ above, drawing: state.drawing });
  if (!full) drawn.current = { above, drawing: state.drawing };
  else if (drawn.current.drawing !== state.drawing) drawn.current = { above: NONE, drawing: state.drawing };
  const visible = drawn.current.above;
  const lines = useMemo(() => visible.slice(painting.from), [visible, painting]);
  const shown = panel(state, columns, rows);
  const region = useRef<Region>(undefined);
  if (!full)
    region.current = regionAfter(region.current, state, {
      painting: painting.key,
      lines: visible,
      columns,
      height: shown.rows.length,
    });
  const blank = full ? 0 : (region.current?.height ?? 0) - shown.rows.length;
  return (
    <Box flexDirection="column">
      <Transcript key={painting.key} state={state} lines={lines} columns={columns} />
      <PanelRows shown={shown} blank={blank} />
    </Box>
  );
}
