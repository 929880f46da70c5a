import { isSeen } from "./field-types.ts";

/** What stands in a field in which it may not stand, without its text, which may name somebody. It goes on from "it is". */
export function describeFound(value: unknown): string {
  if (value === null) return "null: leave it out where there is none";
  if (typeof value === "string") return describeText(value);
  if (typeof value === "number") return describeNumber(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "boolean" ? "true or false" : "an object";
}

function describeText(text: string): string {
  if (text.trim() === "") return "an empty text";
  const characters = text.length === 1 ? "1 character" : `${text.length} characters`;
  return `a text of ${characters}${isSeen(text) ? "" : ", some of them invisible"}`;
}

function describeNumber(number: number): string {
  if (!Number.isInteger(number)) return "a number with a fraction";
  if (number < 0) return "a negative number";
  return Number.isSafeInteger(number)
    ? `a number of ${String(number).length} digits`
    : "a number too long to be read exactly";
}
