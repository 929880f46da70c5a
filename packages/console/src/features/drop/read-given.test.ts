import assert from "node:assert/strict";
import { test } from "node:test";
import { guessText, makeMail } from "./read-given.ts";

test("a pasted text is taken for what it is", () => {
  for (const [text, kind] of [
    ["https://files.example/update", "link"],
    [" files.example/a?b ", "link"],
    ["files[.]example", "link"],
    ["From: a@b.example\r\nSubject: Hello\r\n\r\nHello", "mail"],
    ["Hello, please install this: https://files.example", "note"],
    ["Dear Sir", "note"],
    ["", "note"],
  ] as const)
    assert.equal(guessText(text), kind, text);
});

test("what is no mail becomes the text of one, and a mail stays as it is", () => {
  assert.match(makeMail("Hello"), /^Subject: Pasted text\r\n.*\r\n\r\nHello$/u);
  assert.equal(makeMail("From: a@b.example\r\nTo: c\r\n\r\nx"), "From: a@b.example\r\nTo: c\r\n\r\nx");
});
