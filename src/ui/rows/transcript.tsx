// The conversation so far. Ink's Static draws a line once and leaves it: ten thousand cost no more than ten.
import { Box, Static } from "ink";
import { memo } from "react";
import type { State } from "../../conversation/state.ts";
import type { ChatLine } from "../../telling/chat-line.ts";
import { lineRows } from "./line-rows.ts";
import { Rows } from "./row.tsx";

type Props = {
  readonly state: State;
  readonly lines: readonly ChatLine[];
  readonly columns: number;
};

/** Drawn anew only when there is a line more: the state changes with every key. */
export const Transcript = memo(
  ({ state, lines, columns }: Props) => (
    <Static items={lines as ChatLine[]}>
      {(line) => (
        <Box key={line.key} flexDirection="column">
          <Rows rows={lineRows(state, line, columns)} />
        </Box>
      )}
    </Static>
  ),
  (before, after) => before.lines === after.lines,
);
