import { deflateSync } from "node:zlib";
import { writePdf } from "../../corpus/builders/pdf.ts";
import { writeProgram } from "../../corpus/builders/programs.ts";
import type { SentCase } from "./sent-case.ts";

/** Wraps objects as a document without a table of its objects, which readers then look for. */
function wrap(...objects: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    Buffer.concat(
      objects.map((object, index) =>
        Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]),
      ),
    ),
    Buffer.from("trailer\n<< /Root 1 0 R /Size 9 >>\n%%EOF\n"),
  ]);
}

function stream(dictionary: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}

const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>";
const catalog = "<< /Type /Catalog /Pages 2 0 R >>";
const pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

function bomb(levels: number, size: number): Buffer {
  let bytes = Buffer.alloc(size);
  for (let level = 0; level < levels; level += 1) bytes = deflateSync(bytes, { level: 9 });
  return bytes;
}

/** PDFs that lead in circles, unpack without an end, and lie. */
export const portableDocuments: readonly SentCase[] = (
  [
    ["pages that are their own children", () => wrap(catalog, "<< /Type /Pages /Kids [2 0 R 2 0 R 1 0 R] /Count 9 >>")],
    [
      "a page that is its own content",
      () => wrap(catalog, pages, "<< /Type /Page /Parent 3 0 R /Contents [3 0 R 3 0 R] /Annots 3 0 R >>"),
    ],
    ["an object that is itself", () => wrap("1 0 R", "3 0 R", "2 0 R")],
    [
      "a length that is its own stream",
      () => wrap(catalog, pages, page, "<< /Length 4 0 R >>\nstream\nabc\nendstream"),
    ],
    [
      "names of files that lead in a circle",
      () =>
        wrap(
          "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 5 0 R /JavaScript 5 0 R >> >>",
          pages,
          page,
          "null",
          "<< /Kids [5 0 R 5 0 R] >>",
        ),
    ],
    [
      "actions that follow each other in a circle",
      () =>
        wrap(
          "<< /Type /Catalog /Pages 2 0 R /OpenAction 5 0 R >>",
          pages,
          page,
          "null",
          "<< /S /JavaScript /JS (1) /Next [5 0 R 5 0 R] >>",
        ),
    ],
    [
      "fields within fields in a circle",
      () =>
        wrap(
          "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>",
          pages,
          page,
          "null",
          "<< /T (a) /Kids [5 0 R 5 0 R] >>",
        ),
    ],
    [
      "a stream that unpacks to 1 GB",
      () => wrap(catalog, pages, page, stream("/Filter /FlateDecode", bomb(1, 1_000_000_000))),
    ],
    [
      "a stream packed five times that unpacks to 500 MB",
      () => wrap(catalog, pages, page, stream(`/Filter [${"/FlateDecode ".repeat(5)}]`, bomb(5, 500_000_000))),
    ],
    [
      "a stream of 1,000 filters",
      () =>
        wrap(
          catalog,
          pages,
          page,
          stream(`/Filter [${"/ASCIIHexDecode /RunLengthDecode ".repeat(500)}]`, Buffer.from("414141>")),
        ),
    ],
    [
      "columns of 2,000,000,000",
      () =>
        wrap(
          catalog,
          pages,
          page,
          stream("/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 >>", bomb(1, 1000)),
        ),
    ],
    ["lists 500,000 deep", () => wrap(catalog, pages, "[".repeat(500_000))],
    ["dictionaries 300,000 deep", () => wrap(catalog, pages, "<< /A ".repeat(300_000))],
    ["a text that never ends", () => wrap(catalog, pages, `(${"(".repeat(1_000_000)}`)],
    [
      "a table of objects that leads to itself",
      () =>
        Buffer.from(
          "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF",
        ),
    ],
    [
      "a table of 4,000,000,000 objects",
      () =>
        Buffer.from(
          "%PDF-1.4\nxref\n0 4000000000\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        ),
    ],
    [
      "a packed table whose numbers are 1,000 bytes wide",
      () =>
        wrap(stream("/Type /XRef /W [1000 2000000000 1] /Size 2000000000 /Index [0 2000000000]", Buffer.alloc(100))),
    ],
    [
      "objects in a stream that lies in itself",
      () => wrap(stream("/Type /ObjStm /N 2000000000 /First 4 /Extends 1 0 R", Buffer.from("1 0 1 0 1 0"))),
    ],
    [
      "200,000 objects",
      () => wrap(catalog, pages, page, "<< /S /URI /URI (https://a.example/) >>\nendobj\n4 0 obj\n".repeat(200_000)),
    ],
    [
      "100,000 links on a page",
      () =>
        writePdf({ text: ["a"], links: Array.from({ length: 100_000 }, (_, index) => `https://a${index}.example/`) }),
    ],
    [
      "forms that draw themselves",
      () =>
        wrap(
          catalog,
          pages,
          "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >> >>",
          stream("", Buffer.from("/A Do ".repeat(1000))),
          stream("/Type /XObject /Subtype /Form /Resources << /XObject << /A 5 0 R >> >>", Buffer.from("/A Do /A Do")),
        ),
    ],
    [
      "2,000,000 orders to draw",
      () => wrap(catalog, pages, page, stream("", Buffer.from("1 0 0 1 0 0 cm q 0 0 4 4 re f ".repeat(200_000)))),
    ],
    [
      "a picture of 65,535 by 65,535",
      () =>
        wrap(
          catalog,
          pages,
          "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >> >>",
          stream("", Buffer.from("/A Do")),
          stream(
            "/Type /XObject /Subtype /Image /Width 65535 /Height 65535 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode",
            bomb(1, 1_000_000),
          ),
        ),
    ],
    [
      "a lock whose keys lie",
      () =>
        writePdf({ text: ["a"], locked: true })
          .toString("latin1")
          .replace("/Length 128", "/Length 2000000000"),
    ],
    [
      "a lock that leads in a circle",
      () => wrap(catalog, pages, page, "4 0 R").toString("latin1").replace("/Size", "/Encrypt 4 0 R /Size"),
    ],
    [
      "a file inside and its end cut off",
      () => writePdf({ text: ["a"], holds: { name: "a.exe", bytes: writeProgram("windows") } }).subarray(0, 900),
    ],
    ["a head alone", () => "%PDF-1.7"],
    ["5 MB that are no objects", () => `%PDF-1.7\n${"1 0 obj ".repeat(600_000)}`],
  ] as readonly (readonly [string, () => Buffer | string])[]
).map(([name, make]): SentCase => ({ name: `a PDF with ${name}`, as: "a.pdf", make }));
