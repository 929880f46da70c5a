import assert from "node:assert/strict";
import { test } from "node:test";
import { brands } from "../../brands/brands.ts";
import { listServices } from "../../services/list-services.ts";
import { readHost } from "../../address/read-host.ts";
import data from "../data/popular-domains.json" with { type: "json" };
import { mayBeShared } from "./may-be-shared.ts";
import { whyShared } from "./why-shared.ts";

const known = [
  ...data.popular,
  ...data.paths,
  ...data.names,
  ...brands.flatMap(({ domains, endings = [], shared = [] }) => [...domains, ...endings, ...shared]),
  ...listServices().map(([pattern]) => (pattern.split("/", 1)[0] ?? "").replace(/^\*\./u, "x.").replace(/\*$/u, "com")),
];

test("no host that strangers share is turned away", () => {
  for (const name of known)
    for (const each of [name, `www.${name}`, `docs.${name}`, `evil.${name}`, `a.b.${name}`]) {
      const host = readHost(each);
      if (host !== undefined && whyShared(host) !== undefined) assert.ok(mayBeShared(host), each);
    }
  for (const suffix of ["com", "co.uk", "vercel.app", "github.io", "s3.amazonaws.com"]) {
    const host = readHost(suffix);
    if (host !== undefined && whyShared(host) !== undefined) assert.ok(mayBeShared(host), suffix);
  }
});

test("every other is", () => {
  const hosts = Array.from({ length: 1000 }, (_, at) => readHost(`name-${at}.example`)).filter(
    (host) => host !== undefined,
  );
  assert.ok(hosts.filter(mayBeShared).length === 0);
});
