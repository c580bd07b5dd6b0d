// A panel as it is drawn, with the terminal's own cursor in the note field.
import { Box, useCursor } from "ink";
import type { Panel } from "./panel.ts";
import { Rows, row } from "./row.tsx";

/** `blank` rows stand above it. */
export function PanelRows({ shown: { rows, cursor }, blank }: { readonly shown: Panel; readonly blank: number }) {
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor && { x: cursor.x, y: cursor.y + blank });
  return (
    <Box flexDirection="column">
      <Rows rows={[...Array.from({ length: blank }, () => row("")), ...rows]} />
    </Box>
  );
}
