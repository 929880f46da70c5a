import { existsSync, readFileSync } from "node:fs";

/** How often rules fired on what is benign, as one of the benchmarks wrote it down. */
export interface BenignFirings {
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** How many of which benign things were judged. */
  readonly count: number;
  readonly what: "packages" | "links" | "messages";
  /** Rule id to the number of them it fired on; a rule that did not take part is absent. */
  readonly firings: ReadonlyMap<string, number>;
}

/** Reads a benchmark's result; undefined when there is none yet. Throws when the file has another shape. */
export function readBenignFirings(path: string): BenignFirings | undefined {
  if (!existsSync(path)) return undefined;
  const data = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const { date, benignPackages, benignLinks, benignMessages, firings } = data;
  const count = benignPackages ?? benignLinks ?? benignMessages;
  const isComplete =
    typeof date === "string" && typeof count === "number" && typeof firings === "object" && firings !== null;
  if (!isComplete)
    throw new Error(
      `${path} needs "date", "benignPackages", "benignLinks" or "benignMessages", and "firings" (rule id to count).`,
    );
  return {
    date,
    count,
    what: benignPackages !== undefined ? "packages" : benignLinks !== undefined ? "links" : "messages",
    firings: new Map(Object.entries(firings).map(([id, each]) => [id, Number(each)])),
  };
}

/**
 * The health card of one rule, by the first result it took part in: "fired on 2 of 312 benign packages (2026-11-20)".
 */
export function tellFiring(id: string, results: readonly (BenignFirings | undefined)[]): string {
  const result = results.find((each) => each?.firings.has(id) === true);
  if (result === undefined) return "not yet measured";
  return `fired on ${result.firings.get(id) ?? 0} of ${result.count} benign ${result.what} (${result.date})`;
}
