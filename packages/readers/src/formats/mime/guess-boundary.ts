/** How far into a body the first boundary is looked for, in bytes. */
const mostLooked = 65_536;
/** A line of dashes and a name (RFC 2046, section 5.1.1), with a header or an empty line below it. */
const firstBoundary = /(?:^|\n)--([!-~]{1,70})[ \t]{0,20}\r?\n(?:[!-9;-~]{1,80}:|\r?\n)/u;

/** The boundary that the lines of a multipart show when its headers name none that occurs. */
export function guessBoundary(body: Buffer): string | undefined {
  return firstBoundary.exec(body.toString("latin1", 0, mostLooked))?.[1];
}
