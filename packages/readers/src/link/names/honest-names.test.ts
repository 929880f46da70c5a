import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { ResemblanceKind } from "@doorward/core";
import { brands } from "../brands/brands.ts";
import { openNameIndex } from "./name-index.ts";
import { makeAddress } from "./names.test-support.ts";

const index = openNameIndex(
  brands.map(({ name, common = [], ...brand }) => ({ ...brand, brand: name, common, isOwn: false })),
);

/** What says that somebody meant to mislead, as against a name that is written out. */
const disguises: ReadonlySet<ResemblanceKind> = new Set([
  "lookalike-letters",
  "lookalike-characters",
  "one-edit",
  "transposed",
  "contained",
]);

function isDisguised(label: string): boolean {
  return index.compare(makeAddress({ name: `${label}.example` })).some(({ kind }) => disguises.has(kind));
}

function listPopular(ecosystem: string): readonly string[] {
  const file = join(import.meta.dirname, `../../code/dependencies/data/popular-${ecosystem}.txt`);
  const names = readFileSync(file, "utf8").split("\n");
  return names.filter((name) => /^[a-z0-9][a-z0-9-]{1,40}$/u.test(name));
}

describe("names of well-known packages, as hosts", () => {
  for (const ecosystem of ["npm", "pypi", "cargo", "rubygems"]) {
    it(`are hardly ever taken for a brand in disguise: ${ecosystem}`, () => {
      const names = listPopular(ecosystem);
      const taken = names.filter(isDisguised);
      assert.ok(taken.length <= names.length / 500, `${taken.length} of ${names.length}: ${taken.join(", ")}`);
    });
  }
});

describe("every word of a brand", () => {
  it("is the brand's own and nobody's slip", () => {
    const words = brands.flatMap((brand) => brand.words);
    assert.deepEqual(words.filter(isDisguised), []);
  });
});

it("numbered names are never taken for a brand in disguise", () => {
  const taken = Array.from({ length: 20_000 }, (_, number) => `site${number}`).filter(isDisguised);
  assert.deepEqual(taken, []);
});
