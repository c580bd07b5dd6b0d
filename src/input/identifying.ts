// What points at a person by itself, while it is being typed: a birth number, a phone number, an e-mail address. Only told:
// nothing is refused, and what only looks like one is often something else.
import { idnr } from "@navikt/fnrvalidator";

export type Identifying = "birth-number" | "phone" | "email";

/** Eleven digits, as they are written: together, or with a gap behind the date. D-numbers and the rule of 2032 are among them. */
const ELEVEN = /(?<!\d)\d{6}[ -]?\d{5}(?!\d)/gu;
/** Eight digits in one of the ways that they are grouped in Norway; or any number that begins with its country. */
const PHONE =
  /(?<![\d:.,+-])(?:(?!20\d\d[01]\d[0-3]\d)[2-79]\d{7}|[49]\d{2} \d{2} \d{3}|[2-79]\d(?: \d{2}){3})(?![\d:]|[.,]\d)|\+\d{1,3}(?: ?\d){6,12}(?!\d)/u;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

/** So much of what is being typed is looked at, from its end: it is looked at with every key. */
const LOOKED_AT = 2_000;

/** The most telling of what stands in a text. */
export function identifyingIn(whole: string): Identifying | undefined {
  const text = whole.slice(-LOOKED_AT);
  const numbers = text.match(ELEVEN) ?? [];
  if (numbers.some((number) => idnr(number.replace(/\D/gu, "")).status === "valid")) return "birth-number";
  if (text.includes("@") && EMAIL.test(text)) return "email";
  return PHONE.test(text) ? "phone" : undefined;
}
