// Waiting for something to stand on a screen: looked for each time the screen has changed, never by the clock.

/** A text that must be there, a pattern that must match, or any question that can be asked of the screen's text. */
export type Expected = string | RegExp | ((text: string) => boolean);

export type Waiting = {
  /** Call when the screen has changed. */
  readonly changed: () => void;
  /** Call when nothing more will come: whoever still waits is told `why`. */
  readonly over: (why: string) => void;
  /** Resolves when `holds` is true of the screen; throws after `timeout` milliseconds, naming `what` and showing the screen. */
  readonly until: (holds: (text: string) => boolean, what: string, timeout: number) => Promise<void>;
};

/** `text` is undefined while only a part of a frame has been drawn; `picture` is for error messages. */
export function createWaiting(text: () => string | undefined, picture: () => string): Waiting {
  const waiting = new Set<() => void>();
  let ended: string | undefined;
  return {
    changed: () => {
      for (const look of [...waiting]) look();
    },
    over: (why) => {
      ended = why;
      for (const look of [...waiting]) look();
    },
    until: (holds, what, timeout) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void): void => {
          waiting.delete(look);
          clearTimeout(timer);
          act();
        };
        const fail = (why: string): void =>
          settle(() => reject(new Error(`Waited for ${what}, but ${why}. The screen:\n${picture()}`)));
        const look = (): void => {
          const shown = text();
          if (shown !== undefined && holds(shown)) settle(resolve);
          else if (ended) fail(ended);
        };
        const timer = setTimeout(() => fail(`it did not come in ${timeout} ms`), timeout);
        waiting.add(look);
        look();
      }),
  };
}

export type Silence = {
  /** Call at every output. */
  readonly broken: () => void;
  /** Resolves when nothing was heard for so many milliseconds. */
  readonly of: (milliseconds: number) => Promise<void>;
};

export function createSilence(): Silence {
  const listening = new Set<() => void>();
  return {
    broken: () => {
      for (const restart of listening) restart();
    },
    of: (milliseconds) =>
      new Promise((resolve) => {
        const done = (): void => {
          listening.delete(restart);
          resolve();
        };
        let timer = setTimeout(done, milliseconds);
        const restart = (): void => {
          clearTimeout(timer);
          timer = setTimeout(done, milliseconds);
        };
        listening.add(restart);
      }),
  };
}

export function holdsOf(expected: Expected): (text: string) => boolean {
  if (typeof expected === "string") return (text) => text.includes(expected);
  return typeof expected === "function" ? expected : (text) => text.search(expected) >= 0;
}

export function nameOf(expected: Expected): string {
  return typeof expected === "string" ? `"${expected}"` : String(expected);
}
