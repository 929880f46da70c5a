import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { listCanaryKeys, placeCanary } from "../insider/canaries.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { hashCustomer, hashCustomerUnderAll, readCustomerKeys, rotateCustomerKey } from "./customer-keys.ts";

const on = new Date("2026-11-02T10:00:00Z");

await onEveryEngine("keys of customers", (database) => {
  const rotate = (step: "prepare" | "switch") => rotateCustomerKey(database(), { step, by: "user:1", at: on });
  const states = async () =>
    (await readCustomerKeys(database(), on)).map(({ version, state }) => `${String(version)} ${state}`);

  test("the first one is made when it is needed, once", async () => {
    const all = await Promise.all([1, 2, 3].map(() => readCustomerKeys(database(), on)));
    assert.deepEqual(await states(), ["1 present"]);
    const hashes = all.map((keys) => hashCustomer(keys, "customer 7"));
    assert.match(hashes[0] ?? "", /^[\da-f]{32}$/u);
    assert.equal(new Set(hashes).size, 1);
    assert.notEqual(hashes[0], hashCustomer(all[0] ?? [], "customer 8"));
  });

  test("it is changed in two steps, and customers are found under both", async () => {
    const before = hashCustomer(await readCustomerKeys(database(), on), "customer 7");
    await assert.rejects(rotate("switch"), (error) => error instanceof Problem && error.code === "conflict");
    await rotate("prepare");
    await assert.rejects(rotate("prepare"), (error) => error instanceof Problem && error.code === "conflict");
    assert.deepEqual(await states(), ["2 coming", "1 present"]);
    const [present, coming] = hashCustomerUnderAll(await readCustomerKeys(database(), on), "customer 7");
    assert.equal(present, before);
    await rotate("switch");
    assert.deepEqual(await states(), ["2 present", "1 past"]);
    const keys = await readCustomerKeys(database(), on);
    assert.equal(hashCustomer(keys, "customer 7"), coming);
    assert.deepEqual(hashCustomerUnderAll(keys, "customer 7"), [coming, before]);
  });

  test("canaries are found under a new key, and those whose id is not known are told", async () => {
    const keys = await readCustomerKeys(database(), on);
    const place = { band: null, label: "Nobody", by: "user:1", at: on };
    const hashed = (id: string) => hashCustomerUnderAll(keys, id);
    const known = await placeCanary(database(), { ...place, keys: hashed("canary 1"), customer: "canary 1" });
    const unknown = await placeCanary(database(), { ...place, keys: hashed("canary 2") });
    assert.deepEqual(await rotate("prepare"), { canariesMissed: [unknown] });
    const after = await readCustomerKeys(database(), on);
    const places = await listCanaryKeys(database());
    const found = (id: string) => hashCustomerUnderAll(after, id).map((key) => places.get(key));
    assert.deepEqual(found("canary 1"), [known, known, known]);
    assert.deepEqual(found("canary 2"), [unknown, undefined, unknown]);
    assert.deepEqual(await rotate("switch"), { canariesMissed: [unknown] });
  });
});
