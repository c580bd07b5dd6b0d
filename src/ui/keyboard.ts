// The keyboard: what Ink reads from the terminal, as keys by the names of the key table, text, and pastes.

import type { EventEmitter } from "node:events";
import { usePaste, useStdin } from "ink";
import { useEffect, useEffectEvent } from "react";
import type { KeyName } from "../runner/keymap.ts";
import { keysIn } from "../runner/keys.ts";

/** Ink splits its input into sequences and runs of text, and emits each. Its own hook leaves out the function keys. */
type Input = ReturnType<typeof useStdin> & { readonly internal_eventEmitter: EventEmitter };

export type Keyboard = {
  readonly onKey: (key: KeyName) => void;
  readonly onText: (text: string) => void;
  readonly onPaste: (text: string) => void;
};

export function useKeyboard({ onKey, onText, onPaste }: Keyboard): void {
  const { internal_eventEmitter: input, setRawMode } = useStdin() as Input;
  const read = useEffectEvent((data: string) => {
    for (const typed of keysIn(data)) {
      if ("key" in typed) onKey(typed.key);
      else onText(typed.text);
    }
  });
  useEffect(() => {
    setRawMode(true);
    input.on("input", read);
    return () => {
      input.off("input", read);
      setRawMode(false);
    };
  }, [input, setRawMode]);
  usePaste(onPaste);
}
