import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { testBudgetAndCanaries } from "./insider-budget.test-support.ts";
import { testOffersAndExports } from "./insider-four-eyes.test-support.ts";
import { testReviews } from "./insider-reviews.test-support.ts";
import { testAccessOverview } from "./insider-overview.test-support.ts";
import { testViewers } from "./insider-viewers.test-support.ts";
import { useDesk } from "./open-desk.ts";

// A desk of its own: what is counted of viewers opens cases that other screens would show.
const desk = useDesk();

describe("the overview of the insider door", () => testAccessOverview(desk));
describe("the budget and the canaries", () => testBudgetAndCanaries(desk));
describe("viewers, their cases and their victims", () => testViewers(desk));
describe("reviews of rights", () => testReviews(desk));
describe("offers and exports", () => testOffersAndExports(desk));

it("nothing went wrong in any window, and nothing was asked of anybody else", () => {
  assert.deepEqual(desk().faults, []);
});
