import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Problem } from "@doorward/core";
import { appendAudit, writeBackup } from "@doorward/store";
import { openProgress } from "../output/progress.ts";
import { writeNumber } from "../output/numbers.ts";
import { askServer } from "../server/ask-server.ts";
import { findDataFolder } from "../server/find-data-folder.ts";
import { requireStore } from "../server/open-store.ts";
import { withStore } from "../server/with-store.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** What `doorward backup --help` says. */
export const backupUsage = `Writes everything that is kept to one file, as it was at one moment, also while the server runs.

Usage
  doorward backup <file> [--data <folder>]

The file is sealed with the key of the store and cannot be read without it: keep a copy of the key somewhere else.
A backup of the embedded database can be restored to a PostgreSQL server, and the reverse.
Exit status: 0 written, 64 wrong usage, 66 it cannot be read or written, 70 our own fault.
`;

/** `doorward backup`: writes beside the file first, so that a backup cut off never takes the place of a whole one. */
export async function backup(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("backup", words, { data: { type: "string" } });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new Problem("usage", "Name the file to write: `doorward backup <file>`.");
  if (existsSync(path)) throw new Problem("usage", `${path} is there already. Name a file that is not, or remove it.`);
  const folder = findDataFolder(values.data, surroundings.environment);
  requireStore(folder, surroundings.environment);
  const written = await withStore(folder, surroundings, {
    alone: async (database) => {
      const at = new Date();
      await appendAudit(database, {
        at,
        actor: "command-line",
        action: "backup.written",
        subject: "store",
        details: {},
      });
      return await writeFile(path, writeBackup(database, { at }), surroundings);
    },
    throughServer: async (server) =>
      await writeFile(path, await askServer(server, { method: "POST", path: "/api/v1/backups" }), surroundings),
  });
  surroundings.output.write(
    `Wrote ${path}, ${writeNumber(written)} bytes. Restore it with \`doorward restore ${path}\`.\n`,
  );
  return 0;
}

const writing: ReadonlySet<string> = new Set(["open", "write", "fsync", "close", "rename"]);

async function writeFile(path: string, chunks: AsyncIterable<Uint8Array>, surroundings: Surroundings): Promise<number> {
  const fresh = `${path}.${String(process.pid)}`;
  let written = 0;
  const progress = openProgress(surroundings, () => `${writeNumber(written)} bytes`);
  const count = async function* () {
    for await (const chunk of chunks) {
      written += chunk.length;
      yield chunk;
    }
  };
  try {
    await pipeline(Readable.from(count()), createWriteStream(fresh, { flags: "wx", mode: 0o600, flush: true }));
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    // What the file system refuses names what was tried; what is read from the store or a server is no fault of the file.
    if (error instanceof Problem || syscall === undefined || !writing.has(syscall)) throw error;
    throw new Problem("input-not-readable", `${path} cannot be written (${code ?? "unknown"}). Name a place that can.`);
  } finally {
    progress.close();
  }
  return written;
}
