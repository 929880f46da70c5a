import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { CodeArrivalFacts, Verdict } from "@doorward/core";
import { listedPackages, type AcceptFinding } from "@doorward/doors";
import { defaultLimits, readArrival, removeSpoolFolder, type Progress } from "@doorward/readers";
import type { LinkReader } from "@doorward/readers/link";
import type { CodeJudge } from "./code-judge.ts";
import type { Located } from "./fetch/fetch-arrival.ts";
import { startReaders } from "./readers.ts";
import type { Surroundings } from "./surroundings.ts";

/** Judges code trees one after the other. It owns processes and a folder for what is unpacked; `close` gives them back. */
export interface Scanner {
  readonly scan: (input: string, options: ScanRequest) => Promise<Verdict>;
  /** The same, with what it rests on. */
  readonly scanWithFacts: (input: string, options: ScanRequest) => Promise<Scanned>;
  readonly close: () => void;
}

/** A verdict, and the facts it rests on. */
interface Scanned {
  readonly verdict: Verdict;
  readonly facts: CodeArrivalFacts;
}

/** What one scan is told. */
interface ScanRequest {
  /** What people call it, where that is not what it is found by. */
  readonly name?: string;
  readonly accept: AcceptFinding;
  readonly onProgress: (progress: Progress) => void;
}

/** Takes the readers that were started, or starts some, and the reader of links that is open, or opens one. */
export function openScanner(surroundings: Surroundings, links?: LinkReader): Scanner {
  const { environment, readers = startReaders() } = surroundings;
  const { pool, folder, close } = readers;
  let scans = 0;
  let opened: Promise<CodeJudge> | undefined;
  const openJudge = () => (opened ??= loadJudge(surroundings, links));
  const scanWithFacts: Scanner["scanWithFacts"] = async (input, { name = input, accept, onProgress }) => {
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
        onProgress: (progress) => {
          // What judges is loaded once the readers have work, so that it takes no core from them while they start.
          openJudge().catch(() => undefined);
          onProgress(progress);
        },
      });
      const arrival = { kind: "code" as const, name, ...(sha256 === undefined ? {} : { sha256 }) };
      const judge = await openJudge();
      const tookMs = Math.round(performance.now() - started);
      return { verdict: judge(facts, { arrival, accept, tookMs }), facts };
    } finally {
      removeSpoolFolder(spoolFolder);
    }
  };
  return {
    scan: async (input, options) => (await scanWithFacts(input, options)).verdict,
    scanWithFacts,
    close,
  };
}

async function loadJudge(surroundings: Surroundings, links: LinkReader | undefined): Promise<CodeJudge> {
  const { openCodeJudge } = await import("./code-judge.ts");
  return await openCodeJudge(surroundings, links);
}

/**
 * Finds what a person named: something on this machine first, so that a folder called `npm:x` is never fetched, and that
 * what fetches is loaded only when it is needed.
 */
async function locate(input: string, folder: string, environment: Surroundings["environment"]): Promise<Located> {
  if (existsSync(input)) return { path: input };
  const { fetchArrival } = await import("./fetch/fetch-arrival.ts");
  return await fetchArrival(input, folder, environment);
}
