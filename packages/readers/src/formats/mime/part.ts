import type { MailHeader } from "./read-headers.ts";
import type { PartContent } from "./describe-part.ts";

/** What programs read in different ways, or what only somebody who hides something writes. None says anything alone. */
export type PartOddity =
  /** A zero byte among the headers. */
  | "null-in-header"
  /** A carriage return that ends no line, among the headers. */
  | "bare-return-in-header"
  /** Bytes above ASCII that are not UTF-8, among the headers. */
  | "raw-bytes-in-header"
  /** A line of blanks only inside a header: some programs end the headers there. */
  | "blank-line-inside-header"
  /** A line among the headers that is none. */
  | "malformed-header-line"
  /** Blanks between the name of a header and its colon. */
  | "blank-before-colon"
  /** The body follows the headers without an empty line. */
  | "no-line-after-headers"
  /** Two `Content-Type`, `Content-Disposition` or `Content-Transfer-Encoding` fields that say different things. */
  | "conflicting-content-headers"
  /** A multipart that names several boundaries. */
  | "conflicting-boundary"
  /** A parameter given twice with different values. */
  | "conflicting-parameter"
  /** The names given for the file have different endings. */
  | "file-endings-differ"
  /** The names given for the file differ, their endings do not. */
  | "file-names-differ"
  /** Text that goes on behind a quoted value. */
  | "text-after-quoted-value"
  /** Pieces of a parameter that are missing or come twice. */
  | "broken-continuation"
  /** An encoding that no program knows. */
  | "unknown-transfer-encoding"
  /** A multipart without a boundary that could be found. */
  | "boundary-missing"
  /** A multipart whose boundary stands nowhere in it. */
  | "boundary-not-found"
  /** A multipart with the boundary of one around it. */
  | "boundary-of-outer"
  /** A multipart that never ends. */
  | "unterminated-multipart"
  /** A line that begins as the boundary does and goes on. */
  | "longer-boundary-line"
  /** A part behind the end of its multipart. */
  | "part-after-end"
  /** A block of headers in front of the first part. */
  | "content-in-preamble"
  /** A block of headers behind the last part. */
  | "content-in-epilogue"
  /** A multipart in base64 or quoted-printable, which the standard forbids. */
  | "encoded-multipart";

/** One part of a mail. The mail itself is the outermost one. */
export interface MailPart {
  /** In the order in which they stand, each as often as it stands there. */
  readonly headers: readonly MailHeader[];
  readonly content: PartContent;
  /** As it stands there, not decoded; shares memory with the mail. For a multipart everything in it. */
  readonly body: Buffer;
  /** Of a multipart, in order. A part of type `message/rfc822` is not opened. */
  readonly parts: readonly MailPart[];
  /** What stands in front of the first part and behind the last one; empty but for a multipart. */
  readonly preamble: Buffer;
  readonly epilogue: Buffer;
  readonly oddities: readonly PartOddity[];
}

/** A mail as far as it could be read. */
export interface ParsedMail {
  readonly root: MailPart;
  /** How many parts were read, the mail itself included. */
  readonly partCount: number;
  /** What was not read, in a few words each. Empty for honest mail. */
  readonly shortfalls: readonly string[];
}
