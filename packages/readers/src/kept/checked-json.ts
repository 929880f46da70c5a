/** The bytes of a file that is kept: a line of JSON that says what it is, with a checksum, and the value as JSON. */
export function writeChecked(what: string, version: number, value: unknown): ArrayBuffer {
  const body = new TextEncoder().encode(JSON.stringify(value));
  const head = new TextEncoder().encode(`${JSON.stringify({ doorward: what, version, checksum: sumBytes(body) })}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes.buffer;
}

/** Reads it again; undefined when it is damaged, cut off, of another version, or something else. */
export function readChecked(buffer: ArrayBuffer, what: string, version: number): unknown {
  const bytes = new Uint8Array(buffer);
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0)))) as Record<string, unknown>;
    if (head["doorward"] === what && head["version"] === version && head["checksum"] === sumBytes(body))
      return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    // Whatever is wrong with it, whoever asked says so.
  }
  return undefined;
}

/** FNV-1a: it tells a damaged file from a whole one, and is no proof against somebody who changes both. */
function sumBytes(bytes: Uint8Array): number {
  let sum = 0x81_1c_9d_c5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01_00_01_93);
  return sum >>> 0;
}
