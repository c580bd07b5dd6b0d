// English: exports and the printed session.
import type { exports as shape } from "../nb/export.ts";

export const exports: typeof shape = {};
