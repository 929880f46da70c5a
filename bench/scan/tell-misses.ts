import { qualityTargets, type Quality } from "./measure-quality.ts";
import type { Speed } from "./measure-speed.ts";

const leastFactor = 40;

/** One sentence for each alarm nobody has explained, and for each rate that is too high. */
export function tellQualityMisses({ alarms, stop, check }: Quality): string[] {
  return [
    ...alarms
      .filter(({ why }) => why === undefined)
      .map(
        ({ name, outcome, causes }) =>
          `${name} is judged ${outcome} because of ${causes.join(", ")}: mend it, or say why in bench/scan/known-alarms.json.`,
      ),
    ...(stop.rate > qualityTargets.stop ? ["More benign packages are stopped than the target allows."] : []),
    ...(check.rate > qualityTargets.check ? ["More benign packages are checked than the target allows."] : []),
  ];
}

/** One sentence for each time, memory and comparison that is beyond its target. */
export function tellSpeedMisses({ runs, peers }: Speed): string[] {
  const [own, slow] = peers;
  return [
    ...runs.flatMap(({ name, seconds, peakMegabytes, target }) => {
      if (target === undefined) return [];
      return [
        ...(seconds.best > target.seconds
          ? [`Judging ${name} takes ${seconds.best.toFixed(2)} s; the target is ${target.seconds} s.`]
          : []),
        ...(peakMegabytes > target.megabytes
          ? [`Judging ${name} takes ${Math.round(peakMegabytes)} MB; the target is ${target.megabytes} MB.`]
          : []),
      ];
    }),
    ...(own !== undefined && slow !== undefined && slow.seconds / own.seconds < leastFactor
      ? [
          `Doorward is ${(slow.seconds / own.seconds).toFixed(1)} times as fast as js-x-ray; the target is ${leastFactor}.`,
        ]
      : []),
  ];
}
