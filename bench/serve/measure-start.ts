import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import type { PlaceMaker } from "./places.ts";
import { startServer, type Memory } from "./run-server.ts";

/** How soon a server answers, and how large it is while nobody asks. */
export interface StartRun {
  readonly engine: string;
  /** On an empty folder, until `/health` answers. */
  readonly firstMs: number;
  /** On a folder that was used before; the median of some. */
  readonly laterMs: number;
  readonly firstIdle: Memory;
  readonly laterIdle: Memory;
  readonly stopStatus: number;
}

const repetitions = 3;
/** Judges that have nothing to do end after half a minute. */
const idleSeconds = 40;

/** Starts a server on an empty folder, then again on the same. */
export async function measureStart({ name, make }: PlaceMaker): Promise<StartRun> {
  process.stderr.write(`Starting on ${name} …\n`);
  const place = make();
  try {
    const first = await startServer(place);
    await rest();
    const firstIdle = first.measureMemory();
    let stopStatus = await first.stop();
    const later: number[] = [];
    let laterIdle = firstIdle;
    for (let round = 0; round < repetitions; round += 1) {
      const server = await startServer(place);
      later.push(server.startMs);
      if (round === repetitions - 1) {
        await rest();
        laterIdle = server.measureMemory();
      }
      stopStatus = Math.max(stopStatus, await server.stop());
    }
    const laterMs = later.toSorted((a, b) => a - b)[Math.floor(repetitions / 2)] ?? 0;
    return { engine: name, firstMs: first.startMs, laterMs, firstIdle, laterIdle, stopStatus };
  } finally {
    await place.remove();
  }
}

/** Waits until a server that nobody asks is as small as it gets. */
export async function rest(): Promise<void> {
  process.stderr.write(`  nobody asks anything for ${idleSeconds} seconds …\n`);
  await wait(idleSeconds * 1000);
}
