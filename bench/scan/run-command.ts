import { spawn } from "node:child_process";
import { listProcesses, measureMegabytes, measureProcessorSeconds } from "./process-tree.ts";

/** How one run of a program went. */
export interface CommandRun {
  /** Wall clock from its start to its end. */
  readonly seconds: number;
  /** Processor time of it and all processes it started, as last seen. */
  readonly processorSeconds: number;
  /** Largest sum over all its processes at one time; 0 when it was not watched. */
  readonly peakMegabytes: number;
  readonly status: number;
  readonly output: string;
}

const interval = 20;

/** Runs a Node program. Its processor time is always watched, its memory on demand, since that slows it down. */
export function runCommand(words: readonly string[], watchesMemory: boolean): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    const processors = new Map<number, number>();
    const parts: string[] = [];
    let peakMegabytes = 0;
    const look = () => {
      const ids = child.pid === undefined ? [] : listProcesses(child.pid);
      for (const id of ids) processors.set(id, Math.max(processors.get(id) ?? 0, measureProcessorSeconds(id)));
      if (watchesMemory)
        peakMegabytes = Math.max(
          peakMegabytes,
          ids.reduce((sum, id) => sum + measureMegabytes(id), 0),
        );
    };
    const timer = setInterval(look, interval);
    child.stdout.setEncoding("utf8").on("data", (text: string) => parts.push(text));
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      const processorSeconds = [...processors.values()].reduce((sum, each) => sum + each, 0);
      resolve({ seconds, processorSeconds, peakMegabytes, status: status ?? 70, output: parts.join("") });
    });
  });
}
