import assert from "node:assert/strict";
import { test } from "node:test";
import { makeLookUps } from "./look-ups.ts";

test("what is asked in one moment is asked once, and what is asked later anew", async () => {
  const lookUps = makeLookUps<number>();
  let asked = 0;
  const ask = async () => (asked += 1);
  assert.deepEqual(
    await Promise.all([lookUps.share("a", ask), lookUps.share("a", ask), lookUps.share("b", ask)]),
    [1, 1, 2],
  );
  assert.equal(await lookUps.share("a", ask), 3);
});

test("nobody gets an answer to a question that was asked before they came", async () => {
  const lookUps = makeLookUps<string>();
  const slow = Promise.withResolvers<string>();
  const begun = Promise.withResolvers<undefined>();
  const first = lookUps.share("token", async () => {
    begun.resolve(undefined);
    return await slow.promise;
  });
  await begun.promise;
  const second = lookUps.share("token", async () => "revoked");
  slow.resolve("held");
  assert.deepEqual([await first, await second], ["held", "revoked"]);
});

const fail = async () => await Promise.reject<string>(new Error("gone"));

test("what fails is told to all who waited for it, and forgotten", async () => {
  const lookUps = makeLookUps<string>();
  const told = await Promise.allSettled([lookUps.share("a", fail), lookUps.share("a", fail)]);
  assert.deepEqual(
    told.map(({ status }) => status),
    ["rejected", "rejected"],
  );
  assert.equal(await lookUps.share("a", async () => "back"), "back");
});
