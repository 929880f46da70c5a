import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { countDifferences, estimateLikeness, sketchText } from "@doorward/readers/application";
import { openPictureIndex, openTextIndex } from "./likeness-index.ts";

const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 5, maxLength: 40 });
const hash = fc.stringMatching(/^[\da-f]{16}$/u);

describe("an index", () => {
  it("of texts finds what comparing each pair finds, and the nearest of one owner", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), words, (texts, asked) => {
        const sketches = texts.map((text) => sketchText(text.join(" ")));
        const wanted = sketchText(asked.join(" "));
        const index = openTextIndex<number>();
        for (const [at, { minima }] of sketches.entries()) index.add(minima, at % 4);
        const truth = new Map<number, number>();
        for (const [at, sketch] of sketches.entries()) {
          const likeness = estimateLikeness(wanted, sketch);
          if (likeness >= 0.6) truth.set(at % 4, Math.max(truth.get(at % 4) ?? 0, likeness));
        }
        assert.deepEqual(index.find(wanted.minima, 0.6), truth);
      }),
      { numRuns: 50 },
    );
  });

  it("of texts finds nothing like a text without words", () => {
    const index = openTextIndex<string>();
    index.add(sketchText("").minima, "blank");
    assert.equal(index.find(sketchText("").minima, 0).size, 0);
  });

  it("of pictures finds what comparing each pair finds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hash, { minLength: 1, maxLength: 3 }), { maxLength: 80 }),
        hash,
        hash,
        (pictures, asked, other) => {
          const index = openPictureIndex<number>();
          for (const [at, hashes] of pictures.entries()) index.add(hashes, at);
          const truth = pictures.flatMap((hashes, at): [number, number][] => {
            const bits = Math.min(
              ...hashes.map((each) => countDifferences(each, asked)),
              countDifferences(hashes[0] ?? "", other),
            );
            return bits <= 24 ? [[at, bits]] : [];
          });
          assert.deepEqual(index.find([asked, other, "odd"], 24), new Map(truth));
        },
      ),
      { numRuns: 50 },
    );
  });
});
