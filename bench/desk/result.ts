import type { RunAt } from "../scan/result.ts";
import type { LiveRun } from "./measure-live.ts";
import type { PageRun } from "./measure-page.ts";

/** What docs/benchmarks/desk.json holds. */
export interface DeskResult extends RunAt {
  /** Programs of others that waited for a core when it began; above 0 the times are longer than they need be. */
  readonly loadBefore: number;
  readonly browser: string;
  readonly cases: number;
  readonly page: PageRun;
  readonly live: LiveRun;
}

/** What is to be reached, on two cores with everything on one machine. */
export const deskTargets = { firstRowMs: 1000, nextRowMs: 50, scriptKilobytes: 350, coreShare: 0.1 };

/** One sentence for each target that is missed; of times the median counts, since the browser shares the cores. */
export function tellMisses({ page, live }: Pick<DeskResult, "page" | "live">): string[] {
  const { firstRow, nextRow, scriptKilobytes } = page;
  const cost = costOfConsoles(live);
  return [
    ...tooMuch("The first row", firstRow.median, deskTargets.firstRowMs, "ms"),
    ...tooMuch("From row to row", nextRow.median, deskTargets.nextRowMs, "ms"),
    ...tooMuch("The scripts", scriptKilobytes, deskTargets.scriptKilobytes, "KB"),
    ...tooMuch("The open consoles", cost * 100, deskTargets.coreShare * 100, "% of a core"),
  ];
}

/** What all open consoles together cost the server, in parts of a core. */
export function costOfConsoles({ withConsoles, withoutConsoles }: LiveRun): number {
  return Math.max(0, withConsoles - withoutConsoles);
}

function tooMuch(what: string, measured: number, most: number, unit: string): string[] {
  return measured <= most ? [] : [`${what}: ${measured.toFixed(1)} ${unit} are more than ${String(most)}.`];
}
