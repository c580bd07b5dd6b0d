// Says in words how much of an export was held back, and why.
import type { Held, HeldReason } from "../../export/gate/exportable.ts";
import type { Texts } from "../../text/languages.ts";

/** A count for each reason, over all sessions. */
export function listHeld(held: readonly Held[], { exports: { command } }: Texts): readonly string[] {
  return (Object.keys(command.heldBack) as HeldReason[]).flatMap((reason) => {
    const count = held.filter((one) => one.reason === reason).reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? [] : [command.heldBack[reason](count)];
  });
}
