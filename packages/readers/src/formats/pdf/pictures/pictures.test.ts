import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bitmap } from "../../image/bitmap.ts";
import { decodeQrBitmap } from "../../qr/decode-qr-bitmap.ts";
import { decodeQrImage } from "../../qr/decode-qr-image.ts";
import { enlarge, invert, turn, writeModules } from "../../qr/qr.test-support.ts";
import { writePage, type WrittenObject } from "../pdf.test-support.ts";
import { readPdf } from "../read-pdf.ts";

const text = "https://login.example/scan?me=1";

async function readCodes(bytes: Buffer): Promise<string[]> {
  const texts: string[] = [];
  for (const picture of readPdf(bytes).pictures()) {
    if (picture.kind === "bitmap") texts.push(...(await decodeQrBitmap(picture.bitmap)).texts);
    if (picture.kind === "jpeg") texts.push(...(await decodeQrImage(picture.bytes)).texts);
  }
  return texts;
}

function writePicture(entries: string, content: Buffer, more: Readonly<Record<number, WrittenObject>> = {}): Buffer {
  const page = "/Resources << /XObject << /P 6 0 R >> >>";
  return writePage(
    { content: "q 200 0 0 200 50 50 cm /P Do Q", page },
    { 6: { entries: `/Type /XObject /Subtype /Image ${entries}`, content, pack: true }, ...more },
  );
}

function packBits({ width, height, luminance }: Bitmap): Buffer {
  const row = Math.ceil(width / 8);
  const bytes = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * row + (x >> 3);
      if ((luminance[y * width + x] ?? 0) > 127) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return bytes;
}

function repeat(count: number, bytes: Uint8Array): Buffer {
  return Buffer.from([...bytes].flatMap((value) => Array.from<number>({ length: count }).fill(value)));
}

test("a code is read from pictures of every colour space", async () => {
  const code = enlarge(await writeModules(text), 3);
  const size = `/Width ${code.width} /Height ${code.height}`;
  const grey = Buffer.from(code.luminance);
  const indexes = Buffer.from(code.luminance.map((value) => (value === 0 ? 1 : 0)));
  const inks = Buffer.from([...code.luminance].flatMap((value) => [0, 0, 0, 255 - value]));
  const cases: readonly [string, Buffer][] = [
    [`${size} /BitsPerComponent 8 /ColorSpace /DeviceGray`, grey],
    [`${size} /BitsPerComponent 8 /ColorSpace /DeviceRGB`, repeat(3, code.luminance)],
    [`${size} /BitsPerComponent 8 /ColorSpace /DeviceCMYK`, inks],
    [`${size} /BitsPerComponent 8 /ColorSpace [/ICCBased 7 0 R]`, repeat(3, code.luminance)],
    [`${size} /BitsPerComponent 16 /ColorSpace /DeviceGray`, repeat(2, code.luminance)],
    [`${size} /BitsPerComponent 1 /ColorSpace /DeviceGray`, packBits(code)],
    [`${size} /BitsPerComponent 1 /ColorSpace /DeviceGray /Decode [1 0]`, packBits(invert(code))],
    [`${size} /ImageMask true`, packBits(code)],
    [`${size} /BitsPerComponent 8 /ColorSpace [/Indexed /DeviceRGB 1 <ffffff000000>]`, indexes],
    [`${size} /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 8 0 R`, Buffer.alloc(grey.length)],
  ];
  const mask = {
    entries: `/Subtype /Image ${size} /BitsPerComponent 8 /ColorSpace /DeviceGray`,
    content: Buffer.from(invert(code).luminance),
    pack: true,
  };
  for (const [entries, content] of cases) {
    const bytes = writePicture(entries, content, {
      7: { entries: "/N 3", content: "" },
      ...(entries.includes("SMask") ? { 8: mask } : {}),
    });
    assert.ok((await readCodes(bytes)).includes(text), entries);
  }
});

