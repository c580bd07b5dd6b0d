// The keys that edit a line, wherever there is one to edit: taken from the one key table.

import { type ActionId, bindingOf } from "../../conversation/keymap.ts";
import type { Edit } from "../../input/field/field.ts";
import type { KeyName } from "../../input/keys.ts";

const EDITS: { readonly [Action in ActionId]?: Edit } = {
  left: { do: "left" },
  right: { do: "right" },
  start: { do: "start" },
  end: { do: "end" },
  erase: { do: "erase" },
  delete: { do: "delete" },
  "word-left": { do: "word-left" },
  "word-right": { do: "word-right" },
  "erase-word": { do: "erase-word" },
  "erase-to-start": { do: "erase-to-start" },
  "delete-to-end": { do: "delete-to-end" },
};

export function editOf(key: KeyName): Edit | undefined {
  const action = bindingOf(key)?.action;
  return action === undefined ? undefined : EDITS[action];
}
