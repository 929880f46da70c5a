/** How much of one mail is read. A bound that was met is told as a shortfall of the mail, in a few words. */
export interface MailLimits {
  /** Parts of the whole tree, the mail itself included. */
  readonly parts: number;
  /** Multiparts inside each other. */
  readonly depth: number;
  /** Bytes and fields of one block of headers. */
  readonly headerBytes: number;
  readonly headers: number;
  /** Fields of all blocks together. */
  readonly allHeaders: number;
  /** Multiparts inside each other that are encoded or lack their boundary: each is read once more as a whole. */
  readonly again: number;
}

/** Honest mail stays far below all of these: the largest newsletters have some dozens of parts and 200 header fields. */
export const mailLimits: MailLimits = {
  parts: 10_000,
  depth: 256,
  headerBytes: 2_000_000,
  headers: 5000,
  allHeaders: 100_000,
  again: 3,
};
