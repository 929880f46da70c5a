import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { budgets } from "../counting/floors.ts";
import { tellFalse, tellRates, type BudgetRow } from "../counting/measure-counting.ts";
import type { KeptOutcome } from "./tell-kept.ts";

/** What was kept and compared. */
export interface KeptRow {
  readonly what: "every scenario at once" | "thieves of every rate";
  readonly seed: number;
  readonly rows: number;
  readonly events: number;
  readonly refused: number;
  readonly seconds: number;
  readonly days: number;
  readonly different: number;
}

/** The suite through readers and store. */
export interface StoreResult {
  readonly kept: readonly KeptRow[];
  readonly counting: readonly BudgetRow[];
}

interface Task {
  readonly what: KeptRow["what"];
  readonly seed: number;
}

const program = join(import.meta.dirname, "keep-program.ts");

/** Keeps the worlds of all seeds at once, with `share` of their viewers, and one in which every scenario is played. */
export async function measureStore(seeds: readonly number[], cache: string, share: number): Promise<StoreResult> {
  const tasks = [
    ...seeds.slice(0, 1).map((seed): Task => ({ what: "every scenario at once", seed })),
    ...seeds.map((seed): Task => ({ what: "thieves of every rate", seed })),
  ];
  const done = await Promise.all(tasks.map(async (task) => ({ task, outcome: await keepApart(task, cache, share) })));
  const suite = done.filter(({ task }) => task.what === "thieves of every rate").map(({ outcome }) => outcome);
  return {
    kept: done.map(({ task, outcome: { rows, events, refused, seconds, days, different } }) => ({
      ...task,
      rows,
      events,
      refused,
      seconds,
      days,
      different,
    })),
    counting: budgets.map((budget, at) => {
      const stationary = suite.flatMap((outcome) => outcome.stationary[at] ?? []);
      const surge = suite.flatMap((outcome) => outcome.surge[at] ?? []);
      return { budget, rates: tellRates(stationary), stationary: tellFalse(stationary), surge: tellFalse(surge) };
    }),
  };
}

/** A process of its own, so that worlds use all cores. Throws when it fails. */
async function keepApart({ what, seed }: Task, cache: string, share: number): Promise<KeptOutcome> {
  const kind = what === "thieves of every rate" ? "suite" : "scenarios";
  const child = spawn(process.execPath, [program, kind, String(seed), cache, String(share)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [answer, [code]] = await Promise.all([text(child.stdout), once(child, "exit") as Promise<[number | null]>]);
  if (code !== 0) throw new Error(`Keeping the world of seed ${seed} ended with ${String(code)}.`);
  return JSON.parse(answer) as KeptOutcome;
}
