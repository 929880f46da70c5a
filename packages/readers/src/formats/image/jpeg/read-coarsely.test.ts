import assert from "node:assert/strict";
import { test } from "node:test";
import { changeAtRandom } from "../../change-at-random.test-support.ts";
import { decodeQrBitmap } from "../../qr/decode-qr-bitmap.ts";
import { decodeQrImage } from "../../qr/decode-qr-image.ts";
import { jpegFixtures } from "./jpeg.test-support.ts";
import { readCoarsely } from "./read-coarsely.ts";

const text = "https://login.example/x";
const baseline = [jpegFixtures.coloursInHalf, jpegFixtures.restarting, jpegFixtures.grey];

test("a baseline JPEG is read in a half and in a quarter of its size", async () => {
  for (const fixture of baseline) {
    for (const side of [2, 4] as const) {
      const bitmap = readCoarsely(Buffer.from(fixture, "base64"), side);
      assert.ok(bitmap !== undefined && bitmap.width >= 33 * side && bitmap.width <= 34 * side);
      assert.deepEqual((await decodeQrBitmap(bitmap)).texts, [text]);
    }
  }
});

test("other sorts of JPEG are left to the one that reads them whole", async () => {
  const bytes = Buffer.from(jpegFixtures.progressive, "base64");
  assert.equal(readCoarsely(bytes, 4), undefined);
  assert.deepEqual((await decodeQrImage(bytes)).texts, [text]);
});

test("what is cut off or changed ends, and never throws", () => {
  for (const fixture of baseline) {
    const bytes = Buffer.from(fixture, "base64");
    for (const changed of changeAtRandom(bytes, 300)) readCoarsely(changed, 4);
    assert.ok(readCoarsely(bytes.subarray(0, bytes.length >> 1), 2) !== undefined);
  }
});

test("a picture that says it is far larger than it is ends at once", () => {
  const bytes = Buffer.from(jpegFixtures.grey, "base64");
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(8000, frame + 5);
  bytes.writeUInt16BE(8000, frame + 7);
  const start = performance.now();
  assert.equal(readCoarsely(bytes, 4)?.luminance.at(-1), 255);
  assert.ok(performance.now() - start < 5000);
});
