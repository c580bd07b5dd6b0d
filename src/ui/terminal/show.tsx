// A small screen that is shown until it has an answer: the home screen, the questions before a session.
import { Box, useCursor, useWindowSize } from "ink";
import type { KeyName } from "../../input/keys.ts";
import { type Row, Rows } from "../rows/row.tsx";
import { useKeyboard } from "./keyboard.ts";
import type { Stage } from "./stage.tsx";

export type Drawn = { readonly rows: readonly Row[]; readonly cursor: { readonly x: number; readonly y: number } };

/** A screen as data: what it shows of its state, and what keys and text do to it. */
export type Screen<State> = {
  readonly first: State;
  readonly draw: (state: State, columns: number, rows: number) => Drawn;
  readonly key: (state: State, key: KeyName) => State;
  readonly text: (state: State, text: string) => State;
  readonly isOver: (state: State) => boolean;
  /** What takes a while, begun when the first frame stands. */
  readonly later?: () => Promise<(state: State) => State>;
};

const SIGNALS = ["SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK"] as const;

/** Long enough for the first frame to stand. */
const LATER = 20;

/** Resolves with the state that was over. It stays on the stage until the next screen takes its place. */
export function show<State>(screen: Screen<State>, stage: Stage): Promise<State> {
  return new Promise((resolve, reject) => {
    let state = screen.first;
    const isOver = (): boolean => screen.isOver(state);
    const off = (): void => {
      clearTimeout(begun);
      stage.stdout.off("error", quit);
      for (const signal of SIGNALS) process.off(signal, quit);
    };
    const change = (work: (before: State) => State): void => {
      if (isOver()) return;
      state = work(state);
      if (isOver()) {
        off();
        resolve(state);
      } else stage.redraw();
    };
    // Nothing is kept here yet: whoever closes the window or stops the program loses nothing.
    const quit = (): void => {
      stage.close();
      process.exit(0);
    };
    stage.stdout.on("error", quit);
    for (const signal of SIGNALS) process.on(signal, quit);
    const begun = setTimeout(() => void screen.later?.().then(change), LATER);
    stage.put({
      draw: () => <Shown screen={screen} state={state} change={change} isOver={isOver} />,
      resized: stage.wipe,
      failed: (error) => {
        off();
        reject(error);
      },
    });
  });
}

type ShownProps<State> = {
  readonly screen: Screen<State>;
  readonly state: State;
  readonly change: (work: (before: State) => State) => void;
  readonly isOver: () => boolean;
};

function Shown<State>({ screen, state, change, isOver }: ShownProps<State>) {
  const { columns, rows } = useWindowSize();
  const { setCursorPosition } = useCursor();
  useKeyboard({
    onKey: (key) => change((before) => screen.key(before, key)),
    onText: (text) => change((before) => screen.text(before, text)),
    onPaste: (text) => change((before) => screen.text(before, text.replace(/\s+/gu, " "))),
    isOver,
  });
  const { rows: drawn, cursor } = screen.draw(state, columns, rows);
  setCursorPosition(cursor);
  return (
    <Box flexDirection="column">
      <Rows rows={drawn} />
    </Box>
  );
}
