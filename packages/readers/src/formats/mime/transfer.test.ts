import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeTransfer } from "./transfer.ts";
import { findUuencoded } from "./uuencode.ts";

function decode(text: string, encoding: string) {
  const { bytes, isBroken } = decodeTransfer(Buffer.from(text, "latin1"), encoding);
  return [bytes.toString("latin1"), isBroken];
}

describe("transfer encodings", () => {
  it("give back what was encoded", () => {
    assert.deepEqual(decode("aGVs\r\nbG8=\r\n", "base64"), ["hello", false]);
    assert.deepEqual(decode("aGVsbG8", "base64"), ["hello", false]);
    assert.deepEqual(decode("h=65llo=20=\r\nthere=  \n!", "quoted-printable"), ["hello there!", false]);
    assert.deepEqual(decode("as it=20is", "identity"), ["as it=20is", false]);
  });

  it("are read as far as they go when they are broken", () => {
    assert.deepEqual(decode("aGVs!bG8=", "base64"), ["hello", true]);
    assert.deepEqual(decode("aGk=aGk=", "base64"), ["hihi", true]);
    assert.deepEqual(decode("a-_", "base64"), ["", true]);
    assert.deepEqual(decode("100=% =G1 = x=", "quoted-printable"), ["100=% =G1 = x", true]);
  });

  it("know uuencode, in a text and as a whole", () => {
    const file = "begin 644 note.txt\r\n%:&5L;&\\\r\n`\r\nend\r\n";
    assert.deepEqual(decode(file, "uuencode"), ["hello", false]);
    const text = Buffer.from(`Hello\r\n\r\nbegin the day\r\n${file}bye`);
    const [found, ...more] = findUuencoded(text);
    assert.equal(found?.name, "note.txt");
    assert.equal(found?.bytes.toString(), "hello");
    assert.equal(text.toString("latin1", found?.end), "bye");
    assert.deepEqual(more, []);
    assert.deepEqual(decode("begin 644 a\n%:&5L;&\\\n~~~ no more", "uuencode"), ["hello", true]);
  });
});
