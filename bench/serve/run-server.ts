import { spawn, type ChildProcess } from "node:child_process";
import { openSync, closeSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { listProcesses, measureMegabytes, measureResidentMegabytes } from "../scan/process-tree.ts";
import { get } from "./ask.ts";
import type { Place } from "./places.ts";

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  /** From its start until `/health` answered. */
  readonly startMs: number;
  /** The process that was started; what it started is below it. */
  readonly processId: number;
  readonly measureMemory: () => Memory;
  /** Ends it as a person would; gives its exit status. */
  readonly stop: () => Promise<number>;
}

/** Megabytes that a program and all processes it started hold at one time. */
export interface Memory {
  /** Their parts of what they share with others. */
  readonly proportional: number;
  /** What each holds, also where several share it. */
  readonly resident: number;
  readonly processes: number;
}

const root = join(import.meta.dirname, "../..");
const limits = { startMs: 180_000, stopMs: 60_000 };

/** The command that `npm start` runs. */
function nameStart(folder: string, port: number): readonly string[] {
  const data = ["--data", folder, "--port", String(port)];
  return [join(root, "tools/run.mjs"), join(root, "tools/start.ts"), ...data];
}

/** Starts Doorward as `npm start` does. Throws what it said when it does not answer in time. */
export async function startServer({ folder, environment }: Place): Promise<RunningServer> {
  const port = await findPort();
  return await startProgram(nameStart(folder, port), { port, environment, log: `${folder}.log` });
}

/** Starts a program that answers at `/health`. */
export async function startProgram(
  words: readonly string[],
  {
    port,
    environment,
    log,
  }: { readonly port: number; readonly environment: Readonly<Record<string, string>>; readonly log: string },
): Promise<RunningServer> {
  const url = `http://127.0.0.1:${port}`;
  const file = openSync(log, "w");
  const begun = performance.now();
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", file, file],
    env: { ...process.env, ...environment },
  });
  closeSync(file);
  while (!(await answers(`${url}/health`))) {
    if (child.exitCode !== null || performance.now() - begun > limits.startMs) {
      child.kill("SIGKILL");
      throw new Error(`The server does not answer:\n${readFileSync(log, "utf8").slice(0, 2000)}`);
    }
    await wait(10);
  }
  return {
    url,
    startMs: performance.now() - begun,
    processId: child.pid ?? 0,
    measureMemory: () => measureTree(child.pid ?? 0),
    stop: () => stop(child),
  };
}

/** A port nobody listens on. */
export async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await get(address, {})).status === 200;
  } catch {
    return false;
  }
}

function measureTree(first: number): Memory {
  const ids = listProcesses(first);
  const sum = (measure: (id: number) => number) => ids.reduce((total, id) => total + measure(id), 0);
  return {
    proportional: sum(measureMegabytes),
    resident: sum(measureResidentMegabytes),
    processes: ids.length,
  };
}

async function stop(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number>((resolve) => child.once("exit", (status) => resolve(status ?? 70)));
  const below = listProcesses(child.pid ?? 0);
  child.kill("SIGTERM");
  const timer = setTimeout(() => {
    for (const id of below) {
      try {
        process.kill(id, "SIGKILL");
      } catch {
        // It ended meanwhile.
      }
    }
  }, limits.stopMs);
  const status = await ended;
  clearTimeout(timer);
  return status;
}
