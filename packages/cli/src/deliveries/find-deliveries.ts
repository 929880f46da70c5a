import { openSync, closeSync, readSync } from "node:fs";
import { basename } from "node:path";
import { Problem } from "@doorward/core";
import { isMailbox } from "@doorward/readers";
import { readInput } from "../streams/read-input.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Delivery } from "./delivery.ts";
import { findFiles } from "./find-files.ts";
import { splitBytes, splitFile, type Separator } from "./split-messages.ts";

/** The commands that judge what somebody sent. */
export type DeliveryCommand = "file" | "mail" | "ticket";

const headBytes = 4096;

/** Everything to be judged, one after the other: the files named, the files in the folders named, or standard input. */
export async function* findDeliveries(
  command: DeliveryCommand,
  inputs: readonly string[],
  input: Surroundings["input"],
): AsyncGenerator<Delivery> {
  if (inputs.length === 1 && inputs[0] === "-") yield* splitInput(command, await readInput(input));
  else
    for (const path of findFiles(inputs)) {
      const head = readHead(path);
      const isOnly = inputs.length === 1 && inputs[0] === path;
      if (typeof head === "string" && isOnly)
        throw new Problem("input-not-readable", `${path} ${head}. Check its permissions.`);
      if (typeof head === "string") {
        // One of thousands must not keep the others from being judged.
        yield { name: basename(path), source: { kind: "unreadable", reason: head } };
        continue;
      }
      const separator = findSeparator(command, path, head);
      if (separator === undefined) yield { name: basename(path), source: { kind: "path", path } };
      else yield* splitFile(path, separator);
    }
}

function* splitInput(command: DeliveryCommand, bytes: Buffer): Generator<Delivery> {
  const name = "standard-input";
  const separator = findSeparator(command, "", bytes.subarray(0, headBytes));
  if (separator === undefined) yield { name, source: { kind: "bytes", bytes } };
  else yield* splitBytes(name, bytes, separator);
}

/** How the messages of a file are parted; undefined when it holds one. */
function findSeparator(command: DeliveryCommand, path: string, head: Buffer): Separator | undefined {
  if (command === "mail") return isMailbox(head) ? "mbox" : undefined;
  if (command !== "ticket") return undefined;
  if (/\.(?:ndjson|jsonl)$/iu.test(path)) return "lines";
  const [first = "", second] = head.toString("latin1").split("\n", 2);
  return isObject(first) && second?.startsWith("{") === true ? "lines" : undefined;
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** The first bytes of a file, or why there are none. */
function readHead(path: string): Buffer | string {
  try {
    const descriptor = openSync(path, "r");
    try {
      const head = Buffer.alloc(headBytes);
      return head.subarray(0, readSync(descriptor, head));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `cannot be opened (${code ?? "unknown"})`;
  }
}
