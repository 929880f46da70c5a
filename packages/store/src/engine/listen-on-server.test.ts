import assert from "node:assert/strict";
import { test } from "node:test";
import { onEveryEngine } from "../on-every-engine.test-support.ts";

await onEveryEngine("listening", (database) => {
  test("what is notified is heard again after the connection broke", async (context) => {
    const { engine } = database();
    if (engine.kind === "pglite") {
      context.skip("The embedded database has no connection that could break.");
      return;
    }
    const heard: string[] = [];
    const stop = await engine.listen("breaking", (payload) => heard.push(payload));
    await engine.run(
      "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen \"breaking\"' and pid <> pg_backend_pid()",
    );
    for (let turn = 0; turn < 200 && !heard.includes("hello"); turn += 1) {
      await engine.run("select pg_notify('breaking', 'hello')");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await stop();
    assert.ok(heard.includes("hello"));
  });
});
