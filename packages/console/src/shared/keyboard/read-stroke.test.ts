import assert from "node:assert/strict";
import { test } from "node:test";
import { isSingle, readStroke } from "./read-stroke.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false };

test("keys are named as bindings name them", () => {
  assert.equal(readStroke({ ...none, key: "J" }), "j");
  assert.equal(readStroke({ ...none, key: "?" }), "?");
  assert.equal(readStroke({ ...none, key: "Enter" }), "Enter");
  assert.equal(readStroke({ ...none, key: "k", metaKey: true }), "mod+k");
  assert.equal(readStroke({ ...none, key: "k", ctrlKey: true }), "mod+k");
});

test("what composes letters is left to the browser", () => {
  assert.equal(readStroke({ ...none, key: "j", altKey: true }), undefined);
  assert.equal(readStroke({ ...none, key: "Dead" }), undefined);
});

test("only keys without a modifier can be turned off", () => {
  assert.deepEqual(["j", "g q", "mod+k"].map(isSingle), [true, true, false]);
});
