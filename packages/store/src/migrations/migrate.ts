import { Problem } from "@doorward/core";
import type { Engine } from "../engine/engine.ts";
import { migrations, type Migration } from "./migrations.ts";

/**
 * Brings the tables to the present form, one process after the other. `onFirst` are statements that run with the first step,
 * for what only a new database gets. Throws a Problem for tables of a newer Doorward.
 */
export async function migrate(engine: Engine, { onFirst }: { readonly onFirst: string }): Promise<void> {
  await engine.doAlone(async () => {
    await engine.run(
      "create table if not exists schema_steps (number integer primary key, name text not null, taken_at timestamptz not null default now())",
    );
    const taken = new Set((await engine.run("select number from schema_steps")).map(({ number }) => Number(number)));
    refuseNewer(Math.max(0, ...taken));
    for (const step of migrations.filter(({ number }) => !taken.has(number))) {
      const statements = step === migrations[0] ? `${step.statements}\n${onFirst}` : step.statements;
      await take(engine, { ...step, statements });
    }
  });
}

function refuseNewer(newest: number): void {
  if (newest <= (migrations.at(-1)?.number ?? 0)) return;
  throw new Problem(
    "store-not-ready",
    `The database was made by a newer Doorward (step ${String(newest)}). Upgrade this one, or restore a backup.`,
  );
}

async function take(engine: Engine, { number, name, statements }: Migration): Promise<void> {
  await engine.run(`begin;
${statements};
insert into schema_steps (number, name) values (${String(number)}, '${name}');
commit;`);
}
