import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readMailDate, readMessageIds, readReceived } from "./read-trace.ts";

describe("the marks of servers", () => {
  it("say who gave the mail to whom", () => {
    assert.deepEqual(
      readReceived(
        "from helo.example (mail.b.example [192.0.2.7]) by mx.own.example (Postfix) with ESMTPS id 4XyZ for <ann@own.example>; Thu, 26 Nov 2026 08:01:02 +0100 (CET)",
      ),
      {
        from: "helo.example",
        fromAddress: "192.0.2.7",
        by: "mx.own.example",
        with: "ESMTPS",
        for: "ann@own.example",
        date: "2026-11-26T07:01:02Z",
      },
    );
    assert.equal(readReceived("from x ([IPv6:2001:db8::1]) by y").fromAddress, "2001:db8::1");
    assert.equal(readReceived("from [203.0.113.9] by y").fromAddress, "203.0.113.9");
    assert.equal(readReceived("by y with HTTP").from, "");
    for (const text of ["(", "from ", "[", "1:", "; "]) readReceived(text.repeat(100_000));
  });

  it("name mails", () => {
    assert.deepEqual(readMessageIds("<a@b.example> <c@d.example>\t<a>"), ["a@b.example", "c@d.example", "a"]);
    assert.deepEqual(readMessageIds("a@b.example"), ["a@b.example"]);
    assert.deepEqual(readMessageIds("two words"), []);
    assert.equal(readMessageIds("<a>".repeat(5000)).length, 1000);
  });

  it("say when", () => {
    assert.equal(readMailDate("Thu, 26 Nov 2026 08:01:02 -0500"), "2026-11-26T13:01:02Z");
    assert.equal(readMailDate("26 Nov 26 08:01 GMT"), "2026-11-26T08:01:00Z");
    assert.equal(readMailDate("1 January 1999 0:00:00 +0000"), "1999-01-01T00:00:00Z");
    for (const text of ["", "tomorrow", "99 Nov 2026 08:01:02", "26 Xyz 2026 08:01:02"])
      assert.equal(readMailDate(text), "");
  });
});
