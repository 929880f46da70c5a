import process from "node:process";

/** Milliseconds of processor time that this process has taken; others on the machine make it no larger. */
export function readProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
