import { encodeBase64 } from "../text/example-bytes.ts";

/** The parts of an example's PDF; all of them may be left out. */
interface PdfParts {
  /** Lines of the page. */
  readonly lines?: readonly string[];
  /** More of the page's description. */
  readonly drawing?: string;
  readonly annotations?: readonly string[];
  /** More entries of the catalog and of the page. */
  readonly catalog?: string;
  readonly page?: string;
  /** More objects, numbered from 6. */
  readonly objects?: readonly string[];
}

/** A PDF of one page as an example's file. */
export function makePdf(parts: PdfParts): { readonly base64: string } {
  const { lines = [], drawing = "", annotations = [], catalog = "", page = "", objects = [] } = parts;
  const shown = lines.map((line) => `(${escapeText(line)}) Tj T*`).join(" ");
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>",
    `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [${annotations.join(" ")}] ${page} >>`,
    makeStream(`BT /F1 12 Tf 14 TL 50 700 Td ${shown} ET\n${drawing}`),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...objects,
  ];
  const body = all.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return { base64: encodeBase64(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`) };
}

/** A stream of characters up to U+00FF. */
function makeStream(content: string, entries = ""): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A link over an area of the page: left, bottom, right, top in points of 600 by 800. */
export function makeLink(address: string, area = "50 600 200 620"): string {
  return `<< /Type /Annot /Subtype /Link /Rect [${area}] /A ${openAddress(address)} >>`;
}

/** The action that opens an address. */
export function openAddress(address: string): string {
  return `<< /S /URI /URI (${escapeText(address)}) >>`;
}

/** The action that runs a script. */
export function runScript(script: string): string {
  return `<< /S /JavaScript /JS (${escapeText(script)}) >>`;
}

/** Two objects that carry a file; the first one is the specification. `number` is that of the second one. */
export function embedFile(name: string, content: string, number = 7): readonly [string, string] {
  const specification = `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${number} 0 R >> >>`;
  return [specification, makeStream(content, "/Type /EmbeddedFile")];
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\()]/gu, (character) => `\\${character}`);
}
