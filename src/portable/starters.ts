// What one double-clicks: a small script for each system, which finds the program beside itself and starts it.
import type { PortableTexts } from "../text/nb/portable.ts";
import type { Platform } from "./platforms.ts";

export type Starter = { readonly name: string; readonly source: string };

type Sentence = keyof Omit<PortableTexts["starter"], "otherMachine">;
/** Every language's sentences: a script that can't find the program can't ask it what its user reads. */
type Languages = readonly PortableTexts[];

export function startersFor(platform: Platform, languages: Languages): readonly Starter[] {
  if (platform.system === "windows") return [{ name: "samtale.cmd", source: forWindows(languages) }];
  const plain = { name: "samtale", source: forShell(platform, languages) };
  return platform.system === "mac" ? [plain, { name: "Samtale.command", source: FOR_FINDER }] : [plain];
}

/**
 * Started alone, or with one file dropped on it, it moves into Windows Terminal where there is one; with arguments it stays
 * where they were typed. In a zip that the Explorer shows, nothing lies beside it: that is said. The code page is that of
 * UTF-8 meanwhile. Lines end as Windows wants them.
 */
function forWindows(languages: Languages): string {
  const say = (sentence: Sentence): readonly string[] => languages.map(({ starter }) => `echo ${starter[sentence]}`);
  const lines = [
    "@echo off",
    "setlocal",
    'set "HERE=%~dp0"',
    'set "NODE=%HERE%program\\node.exe"',
    'set "MAIN=%HERE%program\\dist\\main.js"',
    'set "PAGE="',
    'for /f "tokens=2 delims=:." %%p in (\'chcp\') do set "PAGE=%%p"',
    "chcp 65001 >nul",
    "",
    "rem Alone: double-clicked, or with files dropped on it.",
    'set "ALONE="',
    'set "LINE=%CMDCMDLINE:"=%"',
    'if not "%LINE:/c=%"=="%LINE%" set "ALONE=1"',
    'if not "%~2"=="" if not exist "%~f2" set "ALONE="',
    'if not "%~1"=="" if not exist "%~f1" set "ALONE="',
    "",
    'if not exist "%NODE%" goto unpack',
    'if not exist "%MAIN%" goto unpack',
    "rem From a network share cmd can't stand in the folder, and stands in that of Windows.",
    'if /i "%CD%"=="%SystemRoot%" cd /d "%USERPROFILE%"',
    "",
    "if not defined ALONE goto here",
    "rem Several files at once are refused by the program, in this window.",
    'if not "%~2"=="" goto here',
    "if defined WT_SESSION goto here",
    "where /q wt.exe",
    "if errorlevel 1 goto here",
    "rem A semicolon would part the line in two for Windows Terminal.",
    'set "ALL=%HERE%%CD%%~f1"',
    'if not "%ALL:;=%"=="%ALL%" goto here',
    'if "%~1"=="" start "" wt.exe --title Samtale -d "%CD%\\." "%NODE%" "%MAIN%"',
    'if not "%~1"=="" start "" wt.exe --title Samtale -d "%CD%\\." "%NODE%" "%MAIN%" "%~f1"',
    "if errorlevel 1 goto here",
    "goto end",
    "",
    ":here",
    '"%NODE%" "%MAIN%" %*',
    'set "CODE=%ERRORLEVEL%"',
    'if defined ALONE if not "%CODE%"=="0" pause',
    "goto back",
    "",
    ":unpack",
    ...say("unpackFirst"),
    'set "CODE=2"',
    "if defined ALONE pause",
    "goto back",
    "",
    ":end",
    'set "CODE=0"',
    ":back",
    "if defined PAGE chcp %PAGE% >nul",
    "exit /b %CODE%",
    "",
  ];
  return lines.join("\r\n");
}

/**
 * Follows links to itself. Without a terminal, as when a file manager starts it, it opens one and begins again in it; where
 * there is none to open, a window of the desktop says what to do.
 */
function forShell({ name, machines }: Platform, languages: Languages): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const words = (sentence: Sentence): string => quoted(languages.map(({ starter }) => starter[sentence]).join("\n"));
  const otherMachine = quoted(languages.map(({ starter }) => starter.otherMachine(name)).join("\n"));
  return `#!/bin/sh
self=$0
while [ -h "$self" ]; do
  at=$(dirname -- "$self")
  self=$(readlink -- "$self")
  case $self in /*) ;; *) self=$at/$self ;; esac
done
here=$(CDPATH= cd -P -- "$(dirname -- "$self")" && pwd)
node=$here/program/node
main=$here/program/dist/main.js

refuse() {
  printf '%s\\n' "$1" >&2
  exit 2
}

case "$(uname -s) $(uname -m)" in
  ${machines.map((one) => `'${one}'`).join(" | ")}) ;;
  *) refuse ${otherMachine} ;;
esac
[ -f "$node" ] && [ -f "$main" ] || refuse ${words("notWhole")}
[ -x "$node" ] || refuse ${words("cannotRun")}

# Double-clicked: no terminal at any end, and a desktop to open one on.
if [ ! -t 0 ] && [ ! -t 1 ] && [ ! -t 2 ] && [ -n "$DISPLAY$WAYLAND_DISPLAY" ] && [ -z "$SAMTALE_OPENED" ]; then
  if [ $# -eq 0 ] || { [ $# -eq 1 ] && [ -f "$1" ]; }; then
    SAMTALE_OPENED=1
    export SAMTALE_OPENED
    [ $# -eq 0 ] && cd "$here"
    for terminal in x-terminal-emulator gnome-terminal kgx ptyxis konsole xfce4-terminal mate-terminal kitty alacritty foot xterm; do
      command -v "$terminal" >/dev/null 2>&1 || continue
      case $terminal in
        gnome-terminal | kgx | ptyxis) exec "$terminal" -- "$here/samtale" "$@" ;;
        xfce4-terminal | mate-terminal) exec "$terminal" -x "$here/samtale" "$@" ;;
        kitty | foot) exec "$terminal" "$here/samtale" "$@" ;;
        *) exec "$terminal" -e "$here/samtale" "$@" ;;
      esac
    done
    for window in "zenity --info --text" "kdialog --msgbox" xmessage notify-send; do
      command -v "\${window%% *}" >/dev/null 2>&1 && exec $window ${words("noTerminal")}
    done
    refuse ${words("noTerminal")}
  fi
fi

[ -z "$SAMTALE_OPENED" ] && exec "$node" "$main" "$@"
# The window that was opened for this closes with it: what could not be done is read first.
"$node" "$main" "$@"
code=$?
[ $code -eq 0 ] || read -r _
exit $code
`;
}

/** The Finder opens a terminal for it, in the user's own folder. */
const FOR_FINDER = `#!/bin/sh
cd -- "$(dirname -- "$0")" && exec ./samtale "$@"
`;
