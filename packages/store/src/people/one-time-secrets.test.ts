import assert from "node:assert/strict";
import { test } from "node:test";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import {
  makeOneTimeSecret,
  readOneTimeSecret,
  removeEndedSecrets,
  removeOneTimeSecrets,
  takeOneTimeSecret,
} from "./one-time-secrets.ts";

const at = new Date("2026-11-26T10:00:00Z");
const endsAt = new Date("2026-11-26T11:00:00Z");
const about = { email: "ada@desk.example" };

await onEveryEngine("one-time secrets", (database) => {
  const make = () => makeOneTimeSecret(database(), { purpose: "set-up", about, endsAt });
  const take = (secret: string, purpose = "set-up", moment = at) =>
    takeOneTimeSecret(database(), secret, purpose, moment);

  test("are taken once", async () => {
    const secret = await make();
    assert.deepEqual(await readOneTimeSecret(database(), secret, "set-up", at), about);
    assert.deepEqual(await take(secret), about);
    assert.equal(await take(secret), undefined);
    assert.equal(await readOneTimeSecret(database(), secret, "set-up", at), undefined);
  });

  test("are got by one of many who take them at once", async () => {
    for (let round = 0; round < 10; round += 1) {
      const secret = await make();
      const takers = Array.from({ length: 5 }, () =>
        inTransaction(database(), (handle) => takeOneTimeSecret(handle, secret, "set-up", at)),
      );
      assert.deepEqual(
        (await Promise.all(takers)).filter((taken) => taken !== undefined),
        [about],
      );
    }
  });

  test("serve one purpose, until their end", async () => {
    const secret = await make();
    assert.equal(await take(secret, "sign-in"), undefined);
    assert.equal(await readOneTimeSecret(database(), secret, "set-up", endsAt), undefined);
    assert.equal(await take(secret, "set-up", endsAt), undefined);
    assert.equal(await take(secret), undefined);
  });

  test("are not stored", async () => {
    const secret = await make();
    const stored = JSON.stringify(await database().sql.selectFrom("one_time_secrets").selectAll().execute());
    assert.ok(!stored.includes(secret));
  });

  test("are forgotten with their purpose or at their end", async () => {
    const [kept, other] = [await make(), await makeOneTimeSecret(database(), { purpose: "other", about, endsAt })];
    await removeOneTimeSecrets(database(), "set-up");
    assert.equal(await take(kept), undefined);
    assert.equal(await removeEndedSecrets(database(), at), 0);
    assert.equal(await removeEndedSecrets(database(), endsAt), 1);
    assert.equal(await take(other, "other"), undefined);
  });
});
