import assert from "node:assert/strict";
import { test } from "node:test";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { cutLog } from "./cut-log.ts";

await onEveryEngine("the log of the database", (database) => {
  test("of the embedded database it begins anew, and a server is left to itself", async () => {
    const { engine } = database();
    const begin = async () =>
      (await engine.run("select redo_lsn::text as place from pg_control_checkpoint()"))[0]?.["place"];
    const before = await begin();
    await engine.run("create table logged as select generate_series(1, 1000) as number");
    await cutLog(database());
    if (engine.kind === "pglite") assert.notEqual(await begin(), before);
    assert.equal((await engine.run("select from logged")).length, 1000);
  });
});
