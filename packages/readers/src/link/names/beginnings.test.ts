import assert from "node:assert/strict";
import { test } from "node:test";
import { openBeginnings } from "./beginnings.ts";
import { writeSymbols } from "./symbols.ts";

function mayBegin(text: string): boolean {
  const beginnings = openBeginnings();
  beginnings.add("coinbase");
  const symbols = new Uint8Array(64);
  writeSymbols(text, symbols);
  return beginnings.mayBeAt(symbols, 0);
}

test("a text may begin where its first three characters stand, or those they are read for", () => {
  for (const text of ["coin", "COI", "c01nbase", "c-oinbase", "co-inbase"]) assert.ok(mayBegin(text), text);
});

test("a text begins nowhere else, and not at the end of another", () => {
  for (const text of ["", "c", "co", "con", "c.oinbase", "binance"]) assert.ok(!mayBegin(text), text);
});
