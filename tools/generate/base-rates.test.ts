import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { flagsPerThousand, predictiveValue, tellBaseRates } from "./base-rates.ts";

/** Prevalence, then share of flags that are right and flags in a thousand, in percent and pieces, for three qualities. */
const table: readonly (readonly [string, number, readonly (readonly [number, number])[]])[] = [
  [
    "one state's workers",
    1 / 343,
    [
      [8.1, 32.5],
      [20.8, 12.6],
      [53.9, 4.3],
    ],
  ],
  [
    "an estimate for Web3",
    0.04,
    [
      [55.6, 64.8],
      [78.9, 45.6],
      [94.3, 33.9],
    ],
  ],
  [
    "any misrepresentation",
    1 / 6,
    [
      [85.7, 175],
      [94.7, 158],
      [98.8, 135],
    ],
  ],
];
const qualities = [
  { sensitivity: 0.9, falsePositiveRate: 0.03 },
  { sensitivity: 0.9, falsePositiveRate: 0.01 },
  { sensitivity: 0.8, falsePositiveRate: 0.002 },
];

describe("what a flag means", () => {
  for (const [name, prevalence, expected] of table)
    it(`follows from how often it is so: ${name}`, () => {
      for (const [at, quality] of qualities.entries()) {
        const [right = 0, flags = 0] = expected[at] ?? [];
        assert.ok(Math.abs(100 * predictiveValue(quality, prevalence) - right) <= 0.06, `${at}`);
        assert.ok(Math.abs(flagsPerThousand(quality, prevalence) - flags) <= 0.5, `${at}`);
      }
    });

  it("is even at 1 in 343 only up to 0.23 % of false flags", () => {
    assert.ok(predictiveValue({ sensitivity: 0.8, falsePositiveRate: 0.0023 }, 1 / 343) >= 0.5);
    assert.ok(predictiveValue({ sensitivity: 0.8, falsePositiveRate: 0.0025 }, 1 / 343) < 0.5);
  });

  it("is nothing where nothing is flagged", () => {
    assert.equal(predictiveValue({ sensitivity: 0, falsePositiveRate: 0 }, 0.5), 0);
  });

  it("is told with both rates, and that nobody measured them", () => {
    const told = tellBaseRates("strong");
    assert.match(told, /1 in 343.*20\.8 %.*1 in 6.*94\.7 %/u);
    assert.match(told, /stated by judgement and not measured/u);
  });
});
