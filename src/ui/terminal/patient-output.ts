// A terminal that takes nothing for a while, a window that hangs or a line that is slow, must not keep the program from
// saving what is typed: it is written to without waiting, and while much still waits to be taken, nothing more is drawn.

/** What Node has beside its types: whether writing waits until it is taken. */
type Handle = { readonly setBlocking?: (waits: boolean) => unknown };

function handleOf(stdout: NodeJS.WriteStream): Handle | undefined {
  return (stdout as { readonly _handle?: Handle | null })._handle ?? undefined;
}

/** From now on a write returns at once. What it returns makes writes wait again, those that were not taken yet among them. */
export function writePatiently(stdout: NodeJS.WriteStream): () => void {
  handleOf(stdout)?.setBlocking?.(false);
  return () => {
    handleOf(stdout)?.setBlocking?.(true);
  };
}

/** Watches only while the terminal keeps up: what changed meanwhile is told once, when it has taken everything. */
export function watchWhileTaken(
  stdout: NodeJS.WriteStream,
  watch: (changed: () => void) => () => void,
): (changed: () => void) => () => void {
  return (changed) => {
    let isBehind = false;
    const taken = (): void => {
      if (!isBehind) return;
      isBehind = false;
      changed();
    };
    const unwatch = watch(() => {
      if (stdout.writableNeedDrain) isBehind = true;
      else changed();
    });
    stdout.on("drain", taken);
    return () => {
      unwatch();
      stdout.off("drain", taken);
    };
  };
}
