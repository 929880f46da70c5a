import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { checkKeyring } from "./check-keyring.ts";
import { addSealingKey, makeKeyring, readKeyring } from "./keyring.ts";

await onEveryEngine("the key of a database", (database) => {
  const check = (text: string) => checkKeyring({ sql: database().sql, keys: readKeyring(text, "test") });
  const text = makeKeyring();

  test("a new database takes the key, also after it was rotated, and refuses another", async () => {
    await database().sql.deleteFrom("key_marks").execute();
    await check(text);
    await check(addSealingKey(text));
    await assert.rejects(
      check(makeKeyring()),
      (error) => error instanceof Problem && error.code === "key-not-valid" && /another key/u.test(error.message),
    );
    await check(text);
  });
});
