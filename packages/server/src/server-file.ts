import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeOwnProcess, isRunning, newId, type FolderOwner } from "@doorward/store";

/** How the command line finds the server that has a folder, and proves that it may read the folder. */
export interface ServerFile {
  readonly owner: FolderOwner;
  /** `http://127.0.0.1:8420`. */
  readonly url: string;
  /** Sent as a bearer token; it changes with every start. */
  readonly localKey: string;
}

const fileName = "server.json";

/** Says in the folder that this process serves it; only the owner of the folder may read it. */
export function writeServerFile(folder: string, { url, localKey }: Omit<ServerFile, "owner">, now: Date): void {
  const fresh = join(folder, `${fileName}.${newId(now)}`);
  writeFileSync(fresh, `${JSON.stringify({ owner: describeOwnProcess(), url, localKey })}\n`, { mode: 0o600 });
  renameSync(fresh, join(folder, fileName));
}

/** Takes it back; also, for one who begins to serve the folder, what a server left that was killed. */
export function removeServerFile(folder: string): void {
  const file = readFile(folder);
  if (file === undefined || isOwn(file.owner) || isRunning(file.owner) === false)
    rmSync(join(folder, fileName), { force: true });
}

/**
 * How to reach the server of the folder. Undefined when there is none: where its process is gone, or is one of another container,
 * somebody else may listen at its address, and would be believed whatever he says.
 */
export function readServerFile(folder: string): ServerFile | undefined {
  const file = readFile(folder);
  return file !== undefined && isRunning(file.owner) === true ? file : undefined;
}

function readFile(folder: string): ServerFile | undefined {
  try {
    const { owner, url, localKey } = JSON.parse(readFileSync(join(folder, fileName), "utf8")) as Partial<ServerFile>;
    if (typeof url !== "string" || typeof localKey !== "string" || !isOwner(owner)) return undefined;
    return { owner, url, localKey };
  } catch {
    return undefined;
  }
}

function isOwner(owner: Partial<FolderOwner> | undefined): owner is FolderOwner {
  return Number.isSafeInteger(owner?.process) && typeof owner?.started === "string" && typeof owner.space === "string";
}

function isOwn(owner: FolderOwner): boolean {
  const own = describeOwnProcess();
  return owner.process === own.process && owner.started === own.started && owner.space === own.space;
}
