import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { makeInert, Problem } from "@doorward/core";
import { lookAt } from "../streams/look-at.ts";
import { readInput } from "../streams/read-input.ts";
import type { Surroundings } from "../surroundings.ts";

/** A log that was named; it can be read as often as it is opened. */
export interface AccessLog {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Bytes that are read at once. */
const pieceBytes = 256 * 1024;

/** Finds the logs that were named: files, the files of a folder, or standard input. Throws a Problem for what is not there. */
export async function findAccessLogs(
  inputs: readonly string[],
  input: Surroundings["input"],
): Promise<readonly AccessLog[]> {
  if (inputs[0] === "-") {
    const bytes = await readInput(input);
    return [{ name: "standard input", open: () => givePieces(bytes) }];
  }
  return inputs.flatMap(findLogs);
}

function findLogs(path: string): readonly AccessLog[] {
  const stats = lookAt(path);
  if (stats === undefined)
    throw new Problem("input-not-found", `There is nothing at ${makeInert(path)}. Check the path, then try again.`);
  if (!stats.isDirectory()) return [{ name: path, open: () => openFile(path) }];
  const files = listFolder(path).flatMap((file) => (lookAt(file)?.isFile() === true ? findLogs(file) : []));
  if (files.length === 0)
    throw new Problem(
      "input-not-found",
      `There is no log in the folder ${makeInert(path)}: it holds no file itself. Folders inside of it are not looked into; name them, or the logs.`,
    );
  return files;
}

/** The files of a folder by their names; what begins with a dot is somebody else's. */
function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path)
      .filter((name) => !name.startsWith("."))
      .toSorted()
      .map((name) => join(path, name));
  } catch (error) {
    throw new Problem("input-not-readable", tellUnreadable(path, error));
  }
}

async function* openFile(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: pieceBytes });
  try {
    if (!path.endsWith(".gz")) {
      yield* file as AsyncIterable<Uint8Array>;
      return;
    }
    const plain = createGunzip();
    file.on("error", (error) => plain.destroy(error));
    yield* file.pipe(plain) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new Problem("input-not-readable", tellUnreadable(path, error));
  } finally {
    file.destroy();
  }
}

function tellUnreadable(path: string, error: unknown): string {
  const { code = "unknown" } = error as NodeJS.ErrnoException;
  return code.startsWith("Z_")
    ? `${makeInert(path)} is not packed as gzip packs files. Unpack it, then name what was inside.`
    : `${makeInert(path)} cannot be read (${code}). Check its permissions.`;
}

// oxlint-disable-next-line typescript/require-await
async function* givePieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}
