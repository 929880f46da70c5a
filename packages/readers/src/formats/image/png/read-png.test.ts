import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { describe, it } from "node:test";
import { joinPng } from "../../qr/qr.test-support.ts";
import { readPngLight } from "./read-png.ts";

/** A PNG of 16 by 8 pixels, without a filter. `row` gives the bytes of a row. */
function write(bits: number, colours: number, row: (y: number) => readonly number[], interlace = 0): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(16, 0);
  header.writeUInt32BE(8, 4);
  header.set([bits, colours, 0, 0, interlace], 8);
  const rows = Array.from({ length: 8 }, (_, y) => Buffer.from([0, ...row(y)]));
  return joinPng(header, deflateSync(Buffer.concat(rows)));
}

const all = Array.from({ length: 16 }, (_, x) => x);

describe("the light and dark of a PNG", () => {
  it("are the same whatever its pixels are written in", () => {
    const pictures = [
      write(8, 0, () => all.map((x) => x * 17)),
      write(16, 0, () => all.flatMap((x) => [x * 17, 0])),
      write(4, 0, () => Array.from({ length: 8 }, (_, at) => (at * 2 * 16) | (at * 2 + 1))),
      write(8, 2, () => all.flatMap((x) => [x * 17, x * 17, x * 17])),
      write(16, 2, () => all.flatMap((x) => [x * 17, 0, x * 17, 0, x * 17, 0])),
      write(8, 6, () => all.flatMap((x) => [x * 17, x * 17, x * 17, 255])),
      write(8, 4, () => all.flatMap((x) => [x * 17, 255])),
    ];
    for (const picture of pictures) {
      const bitmap = readPngLight(picture, 1000);
      assert.deepEqual([bitmap?.width, bitmap?.height], [16, 8]);
      assert.deepEqual(
        [...(bitmap?.luminance.subarray(16, 32) ?? [])],
        all.map((x) => x * 17),
      );
    }
  });

  it("are those of the first pass where rows are interlaced", () => {
    // The first pass of 16 by 8 pixels has two: each eighth one of the first row.
    const bitmap = readPngLight(
      write(8, 0, () => [40, 200, ...all.slice(2)], 1),
      1000,
    );
    assert.deepEqual([bitmap?.width, bitmap?.height, ...(bitmap?.luminance ?? [])], [2, 1, 40, 200]);
  });

  it("are not read of more pixels than wanted, nor of what makes no sense", () => {
    const picture = write(8, 0, () => all);
    assert.equal(readPngLight(picture, 100), undefined);
    assert.equal(readPngLight(picture.subarray(0, 20), 1000), undefined);
    assert.equal(
      readPngLight(
        write(3, 0, () => all),
        1000,
      ),
      undefined,
    );
  });
});
