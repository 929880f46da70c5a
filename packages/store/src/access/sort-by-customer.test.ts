import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sortByCustomer } from "./sort-by-customer.ts";

const keys = fc.stringMatching(/^[\da-f]{32}$/u);

test("rows come in the order of their customers, and those of one customer as they were", () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (customers, times) => {
      const rows = Array.from({ length: times }, (_, time) => customers.map((customer) => ({ customer, time }))).flat();
      const plain = rows.toSorted((a, b) => compare(a.customer.slice(0, 8), b.customer.slice(0, 8)));
      assert.deepEqual(sortByCustomer(rows), plain);
    }),
  );
});

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
