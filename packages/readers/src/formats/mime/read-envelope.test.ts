import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "./mime.test-support.ts";
import { readEnvelope } from "./read-envelope.ts";

function envelope(...lines: readonly string[]) {
  return readEnvelope(read(...lines, "", "x").headers);
}

describe("who a mail is from", () => {
  it("stands in its headers", () => {
    const seen = envelope(
      "Return-Path: <bounce@c.example>",
      "From: =?utf-8?Q?Ann?= <ann@a.example>",
      "Reply-To: help@d.example",
      "To: b@b.example, c@b.example",
      "Subject: =?utf-8?Q?Re=3A_hello?=",
      "Date: Thu, 26 Nov 2026 08:00:00 +0000",
      "Message-ID: <1@a.example>",
      "In-Reply-To: <0@b.example>",
      "References: <z@b.example> <0@b.example>",
    );
    assert.equal(seen.from[0]?.name, "Ann");
    assert.equal(seen.replyTo[0]?.domain, "d.example");
    assert.equal(seen.returnPath[0]?.address, "bounce@c.example");
    assert.equal(seen.to.length, 2);
    assert.equal(seen.subject, "Re: hello");
    assert.equal(seen.messageId, "1@a.example");
    assert.deepEqual(seen.references, ["z@b.example", "0@b.example"]);
    assert.deepEqual(seen.oddities, []);
  });

  it("is odd when programs would show different people", () => {
    assert.deepEqual(envelope("From: a@a.example", "From: b@b.example").oddities, ["several-from"]);
    assert.deepEqual(envelope("From: a@a.example, b@b.example").oddities, ["several-addresses-in-from"]);
    assert.deepEqual(envelope("From: a@a.example, A@a.example, a@a.example").from.length, 3);
    assert.deepEqual(envelope("Subject: a").oddities, ["no-from"]);
    assert.deepEqual(envelope("From: a@a.example", "Subject: a", "Subject: b").oddities, ["header-twice"]);
    assert.deepEqual(envelope("From: a@a.example", "Subject: =?utf-8?Q?=3D=3Futf-8=3FQ=3Fa=3F=3D?=").oddities, [
      "encoded-twice",
    ]);
    assert.deepEqual(envelope("From: a@a.example", "Subject: =?utf-8?Q?a=00b?=").oddities, ["control-in-subject"]);
  });

  it("says when there are more addresses than are read", () => {
    const list = "a@a.example, ".repeat(10_001);
    assert.deepEqual(envelope("From: a@a.example", `To: ${list}`).shortfalls, ["more addresses than are read"]);
  });
});
