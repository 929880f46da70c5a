import { existsSync, readFileSync } from "node:fs";

/** How often rules fired on benign packages, as the benchmark wrote it to docs/benchmarks/scan.json. */
export interface BenignFirings {
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** Benign packages that were judged. */
  readonly benignPackages: number;
  /** Rule id to the number of benign packages it fired on; a rule that did not take part is absent. */
  readonly firings: ReadonlyMap<string, number>;
}

/** Reads the benchmark's result; undefined when there is none yet. Throws when the file has another shape. */
export function readBenignFirings(path: string): BenignFirings | undefined {
  if (!existsSync(path)) return undefined;
  const { date, benignPackages, firings } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const isComplete =
    typeof date === "string" && typeof benignPackages === "number" && typeof firings === "object" && firings !== null;
  if (!isComplete) throw new Error(`${path} needs "date", "benignPackages" and "firings" (rule id to count).`);
  return { date, benignPackages, firings: new Map(Object.entries(firings).map(([id, count]) => [id, Number(count)])) };
}

/** The health card of one rule: "fired on 2 of 312 benign packages (2026-11-20)". */
export function tellFiring(id: string, result: BenignFirings | undefined): string {
  const count = result?.firings.get(id);
  if (result === undefined || count === undefined) return "not yet measured";
  return `fired on ${count} of ${result.benignPackages} benign packages (${result.date})`;
}
