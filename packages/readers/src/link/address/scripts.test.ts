import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mixesScripts } from "./scripts.ts";

describe("letters of several scripts in one label", () => {
  const mixed = ["bin\u0430nce", "\u0440aypal", "coinb\u03B1se", "аррle", "\u13DFoin", "мосβа", "東京мир"];
  const normal = [
    "zoom",
    "müller",
    "москва",
    "αθήνα",
    "東京tokyo",
    "ラーメンramen",
    "東京タワー",
    "みんなのmiddle",
    "서울seoul",
    "ไทยwifi",
    "दिल्ली",
    "דואר",
    "24-7",
    "2024",
    "",
  ];
  for (const label of mixed)
    it(`are not written together in ${label}`, () => {
      assert.equal(mixesScripts(label), true);
    });
  for (const label of normal)
    it(`are normal in ${JSON.stringify(label)}`, () => {
      assert.equal(mixesScripts(label), false);
    });
});
