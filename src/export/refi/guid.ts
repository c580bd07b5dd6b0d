// Derives a GUID from what it stands for: the same thing has the same GUID in every export, and the GUID gives nothing away.
import { hash } from "node:crypto";

/** A UUID of version 8 (RFC 9562), which leaves the making to us: a hash of the parts. */
export function deriveGuid(...parts: readonly (string | number)[]): string {
  const hex = hash("sha256", JSON.stringify(parts), "hex");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
