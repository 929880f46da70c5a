import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { buildProgram } from "../../tools/build/build-program.ts";
import type { FetchedPackage } from "./fetch-packages.ts";
import { makeTrees } from "./make-trees.ts";
import { measurePeers, type PeerRun } from "./measure-peers.ts";
import { runCommand } from "./run-command.ts";
import { measureTree } from "./unpack.ts";

/** How fast the built command is, and how much memory it takes. */
export interface Speed {
  readonly runs: readonly SpeedRun[];
  readonly peers: readonly PeerRun[];
  /** Programs of others that waited for a core when it began; above 0 the times are longer than they need be. */
  readonly loadBefore: number;
}

/** The built command on one tree. */
interface SpeedRun {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  /** Wall clock from the start of the command to its end, the shortest and the median of the repetitions. */
  readonly seconds: { readonly best: number; readonly median: number; readonly repetitions: number };
  /** Processor time of all its processes, in the shortest repetition. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly target: SpeedTarget | undefined;
}

interface SpeedTarget {
  readonly seconds: number;
  readonly megabytes: number;
}

const dist = join(import.meta.dirname, "../../packages/cli/dist");
const program = join(dist, "doorward.js");

/** Builds the command and the trees, and measures the one on the others. */
export async function measureSpeed(packages: readonly FetchedPackage[], folder: string): Promise<Speed> {
  const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  await buildProgram(dist);
  if (!existsSync(program)) throw new Error("The command was not built.");
  const trees = makeTrees(packages, folder);
  const runs = [
    await measureTreeRun("a take-home test", trees.home, 5, { seconds: 0.7, megabytes: 250 }),
    await measureTreeRun("half of the large tree", trees.half, 3, undefined),
    await measureTreeRun("a project with node_modules", trees.large, 3, { seconds: 10, megabytes: 600 }),
  ];
  return { runs, peers: await measurePeers(program, trees.large, folder), loadBefore };
}

async function measureTreeRun(
  name: string,
  path: string,
  repetitions: number,
  target: SpeedTarget | undefined,
): Promise<SpeedRun> {
  const timed = [];
  for (let count = 0; count < repetitions; count += 1) {
    process.stderr.write(`Judging ${name}, ${count + 1} of ${repetitions} …\n`);
    timed.push(await runCommand([program, "scan", "--json", path], false));
  }
  const ordered = timed.toSorted((a, b) => a.seconds - b.seconds);
  const [best] = ordered;
  const median = ordered[Math.floor(ordered.length / 2)];
  if (best === undefined || median === undefined || timed.some(({ status }) => status > 2))
    throw new Error(`The command could not judge ${path}.`);
  const { peakMegabytes } = await runCommand([program, "scan", "--json", path], true);
  return {
    name,
    ...measureTree(path),
    seconds: { best: best.seconds, median: median.seconds, repetitions },
    processorSeconds: best.processorSeconds,
    peakMegabytes,
    target,
  };
}
