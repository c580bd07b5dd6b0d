// What is typed, in order, until a screen takes it: between one screen and the next it waits, and nothing is lost.
import { keysIn, type Typed } from "../../input/keys.ts";

/** A paste is one thing, whatever it holds. */
export type Paste = { readonly paste: string };

export type Reader = {
  readonly read: (typed: Typed | Paste) => void;
  /** It has its answer: what comes now is for the screen after it. */
  readonly isOver: () => boolean;
};

export type Typing = {
  /** What the terminal sent, a piece at a time: a sequence, or a run of text with control characters in it. */
  readonly add: (sent: string | Paste) => void;
  /** Hands what waits, and all that comes, to this reader, until what is returned is called or it is over. */
  readonly readBy: (reader: Reader) => () => void;
};

/** The beginning of a key's sequence, given up on because its end was late. */
const TORN = /^\u001B(?:\[[\d;]*|O)?$/u;
/** A key that there is, or the mark of a paste: words after Esc are neither. */
const WHOLE = /^\u001B(?:\[[\d;]*[A-DFHP-SZ]|\[\d[\d;]*~|O[A-DFHP-S])/u;

export function createTyping(): Typing {
  const waiting: (string | Paste)[] = [];
  /** Taken apart, and not all of it read yet. */
  const apart: (Typed | Paste)[] = [];
  let reader: Reader | undefined;
  let isHanding = false;

  function hand(): void {
    // What a reader does may add to what waits, or put another in its place: the loop below sees to both.
    if (isHanding) return;
    isHanding = true;
    try {
      while (reader && !reader.isOver()) {
        const next = apart.shift();
        if (next) reader.read(next);
        else {
          const sent = waiting.shift();
          if (sent === undefined) return;
          apart.push(...(typeof sent === "string" ? keysIn(sent) : [sent]));
        }
      }
    } finally {
      isHanding = false;
    }
  }

  return {
    add: (sent) => {
      const last = waiting.at(-1);
      // The program was busy when the rest of a key came: as long as nobody has read its beginning, it is mended.
      if (typeof sent === "string" && typeof last === "string" && TORN.test(last) && WHOLE.test(last + sent)) {
        waiting[waiting.length - 1] = last + sent;
      } else waiting.push(sent);
      hand();
    },
    readBy: (next) => {
      reader = next;
      // A screen's first frame is drawn before it is given its keys.
      queueMicrotask(hand);
      return () => {
        if (reader === next) reader = undefined;
      };
    },
  };
}
