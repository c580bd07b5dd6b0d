import type { nb } from "../nb/index.ts";
import type { Partially } from "../partial.ts";

/** Nynorsk: what differs from bokmål. The rest comes from there, sentence by sentence. */
export const nn: Partially<typeof nb> = {};
