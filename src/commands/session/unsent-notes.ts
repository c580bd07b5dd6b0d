// What is being typed, kept soon after: never within a key or an Enter, and always before the journal is closed.
import type { Unsent } from "../../model/unsent.ts";
import type { UnsentFile } from "../../store/unsent/unsent-file.ts";

/** So long after the first key that is not kept yet, in milliseconds: no more than that is lost to a kill. */
const SOON = 300;
/** So long after the last key it is seen to that a power cut takes nothing either, in milliseconds. */
const REST = 2000;

type Notes = {
  readonly take: (unsent: Unsent | undefined) => void;
  /** Keeps at once what has not been kept yet, and ends it. With `undefined` given: nothing is being typed here any more. */
  readonly close: (...last: readonly [unsent?: undefined]) => void;
};

export function notesIn(file: UnsentFile): Notes {
  let waiting: { readonly unsent: Unsent | undefined } | undefined;
  let soon: NodeJS.Timeout | undefined;
  let rest: NodeJS.Timeout | undefined;

  function keep(): void {
    clearTimeout(soon);
    soon = undefined;
    if (!waiting) return;
    file.put(waiting.unsent);
    waiting = undefined;
    clearTimeout(rest);
    rest = setTimeout(file.settle, REST);
    rest.unref();
  }

  return {
    take: (unsent) => {
      waiting = { unsent };
      soon ??= setTimeout(keep, SOON);
    },
    close: (...last) => {
      if (last.length > 0) waiting = { unsent: last[0] };
      keep();
      clearTimeout(rest);
    },
  };
}
