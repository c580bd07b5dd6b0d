// English: the command line.
import type { cli as shape } from "../nb/cli.ts";

export const cli: typeof shape = {};
