import assert from "node:assert/strict";
import { test } from "node:test";
import { tellDestinationState, tellSourceState } from "./tell-state.ts";

const never = { contactAt: null, arrivals: 0, arrivalAt: null, failures: 0, failureAt: null, failure: null };
const [early, late] = ["2026-11-26T09:00:00.000Z", "2026-11-26T10:00:00.000Z"];

const tellSource = (health: object, parts: object = {}) =>
  tellSourceState({ pausedAt: null, missing: [], health: { ...never, ...health }, ...parts }).word;
const tellDestination = (health: object, disabledAt: string | null = null) =>
  tellDestinationState({
    disabledAt,
    health: { succeededAt: null, failedAt: null, failure: null, failures: 0, ...health },
  }).word;

test("a source is failing until it was reached again", () => {
  assert.equal(tellSource({}), "Nothing came yet");
  assert.equal(tellSource({ contactAt: early }), "Working");
  assert.equal(tellSource({ contactAt: early, failureAt: late, failures: 1, failure: "It hung up." }), "Failing");
  assert.equal(tellSource({ arrivalAt: late, failureAt: early, failures: 1, failure: "It hung up." }), "Working");
  assert.equal(tellSource({ failureAt: early }, { missing: ["password"] }), "Needs a secret");
  assert.equal(tellSource({ failureAt: early }, { missing: ["password"], pausedAt: late }), "Paused");
});

test("a destination is failing until one delivery went well", () => {
  assert.equal(tellDestination({}), "Nothing sent yet");
  assert.equal(tellDestination({ succeededAt: early }), "Working");
  assert.equal(tellDestination({ succeededAt: early, failedAt: late, failure: "403", failures: 1 }), "Failing");
  assert.equal(tellDestination({ failure: "403" }, late), "Disabled");
});
