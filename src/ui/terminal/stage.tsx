// The stage that screens stand on: one Ink and one keyboard from a program's first screen to its last.
import { type Instance, render, Static, type SuspendTerminal, useApp } from "ink";
import { type ReactNode, useEffect } from "react";
import { Boundary } from "./boundary.tsx";
import { TypingContext, useTerminalInput } from "./keyboard.ts";
import { writePatiently } from "./patient-output.ts";
import { createTyping } from "./typing.ts";

/** Cursor to the upper left, everything below gone: the scrollback stays. */
const CLEAR = "\u001B[H\u001B[J";

/** So long nobody types, in milliseconds, before a terminal is given back that no screen came to; and so often at most it is waited for. */
const STILL = 80;
const MOST_WAITS = 10;

/** A screen, as the stage knows it. */
export type Scene = {
  readonly draw: () => ReactNode;
  /** The window has another size, and nothing has been drawn for it yet. */
  readonly resized: () => void;
  /** What should not be able to happen: it could not be drawn. */
  readonly failed: (error: unknown) => void;
};

export type Stage = {
  readonly stdout: NodeJS.WriteStream;
  /** Puts a screen in the place of the one that stood. It is given all that was typed since that one was over. */
  readonly put: (scene: Scene) => void;
  /** Draws the screen that stands anew, as it is now. */
  readonly redraw: () => void;
  /** Takes away what was drawn, but for what has gone up into the conversation. */
  readonly erase: () => void;
  /** Empties the window. */
  readonly wipe: () => void;
  /** Gives the terminal away meanwhile, and takes it back. */
  readonly suspend: (meanwhile: () => void) => Promise<void>;
  /** Takes the screen away and gives the terminal back as it was found. May be called more than once. */
  readonly close: () => void;
  /** The same where no screen will come: what was typed for it is swallowed, so that no shell runs it. */
  readonly abandon: () => Promise<void>;
};

type Terminal = { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream };

/** The terminal is in raw mode already: keys are not echoed, and wait for the first screen. Nothing is drawn before it. */
export function openStage({ stdin, stdout }: Terminal): Stage {
  const typing = createTyping();
  let instance: Instance | undefined;
  let scene: Scene | undefined;
  let place = 0;
  let isOpen = true;
  const waitAgain = writePatiently(stdout);
  let suspendTerminal: SuspendTerminal | undefined;

  const onSuspender = (suspender: SuspendTerminal): void => {
    suspendTerminal = suspender;
  };
  const resized = (): void => scene?.resized();
  const failed = (error: unknown): void => scene?.failed(error);

  function Root({ children }: { readonly children: ReactNode }) {
    const { suspendTerminal: suspender } = useApp();
    useEffect(() => onSuspender(suspender), [suspender]);
    useTerminalInput(typing);
    return (
      <TypingContext value={typing}>
        <Boundary key={place} onError={failed}>
          {children}
        </Boundary>
      </TypingContext>
    );
  }

  function show(children: ReactNode): void {
    const root = <Root>{children}</Root>;
    if (instance) instance.rerender(root);
    else {
      // Before Ink's own listener.
      stdout.prependListener("resize", resized);
      instance = render(root, {
        stdin,
        stdout,
        exitOnCtrlC: false,
        patchConsole: false,
        interactive: true,
        maxFps: 120,
        incrementalRendering: true,
      });
    }
  }

  function erase(): void {
    instance?.clear();
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    waitAgain();
    stdout.off("resize", resized);
    scene = undefined;
    if (instance) {
      // Ink draws a last frame when it ends. This one is empty, and a Static in it is drawn at once: nothing of it stays.
      place += 1;
      show(<Static items={[]}>{() => null}</Static>);
      erase();
      instance.unmount();
    } else stdin.setRawMode(false);
  }

  return {
    stdout,
    put: (next) => {
      erase();
      scene = next;
      place += 1;
      show(next.draw());
    },
    redraw: () => {
      if (scene) show(scene.draw());
    },
    erase,
    wipe: () => {
      erase();
      stdout.write(CLEAR);
    },
    suspend: async (meanwhile) => suspendTerminal?.(meanwhile),
    close,
    abandon: async () => {
      let isTyping = false;
      const swallow = (): void => {
        while (stdin.read() !== null) isTyping = true;
      };
      stdin.on("readable", swallow);
      // Whoever is in the middle of a line goes on typing it for a moment, and a busy machine brings keys late.
      for (let turn = 0; turn < MOST_WAITS && (turn === 0 || isTyping); turn += 1) {
        isTyping = false;
        await new Promise<void>((passed) => setTimeout(passed, STILL));
      }
      stdin.off("readable", swallow);
      close();
    },
  };
}
