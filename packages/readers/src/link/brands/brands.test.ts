import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { parse } from "tldts";
import { brands } from "./brands.ts";
import schema from "./data/brands.schema.json" with { type: "json" };

const entries = brands.flatMap(({ name, domains, endings = [], shared = [] }) => [
  ...[...domains, ...endings].map((host) => ({ name, host, isShared: false })),
  ...shared.map((host) => ({ name, host, isShared: true })),
]);
const named = new Set(entries.map(({ host }) => host));

test("the data file follows its schema", () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile({ ...schema });
  assert.ok(validate(brands), JSON.stringify(validate.errors, undefined, 1));
});

test("there are at least 250 brands, and every category has one", () => {
  assert.ok(brands.length >= 250, `${brands.length}`);
  const used = new Set<string>(brands.map(({ category }) => category));
  assert.deepEqual(
    schema.items.properties.category.enum.filter((category) => !used.has(category)),
    [],
  );
});

test("brands are sorted by name, and each has its own", () => {
  const names = brands.map(({ name }) => name.toLowerCase());
  assert.deepEqual(names, names.toSorted());
  assert.equal(new Set(names).size, names.length);
});

test("domains are sorted", () => {
  for (const { domains, endings = [], shared = [] } of brands)
    for (const hosts of [domains, endings, shared]) assert.deepEqual(hosts, hosts.toSorted());
});

test("no domain is claimed twice", () => {
  const seen = new Map<string, string>();
  const twice = entries.filter(
    ({ host, name }) => seen.size === seen.set(host, `${seen.get(host) ?? ""} ${name}`).size,
  );
  assert.deepEqual(twice, []);
});

test("every brand has a host", () => {
  assert.deepEqual(
    brands.filter(({ domains, shared = [] }) => domains.length + shared.length === 0).map(({ name }) => name),
    [],
  );
});

test("an own domain is what somebody registered, a host below another entry, or a brand's own ending", () => {
  assert.deepEqual(
    entries.filter(({ host, isShared }) => !isShared && !isWhole(host) && !isBelowEntry(host)),
    [],
  );
});

test("only endings of brands and shared entries are public suffixes", () => {
  assert.deepEqual(
    entries.filter(({ host, isShared }) => !isShared && !isEnding(host) && parseOwn(host).domain === null),
    [],
  );
});

test("no entry says what the entry above it says already", () => {
  assert.deepEqual(
    entries.filter((entry) => {
      const above = listAbove(entry.host).find((host) => named.has(host));
      return entries.some(
        ({ host, name, isShared }) => host === above && name === entry.name && isShared === entry.isShared,
      );
    }),
    [],
  );
});

test("common words are among the words", () => {
  for (const { name, words, common = [] } of brands)
    assert.deepEqual(
      common.filter((word) => !words.includes(word)),
      [],
      name,
    );
});

test("borrowed words are among the common ones", () => {
  for (const { name, common = [], borrowed = [] } of brands)
    assert.deepEqual(
      borrowed.filter((word) => !common.includes(word)),
      [],
      name,
    );
});

test("no word is claimed twice", () => {
  const words = brands.flatMap((brand) => brand.words);
  assert.deepEqual(
    words.filter((word, index) => words.indexOf(word) !== index),
    [],
  );
});

test("a word that names another brand's domain is common", () => {
  const labels = entries.flatMap(({ host, name }) => {
    const { domain, domainWithoutSuffix } = parse(host);
    return domain === host && domainWithoutSuffix !== null ? [{ name, label: domainWithoutSuffix }] : [];
  });
  const clashes = brands.flatMap(({ name, words, common = [] }) =>
    labels.filter(({ label, name: other }) => other !== name && words.includes(label) && !common.includes(label)),
  );
  assert.deepEqual(clashes, []);
});

/** Whether one owner holds the host, by the registries of ICANN or by a private one. */
function isWhole(host: string): boolean {
  return isEnding(host) || parse(host).domain === host || parseOwn(host).domain === host;
}

function isBelowEntry(host: string): boolean {
  return listAbove(host).some((above) => named.has(above));
}

function isEnding(host: string): boolean {
  const { isIcann, publicSuffix } = parse(`name.${host}`);
  return isIcann === true && publicSuffix === host && !host.includes(".");
}

function parseOwn(host: string): ReturnType<typeof parse> {
  return parse(host, { allowPrivateDomains: true });
}

/** The names above a host, the longest first. */
function listAbove(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join("."));
}
