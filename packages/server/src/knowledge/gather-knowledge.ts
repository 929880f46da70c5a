import { createHash, randomInt } from "node:crypto";
import { copyFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { VerifiedSource } from "@doorward/core";
import { buildList, importList, readRows, type ListFormat, type ListRow } from "@doorward/readers/lists";
import { listLists, readBlob, readPolicyAdditions, type Handle, type KeptList } from "@doorward/store";
import { collectBytes } from "../collect-bytes.ts";
import { findPolicyText } from "./policy-text.ts";
import { readIfThere } from "./read-if-there.ts";
import { isWhole, removeReplaced, writeVersion, type Knowledge } from "./versions.ts";

/** Opens what stands in a folder as a judge will on that day (`YYYY-MM-DD`); throws a Problem when it cannot be used. */
export type CheckKnowledge = (folder: string, today: string) => Promise<void>;

/** Where knowledge comes from, besides the database. */
export interface KnowledgeOptions {
  /** The folder with `doorward.yaml`, `lists.bin`, `sanctions.json` and `indicators.json` that people keep; each may be missing. */
  readonly home: string;
  /** The folder under which the gathered knowledge is written, a folder for each version. */
  readonly folder: string;
  /** What has ended by this day no longer counts. */
  readonly now: Date;
  readonly check: CheckKnowledge;
}

/** Sanctions lists and lists of indicators, as `doorward names import` and `doorward candidate lists` keep them. */
const copiedFiles = ["sanctions.json", "indicators.json"] as const;

/** Writes down what judges shall know, unless that stands there already. Throws a Problem when it cannot be used. */
export async function gatherKnowledge(handle: Handle, options: KnowledgeOptions): Promise<Knowledge> {
  const { home, folder, now, check } = options;
  const today = now.toISOString().slice(0, 10);
  const own = readIfThere(join(home, "lists.bin"));
  const policy = await findPolicyText(handle, home);
  const sources = await readPolicyAdditions(handle, today);
  const lists = await listLists(handle);
  const copied = copiedFiles.map((name) => tellState(join(home, name)));
  const version = nameVersion([today, own, policy, JSON.stringify(sources), JSON.stringify(lists), ...copied]);
  const knowledge = { folder: join(folder, version), version };
  if (!isWhole(knowledge))
    await writeVersion(knowledge, now, async (fresh) => {
      if (policy !== undefined) writeFileSync(join(fresh, "doorward.yaml"), policy);
      writeSources(join(fresh, "verified-sources.json"), sources);
      const all = await joinLists(handle, own, lists, today);
      if (all !== undefined) writeFileSync(join(fresh, "lists.bin"), new Uint8Array(all));
      for (const [at, name] of copiedFiles.entries())
        if (copied[at] !== undefined) copyFileSync(join(home, name), join(fresh, name));
      await check(fresh, today);
    });
  removeReplaced(folder, version, now);
  return knowledge;
}

function nameVersion(parts: readonly (string | Uint8Array | undefined)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    hash.update(String(part?.length ?? -1)).update(":");
    if (part !== undefined) hash.update(part);
  }
  return hash.digest("hex").slice(0, 32);
}

/** What changes with a file that is only ever replaced as a whole; it may be too large to be read every few seconds. */
function tellState(path: string): string | undefined {
  const about = statSync(path, { throwIfNoEntry: false });
  return about === undefined ? undefined : `${about.ino} ${about.size} ${about.mtimeMs}`;
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
    const bytes = await collectBytes(readBlob(handle, sha256));
    const read = importList(bytes, { name, source: name, label: "listed as bad", today, format: format as ListFormat });
    for (const row of read.rows) rows.push(row);
  }
  return buildList(rows, { importedOn, seed: randomInt(2 ** 32) });
}

function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
