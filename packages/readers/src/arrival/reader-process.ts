import { writeSync } from "node:fs";
import process from "node:process";
import { announcementDescriptor } from "../isolation/pool.ts";
import { doJob, loadDelivery } from "./do-job.ts";
import type { Job } from "./jobs.ts";

const interval = 200;
let announced = 0;

/** Says which file is being read, so that whoever waits knows that work goes on. */
function announceSometimes(path: string): void {
  const now = performance.now();
  if (now - announced < interval) return;
  announced = now;
  announce(path);
}

/** Says which file is being read, so that whoever waits knows where a crash or a hang happened. */
function announce(path: string): void {
  try {
    writeSync(announcementDescriptor, `${path.replaceAll("\n", " ")}\n`);
  } catch {
    // The pipe is full: an older word will do.
  }
}

// Loaded while whoever started this process is still loading; whoever needs it hears of a failure.
if (process.argv[2] === "deliver") loadDelivery().catch(() => undefined);

process.on("message", (job: Job) => {
  const isCareful = job.kind !== "open" && job.isCareful === true;
  void doJob(job, isCareful ? announce : announceSometimes).then((result) => process.send?.(result));
});
process.on("disconnect", () => process.exit());
