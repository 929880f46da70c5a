import { Problem } from "@doorward/core";
import type { Engine } from "../engine/engine.ts";
import { migrations, type Migration } from "./migrations.ts";

/** Any number, the same in every Doorward: two that start at once make the tables one after the other. */
const lock = 3_669_327;

/**
 * Brings the tables to the present form; gives the numbers of the steps that were taken. `onFirst` are statements that run
 * with the first step, for what only a new database gets. Throws a Problem for tables of a newer Doorward.
 */
export async function migrate(
  engine: Engine,
  { steps = migrations, onFirst = "" }: { readonly steps?: readonly Migration[]; readonly onFirst?: string } = {},
): Promise<readonly number[]> {
  await engine.run(
    "create table if not exists schema_steps (number integer primary key, name text not null, taken_at timestamptz not null default now())",
  );
  const taken = new Set((await engine.run("select number from schema_steps")).map(({ number }) => Number(number)));
  const newest = Math.max(0, ...taken);
  if (newest > (steps.at(-1)?.number ?? 0)) {
    throw new Problem(
      "store-not-ready",
      `The database was made by a newer Doorward (step ${String(newest)}). Upgrade this one, or restore a backup.`,
    );
  }
  const missing = steps.filter(({ number }) => !taken.has(number));
  for (const step of missing) {
    const statements = step === steps[0] ? `${step.statements}\n${onFirst}` : step.statements;
    await take(engine, { ...step, statements });
  }
  return missing.map(({ number }) => number);
}

async function take(engine: Engine, { number, name, statements }: Migration): Promise<void> {
  // Whoever waits for the lock finds the step taken, and the insert then takes nothing twice.
  await engine.run(`begin;
select pg_advisory_xact_lock(${String(lock)});
do $step$ begin
  if not exists (select from schema_steps where number = ${String(number)}) then
    execute $statements$${statements}$statements$;
    insert into schema_steps (number, name) values (${String(number)}, '${name}');
  end if;
end $step$;
commit;`);
}
