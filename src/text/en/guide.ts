// English: checking, printing and writing guides.
import type { guide as shape } from "../nb/guide.ts";

export const guide: typeof shape = {};
