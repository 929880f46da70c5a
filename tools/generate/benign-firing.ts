import { existsSync, readFileSync } from "node:fs";

/** How often rules fired on what is benign, as one of the benchmarks wrote it down. */
export interface BenignFirings {
  readonly verb: "fired" | "noticed";
  /** How many of which benign things were judged. */
  readonly count: number;
  readonly what: string;
  /** When, `YYYY-MM-DD`, and what else says how much was measured. */
  readonly measured: string;
  /** Rule id to the number of them it fired on; a rule that did not take part is absent. */
  readonly firings: ReadonlyMap<string, number>;
}

/** Reads a benchmark's result; undefined when there is none yet. Throws when the file has another shape. */
export function readBenignFirings(path: string): BenignFirings | undefined {
  if (!existsSync(path)) return undefined;
  const { date, firings, benignPackages, benignLinks, benignMessages } = readResult(path);
  const count = benignPackages ?? benignLinks ?? benignMessages;
  if (typeof date !== "string" || typeof count !== "number" || !isCounts(firings))
    throw new Error(
      `${path} needs "date", "benignPackages", "benignLinks" or "benignMessages", and "firings" (rule id to count).`,
    );
  const what = benignPackages !== undefined ? "packages" : benignLinks !== undefined ? "links" : "messages";
  return { verb: "fired", count, what: `benign ${what}`, measured: date, firings: new Map(Object.entries(firings)) };
}

/**
 * Reads what rules about people noticed in simulated organisations; nothing when there is no result yet. Throws when the file has
 * another shape.
 */
export function readOrdinaryFirings(path: string): readonly BenignFirings[] {
  if (!existsSync(path)) return [];
  const { date, ordinary = {} } = readResult(path);
  return Object.values(ordinary as Record<string, Record<string, unknown>>).map(
    ({ viewers, viewerMonths, firings }) => {
      if (
        typeof date !== "string" ||
        typeof viewers !== "number" ||
        typeof viewerMonths !== "number" ||
        !isCounts(firings)
      )
        throw new Error(
          `${path} needs "date", and "viewers", "viewerMonths" and "firings" in each part of "ordinary".`,
        );
      const measured = `${viewerMonths} viewer-months, ${date}`;
      const what = "viewers of simulated ordinary organisations";
      return { verb: "noticed", count: viewers, what, measured, firings: new Map(Object.entries(firings)) };
    },
  );
}

function readResult(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
}

function isCounts(firings: unknown): firings is Readonly<Record<string, number>> {
  return typeof firings === "object" && firings !== null;
}

/** The health card of one rule, by the first result it took part in: "fired on 2 of 312 benign packages (2026-11-20)". */
export function tellFiring(id: string, results: readonly (BenignFirings | undefined)[]): string {
  const result = results.find((each) => each?.firings.has(id) === true);
  if (result === undefined) return "not yet measured";
  const { verb, count, what, measured, firings } = result;
  return `${verb} on ${firings.get(id) ?? 0} of ${count} ${what} (${measured})`;
}
