// What the system calls an error.

/** How Linux numbers a quota that is used up; Node gives it no name. */
const QUOTA = -122;

/** `ENOSPC`; `?` for anything that isn't the system's. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return "?";
  return error.code === "UNKNOWN" && "errno" in error && error.errno === QUOTA ? "EDQUOT" : error.code;
}
