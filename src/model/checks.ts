// Checks of values that were read from a file: each tells whether a value is what the program takes it for.
import { type EntryId, partsOf } from "./entry.ts";

/** Whether a value is a `Value`. The type goes with it: a field can't be checked for something else than it holds. */
export type Check<Value> = (value: unknown) => value is Value;

/** Every field of `Whole`, those that may be missing too, with its check. */
export type Fields<Whole extends object> = { readonly [Field in keyof Required<Whole>]: Check<Whole[Field]> };

export const string: Check<string> = (value) => typeof value === "string";
export const boolean: Check<boolean> = (value) => typeof value === "boolean";
export const finite: Check<number> = (value): value is number => Number.isFinite(value);
/** A whole number from 0. */
export const count: Check<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** As many participants as the program has room for, and more than any room has. */
export const ofPeople: Check<number> = (value): value is number => count(value) && value <= MOST_PEOPLE;

const MOST_PEOPLE = 999;

export const isTrue: Check<true> = (value) => value === true;
export const entryId: Check<EntryId> = (value): value is EntryId =>
  typeof value === "string" && partsOf(value) !== undefined;

export function oneOf<const Value>(...allowed: readonly Value[]): Check<Value> {
  return (value): value is Value => allowed.includes(value as Value);
}

export function either<One, Other>(one: Check<One>, other: Check<Other>): Check<One | Other> {
  return (value): value is One | Other => one(value) || other(value);
}

export function optional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || check(value);
}

export function listOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(check);
}

export function shaped<Whole extends object>(fields: Fields<Whole>): Check<Whole> {
  const pairs = Object.entries(fields) as readonly (readonly [string, Check<unknown>])[];
  return (value): value is Whole => isRecord(value) && holdsAll(value, pairs);
}

/** Whether each of the fields is there as it should be. A field beside these is nobody's business here. */
export function holdsAll(
  value: Readonly<Record<string, unknown>>,
  fields: readonly (readonly [string, Check<unknown>])[],
): boolean {
  for (const [field, check] of fields) if (!check(value[field])) return false;
  return true;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
