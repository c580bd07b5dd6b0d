// The keyboard: what Ink reads from the terminal goes into what is typed, and from there to the screen that stands.

import type { EventEmitter } from "node:events";
import { usePaste, useStdin } from "ink";
import { createContext, use, useEffect, useEffectEvent } from "react";
import type { KeyName, Typed } from "../../input/keys.ts";
import { createTyping, type Paste, type Typing } from "./typing.ts";

/** Ink splits its input into sequences and runs of text, and emits each. Its own hook leaves out the function keys. */
type Input = ReturnType<typeof useStdin> & { readonly internal_eventEmitter: EventEmitter };

/** Under all screens: the terminal sends keys one by one, and pastes whole, until this is taken away. */
export function useTerminalInput({ add }: Typing): void {
  const { internal_eventEmitter: input, setRawMode } = useStdin() as Input;
  useEffect(() => {
    setRawMode(true);
    input.on("input", add);
    return () => {
      input.off("input", add);
      setRawMode(false);
    };
  }, [input, setRawMode, add]);
  usePaste((paste) => add({ paste }));
}

export type Keyboard = {
  readonly onKey: (key: KeyName) => void;
  readonly onText: (text: string) => void;
  readonly onPaste: (text: string) => void;
  /** The screen has its answer: what is typed now waits for the next one. */
  readonly isOver: () => boolean;
};

/** Whose typing it is that a screen hears. One that stands alone hears nothing. */
export const TypingContext = createContext<Typing>(createTyping());

/** In a screen: keys by the names of the key table, text, and pastes, also those that came before it stood. */
export function useKeyboard({ onKey, onText, onPaste, isOver }: Keyboard): void {
  const typing = use(TypingContext);
  const read = useEffectEvent((typed: Typed | Paste) => {
    if ("key" in typed) onKey(typed.key);
    else if ("text" in typed) onText(typed.text);
    else onPaste(typed.paste);
  });
  const over = useEffectEvent(isOver);
  useEffect(() => typing.readBy({ read, isOver: over }), [typing]);
}
