export { routes } from "./contract/routes.ts";
export type { Services } from "./services.ts";
export type { JudgeAnswer, JudgeRequest } from "./judging/protocol.ts";
export { listDeadArrivals, replayDeadLetters, type DeadArrival } from "./judging/replay-dead-letters.ts";
export { startWorker, type WorkerLimits, type WorkerOptions } from "./judging/work.ts";
