/** Bytes that are unpacked into, up to a limit. */
export interface Output {
  /** What is taken for them; the first `length` are unpacked. */
  bytes: Buffer;
  length: number;
  readonly limit: number;
}

/** Takes room for so many bytes more; false where they go beyond the limit. */
export function makeRoom(output: Output, more: number): boolean {
  const needed = output.length + more;
  if (needed > output.limit) return false;
  if (needed <= output.bytes.length) return true;
  const larger = Buffer.allocUnsafe(Math.min(output.limit, Math.max(needed, output.bytes.length * 2)));
  output.bytes.copy(larger, 0, 0, output.length);
  output.bytes = larger;
  return true;
}
