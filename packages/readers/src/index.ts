export { doJob } from "./arrival/do-job.ts";
export { joinReadings } from "./arrival/join-readings.ts";
export type { Job, JobResult, ReadResult } from "./arrival/jobs.ts";
export { readArrival, type Progress, type ReadArrival } from "./arrival/read-arrival.ts";
export { openPool, type ReaderPool } from "./isolation/pool.ts";
export { defaultLimits } from "./tree/limits.ts";
export { createSpoolFolder, openSpool, removeSpoolFolder } from "./tree/spool.ts";
