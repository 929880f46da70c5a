import assert from "node:assert/strict";
import { test } from "node:test";
import { readExample } from "./read-example.ts";

test("an example's links are read with the lists and the policy that lie beside them", async () => {
  const { link } = await readExample({
    name: "a listed link, and one to a vendor",
    files: {
      "links.txt": "https://evil.test/a\nhttps://www.acme.example/\n",
      "lists/feed.txt": "evil.test\norg.in\n",
      "lists/wallets.json": JSON.stringify({ allow: [], deny: ["https://evil.test/a"] }),
      "doorward.yaml":
        "vendors: [{ name: Acme, domains: [acme.example], verified: { how: Called, by: Dana, until: 2027-01-01 } }]\n",
    },
  });
  const told = link.map(({ links: [first] }) => [first?.verified?.name, first?.listed.map(({ source }) => source)]);
  assert.deepEqual(told, [
    [undefined, ["feed", "wallets"]],
    ["Acme", []],
  ]);
});
