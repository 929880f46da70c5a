import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describeRun } from "../scan/result.ts";
import { measureCommand } from "./measure-command.ts";
import { measureHonest } from "./measure-honest.ts";
import { measureLimits } from "./measure-limits.ts";
import { measureSpeed } from "./measure-speed.ts";
import { readCollection } from "./read-collection.ts";
import { renderReport } from "./render-report.ts";
import type { MailResult } from "./result.ts";
import { tellHonestMisses, tellSpeedMisses } from "./tell-misses.ts";

/** How the benchmark of mail was called. */
export interface MailBenchOptions {
  /** Judges the ordinary mail, names what fired, and writes nothing. */
  readonly isTrial: boolean;
  /** Folder for what is fetched and made. */
  readonly cache: string;
}

const reports = join(import.meta.dirname, "../../docs/benchmarks");

/** Runs the benchmark of `doorward mail`; gives the exit status. */
export async function benchMail({ isTrial, cache }: MailBenchOptions): Promise<number> {
  const folder = join(cache, "mail");
  const { messages, ...collection } = readCollection();
  const honest = await measureHonest({ messages, ...collection }, folder);
  const alarms = [...honest.made.alarms, ...honest.collected.alarms];
  for (const { outcome, message, because, rules } of alarms)
    process.stdout.write(`${outcome.toUpperCase()} ${message}\n  ${because} ${rules.join(", ")}\n`);
  const misses = tellHonestMisses(honest);
  if (!isTrial) {
    const speed = await measureSpeed(folder);
    const command = await measureCommand(folder);
    const limits = await measureLimits(join(folder, "limits"));
    misses.push(...tellSpeedMisses(speed, command, limits));
    const { firings, ...groups } = honest;
    const benignMessages = groups.made.stop.of + groups.collected.stop.of;
    const result: MailResult = {
      ...describeRun(),
      benignMessages,
      firings,
      collection,
      honest: groups,
      speed,
      command,
      limits,
    };
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, "mail.json"), `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(join(reports, "mail.md"), renderReport(result));
  }
  for (const miss of misses) process.stderr.write(`${miss}\n`);
  return misses.length === 0 ? 0 : 1;
}
