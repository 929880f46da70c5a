import assert from "node:assert/strict";
import { test } from "node:test";
import { brands } from "../../brands/brands.ts";
import { listServices } from "../../services/list-services.ts";
import data from "../data/popular-domains.json" with { type: "json" };
import { guardRow, type Guarded } from "./guard-row.ts";

const known: Readonly<Record<string, readonly string[]>> = {
  "official domain of a brand": brands.flatMap(({ domains }) => domains),
  "host that a brand shares with everybody": brands.flatMap(({ shared = [] }) => shared),
  service: listServices().map(([pattern]) => pattern.replace(/^\*\./u, "")),
  "popular host": data.popular,
  "host of strangers' content": data.paths,
  "host of strangers' names": data.names,
};

for (const [kind, hosts] of Object.entries(known))
  test(`no ${kind} is blocked as a whole, whatever a list says`, () => {
    const blocked = hosts.flatMap((host) => [host, `www.${host}`]).filter((host) => isBlockedWhole(guard(host)));
    assert.deepEqual(blocked, []);
  });

test("what customers have below a service is blocked", () => {
  for (const host of [
    "evil.ghost.io",
    "evil.github.io",
    "evil.duckdns.org",
    "evil.ngrok-free.app",
    "evil.storage.googleapis.com",
  ])
    assert.ok(isBlockedWhole(guard(host)), host);
});

test("the data file is in order, and has each host once", () => {
  for (const list of [data.popular, data.paths, data.names, data.labels]) assert.deepEqual(list, list.toSorted());
  const all = [...data.popular, ...data.paths];
  assert.equal(new Set(all).size, all.length);
});

function guard(value: string): Guarded {
  return guardRow({ at: "line 1", value, effect: "block" }, { source: "test", label: "phishing", today: "2026-11-26" });
}

function isBlockedWhole(guarded: Guarded): boolean {
  return guarded.became === "taken" && guarded.row.reach !== "path";
}
