/** The table of the checksum that mixes the keys: CRC-32, polynomial EDB88320 reversed. Source: APPNOTE.TXT 6.3.10, section 6.1. */
const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** Bytes in front of the content that are random, the last of which shows whether the password is right. */
const headerBytes = 12;

/**
 * Decrypts a member with the traditional cipher of zip. Undefined when the last byte of its header is none of those
 * that a right password may give; a wrong password passes once in a hundred times.
 */
export function decryptTraditional(packed: Buffer, password: Buffer, checks: readonly number[]): Buffer | undefined {
  if (packed.length < headerBytes) return undefined;
  const keys: Keys = [0x12_34_56_78, 0x23_45_67_89, 0x34_56_78_90];
  for (const byte of password) mixKeys(keys, byte);
  const header = decryptRun(packed.subarray(0, headerBytes), keys);
  const last = header[headerBytes - 1];
  if (checks.length > 0 && (last === undefined || !checks.includes(last))) return undefined;
  return decryptRun(packed.subarray(headerBytes), keys);
}

type Keys = [number, number, number];

function decryptRun(packed: Buffer, keys: Keys): Buffer {
  const content = Buffer.allocUnsafe(packed.length);
  for (let at = 0; at < packed.length; at += 1) {
    const mixed = (keys[2] | 2) & 0xff_ff;
    const byte = (packed[at] ?? 0) ^ ((Math.imul(mixed, mixed ^ 1) >>> 8) & 0xff);
    content[at] = byte;
    mixKeys(keys, byte);
  }
  return content;
}

function mixKeys(keys: Keys, byte: number): void {
  keys[0] = (table[(keys[0] ^ byte) & 0xff] ?? 0) ^ (keys[0] >>> 8);
  keys[1] = (Math.imul(keys[1] + (keys[0] & 0xff), 134_775_813) + 1) | 0;
  keys[2] = (table[(keys[2] ^ (keys[1] >>> 24)) & 0xff] ?? 0) ^ (keys[2] >>> 8);
}
