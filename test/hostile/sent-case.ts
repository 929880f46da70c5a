import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeProgram } from "../../corpus/builders/programs.ts";

/** A file, a mail or a ticket made to break whoever reads it. */
export interface SentCase {
  readonly name: string;
  /** `file` unless said. */
  readonly command?: "file" | "mail" | "ticket";
  /** What it is called. */
  readonly as: string;
  readonly make: () => Buffer | string;
  /** What some row of `unjudged` has to say: "path: reason". */
  readonly unjudged?: RegExp;
  /** It holds a program under the name of a document, which has to be found in spite of all. */
  readonly finds?: true;
  /** Rows of `unjudged` that tell of a reader which its file ended: what a parser's crash may cost, and nothing else. */
  readonly costs?: RegExp;
}

/** Writes it into a folder; gives its path. */
export function writeSent({ as, make }: SentCase, folder: string): string {
  const path = join(folder, as);
  writeFileSync(path, make());
  return path;
}

/** A program under the name of a document, as a part of a mail. */
export function writeProgramPart(boundary: string): string {
  return [
    `--${boundary}`,
    'Content-Type: application/octet-stream; name="invoice.pdf.exe"',
    'Content-Disposition: attachment; filename="invoice.pdf.exe"',
    "Content-Transfer-Encoding: base64",
    "",
    writeProgram("windows").toString("base64"),
    "",
  ].join("\r\n");
}

/** The headers that every mail has, and more. */
export function writeHead(more: readonly string[] = []): string {
  return [
    "From: Ann <ann@mail.example>",
    "To: Support <support@acme.example>",
    "Subject: Hello",
    "Date: Mon, 23 Nov 2026 09:14:05 +0000",
    "Message-ID: <1@mail.example>",
    "MIME-Version: 1.0",
  ]
    .concat(more, "", "")
    .join("\r\n");
}

/** A mail of these parts, the last of which is the program. */
export function writeMixed(parts: readonly string[], more: readonly string[] = []): string {
  return `${writeHead(['Content-Type: multipart/mixed; boundary="mix"'].concat(more))}${parts
    .map((part) => `--mix\r\n${part}\r\n`)
    .join("")}${writeProgramPart("mix")}\r\n--mix--\r\n`;
}
