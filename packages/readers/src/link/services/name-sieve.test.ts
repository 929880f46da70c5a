import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { openNameSieve } from "./name-sieve.ts";

test("a name that was added is never turned away, wherever in a text it stands", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, name, after) => {
      const sieve = openNameSieve();
      sieve.add(name);
      assert.ok(sieve.mayHave(`${before}${name}${after}`, before.length, before.length + name.length));
    }),
  );
});

test("most names that were not added are turned away", () => {
  const sieve = openNameSieve();
  for (let number = 0; number < 1000; number += 1) sieve.add(`${String(number * 7919)}.example`);
  const passed = Array.from({ length: 1000 }, (_, number) => `shop-${String(number * 104_729)}.test`).filter((name) =>
    sieve.mayHave(name, 0, name.length),
  );
  assert.ok(passed.length < 200, String(passed.length));
});
