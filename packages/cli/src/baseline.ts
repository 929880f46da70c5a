import { readFileSync } from "node:fs";
import { Problem, type Finding } from "@doorward/core";
import type { AcceptFinding } from "@doorward/doors";

/** One row of a baseline file: which finding is accepted, why, and until when. */
export interface BaselineRow {
  readonly rule: string;
  /** The path of the finding's first place. */
  readonly path: string;
  /** The excerpt of that place; when the text changes, the acceptance ends. */
  readonly excerpt: string;
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
}

/** How long a row that was just written holds. */
const defaultDays = 90;
const day = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads a baseline file; throws a Problem that names the row that is wrong. */
export function readBaseline(path: string): BaselineRow[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new Problem("input-not-found", `There is no baseline at ${path}. \`--write-baseline ${path}\` makes one.`);
    throw new Problem(
      "baseline-not-valid",
      `The baseline ${path} is not JSON. Mend it or write a new one with --write-baseline.`,
    );
  }
  const rows = isRecord(data) ? data["accepted"] : undefined;
  if (!Array.isArray(rows)) throw new Problem("baseline-not-valid", `The baseline ${path} has no list "accepted".`);
  return rows.map((row, index) => readRow(row, `${path}, row ${index + 1}`));
}

function readRow(row: unknown, where: string): BaselineRow {
  const text = (name: string) => {
    const value = isRecord(row) ? row[name] : undefined;
    if (typeof value !== "string" || value.trim() === "")
      throw new Problem("baseline-not-valid", `${where}: say "${name}".`);
    return value;
  };
  const until = text("until");
  if (!day.test(until) || Number.isNaN(Date.parse(until)))
    throw new Problem("baseline-not-valid", `${where}: write "until" as YYYY-MM-DD.`);
  return { rule: text("rule"), path: text("path"), excerpt: text("excerpt"), reason: text("reason"), until };
}

/** Accepts the findings that a row names, as long as it holds. */
export function acceptByBaseline(rows: readonly BaselineRow[], today: string): AcceptFinding {
  const valid = new Map(
    rows.filter(({ until }) => until >= today).map((row) => [keyOf(row.rule, row.path, row.excerpt), row]),
  );
  return ({ rule, evidence }) => {
    const [first] = evidence;
    const row = first === undefined ? undefined : valid.get(keyOf(rule, first.path, first.excerpt));
    return row === undefined ? undefined : { reason: row.reason, until: row.until };
  };
}

/** A baseline for findings, with the reasons left for a person to write. */
export function writeBaseline(findings: readonly Finding[], today: string): string {
  const until = new Date(Date.parse(today) + defaultDays * 86_400_000).toISOString().slice(0, 10);
  const accepted = findings.flatMap(({ rule, evidence: [first] }) =>
    first === undefined ? [] : [{ rule, path: first.path, excerpt: first.excerpt, reason: "", until }],
  );
  return `${JSON.stringify({ accepted }, null, 2)}\n`;
}

function keyOf(rule: string, path: string, excerpt: string): string {
  return [rule, path, excerpt].join("\n");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
