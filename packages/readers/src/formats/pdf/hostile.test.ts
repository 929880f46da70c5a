import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { openRandom } from "../random.test-support.ts";
import { writePage, writePdf } from "./pdf.test-support.ts";
import { readPdf, type PdfReading } from "./read-pdf.ts";

/** Reads all there is; fails when it takes far longer than it may. */
function readAll(bytes: Buffer, seconds = 20): PdfReading {
  const start = performance.now();
  const reading = readPdf(bytes);
  for (const file of reading.embeddedFiles()) assert.ok(file.name.length >= 0);
  for (const picture of reading.pictures()) assert.ok(picture.kind.length > 0);
  assert.ok(performance.now() - start < seconds * 1000, `${Math.round(performance.now() - start)} ms`);
  return reading;
}

test("references that lead in a circle end", () => {
  const reading = readAll(
    writePdf({
      1: "<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R /Names << /JavaScript 2 0 R >> /AA 6 0 R >>",
      2: "<< /Type /Pages /Kids [2 0 R 3 0 R 3 0 R] /Parent 2 0 R >>",
      3: "<< /Type /Page /Contents 5 0 R /Resources 3 0 R /XObject 3 0 R /Annots 6 0 R >>",
      4: "<< /S /URI /URI 7 0 R /Next 4 0 R >>",
      5: { entries: "/Subtype /Form /Resources << /XObject << /X 5 0 R >> >>", content: "/X Do /X Do" },
      6: "[6 0 R 6 0 R << /A 6 0 R /AA 6 0 R >>]",
      7: "8 0 R",
      8: "7 0 R",
    }),
  );
  assert.equal(reading.pageCount, 1);
});

test("forms that draw each other many times over end", () => {
  const forms = Array.from({ length: 20 }, (_, index) => {
    const next = 11 + index;
    const drawn = "/X Do ".repeat(50);
    return [10 + index, { entries: `/Subtype /Form /Resources << /XObject << /X ${next} 0 R >> >>`, content: drawn }];
  });
  const page = "/Resources << /XObject << /X 10 0 R >> >>";
  readAll(writePage({ content: "/X Do ".repeat(50), page }, Object.fromEntries(forms)));
});

test("a million objects end, and are told", () => {
  const objects = Buffer.from(Array.from({ length: 1_000_100 }, (_, index) => `${index} 0 obj<<>>endobj\n`).join(""));
  const reading = readAll(objects, 60);
  assert.ok(reading.shortfalls.has("it has too many objects"));
});

test("nesting without end ends", () => {
  for (const open of ["[", "<<", "<</A", "<</A[", "("]) {
    const reading = readAll(Buffer.from(`%PDF-1.7\n1 0 obj ${open.repeat(2_000_000)}`));
    assert.equal(reading.pageCount, 0);
  }
  const deep = `1 0 obj ${"[".repeat(1000)} << /S /URI /URI (a) >> ${"]".repeat(1000)} endobj 2 0 obj << /S /URI /URI (https://a.example/) >> endobj`;
  const reading = readAll(Buffer.from(deep));
  assert.deepEqual(
    reading.actions.map(({ target }) => target),
    ["https://a.example/"],
  );
  assert.ok(reading.shortfalls.has("an object is nested too deep or too long"));
});

test("objects that never end do not cost the square of their number", () => {
  readAll(Buffer.from("%PDF-1.7\n" + "1 0 obj (a\n".repeat(200_000)));
  readAll(Buffer.from("%PDF-1.7\n" + "1 0 obj <<>> stream\n".repeat(200_000)));
  readAll(Buffer.from("%PDF-1.7\n" + "1 0 obj <\n".repeat(200_000)));
  readAll(Buffer.from("%PDF-1.7\n" + "1 0 obj <</Length 1 0 R>> stream\n".repeat(200_000)));
  readAll(Buffer.from("%PDF-1.7\n" + "xref 0 99999999\n".repeat(200_000)));
  readAll(Buffer.from("%PDF-1.7\n" + "trailer <<".repeat(200_000)));
});

test("streams that unpack to too much are told", () => {
  const bomb = deflateSync(Buffer.alloc(80_000_000, "(a) Tj "));
  const reading = readAll(
    writePage(
      {},
      {
        6: { entries: "/Type /EmbeddedFile /Filter /FlateDecode", content: bomb },
        7: { entries: "/Type /ObjStm /N 10 /First 10 /Filter /FlateDecode", content: bomb },
      },
    ),
  );
  assert.ok(reading.shortfalls.has("a stream unpacks to too much"));
});

test("an object stream that lists more than it has ends", () => {
  const packed = { entries: "/Type /ObjStm /N 99999999 /First 0", content: "1 0 ".repeat(1000), pack: true };
  readAll(writePage({}, { 6: packed }));
});

test("tables of numbers that lie end", () => {
  const font = "<< /Subtype /Type0 /ToUnicode 6 0 R /DescendantFonts [<< /W [0 99999999 1 0 99999999 1] >>] >>";
  const map = "beginbfrange <0000> <ffffffff> <0041> endbfrange ".repeat(2000);
  const many = `<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 ${font} >> >> >>`;
  readAll(writePage({ content: "BT /F1 1 Tf (aaaa) Tj ET".repeat(100) }, { 3: many, 6: { content: map, pack: true } }));
});

test("what is no PDF at all is read as nothing", () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from("hello"), Buffer.alloc(100_000), Buffer.from("%PDF-1.7")]) {
    const reading = readAll(bytes);
    assert.equal(reading.pageCount, 0);
    assert.deepEqual(reading.actions, []);
  }
});

test("changed documents end and never throw", () => {
  const { seed, runs } = chooseRuns(1500);
  const next = openRandom(seed + 10);
  const good = writePage(
    {
      content: "q 1 0 0 1 5 5 cm BT /F1 12 Tf (Hello) Tj [(a) -300 (b)] TJ ET 1 1 5 5 re f Q",
      annotations:
        "<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://a.example/) /Next 3 0 R >> /AA << /E 6 0 R >> >>",
      catalog:
        "/OpenAction [3 0 R /Fit] /Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >> /AcroForm << /XFA 4 0 R >>",
    },
    {
      6: "<< /S /JavaScript /JS 4 0 R >>",
      7: "<< /F (a) /EF << /F 8 0 R >> >>",
      8: { content: "text", pack: true },
      9: {
        entries: "/Subtype /Image /Width 30 /Height 30 /ColorSpace /DeviceGray /BitsPerComponent 8",
        content: Buffer.alloc(900),
        pack: true,
      },
    },
  );
  const tokens = [
    "obj",
    "endobj",
    "stream",
    "endstream",
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "R",
    "/",
    "%",
    "#",
    "-1",
    "99999999999",
    "\0",
    "/Length 1 0 R",
    "xref",
    "trailer",
  ];
  for (let round = 0; round < runs; round += 1) {
    const bytes = Buffer.from(good);
    for (let change = 0; change < 1 + next(6); change += 1) {
      const at = next(bytes.length);
      if (next(2) === 0) bytes[at] = next(256);
      else bytes.write(tokens[next(tokens.length)] ?? "", at, "latin1");
    }
    readAll(bytes.subarray(0, next(4) === 0 ? next(bytes.length) : bytes.length));
  }
});
