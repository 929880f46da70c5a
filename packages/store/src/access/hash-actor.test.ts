import assert from "node:assert/strict";
import { test } from "node:test";
import { nameNetwork } from "./hash-actor.ts";

test("an address is kept as the network that it lies in", () => {
  for (const [ip, network] of [
    ["203.0.113.77", "203.0.113.0/24"],
    ["2001:db8:1:2::3", "2001:db8:1::/48"],
    ["2001:DB8::1", "2001:db8:0::/48"],
    ["::1", "0:0:0::/48"],
    ["::ffff:203.0.113.77", "203.0.113.0/24"],
  ])
    assert.equal(nameNetwork(ip ?? ""), network);
});

test("what is no address has none", () => {
  for (const ip of ["", "localhost", "203.0.113", "203.0.113.256", "1:2", "fe80::1%eth0", ":".repeat(5000), "::1]/x"])
    assert.equal(nameNetwork(ip), undefined, ip.slice(0, 20));
});
