import assert from "node:assert/strict";
import { test } from "node:test";
import { array, assert as check, constantFrom, property } from "fast-check";
import { collectAlone, collectTogether, type KeywordCollector } from "./keyword-collector.ts";

/** Collects the first places, up to a number. */
function collectPlaces(keywords: readonly string[], most: number): KeywordCollector<string[]> {
  return {
    keywords,
    open: () => {
      const places: string[] = [];
      return {
        hear: (keyword, offset) => places.push(`${keywords[keyword] ?? ""}@${offset}`) < most,
        finish: () => places,
      };
    },
  };
}

test("together, each collector hears what it would hear alone", () => {
  const collectors = [
    collectPlaces(["eval(", "exec"], 100),
    collectPlaces(["exec", "aaaaa", "child_process"], 2),
    collectPlaces(["ld_process", "aaaa"], 100),
  ] as const;
  const together = collectTogether(...collectors);
  const alone = collectors.map((each) => collectAlone(each));
  check(
    property(array(constantFrom("eval(", "EXEC", "child_", "process", "a", "aaaa", " ", "é")), (parts) => {
      const bytes = Buffer.from(parts.join(""));
      assert.deepEqual(
        [...together(bytes)],
        alone.map((collect) => collect(bytes)),
      );
    }),
  );
});
