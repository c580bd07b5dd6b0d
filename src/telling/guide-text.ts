// A text of the guide as it is read aloud or shown: in the reader's language, with its placeholders filled in.

import { inLanguage } from "../text/languages.ts";
import type { Telling } from "./telling.ts";

/** A text of the guide as it is read: in the writer's language, its placeholders filled in. */
export function spoken(state: Pick<Telling, "language" | "fill">, text: Parameters<typeof inLanguage>[0]): string {
  return inLanguage(text, state.language).replace(
    /\{([\p{L}\p{N}_-]+)\}/gu,
    (_, name: string) => state.fill[name] ?? `[${name}]`,
  );
}
