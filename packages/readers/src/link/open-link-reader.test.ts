import assert from "node:assert/strict";
import { test } from "node:test";
import { noPolicy, type Evidence, type LinkFacts } from "@doorward/core";
import * as fc from "fast-check";
import { noList } from "./lists/link-list.ts";
import { openLinkReader } from "./open-link-reader.ts";
import { wrappings } from "./wrappers/wrap.test-support.ts";

const reader = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-01-01" });
const at: Evidence = { path: "links.txt", line: 1, excerpt: "" };

function read(text: string): LinkFacts {
  return reader.read(text, at);
}

function hosts(facts: LinkFacts): string[] {
  return facts.links.map(({ host }) => host?.name ?? "");
}

test("a plain link is one layer that no wrapper stands around", () => {
  const { links, depth, isEndless } = read("https://wallet-check.example/a?b=1");
  assert.deepEqual([links.length, depth, isEndless], [1, 0, false]);
  assert.equal(links[0]?.via, "handed-in");
});

test("wrappers of all families nest to a depth of five", () => {
  const target = "https://wallet-check.example/connect?id=1";
  // Gateways leave the addresses of programs as they are, so those stand outside.
  const web = fc.constantFrom(...wrappings.filter(({ wrap }) => wrap("").startsWith("https:")));
  fc.assert(
    fc.property(fc.array(web, { minLength: 4, maxLength: 4 }), fc.constantFrom(...wrappings), (inside, outermost) => {
      const text = [...inside, outermost].reduce((link, { wrap }) => wrap(link), target);
      const facts = read(text);
      assert.ok(
        facts.links.some(({ canonical }) => canonical === target),
        text,
      );
      assert.ok(facts.depth >= 5, text);
      assert.equal(facts.isEndless, false, text);
    }),
    { numRuns: 150 },
  );
});

test("each address is read once, however often it is named", () => {
  const inner = "https://wallet-check.example/";
  const facts = read(`https://shop.example/out?url=${inner}&next=${inner}&goto=https://WALLET-check.example`);
  assert.deepEqual(hosts(facts), ["shop.example", "wallet-check.example"]);
});

test("the addresses of one layer are read in the order they are named", () => {
  const facts = read(
    "https://shop.example/out?url=https://one.example/&next=https://two.example/&to=https://three.example/",
  );
  assert.deepEqual(hosts(facts), ["shop.example", "one.example", "two.example", "three.example"]);
});

test("exactly as many layers as are opened are not endless, and one more is", () => {
  assert.deepEqual(count(31), [32, 31, false]);
  assert.deepEqual(count(32), [32, 31, true]);
});

/** Links, depth and endlessness of an address with so many wrappers around it. */
function count(wrappers: number): [links: number, depth: number, isEndless: boolean] {
  let text = "https://wallet-check.example/";
  for (let layer = 0; layer < wrappers; layer += 1) text = `https://n${layer}.example/out?url=${text}`;
  const { links, depth, isEndless } = read(text);
  return [links.length, depth, isEndless];
}

test("more targets in one address than are opened are endless", () => {
  const parameters = Array.from({ length: 200 }, (_, index) => `url=https://n${index}.example/`).join("&");
  const facts = read(`https://shop.example/?${parameters}`);
  assert.deepEqual([facts.links.length, facts.depth, facts.isEndless], [32, 1, true]);
});

test("ten thousand nested wrappers end, and are told as endless", () => {
  const facts = read(`${"https://l.facebook.com/l.php?u=".repeat(10_000)}https://wallet-check.example/`);
  assert.equal(facts.links.length, 32);
  assert.equal(facts.isEndless, true);
});

test("a megabyte of anything ends", () => {
  const million = 1_000_000;
  const texts = [
    `https://shop.example/?url=${"%25".repeat(million / 3)}`,
    `https://shop.example/?url=https%3A%2F%2Fa.example%2F${"%2541".repeat(million / 5)}`,
    `https://shop.example/?${"url=&".repeat(million / 5)}`,
    `https://shop.example/?${"&".repeat(million)}`,
    `https://shop.example/?u=aHR0c${"A".repeat(million)}`,
    `https://shop.example/?u=${"/".repeat(million)}`,
    `https://urldefense.com/v3/__https://${"*".repeat(million)}__;${"A".repeat(100)}!!x$`,
    `https://urldefense.com/v3/__https://a.example/${"**A".repeat(million / 3)}__;${"QUFB".repeat(1000)}!!x$`,
    `https://url.avanan.click/v2/${"_".repeat(million)}`,
    `https://secure-web.cisco.com/1/${"http".repeat(million / 4)}`,
    `ms-word:${"/http:".repeat(million / 6)}`,
    `zoommtg://${"a".repeat(million)}`,
    `intent://a#Intent;${"x;".repeat(million / 2)}end`,
    `https://${"a-".repeat(100)}.translate.goog/?${"&".repeat(million)}`,
  ];
  for (const text of texts) assert.ok(read(text).links.length > 0);
});

const opaque: readonly (readonly [text: string, hides: boolean])[] = [
  ["https://bit.ly/3xyz", true],
  // A parameter that anybody can add shows nothing.
  ["https://bit.ly/3xyz?url=https://zoom.us/", true],
  ["https://bit.ly/", false],
  ["https://metamask.app.link/dapp/wallet-check.example", false],
  ["https://wallet.app.link/aBcD123", true],
  ["https://desk.zendesk.com/auth/v3/signin", false],
  ["https://protect-us.mimecast.com/s/AbCdEfG", true],
  ["https://protect-us.mimecast.com/s/AbCdEfG?domain=wallet-check.example", false],
  ["https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwallet-check.example&data=05", false],
  ["https://nam01.safelinks.protection.outlook.com/?data=05", true],
  ["https://url.emailprotection.link/?bA1b2", true],
  ["https://urldefense.com/v3/__https", true],
  ["https://urldefense.com/", false],
  ["https://www.google.com/", false],
  ["https://www.google.com/url?q=https://wallet-check.example", false],
  ["https://wallet-check.vercel.app/a?b", false],
  ["https://wallet-check.example/a?url=x", false],
];

for (const [text, hides] of opaque)
  test(`${text} ${hides ? "hides its target" : "hides nothing"}`, () => {
    assert.equal(read(text).links[0]?.hidesTarget, hides);
  });
