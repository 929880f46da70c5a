import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeEachKind, makeMessages } from "./make-messages.ts";

describe("the mail of the benchmark", () => {
  const made = [...makeMessages(2000)];

  it("is the same for the same seed, and other for another", () => {
    assert.deepEqual([...makeMessages(50)], made.slice(0, 50));
    assert.notDeepEqual([...makeMessages(50, 2)], made.slice(0, 50));
  });

  it("is about as large as mail is", () => {
    const sizes = made.map(({ bytes }) => bytes.length).toSorted((one, other) => one - other);
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    assert.ok(median > 8000 && median < 40_000, `The median is ${median} bytes.`);
    assert.ok((sizes.at(-1) ?? 0) < 3_000_000);
    const attached = made.filter(({ bytes }) =>
      /application\/(?:pdf|zip|vnd)|image\/png/u.test(bytes.toString("latin1")),
    );
    assert.ok(attached.length > 50 && attached.length < 200, `${attached.length} of 2,000 bring a file.`);
  });

  it("holds every sort, with headers and lines as mail has them", () => {
    for (const { kind, bytes } of makeEachKind()) {
      const text = bytes.toString("latin1");
      assert.match(text, /^From: [^\r\n]+\r\nTo: /u, kind);
      assert.ok(text.includes("\r\n\r\n"), kind);
      assert.ok(
        text.split("\r\n").every((line) => line.length <= 998),
        `${kind} has lines longer than mail allows`,
      );
    }
  });
});
