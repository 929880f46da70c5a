import assert from "node:assert/strict";
import { test } from "node:test";
import { tellShare } from "./tell-share.ts";

test("what two have in common is told in a line, with the value where it is kept", () => {
  assert.equal(tellShare({ type: "email", value: "x@mail.example" }), "E-mail address x@mail.example");
  assert.equal(tellShare({ type: "phone", value: null }), "Phone number (only a keyed hash is kept)");
  assert.equal(tellShare({ type: "text", value: null, likeness: 0.834 }), "A text that is 83 % alike");
  assert.equal(tellShare({ type: "photo", value: null, distance: 0 }), "The same picture");
  assert.equal(tellShare({ type: "photo", value: null, distance: 7 }), "A picture that is alike, 7 of 64 bits off");
});
