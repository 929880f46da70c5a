/** Lengths of the head of the stream and of the equation in it (MTEF 3, "MTEF header"). */
const headLength = 28 + 5;

/** The record of a font, and how long a name its reader has room for (CVE-2017-11882). */
const fontRecord = 8;
const roomForName = 40;

/** The name of a font in the stream `Equation Native`, when it is longer than the old editor has room for: it is run then. */
export function findFontCommand(bytes: Buffer): string | undefined {
  const start = bytes.subarray(headLength, headLength + 8).indexOf(fontRecord);
  if (start === -1) return undefined;
  const name = bytes.subarray(headLength + start + 3, headLength + start + 3 + 512);
  const end = name.indexOf(0);
  const length = end === -1 ? name.length : end;
  if (length < roomForName) return undefined;
  const text = name.toString("latin1", 0, length);
  return /^[\x20-\x7e]{4,}/u.exec(text)?.[0].trim() ?? "machine code";
}
