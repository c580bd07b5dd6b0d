// Names that Windows takes for something else than a file: it would write to a device, into a hidden part of another file, or
// under a shorter name, and say nothing.
// Source: learn.microsoft.com/windows/win32/fileio/naming-a-file

/** Devices, with any ending: `aux.yaml` is the auxiliary port. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\..*)?$/iu;
const SIGN = /[<>:"|?*\p{Cc}]/u;

/** `device`: it is one's name. `sign`: a sign that no name may hold. `ending`: blanks and full stops at the end are dropped. */
export type NameTrap = "device" | "sign" | "ending";

/** Of the last part of a path; undefined for a name that stays what it is. */
export function nameTrap(place: string): NameTrap | undefined {
  const name = place.slice(Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\")) + 1);
  if (DEVICE.test(name)) return "device";
  // Alone before the first name, a letter and a colon are the drive.
  if (SIGN.test(name.replace(/^[a-z]:/iu, ""))) return "sign";
  return /[. ]$/u.test(name) && !/^\.{1,2}$/u.test(name) ? "ending" : undefined;
}
