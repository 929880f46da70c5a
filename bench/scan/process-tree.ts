import { readFileSync } from "node:fs";

/** Ticks of processor time in a second, as Linux gives them to programs. */
const ticksPerSecond = 100;

/** The processes below one, itself among them. Linux alone has them; elsewhere there are none. */
export function listProcesses(root: number): number[] {
  const found = [root];
  for (const id of found) {
    const children = readQuietly(`/proc/${id}/task/${id}/children`);
    found.push(
      ...children
        .split(" ")
        .filter((each) => each.trim() !== "")
        .map(Number),
    );
  }
  return found;
}

/** Megabytes a process holds, its part of what it shares with others included. */
export function measureMegabytes(id: number): number {
  const kilobytes = /^Pss:\s{1,20}(\d{1,12}) kB/mu.exec(readQuietly(`/proc/${id}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** Megabytes a process holds, all of what it shares with others included. */
export function measureResidentMegabytes(id: number): number {
  const kilobytes = /^Rss:\s{1,20}(\d{1,12}) kB/mu.exec(readQuietly(`/proc/${id}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** Seconds of processor time a process has had; 0 when it is gone. */
export function measureProcessorSeconds(id: number): number {
  const fields = readQuietly(`/proc/${id}/stat`)
    .replace(/^.*\) /u, "")
    .split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
