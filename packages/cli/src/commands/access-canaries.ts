import { Problem } from "@doorward/core";
import { canaryDuties, countCanaries, findCanaryChance } from "@doorward/doors";
import { tellCanaryPlan, type PlannedPool } from "../output/canary-plan.ts";
import { choosePaint } from "../output/paint.ts";
import { chooseWidth } from "../output/wrap.ts";
import type { Surroundings } from "../surroundings.ts";
import { readCount } from "./access-options.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const accessCanariesUsage = `Says how many customers to plant who do not exist, so that somebody who opens records at random meets one. Pure arithmetic:
nothing is asked and nothing is kept. Plant them where thieves look: among the highest balances, each band a pool of its own.

Usage
  doorward access canaries plan --customers <n> [--pool <band>=<n>] … [--views <n>] … [--chance <n>] …

Options
  --customers <n>      how many customers there are
  --pool <band>=<n>    customers of a band of balances, 0 to 9, from which a thief would choose
  --views <n>          records that a thief opens: 500, 2000 and 10000 unless said
  --chance <n>         of 100: how sure it is to be that one is met; 50, 90 and 99 unless said
  --planted <n>        how many are planted in each pool: tells the chance that they give
  --json               the plan as one object

Exit status: 0 planned, 64 wrong usage, 70 our own fault.
`;

const usualViews = ["500", "2000", "10000"];
const usualChances = ["50", "90", "99"];
const most = 1_000_000_000;

/** `doorward access canaries plan`: exact arithmetic of planted customers. */
export async function accessCanaries(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("access canaries", words, {
    customers: { type: "string" },
    pool: { type: "string", multiple: true },
    views: { type: "string", multiple: true },
    chance: { type: "string", multiple: true },
    planted: { type: "string" },
    json: { type: "boolean" },
  });
  if (positionals.length !== 1 || positionals[0] !== "plan")
    throw new Problem("usage", "Say what to do with canaries: `doorward access canaries plan --customers <n>`.");
  const customers = readCount(values.customers, "--customers", most);
  if (customers === undefined)
    throw new Problem(
      "usage",
      "Say how many customers there are: `doorward access canaries plan --customers 1000000`.",
    );
  const views = (values.views ?? usualViews).map((text) => readCount(text, "--views", most) ?? 0);
  const chances = (values.chance ?? usualChances).map(readChance);
  const planted = readCount(values.planted, "--planted", most);
  const pools = [...(values.pool ?? []).map((text) => readPool(text, customers)), { band: null, size: customers }];
  const plan = pools.map((pool) => planPool(pool, { views, chances, planted }));
  const { output, environment } = surroundings;
  output.write(
    values.json === true
      ? `${JSON.stringify({ pools: plan, says: canaryDuties })}\n`
      : tellCanaryPlan(plan, canaryDuties, choosePaint(output, environment), chooseWidth(output)),
  );
  return 0;
}

function planPool(
  pool: Pick<PlannedPool, "band" | "size">,
  asked: {
    readonly views: readonly number[];
    readonly chances: readonly number[];
    readonly planted: number | undefined;
  },
): PlannedPool {
  const { size } = pool;
  const rows = asked.views.map((views) => ({
    views,
    needed: asked.chances.map((chance) => ({
      chance,
      canaries: Math.min(size, countCanaries({ pool: size, views }, chance)),
    })),
    ...(asked.planted === undefined
      ? {}
      : { chanceNow: findCanaryChance({ pool: size, views, canaries: asked.planted }) }),
  }));
  return { ...pool, ...(asked.planted === undefined ? {} : { planted: asked.planted }), rows };
}

function readChance(text: string): number {
  const chance = /^\d{1,2}(?:\.\d{1,3})?$/u.test(text) ? Number(text) / 100 : 0;
  if (chance > 0 && chance < 1) return chance;
  throw new Problem("usage", `--chance takes more than 0 and less than 100, not "${text.slice(0, 20)}".`);
}

function readPool(text: string, customers: number): { readonly band: number; readonly size: number } {
  const [, band, size] = /^(\d)=(\d{1,10})$/u.exec(text) ?? [];
  const pool = { band: Number(band), size: Number(size) };
  if (pool.size >= 1 && pool.size <= customers) return pool;
  throw new Problem(
    "usage",
    `--pool takes a band from 0 to 9 and how many customers it has, as 9=50000, not "${text.slice(0, 20)}".`,
  );
}
