import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noPolicy, outcomes, type LinkFacts, type Policy } from "@doorward/core";
import { judgeLink } from "@doorward/doors";
import { noList, openLinkReader } from "@doorward/readers/link";

// A link that merely claims to come from somebody trusted gains nothing by it.
const today = "2026-11-26";
const trusted = "desk.example";
const stranger = "evil.test";
const over = "former.example";
const policy: Policy = {
  organisation: { name: "Desk", names: ["deskexample"], domains: [trusted], mailServers: [] },
  vendors: [{ name: "Former", domains: [over], verified: { how: "Called", by: "Dana", until: "2026-11-25" } }],
};
const reader = openLinkReader({ policy, lists: noList, today });
const withoutPolicy = openLinkReader({ policy: noPolicy, lists: noList, today });

const claims: Readonly<Record<string, string>> = {
  "as the user name": `https://${trusted}@${stranger}/`,
  "as user name and password": `https://${trusted}:443@${stranger}/`,
  "as an encoded user name": `https://${trusted}%40@${stranger}/`,
  "in front of a backslash": `https://${stranger}\\@${trusted}/`,
  "as a subdomain": `https://${trusted}.${stranger}/`,
  "as a subdomain with dashes": `https://${trusted.replace(".", "-")}.${stranger}/`,
  "as the end of a longer label": `https://evil-${trusted}/`,
  "as the end of a name without a dot": `https://evil${trusted}/`,
  "in the path": `https://${stranger}/${trusted}/`,
  "as an address in the path": `https://${stranger}/https://${trusted}/`,
  "in the query": `https://${stranger}/?from=${trusted}&url=https%3A%2F%2F${trusted}%2F`,
  "in the fragment": `https://${stranger}/#https://${trusted}/`,
  "as the target a wrapper names": `https://${stranger}/wrap?url=https://${trusted}/`,
  "as the text of a link in Markdown": `[https://${trusted}/](https://${stranger}/)`,
  "as the text of a link in HTML": `<a href="https://${stranger}/">https://${trusted}/</a>`,
  "as text in front": `${trusted} https://${stranger}/`,
  "with letters of another script": `https://dеsk.example/`,
  "with letters of another script, encoded": `https://xn--dsk-qdd.example/`,
  "with a mark on a letter": `https://dësk.example/`,
  "with dots at the end of a subdomain": `https://${trusted}.${stranger}./`,
  "with a slash that is none": `https://${trusted}∕login.${stranger}/`,
  "with a question mark that is none": `https://${trusted}？.${stranger}/`,
  "with an encoded dot": `https://${trusted}%2e${stranger}/`,
  "with a full-width dot": `https://${trusted}。${stranger}/`,
  "with a port like a path": `https://${stranger}:8443/${trusted}`,
  "with a comma": `https://${trusted},${stranger}/`,
  "with a tab inside": `https://${trusted}\t.${stranger}/`,
  "with a null byte": `https://${trusted}%00.${stranger}/`,
  "with the reading direction turned": `https://${stranger}/\u202E${trusted}`,
  "as a scheme of its own": `${trusted}://${stranger}/`,
  "as a script": `javascript://${trusted}/%0Aalert(1)`,
  "as data": `data:text/html,https://${trusted}/`,
  "as a file server": `file://${stranger}/${trusted}`,
  "by a proof that is over": `https://${over}/`,
  "by a proof that is over, below": `https://www.${over}/`,
  "on another ending": "https://desk.test/",
  "on its own ending alone": "https://example/",
};

describe("a forged claim to be trusted", () => {
  for (const [name, link] of Object.entries(claims)) {
    it(`gains nothing ${name}`, () => {
      const facts = read(reader, link);
      const lies = facts.links.filter(({ verified, host }) => verified !== undefined && !isTrusted(host?.name));
      assert.deepEqual(lies, []);
      assert.ok(rank(facts) >= rank(read(withoutPolicy, link)), "The policy made the verdict milder.");
      const [handedIn] = facts.links;
      const isOpened = /^(?:https?):$/u.test(URL.parse(link)?.protocol ?? "");
      if (isOpened) assert.equal(handedIn?.verified, undefined);
    });
  }

  it("is told apart from the real thing", () => {
    for (const link of [`https://${trusted}/`, `https://www.${trusted}:8443/?a#b`, `HTTPS://DESK.EXAMPLE/`])
      assert.deepEqual(read(reader, link).links[0]?.verified, { name: "Desk", relation: "own" }, link);
  });
});

function read({ read: readLink }: typeof reader, link: string): LinkFacts {
  return readLink(link, { path: "links.txt", line: 1, excerpt: link });
}

function rank(facts: LinkFacts): number {
  return outcomes.indexOf(judgeLink(facts, { door: "support", name: "link", tookMs: 0 }).verdict);
}

function isTrusted(host: string | undefined): boolean {
  return host === trusted || host?.endsWith(`.${trusted}`) === true;
}
