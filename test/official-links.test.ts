import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noPolicy } from "@doorward/core";
import { judgeLink } from "@doorward/doors";
import { noList, openLinkReader } from "@doorward/readers/link";

/** What this test asks of an entry; its whole shape is tested beside the data. */
interface BrandHosts {
  readonly name: string;
  readonly domains: readonly string[];
  readonly endings?: readonly string[];
  readonly shared?: readonly string[];
}

const data = readFileSync(join(import.meta.dirname, "../packages/readers/src/link/brands/data/brands.json"), "utf8");
const brands = JSON.parse(data) as readonly BrandHosts[];
const reader = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-26" });

test("a link to a host of a brand is clear, and the brand's", () => {
  const wrong = brands.flatMap(({ name, domains, endings = [], shared = [] }) =>
    [...domains, ...endings.map((ending) => `about.${ending}`), ...shared].flatMap((host) => {
      const url = `https://${host}/`;
      const facts = reader.read(url, { path: "links.txt", excerpt: url });
      const { verdict, because } = judgeLink(facts, { door: "support", name: url, tookMs: 0 });
      const owner = facts.links[0]?.official?.brand;
      return verdict === "clear" && owner === name ? [] : [`${url} (${owner ?? "nobody"}): ${verdict}, ${because}`];
    }),
  );
  assert.deepEqual(wrong, []);
});
