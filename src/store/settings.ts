// The settings of a machine. Read as plain JSON, since every start needs them; written by conf, loaded only then.
import fs from "node:fs";
import path from "node:path";
import type { Issue } from "../model/issue.ts";
import { LANGUAGES, type Language } from "../model/language.ts";
import { type StoreText, systemCode, telling } from "./problem.ts";
import { isRecord } from "./shape.ts";

export type Settings = {
  readonly language?: Language;
  /** The first session on this machine has explained itself. */
  readonly introduced?: boolean;
  /** What stands in a guide's placeholders: `{moderator}` and the like. Never in a journal. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Of the one who writes, offered at start. */
  readonly initials?: string;
};

const CHECKS: { readonly [Key in keyof Required<Settings>]: (value: unknown) => boolean } = {
  language: (value) => LANGUAGES.some((language) => language === value),
  introduced: (value) => typeof value === "boolean",
  fill: (value) => isRecord(value) && Object.values(value).every((text) => typeof text === "string"),
  initials: (value) => typeof value === "string",
};

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
  const wrong = Object.entries(CHECKS).filter(([key, check]) => value[key] !== undefined && !check(value[key]));
  const wrongKeys = new Set(wrong.map(([key]) => key));
  const right = Object.entries(value).filter(([key]) => key in CHECKS && !wrongKeys.has(key));
  const issues = [...wrongKeys].map(
    (key): Issue => ({ severity: "warning", code: "wrong-setting", message: text.settings.wrongValue(place, key) }),
  );
  return { settings: Object.fromEntries(right), issues };
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
  telling(settingsFile(data), text, () => {
    fs.mkdirSync(data, { recursive: true, mode: 0o700 });
    const conf = new Conf<Settings>({
      cwd: data,
      configName: FILE,
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
      deserialize: (source) => JSON.parse(withoutMark(source)),
    });
    conf.set(change);
  });
}
