import type { Data } from "@doorward/core";
import { marksOf } from "./marks.ts";
import { arrivalPrefix, toPattern, toTexts } from "./text.ts";
import type { Value } from "./value.ts";

const mostTexts = 64;
const longestText = 512;

/** What a fact tells of a value. Texts are cut; how much of a text there was is not kept. */
export function describeValue(value: Value): Data {
  const marks = marksOf(value);
  const known = toTexts(value) ?? partsOf(value);
  return {
    texts: known
      .slice(0, mostTexts)
      .map((text) => text.slice(0, longestText).replaceAll(`${arrivalPrefix}./`, "./").replaceAll(arrivalPrefix, "./")),
    encodings: marks.encodings,
    origins: marks.origins,
  };
}

function partsOf(value: Value): readonly string[] {
  if (value.kind === "union") return value.options.flatMap((option) => toTexts(option) ?? partsOf(option));
  const pattern = toPattern(value);
  if (pattern !== undefined) return [pattern];
  if (value.kind === "list") return value.items.slice(0, mostTexts).flatMap((item) => toTexts(item) ?? []);
  return [];
}
