import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { test } from "node:test";
import { openRandom } from "../random.test-support.ts";
import { decodeQrBitmap } from "./decode-qr-bitmap.ts";
import { decodeQrImage } from "./decode-qr-image.ts";
import {
  enlarge,
  invert,
  joinPng,
  placeSideBySide,
  turn,
  writeBmp,
  writeModules,
  writePng,
} from "./qr.test-support.ts";

const text = "https://login.example/verify?session=4711";

test("a code in a PNG and in a BMP is read", async () => {
  const picture = enlarge(await writeModules(text), 4);
  assert.deepEqual(await decodeQrImage(writePng(picture)), { texts: [text], tooLarge: false });
  assert.deepEqual(await decodeQrImage(writeBmp(picture)), { texts: [text], tooLarge: false });
});

test("a code on a transparent ground is read, whatever colour lies behind", async () => {
  const code = enlarge(await writeModules(text), 4);
  for (const [type, dark, light] of [
    [6, [0, 0, 0, 255], [0, 0, 0, 0]],
    [6, [0, 0, 0, 255], [255, 255, 255, 255]],
    [4, [0, 255], [0, 0]],
  ] as const) {
    const pixels = [...code.luminance].flatMap((value) => (value === 0 ? dark : light));
    const row = code.width * dark.length;
    const rows = Buffer.alloc((row + 1) * code.height);
    for (let y = 0; y < code.height; y += 1) rows.set(pixels.slice(y * row, (y + 1) * row), y * (row + 1) + 1);
    const header = Buffer.alloc(13);
    header.writeUInt32BE(code.width, 0);
    header.writeUInt32BE(code.height, 4);
    header.set([8, type, 0, 0, 0], 8);
    assert.deepEqual((await decodeQrImage(joinPng(header, deflateSync(rows)))).texts, [text], `${type}`);
  }
});

test("codes of other kinds that phones read are read too", async () => {
  for (const format of ["DataMatrix", "Aztec"] as const) {
    assert.deepEqual((await decodeQrBitmap(enlarge(await writeModules(text, format), 4))).texts, [text], format);
  }
});

test("a code is read inverted, turned, large, and with hardly a margin", async () => {
  const code = await writeModules(text);
  const pictures = {
    inverted: invert(enlarge(code, 4)),
    "turned by 90 degrees": turn(enlarge(code, 4), 90),
    "turned by 30 degrees": turn(enlarge(code, 6), 30),
    large: enlarge(code, 40),
    "with a margin of one module": enlarge(code, 4, 1),
    "without a margin": enlarge(code, 4, 0),
    "one pixel a module": code,
    "two pixels a module": enlarge(code, 2),
  };
  for (const [name, picture] of Object.entries(pictures)) {
    assert.deepEqual((await decodeQrBitmap(picture)).texts, [text], name);
  }
});

test("several codes of one picture are read", async () => {
  const [first, second] = [enlarge(await writeModules("one"), 5), enlarge(await writeModules("two"), 5)];
  const { texts } = await decodeQrBitmap(placeSideBySide([first, second]));
  assert.deepEqual(texts.toSorted(), ["one", "two"]);
});

test("texts of other scripts come out as they went in", async () => {
  assert.deepEqual((await decodeQrBitmap(enlarge(await writeModules("Zahlung für Käse ✓"), 5))).texts, [
    "Zahlung für Käse ✓",
  ]);
});

test("pictures without a code have none", async () => {
  const stripes = Uint8Array.from({ length: 300 * 300 }, (_, index) => (index % 7 < 3 ? 20 : 230));
  assert.deepEqual(await decodeQrBitmap({ width: 300, height: 300, luminance: stripes }), {
    texts: [],
    tooLarge: false,
  });
  assert.deepEqual(await decodeQrImage(Buffer.from("no picture at all")), { texts: [], tooLarge: false });
  assert.deepEqual(await decodeQrImage(Buffer.alloc(0)), { texts: [], tooLarge: false });
});

test("a picture that says it is huge is not decoded", async () => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.set([8, 0, 0, 0, 0], 8);
  assert.deepEqual(await decodeQrImage(joinPng(header, deflateSync(Buffer.alloc(1000)))), {
    texts: [],
    tooLarge: true,
  });
});

test("a picture that holds far more than it says ends, and the next one is read", async () => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(100, 0);
  header.writeUInt32BE(100, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const bomb = joinPng(header, deflateSync(Buffer.alloc(270_000_000)));
  assert.deepEqual((await decodeQrImage(bomb)).texts, []);
  assert.deepEqual((await decodeQrImage(writePng(enlarge(await writeModules(text), 4)))).texts, [text]);
});

test("bitmaps with too few pixels have no codes", async () => {
  assert.deepEqual(await decodeQrBitmap({ width: 100, height: 100, luminance: new Uint8Array(10) }), {
    texts: [],
    tooLarge: false,
  });
  assert.deepEqual(await decodeQrBitmap({ width: 3, height: 100, luminance: new Uint8Array(300) }), {
    texts: [],
    tooLarge: false,
  });
});

test("changed pictures end and never throw", async () => {
  const good = writePng(enlarge(await writeModules(text), 2));
  const next = openRandom(7);
  for (let round = 0; round < 60; round += 1) {
    const changed = Buffer.from(good);
    for (let change = 0; change < 1 + next(8); change += 1) changed[next(changed.length)] = next(256);
    await decodeQrImage(changed.subarray(0, changed.length - next(40)));
  }
});
