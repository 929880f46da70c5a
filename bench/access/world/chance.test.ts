import assert from "node:assert/strict";
import { it } from "node:test";
import { openChance } from "./chance.ts";

const number = 40_000;

function measure(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: number }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / number;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / number };
}

const isNear = (value: number, expected: number, within: number) => Math.abs(value - expected) <= within;

it("draws from the distributions that it names", () => {
  const chance = openChance(1);
  for (const [name, draw, mean, variance] of [
    ["uniform", chance.uniform, 1 / 2, 1 / 12],
    ["normal", chance.normal, 0, 1],
    ["gamma of 3", () => chance.gamma(3), 1, 1 / 3],
    ["gamma of a half", () => chance.gamma(0.5), 1, 2],
    ["poisson of 1.5", () => chance.poisson(1.5), 1.5, 1.5],
    ["poisson of 150", () => chance.poisson(150), 150, 150],
    ["log-normal of a half", () => chance.lognormal(0.5), 1, 0.25],
  ] as const) {
    const measured = measure(draw);
    const error = Math.sqrt(variance / number);
    assert.ok(isNear(measured.mean, mean, 5 * error), `${name}: mean ${measured.mean}`);
    assert.ok(isNear(measured.variance, variance, 0.1 * variance), `${name}: variance ${measured.variance}`);
  }
});

const draw = (...seed: number[]) => Array.from({ length: 5 }, openChance(...seed).uniform);

it("draws the same for the same seed and its parts, and something else for others", () => {
  assert.deepEqual(draw(1, 2), draw(1, 2));
  for (const other of [[1], [2, 1], [1, 3], [1, 2, 0]]) assert.notDeepEqual(draw(1, 2), draw(...other));
});
