import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AddressRange } from "@doorward/core";
import { mappedAddress, rangeOfIpv4, rangeOfIpv6 } from "./ip-address.ts";

/** First and last addresses of each block, and their neighbours. */
const ipv4: readonly (readonly [string, AddressRange])[] = [
  ["0.0.0.0", "loopback"],
  ["0.0.0.1", "reserved"],
  ["1.1.1.1", "public"],
  ["9.255.255.255", "public"],
  ["10.0.0.0", "private"],
  ["10.255.255.255", "private"],
  ["11.0.0.0", "public"],
  ["100.63.255.255", "public"],
  ["100.64.0.0", "private"],
  ["100.127.255.255", "private"],
  ["100.128.0.0", "public"],
  ["127.0.0.1", "loopback"],
  ["127.255.255.255", "loopback"],
  ["128.0.0.0", "public"],
  ["169.254.169.254", "link-local"],
  ["172.15.255.255", "public"],
  ["172.16.0.0", "private"],
  ["172.31.255.255", "private"],
  ["172.32.0.0", "public"],
  ["192.0.0.8", "reserved"],
  ["192.0.0.9", "public"],
  ["192.0.2.1", "documentation"],
  ["192.88.99.1", "reserved"],
  ["192.168.0.0", "private"],
  ["192.169.0.0", "public"],
  ["198.17.255.255", "public"],
  ["198.18.0.0", "reserved"],
  ["198.19.255.255", "reserved"],
  ["198.51.100.9", "documentation"],
  ["203.0.113.255", "documentation"],
  ["223.255.255.255", "public"],
  ["224.0.0.1", "reserved"],
  ["240.0.0.1", "reserved"],
  ["255.255.255.255", "reserved"],
];

const ipv6: readonly (readonly [string, AddressRange])[] = [
  ["[::]", "loopback"],
  ["[::1]", "loopback"],
  ["[::2]", "reserved"],
  ["[::ffff:7f00:1]", "loopback"],
  ["[::ffff:c0a8:1]", "private"],
  ["[::ffff:101:101]", "public"],
  ["[64:ff9b::101:101]", "public"],
  ["[64:ff9b::a00:1]", "private"],
  ["[64:ff9b:1::1]", "private"],
  ["[100::1]", "reserved"],
  ["[2001::1]", "reserved"],
  ["[2001:200::1]", "public"],
  ["[2001:db8::1]", "documentation"],
  ["[2002:a00:1::1]", "private"],
  ["[2606:4700::1111]", "public"],
  ["[3fff::1]", "documentation"],
  ["[3fff:1000::1]", "public"],
  ["[5f00::1]", "reserved"],
  ["[fc00::1]", "private"],
  ["[fdff::1]", "private"],
  ["[fe80::1]", "link-local"],
  ["[fec0::1]", "private"],
  ["[ff02::1]", "reserved"],
];

describe("where a number belongs", () => {
  for (const [address, range] of ipv4)
    it(`${address} is ${range}`, () => {
      assert.equal(rangeOfIpv4(address), range);
    });
  for (const [address, range] of ipv6)
    it(`${address} is ${range}`, () => {
      assert.equal(rangeOfIpv6(address), range);
    });
});

describe("an IPv4 address inside an IPv6 one", () => {
  it("is found where three standards put it", () => {
    assert.equal(mappedAddress("[::ffff:7f00:1]"), "127.0.0.1");
    assert.equal(mappedAddress("[64:ff9b::c000:207]"), "192.0.2.7");
    assert.equal(mappedAddress("[2002:c000:207::]"), "192.0.2.7");
    assert.equal(mappedAddress("[2001:db8::7f00:1]"), undefined);
    assert.equal(mappedAddress("[::1]"), undefined);
  });
});
