import { readFileSync, readlinkSync } from "node:fs";
import process from "node:process";

/** A process, told apart from others that have or had its number. */
export interface FolderOwner {
  readonly process: number;
  /** When it started, in ticks since its machine did; empty where the system does not tell. */
  readonly started: string;
  /** The run of the machine and the space of process numbers in it; empty where the system does not tell. */
  readonly space: string;
}

/** The process this code runs in. */
export function describeOwnProcess(): FolderOwner {
  return { process: process.pid, started: readStart(process.pid), space: readSpace() };
}

/**
 * Whether the owner still runs. `unknown` when its number says nothing here: it ran in another container, on another
 * machine, or before this machine started.
 */
export function isRunning(owner: FolderOwner): boolean | "unknown" {
  if (owner.space !== readSpace()) return "unknown";
  try {
    process.kill(owner.process, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const started = readStart(owner.process);
  return started === "" || started === owner.started;
}

/** The owner that a text names; undefined when it names none. */
export function readOwner(text: string): FolderOwner | undefined {
  const [, number, started = "", space = ""] = /^process (\d{1,10}) started (\d*) in (\S*)\n$/u.exec(text) ?? [];
  return number === undefined ? undefined : { process: Number(number), started, space };
}

/** The text that names an owner. */
export function writeOwner(owner: FolderOwner): string {
  return `process ${String(owner.process)} started ${owner.started} in ${owner.space}\n`;
}

/**
 * Field 22 of proc(5)'s stat; the name in field 2 may hold blanks and brackets, so fields are counted behind it. A process
 * that was killed and not yet fetched by its parent counts as one that never started.
 */
function readStart(id: number): string {
  try {
    const stat = readFileSync(`/proc/${String(id)}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "never" : (fields[19] ?? "");
  } catch {
    return "";
  }
}

function readSpace(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}
