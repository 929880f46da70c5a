import { mkdirSync } from "node:fs";
import { doors, Problem } from "@doorward/core";
import {
  listIntakeSources,
  noteIntakeContact,
  newId,
  noteIntakeFailure,
  readIntakeSecrets,
  type IntakeSource,
} from "@doorward/store";
import type { Services } from "../services.ts";
import type { RunningKind } from "./intake-kind.ts";
import { findKind } from "./kinds.ts";
import { readSettings } from "./read-settings.ts";
import { runAlone } from "./run-alone.ts";
import { wait } from "../wait.ts";

/** What the sources that are run need. */
export interface IntakeOptions {
  readonly services: Services;
  /** Where watched folders lie; made when it is missing. */
  readonly folder: string;
  readonly onProblem: (error: unknown) => void;
  /** Milliseconds between two looks at what is connected. */
  readonly lookEvery?: number;
  /** Milliseconds until a source that failed is started again; each further failure doubles it. */
  readonly firstWait?: number;
}

/** The same, with what names this server among those that work on the database. */
interface RunOptions extends IntakeOptions {
  readonly lookEvery: number;
  readonly firstWait: number;
  readonly holder: string;
}

/** A source that runs. */
interface Running {
  readonly version: number;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

const usualLookEvery = 3000;
const usualFirstWait = 1000;
const longestWait = 300_000;

/** Runs every source that is to be run, and follows what is changed of them, until it is closed. */
export function startIntake(options: IntakeOptions): { readonly close: () => Promise<void> } {
  const { lookEvery = usualLookEvery, firstWait = usualFirstWait, onProblem } = options;
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const running = new Map<string, Running>();
  const run = { ...options, lookEvery, firstWait, holder: newId(options.services.now()) };
  const stopping = new AbortController();
  const following = (async () => {
    while (!stopping.signal.aborted) {
      await followChanges(running, run).catch(onProblem);
      await wait(lookEvery, stopping.signal);
    }
  })();
  return {
    async close() {
      stopping.abort();
      await following;
      for (const { stop } of running.values()) stop.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

/** Stops what is gone, paused or changed, and starts what is new. */
async function followChanges(running: Map<string, Running>, options: RunOptions): Promise<void> {
  const sources = await listIntakeSources(options.services.database, doors);
  const wanted = new Map(sources.filter((source) => isRunnable(source)).map((source) => [source.id, source]));
  const over = [...running].filter(([id, { version }]) => wanted.get(id)?.version !== version);
  for (const [, { stop }] of over) stop.abort();
  for (const [id, { ended }] of over) {
    await ended;
    running.delete(id);
  }
  for (const source of wanted.values()) {
    if (running.has(source.id)) continue;
    const stop = new AbortController();
    running.set(source.id, { version: source.version, stop, ended: keepRunning(source, stop.signal, options) });
  }
}

/** A secret that is missing is told in the list of sources, and no failure. */
function isRunnable({ kind: id, pausedAt, secrets }: IntakeSource): boolean {
  const kind = findKind(id);
  if (kind?.way !== "running" || pausedAt !== null) return false;
  return kind.secrets.every(({ name, isNeeded }) => !isNeeded || secrets.includes(name));
}

/** Whatever happens to one source is noted with it, and stops neither the others nor the server. */
async function keepRunning(source: IntakeSource, signal: AbortSignal, options: RunOptions): Promise<void> {
  const { database, now } = options.services;
  let failures = 0;
  const tellWell = async () => {
    failures = 0;
    await noteIntakeContact(database, source.id, now());
  };
  while (!signal.aborted) {
    try {
      if (!(await runOnce(source, signal, tellWell, options))) {
        await wait(options.lookEvery, signal);
        continue;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Problem)) options.onProblem(error);
      await noteIntakeFailure(database, source.id, tellFailure(error), now()).catch(options.onProblem);
    }
    failures += 1;
    await wait(Math.min(longestWait, options.firstWait * 2 ** Math.min(20, failures - 1)), signal);
  }
}

/** False when another server runs it. */
async function runOnce(
  source: IntakeSource,
  signal: AbortSignal,
  tellWell: () => Promise<void>,
  { services, folder, holder }: RunOptions,
): Promise<boolean> {
  const kind = findKind(source.kind) as RunningKind;
  const settings = readSettings(kind, source);
  const { database } = services;
  const secrets = await readIntakeSecrets(database, source.id);
  const run = (until: AbortSignal) =>
    kind.run({ source, settings, secrets, services, folder, signal: until, tellWell });
  if (kind.runsOnce) return await runAlone({ database, sourceId: source.id, holder, signal }, run);
  await run(signal);
  return true;
}

/** Words of others may hold what nobody should read in a list; our own are made for it. */
function tellFailure(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const { code } = error as { readonly code?: unknown };
  return `It stopped unexpectedly${typeof code === "string" && /^[\w-]{1,40}$/u.test(code) ? ` (${code})` : ""} and is started again.`;
}
