import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPackedContent } from "./signed-content.ts";

function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const head = Buffer.from([tag, 0x82, content.length >> 8, content.length & 255]);
  return Buffer.concat([head, content]);
}

/** Without a length, as programs write that do not know it yet. */
function open(tag: number, ...contents: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.from([0, 0])]);
}

function name(hex: string): Buffer {
  return element(0x06, Buffer.from(hex, "hex"));
}

const version = element(0x02, Buffer.from([1]));
const data = name("2a864886f70d010701");
const signed = name("2a864886f70d010702");

describe("a packed mail", () => {
  it("gives what it signs", () => {
    const text = element(0x04, Buffer.from("Content-Type: text/plain\r\n\r\nHello"));
    const inner = element(0x30, version, element(0x31), element(0x30, data, element(0xa0, text)));
    const found = readPackedContent(element(0x30, signed, element(0xa0, inner)));
    assert.equal(found.kind === "signed" && found.content.toString(), "Content-Type: text/plain\r\n\r\nHello");
  });

  it("may be written without lengths and in pieces", () => {
    const text = open(0x24, element(0x04, Buffer.from("Hel")), element(0x04, Buffer.from("lo")));
    const inner = open(0x30, version, element(0x31), open(0x30, data, open(0xa0, text)));
    const found = readPackedContent(open(0x30, signed, open(0xa0, inner)));
    assert.equal(found.kind === "signed" && found.content.toString(), "Hello");
  });

  it("may be closed to us", () => {
    assert.equal(readPackedContent(element(0x30, name("2a864886f70d010703"), element(0xa0))).kind, "encrypted");
    for (const bytes of ["", "0", "\x30\x80", "\x30\x84\xff\xff\xff\xff", "hello", "\x30\x80".repeat(100_000)])
      assert.equal(readPackedContent(Buffer.from(bytes, "latin1")).kind, "unreadable");
  });
});
