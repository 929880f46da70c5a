import { deflateSync } from "node:zlib";

/** What a document of one page holds. */
export interface WrittenPdf {
  readonly text: readonly string[];
  readonly links?: readonly string[];
  readonly launch?: string;
  readonly script?: string;
  readonly holds?: { readonly name: string; readonly bytes: Buffer };
  /** Where a form sends what is typed. */
  readonly form?: string;
  /** Dark cells of a QR code that is drawn on the page. */
  readonly code?: readonly (readonly boolean[])[];
  readonly locked?: boolean;
}

/** Writes a document of one page. Source: ISO 32000-1. */
export function writePdf(written: WrittenPdf): Buffer {
  const objects: (Buffer | undefined)[] = [undefined];
  const add = (content: string | Buffer): number =>
    objects.push(typeof content === "string" ? Buffer.from(content, "latin1") : content) - 1;
  const catalog = objects.push(undefined) - 1;
  const pages = objects.push(undefined) - 1;
  const page = objects.push(undefined) - 1;
  const font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  const content = add(writeStream(Buffer.from(drawPage(written), "latin1")));
  const links = (written.links ?? []).map((link, index) =>
    add(
      `<< /Type /Annot /Subtype /Link /Rect [50 ${600 - index * 30} 400 ${620 - index * 30}] /Border [0 0 0] /A << /S /URI /URI ${quote(link)} >> >>`,
    ),
  );
  const fields = written.form === undefined ? [] : writeForm(written.form, add);
  const file = written.holds === undefined ? undefined : writeHeldFile(written.holds, add);
  objects[page] = Buffer.from(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R /Annots [${[...links, ...fields].map((id) => `${id} 0 R`).join(" ")}] >>`,
  );
  objects[pages] = Buffer.from(`<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
  objects[catalog] = Buffer.from(
    [
      `<< /Type /Catalog /Pages ${pages} 0 R`,
      writeOpenAction(written),
      file === undefined ? "" : `/Names << /EmbeddedFiles << /Names [${quote(file.name)} ${file.id} 0 R] >> >>`,
      fields.length === 0 ? "" : `/AcroForm << /Fields [${fields.map((id) => `${id} 0 R`).join(" ")}] >>`,
      ">>",
    ].join(" "),
    "latin1",
  );
  const lock = written.locked === true ? add(writeLock()) : undefined;
  return writeBody(objects, catalog, lock);
}

function writeOpenAction({ launch, script, holds }: WrittenPdf): string {
  if (launch !== undefined) return `/OpenAction << /S /Launch /Win << /F (cmd.exe) /P ${quote(launch)} >> >>`;
  if (script !== undefined) return `/OpenAction << /S /JavaScript /JS ${quote(script)} >>`;
  return holds === undefined ? "" : "/PageMode /UseAttachments";
}

function writeForm(target: string, add: (content: string) => number): number[] {
  const names = ["email", "password"].map((name, index) =>
    add(
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${name}) /Rect [50 ${400 - index * 40} 300 ${425 - index * 40}] >>`,
    ),
  );
  const button = add(
    `<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (submit) /Rect [50 300 150 330] /A << /S /SubmitForm /Flags 4 /F << /FS /URL /F ${quote(target)} >> >> >>`,
  );
  return [...names, button];
}

function writeHeldFile(
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
  add: (content: string | Buffer) => number,
): { readonly name: string; readonly id: number } {
  const stream = add(writeStream(bytes, "/Type /EmbeddedFile"));
  return { name, id: add(`<< /Type /Filespec /F ${quote(name)} /UF ${quote(name)} /EF << /F ${stream} 0 R >> >>`) };
}

function drawPage({ text, code }: WrittenPdf): string {
  const lines = text.map((line, index) => `BT /F1 12 Tf 50 ${760 - index * 18} Td ${quote(line)} Tj ET`);
  const cells = (code ?? []).flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${200 + x * 4} ${400 - y * 4} 4 4 re f`] : [])),
  );
  return [...lines, "0 g", ...cells].join("\n");
}

function writeStream(bytes: Buffer, entries = ""): Buffer {
  const packed = deflateSync(bytes);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`, "latin1"),
    packed,
    Buffer.from("\nendstream"),
  ]);
}

/** The dictionary of a lock of 128 bits; the keys are of no password. */
function writeLock(): string {
  const key = "41".repeat(32);
  return `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -1044 /O <${key}> /U <${key}> >>`;
}

function writeBody(objects: readonly (Buffer | undefined)[], catalog: number, lock: number | undefined): Buffer {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1")];
  let length = pieces[0]?.length ?? 0;
  const offsets: number[] = [];
  for (const [id, content] of objects.entries()) {
    if (content === undefined) continue;
    offsets.push(length);
    const piece = Buffer.concat([Buffer.from(`${id} 0 obj\n`), content, Buffer.from("\nendobj\n")]);
    pieces.push(piece);
    length += piece.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const locked = lock === undefined ? "" : ` /Encrypt ${lock} 0 R`;
  const tail = `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length} /Root ${catalog} 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]${locked} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(tail, "latin1")]);
}

function quote(text: string): string {
  return `(${text.replaceAll(/[\\()]/gu, String.raw`\$&`)})`;
}
