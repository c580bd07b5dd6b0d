// What a terminal lacks of what the screens need, by what the system says of it.
import type { Texts } from "../../text/languages.ts";

/** `utf8`: letters beyond English may come out wrong. `screenReader`: one is at work, and a drawn screen is hard to follow. */
export type Lack = "utf8" | "colours" | "screenReader";

export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Bits a colour; 1 is none. */
  readonly colourDepth: number;
};

export function terminalLacks({ env, platform, colourDepth }: Surroundings): readonly Lack[] {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  // Windows draws by itself, whatever the code page; a Mac's terminal need not say.
  const isUtf8 = platform === "win32" || (platform === "darwin" && locale === "") || /utf-?8/iu.test(locale);
  // Whoever set this wants none.
  const hasColours = colourDepth > 1 || Boolean(env.NO_COLOR) || env.FORCE_COLOR === "0";
  const isReadAloud = env.INK_SCREEN_READER === "true" || env.ACCESSIBILITY_ENABLED === "1";
  return [
    ...(isReadAloud ? (["screenReader"] as const) : []),
    ...(isUtf8 ? [] : (["utf8"] as const)),
    ...(hasColours ? [] : (["colours"] as const)),
  ];
}

/** A sentence for each: what is the matter, and what to do. */
export function whatToDo(lacks: readonly Lack[], { cli }: Texts): readonly string[] {
  return lacks.map((lack) => cli.home.lacks[lack]);
}