test("a picture with the predictions of PNG is read", async () => {
  const code = enlarge(await writeModules(text), 3);
  const rows = Buffer.concat(
    Array.from({ length: code.height }, (_, row) =>
      Buffer.concat([Buffer.from([0]), code.luminance.subarray(row * code.width, (row + 1) * code.width)]),
    ),
  );
  const entries = `/Width ${code.width} /Height ${code.height} /BitsPerComponent 8 /ColorSpace /DeviceGray /DecodeParms << /Predictor 15 /Columns ${code.width} >>`;
  assert.deepEqual(await readCodes(writePicture(entries, rows)), [text]);
});

test("a picture inside a page's description is read", async () => {
  const code = enlarge(await writeModules(text), 3);
  const hex = packBits(code).toString("hex");
  const content = `q BI /W ${code.width} /H ${code.height} /BPC 1 /CS /G /F /AHx ID ${hex}>\nEI Q`;
  assert.deepEqual(await readCodes(writePage({ content })), [text]);
});

test("a code that is drawn with rectangles, lines or one outline is read", async () => {
  const code = await writeModules(text);
  const drawn = { rectangles: [] as string[], strokes: [] as string[], outlines: [] as string[] };
  for (let y = 0; y < code.height; y += 1) {
    for (let x = 0; x < code.width; x += 1) {
      if (code.luminance[y * code.width + x] !== 0) continue;
      const [left, bottom] = [x * 2, (code.height - y) * 2];
      drawn.rectangles.push(`${left} ${bottom} 2 2 re f`);
      drawn.strokes.push(`${left} ${bottom + 1} m ${left + 2} ${bottom + 1} l S`);
      drawn.outlines.push(
        `${left} ${bottom} m ${left + 2} ${bottom} l ${left + 2} ${bottom + 2} l ${left} ${bottom + 2} l h`,
      );
    }
  }
  const place = "1 0 0 1 100 400 cm";
  assert.deepEqual(await readCodes(writePage({ content: `${place} 0 0 0 rg ${drawn.rectangles.join("\n")}` })), [text]);
  assert.deepEqual(await readCodes(writePage({ content: `${place} 2 w ${drawn.strokes.join("\n")}` })), [text]);
  assert.deepEqual(await readCodes(writePage({ content: `${place} ${drawn.outlines.join("\n")} f` })), [text]);
  const inverse = `0 g 50 350 200 200 re f 1 g ${place} ${drawn.rectangles.join("\n")}`;
  assert.deepEqual(await readCodes(writePage({ content: inverse })), [text]);
});

test("a code in a form that a page draws is read", async () => {
  const code = await writeModules(text);
  const squares: string[] = [];
  for (const [index, value] of code.luminance.entries()) {
    if (value === 0) squares.push(`${index % code.width} ${-Math.floor(index / code.width)} 1 1 re`);
  }
  const bytes = writePage(
    { content: "3 0 0 3 100 500 cm /X Do", page: "/Resources << /XObject << /X 6 0 R >> >>" },
    { 6: { entries: "/Subtype /Form", content: `${squares.join(" ")} f` } },
  );
  assert.deepEqual(await readCodes(bytes), [text]);
});

test("a turned code is read too", async () => {
  const code = turn(enlarge(await writeModules(text), 6), 20);
  const entries = `/Width ${code.width} /Height ${code.height} /BitsPerComponent 8 /ColorSpace /DeviceGray`;
  assert.deepEqual(await readCodes(writePicture(entries, Buffer.from(code.luminance))), [text]);
});

test("pictures that lie about their size end", async () => {
  assert.deepEqual(
    [
      ...readPdf(
        writePicture("/Width 90000 /Height 90000 /BitsPerComponent 8 /ColorSpace /DeviceGray", Buffer.alloc(10)),
      ).pictures(),
    ],
    [{ kind: "too-large" }],
  );
  assert.deepEqual(
    await readCodes(
      writePicture("/Width 1000 /Height 1000 /BitsPerComponent 8 /ColorSpace /DeviceRGB", Buffer.alloc(10)),
    ),
    [],
  );
  assert.deepEqual(await readCodes(writePicture("/Width 3 /Height 1000 /ColorSpace /DeviceRGB", Buffer.alloc(10))), []);
});
