// The cable between two laptops, which is gone with the test that laid it.
import { onTestFinished } from "vitest";
import { type Cable, layCable } from "./lay-cable.ts";

export type { Cable };

export async function cable(to: number): Promise<Cable> {
  const laid = await layCable(to);
  onTestFinished(laid.remove);
  return laid;
}
