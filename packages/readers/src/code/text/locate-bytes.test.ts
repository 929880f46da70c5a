import assert from "node:assert/strict";
import { it } from "node:test";
import { assert as check, property, string } from "fast-check";
import { indexLines } from "../../text/lines.ts";
import { locateBytes } from "./locate-bytes.ts";

it("places bytes as the text's own lines and columns do", () => {
  check(
    property(string({ unit: "binary", maxLength: 80 }), (noise) => {
      const text = noise.toWellFormed().replaceAll("a", "\r\n").replaceAll("b", "\n😀");
      const units = Array.from({ length: text.length + 1 }, (_, unit) => unit).filter((unit) =>
        text.slice(0, unit).isWellFormed(),
      );
      const places = locateBytes(
        Buffer.from(text),
        units.map((unit) => Buffer.byteLength(text.slice(0, unit))),
      );
      const lines = indexLines(text);
      for (const [index, unit] of units.entries()) assert.deepEqual(places[index], lines.locate(unit));
    }),
    { seed: 1, numRuns: 500 },
  );
});
