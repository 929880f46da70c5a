import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { testCase } from "./case.test-support.ts";
import { testConnections } from "./connections.test-support.ts";
import { testDropAndSearch } from "./drop-and-search.test-support.ts";
import { testLookingAfter } from "./looking-after.test-support.ts";
import { useDesk } from "./open-desk.ts";
import { testQueue } from "./queue.test-support.ts";
import { testWaysIn } from "./ways-in.test-support.ts";

// One server and one browser for every screen; each part leaves the administrator signed in.
const desk = useDesk();

describe("the ways in", () => testWaysIn(desk));
describe("the queue", () => testQueue(desk));
describe("a case", () => testCase(desk));
describe("the drop zone and the search", () => testDropAndSearch(desk));
describe("connections", () => testConnections(desk));
describe("health and settings", () => testLookingAfter(desk));

it("nothing went wrong in any window, and nothing was asked of anybody else", () => {
  assert.deepEqual(desk().faults, []);
});
