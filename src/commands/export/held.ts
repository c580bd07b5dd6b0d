// How much was held back of an export, and why, in words.
import type { Held, HeldReason } from "../../export/gate/exportable.ts";
import type { Texts } from "../../text/languages.ts";

/** The counts by reason, those of several sessions together, in the order in which reasons are told. */
export function heldList(held: readonly Held[], { exports: { command } }: Texts): readonly string[] {
  return (Object.keys(command.heldBack) as HeldReason[]).flatMap((reason) => {
    const count = held.filter((one) => one.reason === reason).reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? [] : [command.heldBack[reason](count)];
  });
}
