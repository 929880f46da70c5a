import { createHash, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Problem, type VerifiedSource } from "@doorward/core";
import { buildList, importList, readRows, type ListFormat, type ListRow } from "@doorward/readers/lists";
import {
  listLists,
  readBlob,
  readPolicyAdditions,
  readSetting,
  writeSetting,
  type Handle,
  type KeptList,
} from "@doorward/store";

/** What judges know of the world and of the organisation, in the layout of Doorward's home. */
export interface Knowledge {
  readonly folder: string;
  /** Changes with everything in it. */
  readonly version: string;
}

/** Where knowledge comes from, besides the database. */
export interface KnowledgeOptions {
  /** The folder with `doorward.yaml` and `lists.bin` that people keep; both may be missing. */
  readonly home: string;
  /** The folder under which the gathered knowledge is written, a folder for each version. */
  readonly folder: string;
  /** `YYYY-MM-DD`; what has ended by then no longer counts. */
  readonly today: string;
}

/** Writes down what judges shall know, unless that stands there already, and removes what stood there before. */
export async function gatherKnowledge(handle: Handle, { home, folder, today }: KnowledgeOptions): Promise<Knowledge> {
  const own = readIfThere(join(home, "lists.bin"));
  const policy = await findPolicyText(handle, home);
  const sources = await readPolicyAdditions(handle, today);
  const lists = await listLists(handle);
  const version = nameVersion([today, own, policy, JSON.stringify(sources), JSON.stringify(lists)]);
  const place = join(folder, version);
  if (existsSync(place)) return { folder: place, version };
  const fresh = `${place}.${String(process.pid)}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  if (policy !== undefined) writeFileSync(join(fresh, "doorward.yaml"), policy);
  writeSources(join(fresh, "verified-sources.json"), sources);
  const all = await joinLists(handle, own, lists, today);
  if (all !== undefined) writeFileSync(join(fresh, "lists.bin"), new Uint8Array(all));
  renameSync(fresh, place);
  removeOutdated(folder, version);
  return { folder: place, version };
}

/** A judge may still be about to read the version before. */
function removeOutdated(folder: string, version: string): void {
  const outdated = Date.now() - 3_600_000;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name !== version && statSync(path).mtimeMs < outdated) rmSync(path, { recursive: true, force: true });
  }
}

/** The file where there is one, and the server's where there is none, as on the machine of a worker. */
async function findPolicyText(handle: Handle, home: string): Promise<string | undefined> {
  const bytes = readIfThere(join(home, "doorward.yaml"));
  return bytes === undefined ? await readSetting(handle, "policy") : Buffer.from(bytes).toString("utf8");
}

/** Tells workers elsewhere the policy of this machine. */
export async function sharePolicy(handle: Handle, home: string, at: Date): Promise<void> {
  const text = await findPolicyText(handle, home);
  if (text !== undefined && text !== (await readSetting(handle, "policy")))
    await writeSetting(handle, "policy", text, at);
}

function nameVersion(parts: readonly (string | Uint8Array | undefined)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    hash.update(String(part?.length ?? -1)).update(":");
    if (part !== undefined) hash.update(part);
  }
  return hash.digest("hex").slice(0, 32);
}

function writeSources(path: string, sources: readonly VerifiedSource[]): void {
  if (sources.length > 0) writeFileSync(path, JSON.stringify(sources));
}

/** The lists that people import on this machine and those in the database, as one; undefined when there are none. */
async function joinLists(
  handle: Handle,
  own: Uint8Array | undefined,
  lists: readonly KeptList[],
  today: string,
): Promise<ArrayBuffer | undefined> {
  if (lists.length === 0) return own === undefined ? undefined : toBuffer(own);
  const known = own === undefined ? { rows: [], sources: [] } : readRows(toBuffer(own), "lists.bin");
  const importedOn = new Map(known.sources.map(({ name, since }) => [name, since]));
  const names = new Set(lists.map(({ name }) => name));
  const rows: ListRow[] = known.rows.filter(({ source }) => !names.has(source));
  for (const { name, format, sha256, importedAt } of lists) {
    importedOn.set(name, importedAt.toISOString().slice(0, 10));
    const bytes = await readWhole(readBlob(handle, sha256));
    const read = importList(bytes, { name, source: name, label: "listed as bad", today, format: format as ListFormat });
    for (const row of read.rows) rows.push(row);
  }
  return buildList(rows, { importedOn, seed: randomInt(2 ** 32) });
}

async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read);
}

function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new Problem("input-not-readable", `${path} cannot be read (${code ?? "unknown"}). Check its rights.`);
  }
}
