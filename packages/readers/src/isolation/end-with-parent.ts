import process from "node:process";
import { Worker } from "node:worker_threads";

/** In a thread, since a process that hangs does not see its channel close. Without a group of its own only it ends. */
const watch = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
  if (process.ppid === workerData) return;
  try { process.kill(-process.pid, "SIGKILL"); } catch { process.kill(process.pid, "SIGKILL"); }
}, 1000);
`;

/** Ends this process and all of its group when the process that started it is gone, even while it hangs. */
export function endWithParent(): void {
  const limits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2, stackSizeMb: 1 };
  new Worker(watch, { eval: true, workerData: process.ppid, resourceLimits: limits }).unref();
}
