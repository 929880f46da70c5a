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

/** Takes it back. */
export function removeServerFile(folder: string): void {
  if (readServerFile(folder)?.pid === process.pid) rmSync(join(folder, fileName), { force: true });
}

/** What the last server of the folder left; it may have ended without a word. Undefined when there is none. */
export function readServerFile(folder: string): ServerFile | undefined {
  try {
    const { pid, url, localKey } = JSON.parse(readFileSync(join(folder, fileName), "utf8")) as Partial<ServerFile>;
    if (typeof pid !== "number" || typeof url !== "string" || typeof localKey !== "string") return undefined;
    return { pid, url, localKey };
  } catch {
    return undefined;
  }
}
