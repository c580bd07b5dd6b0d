// A panel: what is drawn under the conversation, or in place of it, as rows.
import type { Row } from "./row.tsx";

export type Panel = {
  readonly rows: readonly Row[];
  readonly cursor: { readonly x: number; readonly y: number } | undefined;
};
