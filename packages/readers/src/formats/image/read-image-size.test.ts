import assert from "node:assert/strict";
import { test } from "node:test";
import { readImageSize } from "./read-image-size.ts";

function hex(...parts: readonly string[]): Buffer {
  return Buffer.from(parts.join("").replaceAll(" ", ""), "hex");
}

const png = hex("89504e470d0a1a0a", "0000000d 49484452 00000280 000001e0 08 06 00 00 00 00000000");
const gif = hex("474946383961 4001 f000 80 00 00 000000ffffff");
const gifFrame = hex("2c 0000 0000 0100 0100 00 02 02 4401 00");
const jpeg = hex("ffd8 ffe0 0004 0000 ffc0 0011 08 01e0 0280 03 012200 021101 031101 ffda 0000 00000000");
const bmp = hex("424d 00000000 0000 0000 36000000 28000000 80020000 20feffff 0100 1800");
const webpLossy = hex("52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001");
const webpExtended = hex("52494646 00000000 57454250 56503858 0a000000 02 000000 7f0200 df0100");
const tiff = hex("49492a00 08000000 0200 0001 0300 01000000 80020000 0101 0400 01000000 e0010000 00000000");

test("sizes are read from the headers", () => {
  const pictures = { png, gif, jpeg, bmp, webpLossy, webpExtended, tiff };
  for (const [name, bytes] of Object.entries(pictures)) {
    const size = readImageSize(bytes);
    assert.equal(size?.width, name === "gif" ? 320 : 640, name);
    assert.equal(size?.height, name === "gif" ? 240 : 480, name);
    assert.equal(size?.frames, 1, name);
  }
});

test("the frames of a moving picture are counted", () => {
  assert.equal(readImageSize(Buffer.concat([gif, gifFrame, gifFrame, gifFrame, hex("3b")]))?.frames, 3);
});

test("a frame larger than its screen counts", () => {
  const large = hex("2c 0000 0000 ffff ffff 00 02 00");
  assert.equal(readImageSize(Buffer.concat([gif, large]))?.width, 65_535);
});

test("the scans of a progressive JPEG are counted", () => {
  const frame = hex("ffd8 ffc2 0011 08 01e0 0280 03 012200 021101 031101");
  const scan = hex("ffda 0008 01 01 00 00 3f 00 1234");
  assert.equal(readImageSize(Buffer.concat([frame, ...Array.from({ length: 500 }, () => scan)]))?.passes, 500);
});

test("directories of a TIFF that lead in a circle end", () => {
  const circle = Buffer.from(tiff);
  circle.writeUInt32LE(8, 34);
  assert.equal(readImageSize(circle)?.frames, 1);
});

test("what is no picture, or cut off anywhere, has no size and does not throw", () => {
  assert.equal(readImageSize(Buffer.from("BM")), undefined);
  for (const bytes of [png, gif, jpeg, bmp, webpLossy, webpExtended, tiff]) {
    for (let length = 0; length < bytes.length; length += 1) readImageSize(bytes.subarray(0, length));
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = 0xff;
      readImageSize(changed);
    }
  }
});
