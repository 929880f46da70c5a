import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "./mime.test-support.ts";

function names(...lines: readonly string[]) {
  const { headers, oddities, body } = read(...lines);
  return { fields: headers.map(({ name, text }) => `${name}=${text}`), oddities, body: body.toString() };
}

describe("a block of headers", () => {
  it("joins folded lines and keeps fields in order, as often as they stand there", () => {
    const root = read("Received: one", "\ttwo", "Subject: a", "  b", "received: three", "", "body");
    assert.deepEqual(root.headers, [
      { name: "received", text: "one\ttwo", line: 1 },
      { name: "subject", text: "a  b", line: 3 },
      { name: "received", text: "three", line: 5 },
    ]);
  });

  it("may start with the line of a mailbox", () => {
    assert.deepEqual(names("From a@b.example Thu Nov 26 08:00:00 2026", "Subject: a", "", "x").fields, ["subject=a"]);
  });

  it("names what programs read in different ways", () => {
    assert.deepEqual(names("Subject : a", "", "x").oddities, ["blank-before-colon"]);
    assert.deepEqual(names("Subject: a\0b", "", "x").oddities, ["null-in-header"]);
    assert.deepEqual(names("Subject: a\rFrom: b@c.example", "", "x").oddities, ["bare-return-in-header"]);
    assert.deepEqual(names("Subject: a", " ", " b", "", "x").oddities, ["blank-line-inside-header"]);
    assert.deepEqual(names("Subject: a", "no field", "From: b", "", "x"), {
      fields: ["subject=a", "from=b"],
      oddities: ["malformed-header-line"],
      body: "x",
    });
  });

  it("ends where no field follows any more", () => {
    assert.deepEqual(names("Subject: a", "Dear all,", "see you", "", "Ann"), {
      fields: ["subject=a"],
      oddities: ["no-line-after-headers"],
      body: "Dear all,\r\nsee you\r\n\r\nAnn",
    });
    assert.deepEqual(names("no headers at all", "", "x").fields, []);
  });

  it("may hold UTF-8, and says when bytes are something else", () => {
    const utf8 = Buffer.from("Grüße").toString("latin1");
    assert.deepEqual(names(`Subject: ${utf8}`, "", "x"), { fields: ["subject=Grüße"], oddities: [], body: "x" });
    assert.deepEqual(names("Subject: Gr\u00fc\u00dfe", "", "x").fields, ["subject=Grüße"]);
    assert.deepEqual(names("Subject: Gr\u00fc\u00dfe", "", "x").oddities, ["raw-bytes-in-header"]);
  });
});
