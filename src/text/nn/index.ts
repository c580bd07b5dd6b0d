import type { nb } from "../nb/index.ts";
import type { Partially } from "../partial.ts";
import { analysis } from "./analysis.ts";
import { answers } from "./answers.ts";
import { asked } from "./asked.ts";
import { backup } from "./backup.ts";
import { cli } from "./cli.ts";
import { commands } from "./commands.ts";
import { commonWords } from "./common-words.ts";
import { cues } from "./cues.ts";
import { exportAnswers } from "./export/answers.ts";
import { audio } from "./export/audio.ts";
import { check } from "./export/check.ts";
import { exports } from "./export/exports.ts";
import { exportRefi } from "./export/refi.ts";
import { report } from "./export/report.ts";
import { exportTables } from "./export/tables.ts";
import { activity } from "./guide/activity.ts";
import { applying } from "./guide/applying.ts";
import { guide } from "./guide/guide.ts";
import { guideImport } from "./guide/import.ts";
import { importClues } from "./guide/import-clues.ts";
import { guideNew } from "./guide/new.ts";
import { guidePrint } from "./guide/print.ts";
import { imports } from "./imports.ts";
import { keys } from "./keys.ts";
import { link } from "./link.ts";
import { participation } from "./participation.ts";
import { quotesFetched } from "./quotes.ts";
import { secretary } from "./secretary.ts";
import { session } from "./session.ts";
import { store } from "./store.ts";
import { across } from "./study/across.ts";
import { study } from "./study/study.ts";
import { tracesText as traces } from "./study/traces.ts";
import { versions } from "./study/versions.ts";
import { typed } from "./typed.ts";
import { verify } from "./verify.ts";

/** Nynorsk: what differs from bokmål. The rest comes from there, sentence by sentence. */
export const nn: Partially<typeof nb> = {
  activity,
  across,
  analysis,
  answers,
  applying,
  audio,
  check,
  cli,
  commands,
  commonWords,
  cues,
  exportAnswers,
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
  link,
  participation,
  quotesFetched,
  report,
  secretary,
  session,
  store,
  study,
  traces,
  typed,
  asked,
  backup,
  verify,
  versions,
};
