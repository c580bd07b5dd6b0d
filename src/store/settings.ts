// The settings of a machine. Read as plain JSON, since every start needs them; written by conf, loaded only then.
import fs from "node:fs";
import path from "node:path";
import { isRecord } from "../model/checks.ts";
import type { Issue } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import { systemCode } from "../model/system-code.ts";
import { LANGUAGES } from "../text/languages.ts";
import { type StoreText, telling } from "./problem.ts";

export type Settings = {
  readonly language?: Language;
  /** The first session on this machine has explained itself. */
  readonly introduced?: boolean;
  /** What stands in a guide's placeholders: `{moderator}` and the like. Never in a journal. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Of the one who writes, offered at start. */
  readonly initials?: string;
  /** Whether the secretary's screen shows what each key does. */
  readonly palette?: boolean;
  /** Keys of capture mode, by the id of a cue or a command: one character each. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly hints?: HintSettings;
};

/** When hints are given: after so many minutes of silence, from which share of the talk (0 to 1), and how often at most. */
export type HintSettings = {
  readonly silentMinutes?: number;
  readonly share?: number;
  readonly everyMinutes?: number;
};

type Check = (value: unknown) => boolean;
const positive: Check = (value) => typeof value === "number" && Number.isFinite(value) && value > 0;

const HINT_CHECKS: { readonly [Key in keyof Required<HintSettings>]: Check } = {
  silentMinutes: positive,
  share: (value) => positive(value) && (value as number) <= 1,
  everyMinutes: positive,
};

const CHECKS: { readonly [Key in keyof Required<Settings>]: Check } = {
  language: (value) => LANGUAGES.some((language) => language === value),
  introduced: (value) => typeof value === "boolean",
  fill: texts,
  initials: (value) => typeof value === "string",
  palette: (value) => typeof value === "boolean",
  keys: texts,
  hints: isRecord,
};

function texts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

const FILE = "settings";

function settingsFile(data: string): string {
  return path.join(data, `${FILE}.json`);
}

/**
 * What is set. Settings that can't be read stop nothing: the usual ones apply, an issue says so, and the file is set
 * aside, so that the next change doesn't write over it.
 */
export function readSettings(data: string, text: StoreText): { settings: Settings; issues: readonly Issue[] } {
  const place = settingsFile(data);
  let source: string;
  try {
    source = withoutMark(fs.readFileSync(place, "utf8"));
  } catch (error) {
    return { settings: {}, issues: systemCode(error) === "ENOENT" ? [] : [broken(place, undefined, text)] };
  }
  const value = parsed(source);
  if (!isRecord(value)) return { settings: {}, issues: [broken(place, setAside(place), text)] };
  const { right, wrong } = checked(value, CHECKS);
  const hints = isRecord(right.hints) ? checkedHints(right.hints) : undefined;
  const issues = [...wrong, ...(hints?.wrong ?? [])].map(
    (key): Issue => ({ severity: "warning", code: "wrong-setting", message: text.settings.wrongValue(place, key) }),
  );
  return { settings: hints ? { ...right, hints: hints.right } : right, issues };
}

/** What passes its check, and the names of what doesn't. Names without a check are a later version's, and let be. */
function checked(
  value: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
): { readonly right: Readonly<Record<string, unknown>>; readonly wrong: readonly string[] } {
  const known = Object.entries(value).filter(([key]) => Object.hasOwn(checks, key));
  const isRight = ([key, one]: readonly [string, unknown]): boolean => checks[key]?.(one) === true;
  return {
    right: Object.fromEntries(known.filter(isRight)),
    wrong: known.filter((one) => !isRight(one)).map(([key]) => key),
  };
}

/** One wrong number does not take the others with it. A name that is none of them is most likely a slip, and told of. */
function checkedHints(value: Readonly<Record<string, unknown>>) {
  const { right, wrong } = checked(value, HINT_CHECKS);
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(HINT_CHECKS, key));
  return { right, wrong: [...wrong, ...unknown].map((key) => `hints.${key}`) };
}

/** Notepad begins a file with a byte order mark. */
function withoutMark(source: string): string {
  return source.replace(/^\uFEFF/, "");
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function broken(place: string, aside: string | undefined, text: StoreText): Issue {
  const { settings } = text;
  const remedy = aside === undefined ? settings.brokenStays : settings.brokenAside(aside);
  return { severity: "warning", code: "broken-settings", message: settings.broken(place), remedy };
}

/** Gives the file another name, and returns it; undefined if that can't be done. */
function setAside(place: string): string | undefined {
  for (let copy = 1; ; copy++) {
    const aside = place.replace(/\.json$/, `.broken-${copy}.json`);
    if (fs.existsSync(aside)) continue;
    try {
      fs.renameSync(place, aside);
      return aside;
    } catch {
      return undefined;
    }
  }
}

/** Changes some settings and leaves the rest as they are. Throws a StoreProblem if they can't be kept. */
export async function saveSettings(data: string, change: Settings, text: StoreText): Promise<void> {
  readSettings(data, text); // What can't be read is set aside first.
  const { default: Conf } = await import("conf");
  const { makeFolder, syncFolder } = await import("./journal/write.ts");
  telling(settingsFile(data), text, () => {
    makeFolder(data);
    const conf = new Conf<Settings>({
      cwd: data,
      configName: FILE,
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
      deserialize: (source) => JSON.parse(withoutMark(source)),
    });
    conf.set(change);
    syncFolder(data);
  });
}
