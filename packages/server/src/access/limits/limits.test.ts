import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAttempts } from "./attempts.ts";
import { makeBoundedTable } from "./bounded-table.ts";
import { networkOf } from "./network-of.ts";
import { makeRateLimits } from "./rate-limits.ts";

const start = new Date("2026-11-26T10:00:00Z").getTime();
const at = (seconds: number) => new Date(start + seconds * 1000);

test("failures cost more and more waiting, up to a quarter of an hour, and are forgotten after an hour", () => {
  const attempts = makeAttempts();
  const counted = [{ key: "ada", free: 3 }];
  const waits: number[] = [];
  let now = 0;
  for (let turn = 0; turn < 16; turn += 1) {
    const wait = attempts.begin(counted, at(now));
    if (wait === undefined) continue;
    waits.push(wait);
    now += wait;
    assert.equal(attempts.begin(counted, at(now)), undefined, "after the wait one may try");
  }
  assert.deepEqual(waits.slice(0, 5), [2, 4, 8, 16, 32]);
  assert.equal(waits.at(-1), 900);
  assert.equal(attempts.begin(counted, at(now + 3601)), undefined);
  assert.equal(attempts.begin(counted, at(now + 3601)), undefined);
});

test("attempts that are under way count, so that many at once are no way around", () => {
  const attempts = makeAttempts();
  const counted = [{ key: "ada", free: 5 }];
  const passed = Array.from({ length: 50 }, () => attempts.begin(counted, at(0))).filter((wait) => wait === undefined);
  assert.equal(passed.length, 5);
});

test("success forgets the failures of the account, and takes back one of the network", () => {
  const attempts = makeAttempts();
  const own = [{ key: "own", free: 2 }];
  const shared = [{ key: "shared", free: 3 }];
  for (let turn = 0; turn < 20; turn += 1) {
    assert.equal(attempts.begin([...own, ...shared], at(0)), undefined);
    attempts.succeed(own, shared);
  }
  for (let turn = 0; turn < 3; turn += 1) attempts.begin(shared, at(0));
  attempts.succeed([], shared);
  assert.equal(attempts.begin(shared, at(0)), undefined);
  assert.equal(attempts.begin(shared, at(0)), 2, "an account of one's own does not wash away the guesses at others");
});

test("tables forget what was longest unused and never grow", () => {
  const table = makeBoundedTable<number>(3);
  for (const [index, key] of ["a", "b", "c", "a", "d"].entries()) table.set(key, index);
  assert.equal(table.size(), 3);
  assert.equal(table.get("b"), undefined);
  assert.equal(table.get("a"), 3);
});

test("a gateway hands in a hundred mails a second for a minute, and no more than its pace for long", () => {
  const rates = makeRateLimits();
  for (let second = 0; second < 60; second += 1)
    for (let mail = 0; mail < 100; mail += 1) assert.equal(rates.take("changing", "token:1", at(second)), undefined);
  const turned = Array.from({ length: 3000 }, () => rates.take("changing", "token:1", at(60))).filter(
    (wait) => wait !== undefined,
  );
  assert.ok(turned.length >= 2000);
  assert.equal(turned[0], 1);
  assert.equal(rates.take("changing", "token:2", at(60)), undefined, "others are not held up");
  assert.equal(rates.take("reading", "token:1", at(60)), undefined);
});

test("a clock that goes back gives nothing", () => {
  const rates = makeRateLimits();
  for (let turn = 0; turn < 30; turn += 1) rates.take("sign-in", "a", at(100));
  assert.equal(typeof rates.take("sign-in", "a", at(0)), "number");
});

test("a network is an IPv4 address, or 64 bits of an IPv6 address", () => {
  const networks: readonly (readonly [string, string])[] = [
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["unknown", "unknown"],
    ["999.1.1.1", "unknown"],
  ];
  for (const [address, network] of networks) assert.equal(networkOf(address), network);
});
