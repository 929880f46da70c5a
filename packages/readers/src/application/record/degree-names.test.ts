import assert from "node:assert/strict";
import { it } from "node:test";
import { foldDegree, mayBeSameDegree } from "./degree-names.ts";

it("a degree is the same in full and in short, and with and without its subject", () => {
  for (const [one, other] of [
    ["Bachelor of Science in Physics", "B.Sc. Physics"],
    ["Bachelor of Science (Hons), Physics", "BSc Physics"],
    ["Bachelor’s of Arts, History", "BA History"],
    ["Master of Engineering", "MEng"],
    ["Licenciatura, Bachelor of Science in Physics", "Licenciatura BSc Physics"],
    ["BSc", "BSc Physics"],
  ] as const)
    assert.ok(mayBeSameDegree(foldDegree(one), foldDegree(other)), one);
  for (const [one, other] of [
    ["BSc Physics", "BA History"],
    ["Master of Science in Physics", "BSc Physics"],
    ["BSc Physics", "BSc Mathematics"],
  ] as const)
    assert.ok(!mayBeSameDegree(foldDegree(one), foldDegree(other)), one);
});
