import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** How the command line finds the server that has a folder, and proves that it may read the folder. */
export interface ServerFile {
  readonly pid: number;
  /** `http://127.0.0.1:8420`. */
  readonly url: string;
  /** Sent as a bearer token; it changes with every start. */
  readonly localKey: string;
}

const fileName = "server.json";

/** Says in the folder that this process serves it; only the owner of the folder may read it. */
export function writeServerFile(folder: string, { url, localKey }: Omit<ServerFile, "pid">): void {
  const fresh = join(folder, `${fileName}.${String(process.pid)}`);
  writeFileSync(fresh, `${JSON.stringify({ pid: process.pid, url, localKey })}\n`, { mode: 0o600 });
  renameSync(fresh, join(folder, fileName));
}

/** Takes it back; also, for one who begins to serve the folder, what a server left that was killed. */
export function removeServerFile(folder: string): void {
  const file = readServerFile(folder);
  if (file === undefined || file.pid === process.pid) rmSync(join(folder, fileName), { force: true });
}

/**
 * How to reach the server of the folder. Undefined when there is none: where its process is gone, somebody else may listen at
 * its address, and would be believed whatever he says.
 */
export function readServerFile(folder: string): ServerFile | undefined {
  try {
    const { pid, url, localKey } = JSON.parse(readFileSync(join(folder, fileName), "utf8")) as Partial<ServerFile>;
    if (typeof pid !== "number" || typeof url !== "string" || typeof localKey !== "string") return undefined;
    if (!isRunning(pid)) return undefined;
    return { pid, url, localKey };
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
