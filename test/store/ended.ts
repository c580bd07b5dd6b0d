// Whether the list of sessions calls a session ended.
import { summaryOf } from "../../src/store/session/list.ts";
import { text } from "./helpers.ts";

export const isEndedIn = (folder: string): boolean => summaryOf(folder, text).ended;
