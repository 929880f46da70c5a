import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Delivery } from "./delivery.ts";
import { splitBytes, splitFile } from "./split-messages.ts";

function tell(deliveries: Iterable<Delivery>): string[] {
  return [...deliveries].map(({ name, source }) => {
    return `${name}: ${source.kind === "bytes" ? Buffer.from(source.bytes).toString() : source.kind}`;
  });
}

const box =
  "From a@b.example Mon 08:00\nSubject: one\n\n>From here\n\nFrom c@d.example Tue 08:00\nSubject: two\n\nhello\n";

describe("the messages of a file", () => {
  it("are parted at the lines that begin with From", () => {
    assert.deepEqual(tell(splitBytes("box", Buffer.from(box), "mbox")), [
      "box#1: From a@b.example Mon 08:00\nSubject: one\n\n>From here\n\n",
      "box#2: From c@d.example Tue 08:00\nSubject: two\n\nhello\n",
    ]);
  });

  it("are not parted at a sentence that begins with From", () => {
    const text = "From a@b.example Mon 08:00\nSubject: one\n\nHi\n\nFrom 10:00 we meet.\nFrom here on\n";
    assert.equal(tell(splitBytes("box", Buffer.from(text), "mbox")).length, 1);
  });

  it("are parted at the ends of lines, blank ones left out", () => {
    assert.deepEqual(tell(splitBytes("t", Buffer.from('{"a":1}\n\n{"b":2}'), "lines")), [
      't#1: {"a":1}\n',
      't#2: {"b":2}',
    ]);
  });

  it("are whole where a chunk of the file ends inside one", () => {
    const folder = mkdtempSync(join(tmpdir(), "doorward-box-"));
    try {
      const path = join(folder, "box");
      const long = `From a@b.example Mon 08:00\nSubject: x\n\n${"y".repeat(1_500_000)}\n\n`;
      writeFileSync(path, long + long + box);
      const found = [...splitFile(path, "mbox")];
      assert.deepEqual(
        found.map(({ source }) => (source.kind === "bytes" ? source.bytes.length : 0)),
        [long.length, long.length, 53, 47],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
