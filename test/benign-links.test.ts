import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { measureBenign } from "../bench/link/measure-benign.ts";
import { collectReadmeLinks } from "../bench/link/readme-links.ts";

const mostChecked = 0.001;

// The benchmark does the same over many more packages and tells of each alarm why it is there.
test("links that the READMEs of installed packages name are not stopped, and hardly ever checked", () => {
  const links = collectReadmeLinks([join(import.meta.dirname, "../node_modules")]);
  assert.ok(links.length > 1000, `${links.length} links`);
  const { readmes } = measureBenign(links);
  const told = readmes.alarms.map(({ outcome, link, from, because }) => `${outcome} ${link} (${from}): ${because}`);
  assert.equal(readmes.stop.count, 0, told.join("\n"));
  assert.ok(readmes.check.count <= Math.ceil(links.length * mostChecked), told.join("\n"));
});
