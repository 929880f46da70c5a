import { makeInert } from "@doorward/core";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** One sentence about what is wrong with a record: which field, and what to write there. Nothing of its content is repeated. */
export function tellIssue(issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return "it has not the shape of docs/application.md";
  const others = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return `${tellField(first)} ${tellMend(first)}${others}`;
}

function tellField({ path }: Issue): string {
  if (path.length === 0) return "it";
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${String(step)}`))
    .join("");
}

function tellMend(issue: Issue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `has no field ${issue.keys.slice(0, 3).map(showKey).join(", ")}; docs/application.md names those it has`;
    case "invalid_type":
      return issue.input === undefined
        ? `is missing; write ${nameType(issue.expected)}`
        : `must be ${nameType(issue.expected)}`;
    case "invalid_value":
      return `must be one of ${issue.values.slice(0, 20).map(String).join(", ")}`;
    case "too_big":
      return `is too large: at most ${String(issue.maximum)} ${nameUnit(issue.origin)}`.trim();
    case "too_small":
      return `is too small: at least ${String(issue.minimum)} ${nameUnit(issue.origin)}`.trim();
    case "invalid_format":
      return issue.format === "date" ? "must be a day such as 2026-11-26" : nameFormat(issue.format);
    case "invalid_union":
      return "must be a day such as 2026-11-26, or with a time such as 2026-11-26T09:00:00Z";
    case "custom":
      return issue.message;
    default:
      return "is not as docs/application.md says";
  }
}

function nameFormat(format: string): string {
  if (format === "datetime") return "must be a time with its offset such as 2026-11-26T09:00:00Z";
  return format === "regex" ? "must be a month such as 2019-03, or a year" : "is not as docs/application.md says";
}

function nameType(expected: string): string {
  if (expected === "string") return "a text";
  if (expected === "array") return "a list";
  if (expected === "object") return "an object";
  return expected === "boolean" ? "true or false" : `a ${expected === "int" ? "whole number" : expected}`;
}

function nameUnit(origin: string): string {
  if (origin === "string") return "characters";
  return origin === "array" ? "entries" : "";
}

function showKey(key: string): string {
  return `"${makeInert(key.slice(0, 60))}"`;
}
