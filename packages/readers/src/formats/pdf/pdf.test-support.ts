import { deflateSync } from "node:zlib";

/** The text of an object, or a stream with the entries of its dictionary. */
export type WrittenObject =
  string | { readonly entries?: string; readonly content: string | Buffer; readonly pack?: boolean };

/** The bytes of an object's value. */
function writeObject(object: WrittenObject): Buffer {
  if (typeof object === "string") return Buffer.from(object, "latin1");
  const raw = typeof object.content === "string" ? Buffer.from(object.content, "latin1") : object.content;
  const content = object.pack === true ? deflateSync(raw) : raw;
  const filter = object.pack === true ? "/Filter /FlateDecode " : "";
  const head = `<< ${object.entries ?? ""} ${filter}/Length ${content.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), content, Buffer.from("\nendstream")]);
}

/** A PDF with a table of its objects; 1 is the catalog. */
export function writePdf(objects: Readonly<Record<number, WrittenObject>>, trailer = "/Root 1 0 R"): Buffer {
  const pieces = [Buffer.from("%PDF-1.7\n%\u{e2}\u{e3}\n", "latin1")];
  const rows: string[] = [];
  let length = pieces[0]?.length ?? 0;
  for (const [number, object] of Object.entries(objects)) {
    rows.push(`${number} 1\n${String(length).padStart(10, "0")} 00000 n \n`);
    const piece = Buffer.concat([Buffer.from(`${number} 0 obj\n`), writeObject(object), Buffer.from("\nendobj\n")]);
    pieces.push(piece);
    length += piece.length;
  }
  pieces.push(Buffer.from(`xref\n${rows.join("")}trailer\n<< ${trailer} >>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

/** A document of one page whose description and annotations are given; the catalog takes more entries. */
export function writePage(
  { content = "", annotations = "", catalog = "", page = "" }: Readonly<Record<string, string>>,
  more: Readonly<Record<number, WrittenObject>> = {},
): Buffer {
  return writePdf({
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>",
    3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [${annotations}] ${page} >>`,
    4: { content, pack: true },
    5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...more,
  });
}
