import process from "node:process";
import { endWithParent } from "@doorward/readers";
import type { JudgeRequest } from "@doorward/server/protocol";
import { openRequestJudge } from "./judging/judge-request.ts";
import { startReaders } from "./readers.ts";

// The program that judges arrivals for a worker, in a process of its own.
endWithParent();
const readers = startReaders(1);
const { judge } = openRequestJudge(readers);
process.on("message", (request: JudgeRequest) => {
  // What is thrown here is a fault of ours; the process ends, and the worker says so.
  void judge(request).then((answer) => process.send?.(answer));
});
process.on("disconnect", () => {
  readers.close();
  process.exit();
});
