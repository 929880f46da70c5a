import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Bitmap } from "../../formats/image/bitmap.ts";
import { changeAtRandom } from "../../formats/change-at-random.test-support.ts";
import { jpegFixtures } from "../../formats/image/jpeg/jpeg.test-support.ts";
import { writePng } from "../../formats/qr/qr.test-support.ts";
import { countDifferences } from "./difference-hash.ts";
import { sketchPicture } from "./sketch-picture.ts";

/** A picture of soft hills of light, another one for each seed. */
function paint(seed: number, width = 240, height = 200): Bitmap {
  const waves = Array.from({ length: 6 }, (_, at) => {
    const [turn, push] = [(seed * 37 + at * 101) % 17, (seed * 53 + at * 29) % 23];
    return { x: 1 + (turn % 9), y: 1 + (push % 5), shift: (turn * push) / 7 };
  });
  const luminance = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const sum = waves.reduce((all, wave) => {
        return all + Math.sin((wave.x * x * 5) / width + (wave.y * y * 4) / height + wave.shift);
      }, 0);
      luminance[y * width + x] = 128 + sum * 24;
    }
  return { width, height, luminance };
}

function change(
  { width, height, luminance }: Bitmap,
  read: (x: number, y: number) => readonly [number, number],
): Bitmap {
  const made = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = read(x, y);
      made[y * width + x] = luminance[Math.floor(fromY) * width + Math.floor(fromX)] ?? 0;
    }
  return { width, height, luminance: made };
}

function hash(bitmap: Bitmap): readonly string[] {
  const sketch = sketchPicture(writePng(bitmap));
  assert.ok("hashes" in sketch, JSON.stringify(sketch));
  return sketch.hashes;
}

function nearest(a: readonly string[], b: readonly string[]): number {
  return Math.min(...a.flatMap((one) => b.map((other) => countDifferences(one, other))));
}

function why(bytes: Buffer): string {
  const sketch = sketchPicture(bytes);
  return "why" in sketch ? sketch.why : "";
}

describe("the hashes of a picture", () => {
  const picture = paint(1);
  const brighter = { ...picture, luminance: picture.luminance.map((light) => Math.min(255, light * 1.15)) };
  const half = paint(1, 120, 100);
  const mirrored = change(picture, (x, y) => [picture.width - 1 - x, y]);
  const cropped = change(picture, (x, y) => [x * 0.84 + 0.08 * picture.width, y * 0.84 + 0.08 * picture.height]);

  it("are near when it was made brighter, smaller, mirrored or cropped", () => {
    for (const [is, other] of Object.entries({ brighter, half, mirrored, cropped }))
      assert.ok(nearest(hash(picture), hash(other)) <= 10, is);
  });

  it("are far from those of other pictures", () => {
    const all = Array.from({ length: 24 }, (_, seed) => hash(paint(seed * 13 + 2)));
    const near = all.flatMap((one, at) => all.slice(at + 1).filter((other) => nearest(one, other) <= 4));
    assert.equal(near.length, 0);
  });

  it("are the same of a baseline and of a progressive JPEG, and of the PNG", () => {
    const [baseline, progressive] = [jpegFixtures.coloursInHalf, jpegFixtures.progressive].map((fixture) => {
      const sketch = sketchPicture(Buffer.from(fixture, "base64"));
      assert.ok("hashes" in sketch);
      return sketch.hashes;
    });
    assert.ok(nearest(baseline?.slice(0, 1) ?? [], progressive?.slice(0, 1) ?? []) <= 6);
  });

  it("tell why there are none", () => {
    const plain = { width: 100, height: 100, luminance: new Uint8Array(10_000).fill(200) };
    assert.match(why(writePng(plain)), /too little in the picture/u);
    assert.match(why(writePng({ ...paint(3, 20, 20) })), /too small/u);
    assert.match(why(Buffer.from("GIF89a")), /PNG and JPEG/u);
    const huge = writePng(paint(4));
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    assert.match(why(huge), /more pixels/u);
  });

  it("never throw", () => {
    const good = [writePng(paint(5)), Buffer.from(jpegFixtures.progressive, "base64")];
    for (const bytes of good) for (const changed of changeAtRandom(bytes, 200)) sketchPicture(changed);
  });
});
