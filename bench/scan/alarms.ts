import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@doorward/core";
import type { JudgedPackage } from "./judge-packages.ts";

/** A benign package that was not found clear. */
export interface Alarm {
  readonly name: string;
  readonly outcome: "check" | "stop" | "failed";
  /** What made it so, sorted: rule ids, `unjudged`, `failed`. */
  readonly causes: readonly string[];
}

/** An alarm that somebody looked at: the causes it may have, and why they are there. */
export interface KnownAlarm {
  readonly package: string;
  readonly causes: readonly string[];
  readonly why: string;
}

/** The alarms among judged packages. */
export function findAlarms(judged: readonly JudgedPackage[]): Alarm[] {
  return judged.flatMap(({ name, verdict }): Alarm[] => {
    if (verdict === undefined) return [{ name, outcome: "failed", causes: ["failed"] }];
    if (verdict.verdict === "clear") return [];
    return [{ name, outcome: verdict.verdict, causes: findCauses(verdict.findings, verdict.unjudged.length > 0) }];
  });
}

/** The committed explanations of alarms that remain. */
export function readKnownAlarms(): KnownAlarm[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "known-alarms.json"), "utf8")) as KnownAlarm[];
}

/** Why an alarm is there; undefined when nobody has said so, or when it has a cause that nobody spoke of. */
export function explainAlarm({ name, causes }: Alarm, known: readonly KnownAlarm[]): string | undefined {
  const row = known.find((each) => each.package === name);
  return row !== undefined && causes.every((cause) => row.causes.includes(cause)) ? row.why : undefined;
}

/** Weak signs are a cause only where nothing stronger was found. */
function findCauses(findings: readonly Finding[], isUnjudged: boolean): string[] {
  const telling = findings.filter(({ strength }) => strength !== "weak");
  const rules = (telling.length > 0 ? telling : isUnjudged ? [] : findings).map(({ rule }) => rule);
  return [...new Set([...rules, ...(isUnjudged ? ["unjudged"] : [])])].toSorted();
}
