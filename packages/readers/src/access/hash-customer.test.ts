import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import { Problem } from "@doorward/core";
import * as fc from "fast-check";
import { openCustomerHash } from "./hash-customer.ts";

describe("the keyed hash of a customer", () => {
  it("is HMAC-SHA256, as every other program makes it", () => {
    const keys = fc.uint8Array({ minLength: 32, maxLength: 100 });
    fc.assert(
      fc.property(keys, fc.array(fc.string({ unit: "grapheme", maxLength: 200 })), (key, customers) => {
        const hashCustomer = openCustomerHash(key);
        for (const customer of customers)
          assert.equal(hashCustomer(customer), createHmac("sha256", key).update(customer).digest("hex").slice(0, 32));
      }),
    );
  });

  it("is not made with a short key", () => {
    assert.throws(() => openCustomerHash(new Uint8Array(31)), Problem);
  });
});
