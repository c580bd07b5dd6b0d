import type { nb } from "../nb/index.ts";
import type { Partially } from "../partial.ts";
import { analysis } from "./analysis.ts";
import { asked } from "./asked.ts";
import { backup } from "./backup.ts";
import { cli } from "./cli.ts";
import { commands } from "./commands.ts";
import { commonWords } from "./common-words.ts";
import { cues } from "./cues.ts";
import { audio } from "./export/audio.ts";
import { check } from "./export/check.ts";
import { exports } from "./export/exports.ts";
import { exportRefi } from "./export/refi.ts";
import { report } from "./export/report.ts";
import { exportTables } from "./export/tables.ts";
import { guide } from "./guide/guide.ts";
import { guideImport } from "./guide/import.ts";
import { importClues } from "./guide/import-clues.ts";
import { guideNew } from "./guide/new.ts";
import { guidePrint } from "./guide/print.ts";
import { imports } from "./imports.ts";
import { keys } from "./keys.ts";
import { participation } from "./participation.ts";
import { quotesFetched } from "./quotes.ts";
import { secretary } from "./secretary.ts";
import { session } from "./session.ts";
import { store } from "./store.ts";
import { typed } from "./typed.ts";
import { verify } from "./verify.ts";

/** Nynorsk: what differs from bokmål. The rest comes from there, sentence by sentence. */
export const nn: Partially<typeof nb> = {
  analysis,
  audio,
  check,
  cli,
  commands,
  commonWords,
  cues,
  exportRefi,
  exportTables,
  exports,
  guide,
  guideImport,
  guideNew,
  guidePrint,
  importClues,
  imports,
  keys,
  participation,
  quotesFetched,
  report,
  secretary,
  session,
  store,
  typed,
  asked,
  backup,
  verify,
};
