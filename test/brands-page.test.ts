import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";

const root = join(import.meta.dirname, "..");
const data = join(root, "packages/readers/src/link/brands/data");
const page = readFileSync(join(root, "docs/brands.md"), "utf8");
const schema = JSON.parse(readFileSync(join(data, "brands.schema.json"), "utf8")) as BrandSchema;

/** The part of the schema that this test looks into. */
interface BrandSchema {
  readonly items: { readonly properties: Readonly<Record<string, unknown>> };
}

test("docs/brands.md explains every part of an entry", () => {
  const explained = Array.from(page.matchAll(/^\| `(\w+)`/gmu), ([, part = ""]) => part);
  assert.deepEqual(explained.toSorted(), Object.keys(schema.items.properties).toSorted());
});

test("the entry that docs/brands.md shows is one of the data file", () => {
  const shown: unknown = JSON.parse(/^```json\n([^]*?)^```$/mu.exec(page)?.[1] ?? "");
  const validate = new Ajv().compile({ ...schema });
  assert.ok(validate([shown]), JSON.stringify(validate.errors));
  const brands = JSON.parse(readFileSync(join(data, "brands.json"), "utf8")) as readonly { name: string }[];
  assert.deepEqual(
    brands.find(({ name }) => name === "Trust Wallet"),
    shown,
  );
});
