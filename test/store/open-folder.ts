import process from "node:process";
import { findKeyring, openDatabase } from "../../packages/store/src/index.ts";

const [folder = ""] = process.argv.slice(2);

try {
  const database = await openDatabase({ place: { folder }, keys: findKeyring({ environment: {}, folder }) });
  process.stdout.write("mine\n");
  for (;;) {
    await database.engine.run("create table if not exists written (number integer primary key, fill text)");
    await database.engine.run(`insert into written select coalesce(max(number), 0) + 1, repeat('x', 500) from written`);
    const [row] = await database.engine.run("select max(number) as number from written");
    process.stdout.write(`wrote ${String(row?.["number"])}\n`);
  }
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
