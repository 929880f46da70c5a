/** A mail in a mailbox. */
interface MailboxEntry {
  /** Where its first header starts and where the bytes of its body end; the empty line behind it is the mailbox's. */
  readonly start: number;
  readonly end: number;
  /** The line in front of it, without its end: `From someone@host Thu Nov 26 08:00:00 2026`. */
  readonly envelope: string;
}

/** What a piece of a mailbox holds. */
export interface MailboxPiece {
  readonly entries: readonly MailboxEntry[];
  /** Where the mail starts whose end lies further on; give these bytes again, together with those that follow. */
  readonly rest: number;
}

const newline = 0x0a;
const mark = Buffer.from("\nFrom ");
/** How many bytes tell whether a mail begins: its line and the name of its first header. */
export const envelopeLength = 800;
/** A time of day stands in every such line, and a header or a quoted such line below it. */
const envelopeForm = /^From \S.{0,400}\d:\d\d[^\r\n]{0,100}\r?\n(?:[!-9;-~]{1,200}[ \t]?:|>From )/u;

/**
 * Finds the mails of a mailbox (RFC 4155) in bytes that begin with one. With `isLast` the last mail ends where the bytes
 * do; otherwise it is left for the next piece. Bytes that begin with no mail give none.
 */
export function splitMailbox(bytes: Buffer, isLast: boolean): MailboxPiece {
  const entries: MailboxEntry[] = [];
  let open = envelopeForm.test(bytes.toString("latin1", 0, envelopeLength)) ? 0 : -1;
  let at = open;
  while (open >= 0) {
    at = findMailStart(bytes, at + 1);
    if (at < 0 && !isLast) return { entries, rest: open };
    entries.push(describe(bytes, open, at < 0 ? bytes.length : at));
    open = at;
  }
  return { entries, rest: isLast || entries.length > 0 ? bytes.length : 0 };
}

/** Whether bytes begin as a mailbox does. */
export function isMailbox(bytes: Buffer): boolean {
  return envelopeForm.test(bytes.toString("latin1", 0, envelopeLength));
}

/**
 * Where the next mail of a mailbox begins, at or behind a place that is not its first; -1 when none does. The line in
 * front of a mail follows an empty one; some hundred bytes behind it have to be at hand.
 */
export function findMailStart(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(mark, from - 1); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const isAfterEmptyLine = bytes[at - 1] === newline || (bytes[at - 1] === 0x0d && bytes[at - 2] === newline);
    if (isAfterEmptyLine && envelopeForm.test(bytes.toString("latin1", at + 1, at + 1 + envelopeLength))) return at + 1;
  }
  return -1;
}

/**
 * A mail without the marks that a mailbox puts in front of lines that begin with `From `: one is taken from each run of
 * them (mboxrd). Shares memory with the mailbox when there are none.
 */
export function unquoteMail(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf("\n>"); at >= 0; at = bytes.indexOf("\n>", at + 1)) {
    let end = at + 1;
    while (bytes[end] === 0x3e) end += 1;
    if (bytes.toString("latin1", end, end + 5) !== "From ") continue;
    kept.push(bytes.subarray(from, at + 1));
    from = at + 2;
  }
  return from === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(from)]);
}

function describe(bytes: Buffer, open: number, next: number): MailboxEntry {
  const lineEnd = bytes.indexOf(newline, open);
  const start = lineEnd < 0 ? next : lineEnd + 1;
  const isLast = next === bytes.length;
  const blank = bytes[next - 2] === 0x0d ? 2 : 1;
  return {
    start,
    end: Math.max(start, isLast ? next : next - blank),
    envelope: bytes.toString("latin1", open, Math.max(open, start - 1)).trimEnd(),
  };
}
