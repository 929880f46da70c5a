/** The largest number of four bytes. */
export const most = 0xff_ff_ff_ff;

/** Writes a number into bytes, the low byte first; nothing where it has no room. */
export function writeNumber(bytes: Buffer, at: number, value: number, width = 4): Buffer {
  if (at + width <= bytes.length) bytes.writeUIntLE(value, at, width);
  return bytes;
}
