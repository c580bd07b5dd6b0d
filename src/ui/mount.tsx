// Puts the conversation on the terminal, and keeps the terminal whole: resizing, the other screen, the background, the end.
import { TAIL } from "../conversation/begin.ts";
import type { Conversation } from "../conversation/loop.ts";
import type { State } from "../conversation/state.ts";
import { lineRows } from "./rows/line-rows.ts";
import { ConversationScreen, linesAbove, type Painting } from "./screens/conversation.tsx";
import { isFullScreen, panel } from "./screens/panels.ts";
import { forgetMeasuredTexts } from "./terminal/measured-texts.ts";
import { watchWhileTaken } from "./terminal/patient-output.ts";
import type { Stage } from "./terminal/stage.tsx";

const ESC = "\u001B[";
/** The scrollback goes too: struck talk may stand in it. */
const CLEAR_ALL = `${ESC}H${ESC}2J${ESC}3J`;
const OTHER_SCREEN = `${ESC}?1049h${ESC}H`;
const MAIN_SCREEN = `${ESC}?1049l`;

export type Mounted = {
  /** Takes the screen away and gives the terminal back as it was found. May be called more than once. */
  readonly unmount: () => void;
  /** Leaves the stage to the next screen. */
  readonly handOver: () => void;
  /** Stops as Ctrl+Z does in other programs; comes back whole. */
  readonly suspend: () => void;
};

/** So many empty rows above the conversation look like something lost. */
const WORTH_FILLING = 3;

/** Where the end of the conversation stands when the live region is on the last rows: from which line, at which row. */
function placed(state: State, { columns, rows }: NodeJS.WriteStream) {
  const above = linesAbove(state);
  // Ink leaves the cursor on a row of its own under what it draws.
  let room = rows - 1 - panel(state, columns, rows).rows.length;
  let from = above.length;
  while (from > 0) {
    const line = above[from - 1];
    const taken = line ? lineRows(state, line, columns).length : 0;
    // A line longer than the room left is drawn whole all the same: rather its beginning above the window than a gap in it.
    if (taken > room && room < WORTH_FILLING) break;
    room -= Math.min(taken, room);
    from -= 1;
    if (room === 0) break;
  }
  return { above, from, first: Math.max(1, room + 1) };
}

export function mount(conversation: Conversation, stage: Stage, onError: (error: unknown) => void): Mounted {
  const { stdout } = stage;
  const watch = watchWhileTaken(stdout, conversation.watch);
  const watched: Conversation = { ...conversation, watch };
  let painting: Painting = { key: 0, from: 0 };
  let { drawing } = conversation.state();
  let full = false;
  /** While a list filled the window: what stands on the main screen was wrapped by the terminal. */
  let resizedMeanwhile = false;
  /** While a list filled the window: the main screen was emptied. */
  let emptied = false;
  let mounted = true;

  /**
   * Draws the end of the conversation anew, its live region on the last rows of the window: as much as has room, since
   * what is drawn beyond it would stand in the scrollback twice. With `everything`, the scrollback is drawn anew too.
   */
  function repaint(everything: boolean): void {
    const { above, from, first } = placed(conversation.state(), stdout);
    if (everything) {
      stage.erase();
      stdout.write(CLEAR_ALL);
    } else {
      stage.wipe();
      stdout.write(`${ESC}${first};1H`);
    }
    painting = { key: painting.key + 1, from: everything ? Math.max(0, above.length - TAIL) : from };
    stage.redraw();
  }

  /** The other screen is entered and left here, before React draws what belongs on it. */
  function follow(): void {
    const state = conversation.state();
    if (isFullScreen(state) !== full) {
      full = !full;
      stage.erase();
      stdout.write(full ? OTHER_SCREEN : MAIN_SCREEN);
    }
    if (state.drawing !== drawing) {
      drawing = state.drawing;
      forgetMeasuredTexts();
      // Behind a list stands the conversation as it was: what was struck is to go from there at once, and from its scrollback.
      if (full) stdout.write(`${MAIN_SCREEN}${CLEAR_ALL}${OTHER_SCREEN}`);
      emptied = full;
      repaint(true);
      forgetLastFrame();
    } else if (emptied && !full) {
      emptied = false;
      repaint(true);
    } else if (resizedMeanwhile && !full) {
      resizedMeanwhile = false;
      repaint(false);
    }
  }

  /** React keeps what it drew before the last time, to draw the next frame into: twice more, and it is gone as well. */
  function forgetLastFrame(): void {
    setImmediate(() => {
      if (mounted) stage.redraw();
      setImmediate(() => {
        if (mounted) stage.redraw();
      });
    });
  }

  function resized(): void {
    if (full) {
      resizedMeanwhile = true;
      stage.wipe();
    } else repaint(false);
  }

  /** It is taken back with a window that others may have written into. */
  function giveAway(meanwhile: () => void): void {
    stage.suspend(meanwhile).then(
      () => repaint(false),
      () => {},
    );
  }

  // The whole group stops, so that npm or npx, which started the program, stop with it.
  const suspend = (): void =>
    giveAway(() => {
      stdout.write(`${conversation.state().text.session.screen.suspended}\n`);
      process.kill(0, "SIGTSTP");
    });
  /** Called back after a stop that was not ours (kill -STOP): the terminal may have been changed meanwhile. */
  const continued = (): void => giveAway(stage.wipe);

  const unwatch = watch(follow);
  process.on("SIGCONT", continued);
  // What stood in the window before goes up into the scrollback, and the live region begins where it will stay.
  stage.erase();
  const { first } = placed(conversation.state(), stdout);
  stdout.write(`${"\n".repeat(stdout.rows)}${ESC}${first};1H`);
  stage.put({
    draw: () => <ConversationScreen conversation={watched} painting={painting} stdout={stdout} />,
    resized,
    failed: onError,
  });

  const handOver = (): void => {
    if (!mounted) return;
    mounted = false;
    unwatch();
    process.off("SIGCONT", continued);
    stage.erase();
    if (full) stdout.write(MAIN_SCREEN);
  };
  return {
    suspend,
    handOver,
    unmount: () => {
      if (!mounted) return;
      handOver();
      stage.close();
    },
  };
}
