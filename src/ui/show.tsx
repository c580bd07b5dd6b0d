// A small screen that is shown until it has an answer: the home screen, the questions before a session.
import { Box, render, useCursor, useWindowSize } from "ink";
import { useEffect, useEffectEvent, useState } from "react";
import type { KeyName } from "../runner/keymap.ts";
import { useKeyboard } from "./keyboard.ts";
import { type Row, Rows } from "./row.tsx";

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

type Terminal = { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream };

/** Resolves with the state that was over. The screen is gone then, and the terminal as it was. */
export function show<State>(screen: Screen<State>, { stdin, stdout }: Terminal): Promise<State> {
  return new Promise((resolve) => {
    stdin.setRawMode(true);
    const resized = (): void => {
      instance.clear();
      stdout.write("\u001B[H\u001B[J");
    };
    const finish = (state: State): void => {
      stdout.off("resize", resized);
      stdout.off("error", quit);
      for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const) process.off(signal, quit);
      instance.clear();
      instance.unmount();
      resolve(state);
    };
    // Nothing is kept here yet: whoever closes the window or stops the program loses nothing.
    const quit = (): void => {
      instance.unmount();
      process.exit(0);
    };
    stdout.prependListener("resize", resized);
    stdout.on("error", quit);
    for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const) process.on(signal, quit);
    const instance = render(<Shown screen={screen} onOver={finish} />, {
      stdin,
      stdout,
      exitOnCtrlC: false,
      patchConsole: false,
      interactive: true,
      maxFps: 120,
    });
  });
}

function Shown<State>({ screen, onOver }: { readonly screen: Screen<State>; readonly onOver: (state: State) => void }) {
  const [state, setState] = useState(screen.first);
  const { columns, rows } = useWindowSize();
  const { setCursorPosition } = useCursor();
  const change = (work: (before: State) => State): void => {
    setState((before) => (screen.isOver(before) ? before : work(before)));
  };
  const over = screen.isOver(state);
  useEffect(() => {
    if (over) onOver(state);
  }, [over, onOver, state]);
  useKeyboard({
    onKey: (key) => change((before) => screen.key(before, key)),
    onText: (text) => change((before) => screen.text(before, text)),
    onPaste: (text) => change((before) => screen.text(before, text.replace(/\s+/gu, " "))),
  });
  const begin = useEffectEvent(() => {
    void screen.later?.().then(change);
  });
  useEffect(() => {
    const begun = setTimeout(begin, 20);
    return () => clearTimeout(begun);
  }, []);
  const { rows: drawn, cursor } = screen.draw(state, columns, rows);
  // The last frame is empty: it may be drawn after the screen was taken away, and nothing of it must stay.
  setCursorPosition(over ? undefined : cursor);
  return <Box flexDirection="column">{over ? null : <Rows rows={drawn} />}</Box>;
}
