import { existsSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { Problem, type Verdict } from "@doorward/core";
import { judgeInterview, listedPackages, type AcceptFinding } from "@doorward/doors";
import {
  createSpoolFolder,
  defaultLimits,
  openPool,
  readArrival,
  removeSpoolFolder,
  type Job,
  type JobResult,
  type Progress,
} from "@doorward/readers";
import { fetchRepository } from "./fetch/git-repository.ts";
import { readGitAddress } from "./fetch/git-address.ts";
import { fetchPackage } from "./fetch/npm-package.ts";
import { useProxies } from "./fetch/proxies.ts";
import { openReader, type OpenedReader } from "./link-reader.ts";
import { readerProgram } from "./reader-program.ts";
import type { Surroundings } from "./surroundings.ts";

const mostReaders = 8;

/** Judges code trees one after the other. It owns processes and a folder for what is unpacked; `close` gives them back. */
export interface Scanner {
  readonly scan: (input: string, options: ScanRequest) => Promise<Verdict>;
  readonly close: () => void;
}

/** What one scan is told. */
interface ScanRequest {
  readonly accept: AcceptFinding;
  readonly onProgress: (progress: Progress) => void;
}

/** What was handed in, where it can be read. */
interface Located {
  readonly path: string;
  readonly deliver?: string;
  readonly registryManifest?: string;
}

/** Starts the readers and makes the folder for what is unpacked. */
export function openScanner(surroundings: Surroundings): Scanner {
  const { environment } = surroundings;
  const folder = createSpoolFolder();
  const pool = openPool<Job, JobResult>({
    program: readerProgram,
    size: Math.min(mostReaders, availableParallelism()),
    folder,
  });
  let scans = 0;
  let opened: Promise<OpenedReader> | undefined;
  const clean = () => {
    pool.close();
    removeSpoolFolder(folder);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    clean();
    process.kill(process.pid, signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, onSignal);
  return {
    async scan(input, { accept, onProgress }) {
      const started = performance.now();
      scans += 1;
      const spoolFolder = join(folder, String(scans));
      mkdirSync(spoolFolder);
      try {
        const located = await locate(input, spoolFolder, environment);
        const { facts, sha256 } = await readArrival(located.path, {
          ...located,
          pool,
          spoolFolder,
          limits: defaultLimits,
          listed: listedPackages,
          onProgress,
        });
        const arrival = { kind: "code" as const, name: input, ...(sha256 === undefined ? {} : { sha256 }) };
        const { reader: links } = await (opened ??= openReader(surroundings, undefined));
        return judgeInterview(facts, { arrival, accept, links, tookMs: Math.round(performance.now() - started) });
      } finally {
        removeSpoolFolder(spoolFolder);
      }
    },
    close() {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, onSignal);
      clean();
    },
  };
}

/** Finds what a person named: something on this machine first, so that a folder called `npm:x` is never fetched. */
async function locate(input: string, folder: string, environment: Surroundings["environment"]): Promise<Located> {
  if (existsSync(input)) return { path: input };
  if (input.startsWith("npm:")) return locatePackage(input, folder, environment);
  const address = readGitAddress(input);
  if (address === undefined) {
    throw new Problem(
      "input-not-found",
      `There is nothing at ${input}. Name a folder, an archive, a Git address or npm:name.`,
    );
  }
  const giveBack = useProxies(environment);
  try {
    const fetched = join(folder, "repository");
    mkdirSync(fetched);
    const repository = await fetchRepository(address, fetched, { environment });
    return { path: repository.folder, deliver: repository.deliver };
  } finally {
    giveBack();
  }
}

async function locatePackage(
  input: string,
  folder: string,
  environment: Surroundings["environment"],
): Promise<Located> {
  const giveBack = useProxies(environment);
  try {
    const { path, manifest } = await fetchPackage(input, folder, { environment });
    const { name, version, scripts, dependencies } = manifest;
    const registryManifest = JSON.stringify({
      name,
      version,
      scripts: Object.fromEntries(scripts),
      dependencies: Object.fromEntries(dependencies),
    });
    return { path, registryManifest };
  } finally {
    giveBack();
  }
}
