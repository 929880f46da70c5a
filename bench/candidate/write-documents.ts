import { writePdf } from "../../packages/readers/src/formats/pdf/pdf.test-support.ts";
import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";

const linesOfPage = 52;
const widest = 96;

/** Lines as a PDF of as many pages as they take. */
export function writePdfDocument(lines: readonly string[]): Buffer {
  const wrapped = lines.flatMap(wrap);
  const pages = Array.from({ length: Math.ceil(wrapped.length / linesOfPage) }, (_, at) =>
    wrapped.slice(at * linesOfPage, (at + 1) * linesOfPage),
  );
  const numbers = pages.map((_, at) => ({ page: 4 + at * 2, content: 5 + at * 2 }));
  return writePdf({
    1: "<< /Type /Catalog /Pages 2 0 R >>",
    2: `<< /Type /Pages /Kids [${numbers.map(({ page }) => `${page} 0 R`).join(" ")}] /Count ${pages.length} /MediaBox [0 0 595 842] >>`,
    3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...Object.fromEntries(
      numbers.flatMap(({ page, content }, at) => [
        [page, `<< /Type /Page /Parent 2 0 R /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`],
        [content, { content: drawLines(pages[at] ?? []), pack: true }],
      ]),
    ),
  });
}

function drawLines(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/gu, String.raw`\$&`)}) Tj T*`);
  return `BT /F1 10 Tf 14 TL 1 0 0 1 50 790 Tm\n${shown.join("\n")}\nET`;
}

function wrap(line: string): string[] {
  const rows: string[] = [""];
  for (const word of line.split(" ")) {
    const last = rows.at(-1) ?? "";
    if (last !== "" && last.length + word.length >= widest) rows.push(word);
    else rows[rows.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return rows;
}

/** Lines as a Word document. */
export function writeWordDocument(lines: readonly string[]): Buffer {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`);
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return writeZip([
    {
      name: "[Content_Types].xml",
      content:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: "_rels/.rels",
      content:
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document ${word}><w:body>${paragraphs.join("")}</w:body></w:document>`,
    },
  ]);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
