import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { openList } from "@doorward/readers/link";
import { buildList } from "@doorward/readers/lists";
import { runCommand } from "../scan/run-command.ts";
import { makeEntries } from "./make-entries.ts";
import { makeLinks } from "./make-links.ts";
import type { SubjectRun } from "./subject-program.ts";
import { subjects } from "./subjects.ts";

/** How many links a second, and what it takes. */
export interface LinkSpeed {
  readonly links: number;
  readonly entries: number;
  /** Bytes of the file of lists. */
  readonly listBytes: number;
  /** Milliseconds from that file on the disk until it can be asked, in the fastest of five. */
  readonly listOpenMs: number;
  readonly runs: readonly NamedRun[];
  /** Doorward with shorter lists; the last one is the whole. */
  readonly sizes: readonly (SubjectRun & { readonly entries: number })[];
  /** Programs of others that waited for a core when it began; above 0 the times are longer than they need be. */
  readonly loadBefore: number;
}

/** One subject with its name and what its answer is. */
type NamedRun = SubjectRun & { readonly id: string; readonly name: string; readonly answer: string };

const count = { entries: 350_000, links: 100_000 };
const shorter = [10_000, 100_000];
const importedOn = "2026-11-20";

/** Measures everybody on the same links with the same list, one after the other, each in a process of its own. */
export async function measureSpeed(readmes: readonly string[], folder: string): Promise<LinkSpeed> {
  const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  mkdirSync(folder, { recursive: true });
  const entries = makeEntries(count.entries);
  const links = writeLinks(entries, readmes, folder);
  const whole = writeLists(entries, folder);
  const runs: NamedRun[] = [];
  for (const [id, { name, answer }] of Object.entries(subjects))
    runs.push({ id, name, answer, ...(await runSubject(id, whole, links)) });
  const sizes = [];
  for (const size of shorter) {
    const some = entries.slice(0, size);
    // Links made from the shorter list itself, so that as many of them are listed, which takes longer to tell.
    const own = writeLinks(some, readmes, folder);
    sizes.push({ entries: size, ...(await runSubject("doorward", writeLists(some, folder), own)) });
  }
  const [ours] = runs;
  if (ours !== undefined) sizes.push({ entries: count.entries, ...pickRun(ours) });
  const listOpenMs = timeOpening(whole.list);
  return { links: count.links, entries: count.entries, listBytes: whole.bytes, listOpenMs, runs, sizes, loadBefore };
}

function timeOpening(path: string): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    openList(buffer.slice(byteOffset, byteOffset + byteLength), { today: importedOn, name: path });
    return performance.now() - started;
  });
  return Math.min(...times);
}

function writeLinks(entries: readonly string[], readmes: readonly string[], folder: string): string {
  const path = join(folder, `links-${entries.length}.txt`);
  writeFileSync(path, makeLinks(count.links, { entries, readmes }).join("\n"));
  return path;
}

interface Lists {
  readonly entries: string;
  readonly list: string;
  readonly bytes: number;
}

/** The same hosts for the peers, one a line, and as a file of lists of ours. */
function writeLists(hosts: readonly string[], folder: string): Lists {
  const entries = join(folder, `entries-${hosts.length}.txt`);
  const list = join(folder, `list-${hosts.length}.bin`);
  writeFileSync(entries, hosts.join("\n"));
  const rows = hosts.map((key) => ({
    key,
    source: "bench",
    label: "phishing",
    since: importedOn,
    reach: key.split(".").length > 2 ? ("host" as const) : ("domain" as const),
    effect: "block" as const,
    isExact: false,
  }));
  const bytes = new Uint8Array(buildList(rows));
  writeFileSync(list, bytes);
  return { entries, list, bytes: bytes.length };
}

async function runSubject(id: string, { entries, list }: Lists, links: string): Promise<SubjectRun> {
  process.stderr.write(`Measuring ${id} …\n`);
  const program = join(import.meta.dirname, "subject-program.ts");
  const { output, status } = await runCommand(["--expose-gc", program, id, entries, list, links], false);
  if (status !== 0) throw new Error(`${id} could not be measured.`);
  return JSON.parse(output) as SubjectRun;
}

function pickRun({ openMs, megabytes, perSecond, checked }: SubjectRun): SubjectRun {
  return { openMs, megabytes, perSecond, checked };
}
