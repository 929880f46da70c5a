import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { noPolicy, type Verdict } from "@doorward/core";
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

test("a link to a brand's own host is clear, and the brand's", () => {
  const wrong = brands.flatMap(({ name, domains, endings = [] }) =>
    [...domains, ...endings.map((ending) => `about.${ending}`)].flatMap((host) => {
      const { owner, verdict } = judgeHost(host);
      return owner === name && verdict.verdict === "clear" ? [] : [tell(host, owner, verdict)];
    }),
  );
  assert.deepEqual(wrong, []);
});

test("a link to a brand's shared host is the brand's, imitates nobody, and is never stopped", () => {
  const wrong = brands.flatMap(({ name, shared = [] }) =>
    shared.flatMap((host) => {
      const { owner, verdict } = judgeHost(host);
      const imitates = verdict.findings.some(({ family }) => family === "impersonation");
      return owner === name && !imitates && verdict.verdict !== "stop" ? [] : [tell(host, owner, verdict)];
    }),
  );
  assert.deepEqual(wrong, []);
});

function judgeHost(host: string): { readonly owner: string | undefined; readonly verdict: Verdict } {
  const url = `https://${host}/`;
  const facts = reader.read(url, { path: "links.txt", excerpt: url });
  const verdict = judgeLink(facts, { door: "support", name: url, tookMs: 0 });
  return { owner: facts.links[0]?.official?.brand, verdict };
}

function tell(host: string, owner: string | undefined, { verdict, findings }: Verdict): string {
  return `${host} (${owner ?? "nobody"}): ${verdict}, ${findings.map(({ rule }) => rule).join(", ")}`;
}
