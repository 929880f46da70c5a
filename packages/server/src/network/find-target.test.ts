import assert from "node:assert/strict";
import { test } from "node:test";
import { placeOf, readAddress } from "../notify/read-address.ts";
import { findTarget } from "./find-target.ts";
import { readPrivateHosts } from "./private-hosts.ts";

const none = new Set<string>();
const refuse = { code: "network-refused" };
const resolveTo =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

test("an address of the Internet is taken, and the connection goes where it was looked up", async () => {
  const url = readAddress("https://Hooks.example:8443/x?y=1", "webhook", none);
  const target = await findTarget(placeOf(url), { resolve: resolveTo("93.184.215.14"), privateHosts: none });
  assert.deepEqual(target, { host: "hooks.example", port: 8443, address: "93.184.215.14", family: 4, authority: null });
  const ipv6 = await findTarget(placeOf(url), { resolve: resolveTo("2606:4700::1111"), privateHosts: none });
  assert.equal(ipv6.family, 6);
});

for (const address of [
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fd00::1",
  "2002:7f00:1::",
  "2001:0:7f00:1::",
])
  test(`nothing goes to ${address}, as itself or behind a name`, async () => {
    const url = new URL("https://name.example/");
    await assert.rejects(findTarget(placeOf(url), { resolve: resolveTo(address), privateHosts: none }), refuse);
    // One of several is enough, since the next connection may take that one.
    await assert.rejects(
      findTarget(placeOf(url), { resolve: resolveTo("93.184.215.14", address), privateHosts: none }),
      refuse,
    );
    const literal = readAddress(`https://${address.includes(":") ? `[${address}]` : address}/`, "webhook", none);
    await assert.rejects(findTarget(placeOf(literal), { resolve: resolveTo(), privateHosts: none }), refuse);
  });

test("other spellings of this machine are read as browsers read them, and refused", async () => {
  for (const host of ["0x7f.1", "2130706433", "017700000001", "127.1"])
    await assert.rejects(
      findTarget(placeOf(readAddress(`https://${host}/`, "webhook", none)), {
        resolve: resolveTo(),
        privateHosts: none,
      }),
      refuse,
    );
});

test("hosts that the server's start names may be private and plain, and no others", async () => {
  const privateHosts = readPrivateHosts({ DOORWARD_PRIVATE_HOSTS: " SIEM.internal, 127.0.0.1,, fd00::5 " });
  assert.deepEqual([...privateHosts], ["siem.internal", "127.0.0.1", "fd00::5"]);
  assert.equal(readPrivateHosts({}).size, 0);
  const url = readAddress("tcp://siem.internal", "siem-syslog", privateHosts);
  const target = await findTarget(placeOf(url), { resolve: resolveTo("10.0.0.5"), privateHosts });
  assert.deepEqual([target.address, target.port], ["10.0.0.5", 514]);
  assert.equal(
    (await findTarget(placeOf(new URL("https://[fd00::5]/")), { resolve: resolveTo(), privateHosts })).family,
    6,
  );
  for (const plain of ["http://hooks.example/", "http://localhost/"])
    assert.throws(() => readAddress(plain, "webhook", privateHosts), /leave only encrypted/u);
  assert.throws(() => readAddress("udp://siem.example", "siem-syslog", privateHosts), /begin with tls:/u);
});

test("a name that leads nowhere is told", async () => {
  const url = new URL("https://gone.example/");
  await assert.rejects(findTarget(placeOf(url), { resolve: resolveTo(), privateHosts: none }), /has no address/u);
  await assert.rejects(findTarget(placeOf(url), { resolve: fail, privateHosts: none }), /could not be resolved/u);
});

async function fail(): Promise<never> {
  return await Promise.reject(new Error("ENOTFOUND"));
}
