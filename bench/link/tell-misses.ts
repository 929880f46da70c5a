import { benignTargets, type Benign } from "./measure-benign.ts";
import type { ColdRun } from "./measure-cold.ts";
import type { LinkSpeed } from "./measure-speed.ts";

/** What the speed and the memory are to be. */
export const speedTargets = { perSecond: 100_000, megabytes: 60, coldMs: 200, openMs: 100 };

/** One sentence for each alarm nobody has explained, and for each share that is too large. */
export function tellBenignMisses({ readmes, officials }: Benign): string[] {
  const unexplained = [...readmes.alarms, ...officials.alarms]
    .filter(({ why }) => why === undefined)
    .map(
      ({ outcome, link, from }) => `${outcome} ${link} (${from}) has no explanation in bench/link/known-alarms.json.`,
    );
  return [
    ...unexplained,
    ...(readmes.stop.of < benignTargets.leastLinks ? [`Only ${readmes.stop.of} links of READMEs were found.`] : []),
    ...(readmes.stop.rate > benignTargets.stop ? ["A link of a README is stopped."] : []),
    ...(readmes.check.rate > benignTargets.check ? ["Too many links of READMEs are checked."] : []),
    ...(officials.alarms.length > 0 ? ["An official host is not clear."] : []),
  ];
}

/** One sentence for each target of speed and memory that is missed. */
export function tellSpeedMisses({ runs: [own], listOpenMs }: LinkSpeed, cold: ColdRun): string[] {
  if (own === undefined) return ["Nothing was measured."];
  return [
    ...(own.perSecond < speedTargets.perSecond ? [`${Math.round(own.perSecond)} verdicts a second are too few.`] : []),
    ...(own.megabytes > speedTargets.megabytes ? [`${Math.round(own.megabytes)} MB are too many.`] : []),
    ...(listOpenMs > speedTargets.openMs ? [`${Math.round(listOpenMs)} ms to open the list are too many.`] : []),
    ...(cold.best > speedTargets.coldMs ? [`${Math.round(cold.best)} ms for one verdict are too many.`] : []),
  ];
}
