// A panel: the live region under the conversation, as rows.

import type { Row } from "./row.tsx";

export type Panel = {
  readonly rows: readonly Row[];
  readonly cursor: { readonly x: number; readonly y: number } | undefined;
};
