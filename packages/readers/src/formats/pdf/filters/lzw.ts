import { makeRoom, type Output } from "./output.ts";

const clear = 256;
const end = 257;
const mostCodes = 4096;

/** What each code stands for: what another code does, and one byte more. */
interface CodeTable {
  readonly prefix: Uint16Array;
  readonly suffix: Uint8Array;
  readonly lengths: Uint16Array;
  next: number;
}

/**
 * Unpacks LZWDecode of ISO 32000-2, 7.4.4, up to a length. `early` is 1 when codes grow one code early, as they do
 * unless the file says otherwise. What makes no sense ends it.
 */
export function unpackLzw(packed: Buffer, early: number, limit: number): Buffer {
  const table = makeTable();
  const output: Output = { bytes: Buffer.allocUnsafe(Math.min(limit, packed.length * 4 + 4096)), length: 0, limit };
  let width = 9;
  let previous = -1;
  let held = 0;
  let bits = 0;
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xff_ffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >>> bits) & ((1 << width) - 1);
    if (code === clear) {
      table.next = end + 1;
      width = 9;
      previous = -1;
      continue;
    }
    if (code === end || !writeCode(table, output, code, previous)) break;
    previous = code;
    if (table.next + early >= 1 << width && width < 12) width += 1;
  }
  return output.bytes.subarray(0, output.length);
}

function makeTable(): CodeTable {
  const suffix = new Uint8Array(mostCodes);
  const lengths = new Uint16Array(mostCodes);
  for (let code = 0; code < 256; code += 1) {
    suffix[code] = code;
    lengths[code] = 1;
  }
  return { prefix: new Uint16Array(mostCodes), suffix, lengths, next: end + 1 };
}

/** Writes what a code stands for and learns a new one; false when it makes no sense or goes beyond the limit. */
function writeCode(table: CodeTable, output: Output, code: number, previous: number): boolean {
  const { prefix, suffix, lengths, next } = table;
  if (code > next || (code === next && previous === -1)) return false;
  // A code that is only just being learned is the one before with its own first byte.
  const isNew = code === next;
  const source = isNew ? previous : code;
  const known = lengths[source] ?? 0;
  const size = isNew ? known + 1 : known;
  if (!makeRoom(output, size)) return false;
  for (let walk = source, place = output.length + known - 1; place >= output.length; place -= 1) {
    output.bytes[place] = suffix[walk] ?? 0;
    walk = prefix[walk] ?? 0;
  }
  const first = output.bytes[output.length] ?? 0;
  if (isNew) output.bytes[output.length + known] = first;
  output.length += size;
  if (previous === -1 || next >= mostCodes) return true;
  prefix[next] = previous;
  suffix[next] = first;
  lengths[next] = (lengths[previous] ?? 0) + 1;
  table.next = next + 1;
  return true;
}
