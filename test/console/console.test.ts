import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { testAudit } from "./audit.test-support.ts";
import { testCampaigns } from "./campaigns.test-support.ts";
import { testCase } from "./case.test-support.ts";
import { testConnections } from "./connections.test-support.ts";
import { testDropAndSearch } from "./drop-and-search.test-support.ts";
import { testHiring } from "./hiring.test-support.ts";
import { testKeeping } from "./keeping.test-support.ts";
import { testLists } from "./lists.test-support.ts";
import { testLookingAfter } from "./looking-after.test-support.ts";
import { useDesk } from "./open-desk.ts";
import { testAccount, testPeople } from "./people.test-support.ts";
import { testQueue } from "./queue.test-support.ts";
import { testRules } from "./rules.test-support.ts";
import { testWaysIn } from "./ways-in.test-support.ts";

// One server and one browser for every screen; each part leaves the administrator signed in.
const desk = useDesk();

describe("the ways in", () => testWaysIn(desk));
describe("the queue", () => testQueue(desk));
describe("the queue by campaign", () => testCampaigns(desk));
describe("a case", () => testCase(desk));
describe("the drop zone and the search", () => testDropAndSearch(desk));
describe("applications", () => testHiring(desk));
describe("the rules", () => testRules(desk));
describe("verified sources and lists", () => testLists(desk));
describe("people and tokens", () => testPeople(desk));
describe("one's own account", () => testAccount(desk));
describe("the audit log", () => testAudit(desk));
describe("connections", () => testConnections(desk));
describe("health and settings", () => testLookingAfter(desk));
describe("what people write", () => testKeeping(desk));

it("nothing went wrong in any window, and nothing was asked of anybody else", () => {
  assert.deepEqual(desk().faults, []);
});
