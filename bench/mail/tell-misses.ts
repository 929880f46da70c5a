import type { CommandSpeed } from "./measure-command.ts";
import type { HonestGroup, HonestMail } from "./measure-honest.ts";
import type { LimitRun } from "./measure-limits.ts";
import type { MailSpeed } from "./measure-speed.ts";

/** What is to be reached. */
export const mailTargets = {
  /** Share of ordinary mail that may be above clear. */
  alarms: 0.01,
  perSecond: 250,
  /** For any message of at most 25 MB, the start of the command included. */
  seconds: 1,
  megabytes: 300,
};

/** One sentence for each alarm nobody has explained, and for each share that is too large. */
export function tellHonestMisses({ made, collected }: HonestMail): string[] {
  return [
    ...tellGroup("made", made),
    ...tellGroup("collected", collected),
    ...(collected.check.of < 100 ? [`Only ${collected.check.of} collected messages were found.`] : []),
  ];
}

function tellGroup(name: string, { stop, check, alarms }: HonestGroup): string[] {
  const unexplained = alarms
    .filter(({ why }) => why === undefined)
    .map(({ outcome, message }) => `${outcome} ${message} has no explanation in bench/mail/known-alarms.json.`);
  const share = stop.rate + check.rate;
  return [
    ...unexplained,
    ...(share > mailTargets.alarms ? [`${(share * 100).toFixed(2)} % of the ${name} messages are above clear.`] : []),
  ];
}

/** One sentence for each target of speed and memory that is missed. */
export function tellSpeedMisses(
  { runs: [own] }: MailSpeed,
  { many }: CommandSpeed,
  limits: readonly LimitRun[],
): string[] {
  const slow = limits.filter(({ seconds }) => seconds > mailTargets.seconds);
  const large = limits.filter(({ peakMegabytes }) => peakMegabytes > mailTargets.megabytes);
  const [few, most] = many;
  return [
    ...(own === undefined || own.perSecond < mailTargets.perSecond
      ? [`${Math.round(own?.perSecond ?? 0)} messages a second are too few.`]
      : []),
    ...(few !== undefined && most !== undefined && most.peakMegabytes > few.peakMegabytes * 1.5
      ? ["Memory grows with the number of messages."]
      : []),
    ...slow.map(({ name, seconds }) => `${name}: ${seconds.toFixed(2)} s are too many.`),
    ...large.map(({ name, peakMegabytes }) => `${name}: ${Math.round(peakMegabytes)} MB are too many.`),
  ];
}
