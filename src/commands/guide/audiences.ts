// `--audience patient,caregiver`: those of a guide's audiences that were named, once or more than once.
import type { Guide } from "../../model/guide.ts";
import type { Io } from "../program/io.ts";

/** In the guide's order; or a sentence about one that the guide hasn't got. None were named: none. */
export function audiencesNamed(
  typed: readonly string[] | undefined,
  guide: Guide,
  { text }: Pick<Io, "text">,
): readonly string[] | string {
  const known = guide.audiences.map(({ id }) => id);
  const named = (typed ?? []).flatMap((ids) => ids.split(",")).map((id) => id.trim());
  const stranger = named.find((id) => !known.includes(id));
  if (stranger !== undefined) return text.cli.errors.audience(stranger, known.join(", "));
  return known.filter((id) => named.includes(id));
}
