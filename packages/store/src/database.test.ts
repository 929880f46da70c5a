import assert from "node:assert/strict";
import { test } from "node:test";
import { inTransaction } from "./database.ts";
import { onEveryEngine } from "./on-every-engine.test-support.ts";

await onEveryEngine("database", (database) => {
  test("a query beside a transaction does not run inside it", async () => {
    const db = database();
    const set = (name: string, sql = db.sql) =>
      sql.insertInto("settings").values({ name, value: "1", changed_at: new Date() }).execute();
    const undone = inTransaction(db, async ({ sql }) => {
      await sql.insertInto("settings").values({ name: "inside", value: "1", changed_at: new Date() }).execute();
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error("undo");
    });
    await Promise.allSettled([undone, set("beside")]);
    const written = db.sql.selectFrom("settings").select(["name", "value"]).where("name", "in", ["inside", "beside"]);
    assert.deepEqual(await written.execute(), [{ name: "beside", value: 1 }]);
  });

  test("counts are numbers and days are text", async () => {
    const [row] = await database().engine.run("select 5::bigint as count, date '2026-11-26' as day");
    assert.deepEqual(row, { count: 5, day: "2026-11-26" });
  });

  test("what is notified is heard", async () => {
    const heard: string[] = [];
    const stop = await database().engine.listen("news", (payload) => heard.push(payload));
    await database().engine.run("select pg_notify('news', 'hello')");
    for (let turn = 0; turn < 200 && heard.length === 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await stop();
    assert.deepEqual(heard, ["hello"]);
  });
});
