// English: the journal, the session folder and the settings.
import type { store as shape } from "../nb/store.ts";

export const store: typeof shape = {};
