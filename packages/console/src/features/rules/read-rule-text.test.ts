import assert from "node:assert/strict";
import { test } from "node:test";
import { readRuleText } from "./read-rule-text.ts";

const plain = (text: string) => ({ text, isCode: false });

test("paragraphs, lists, steps and names as in code are told apart", () => {
  assert.deepEqual(
    readRuleText("A line\nthat goes on with `code`.\n\n- one\n  and more\n- two\n\n1. Do `x`.\n2. Stop."),
    [
      { kind: "paragraph", spans: [plain("A line that goes on with "), { text: "code", isCode: true }, plain(".")] },
      { kind: "list", items: [[plain("one and more")], [plain("two")]] },
      { kind: "steps", items: [[plain("Do "), { text: "x", isCode: true }, plain(".")], [plain("Stop.")]] },
    ],
  );
});

test("a list may follow its sentence at once", () => {
  assert.deepEqual(readRuleText("These:\n- one"), [
    { kind: "paragraph", spans: [plain("These:")] },
    { kind: "list", items: [[plain("one")]] },
  ]);
});
