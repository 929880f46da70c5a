import assert from "node:assert/strict";
import { test } from "node:test";
import { createIntakeSource, newId, type Database } from "@doorward/store";
import { openServices } from "../services.test-support.ts";
import { waitForStop } from "../wait.ts";
import { runAlone } from "./run-alone.ts";

test("the work is stopped, and nobody waits, when the database says nothing any more", async (context) => {
  const { services, close } = await openServices();
  context.after(close);
  const { database } = services;
  const about = { kind: "mailbox", name: "Reports", door: "support", settings: {}, at: services.now() } as const;
  const { id } = await createIntakeSource(database, about);
  let isSilent = false;
  const silent = fallSilent(database, () => isSilent);
  const options = {
    database: silent,
    sourceId: id,
    holder: newId(services.now()),
    signal: new AbortController().signal,
    claimedFor: 0.6,
  };
  const isRun = await runAlone(options, async (signal) => {
    isSilent = true;
    await waitForStop(signal);
  });
  assert.equal(isRun, true);
  assert.equal(await runAlone(options, async () => assert.fail("it is not held")), false);
});

const never = () => new Promise(() => undefined);

/** A database that answers nothing to what is to be changed, as soon as it is so. */
function fallSilent(database: Database, isSilent: () => boolean): Database {
  const builder: object = new Proxy(
    {},
    { get: (_target, name) => (String(name).startsWith("execute") ? never : () => builder) },
  );
  const sql = new Proxy(database.sql, {
    get(target, name) {
      if (name === "updateTable" && isSilent()) return () => builder;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { ...database, sql };
}
