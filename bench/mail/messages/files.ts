import { crc32, deflateRawSync, deflateSync } from "node:zlib";
import type { Dice } from "./dice.ts";

/** A picture of a few colours with so many points to each side, as screenshots are; `noise` of a hundred points differ. */
export function makePng(dice: Dice, width: number, height: number, noise = 2): Buffer {
  const rows: Buffer[] = [];
  for (let row = 0; row < height; row += 1) {
    const line = Buffer.alloc(1 + width * 3, 230 - (row % 40));
    line[0] = 0;
    for (let changed = 0; changed < (width * noise) / 100; changed += 1)
      line[1 + dice.below(width * 3)] = dice.below(256);
    rows.push(line);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk("IHDR", head),
    writeChunk("IDAT", deflateSync(Buffer.concat(rows))),
    writeChunk("IEND", Buffer.alloc(0)),
  ]);
}

function writeChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A document of some lines on a page, with a picture of noise that gives it its size. */
export function makePdf(dice: Dice, lines: readonly string[], pictureBytes = 0): Buffer {
  const shown = lines.map(
    (line, index) => `BT /F1 11 Tf 60 ${780 - index * 16} Td (${line.replace(/[()\\]/gu, "\\$&")}) Tj ET`,
  );
  const content = deflateSync(Buffer.from(shown.join("\n"), "latin1"));
  const picture = deflateSync(dice.bytes(pictureBytes));
  const side = Math.max(1, Math.floor(Math.sqrt(pictureBytes)));
  const objects = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
    Buffer.from(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 6 0 R >> >> >>",
    ),
    writeStream(`/Length ${content.length} /Filter /FlateDecode`, content),
    Buffer.from("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
    writeStream(
      `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${picture.length} /Filter /FlateDecode`,
      picture,
    ),
  ];
  return joinObjects(objects);
}

function writeStream(keys: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<< ${keys} >>\nstream\n`), data, Buffer.from("\nendstream")]);
}

function joinObjects(objects: readonly Buffer[]): Buffer {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.4\n%\u00e2\u00e3\n")];
  const starts: number[] = [];
  let at = pieces[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    starts.push(at);
    at += piece.length;
    pieces.push(piece);
  }
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

/** A ZIP archive. */
export function makeZip(members: readonly (readonly [string, Buffer])[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of members) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(0x5a_74_4a_00, 6);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), fields, rest, Buffer.from(name)]),
    );
    pieces.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...pieces, central, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A spreadsheet without macros. */
export function makeSheet(rows: readonly (readonly string[])[]): Buffer {
  const cells = rows
    .map((row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`)
    .join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return makeZip([
    [
      "[Content_Types].xml",
      listTypes([
        ["/xl/workbook.xml", `${kind}.sheet.main+xml`],
        ["/xl/worksheets/sheet1.xml", `${kind}.worksheet+xml`],
      ]),
    ],
    ["_rels/.rels", relate("officeDocument", "xl/workbook.xml")],
    [
      "xl/workbook.xml",
      Buffer.from(
        `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    ["xl/_rels/workbook.xml.rels", relate("worksheet", "worksheets/sheet1.xml")],
    [
      "xl/worksheets/sheet1.xml",
      Buffer.from(`${head}<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`),
    ],
  ]);
}

/** A text document without macros. */
export function makeDocument(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text.replace(/[<&]/gu, "")}</w:t></w:r></w:p>`).join("");
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return makeZip([
    ["[Content_Types].xml", listTypes([["/word/document.xml", kind]])],
    ["_rels/.rels", relate("officeDocument", "word/document.xml")],
    ["word/document.xml", Buffer.from(`${head}<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`)],
  ]);
}

function listTypes(parts: readonly (readonly [string, string])[]): Buffer {
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("");
  return Buffer.from(
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
  );
}

function relate(kind: string, target: string): Buffer {
  return Buffer.from(
    `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`,
  );
}
