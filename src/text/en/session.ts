// English: the conversation: runner, screens and plain mode.
import type { session as shape } from "../nb/session.ts";

export const session: typeof shape = {};
