import { hexDigit, isSpace } from "../syntax/characters.ts";

/** Bytes written as hexadecimal digits up to a `>`; what is no digit is passed over. A last digit alone has a zero behind it. */
export function unpackHex(packed: Buffer): Buffer {
  const result = Buffer.allocUnsafe((packed.length >> 1) + 1);
  let length = 0;
  let high = -1;
  for (const byte of packed) {
    if (byte === 0x3e) break;
    const digit = hexDigit(byte);
    if (digit === -1) continue;
    if (high === -1) high = digit;
    else {
      result[length] = high * 16 + digit;
      length += 1;
      high = -1;
    }
  }
  if (high !== -1) {
    result[length] = high * 16;
    length += 1;
  }
  return result.subarray(0, length);
}

/** Bytes written in base 85 up to a `~`, as ISO 32000-2, 7.4.3 has it; what does not belong is passed over. */
export function unpackBase85(packed: Buffer): Buffer {
  let zeros = 0;
  for (const byte of packed) if (byte === 0x7a) zeros += 1;
  const result = Buffer.alloc(zeros * 4 + packed.length + 8);
  let length = 0;
  let value = 0;
  let count = 0;
  const start = packed[0] === 0x3c && packed[1] === 0x7e ? 2 : 0;
  for (let at = start; at < packed.length; at += 1) {
    const byte = packed[at] ?? 0;
    if (byte === 0x7e) break;
    if (byte === 0x7a && count === 0) {
      length += 4;
      continue;
    }
    if (isSpace(byte) || byte < 0x21 || byte > 0x75) continue;
    value = value * 85 + (byte - 0x21);
    count += 1;
    if (count < 5) continue;
    result.writeUInt32BE(value % 2 ** 32, length);
    length += 4;
    value = 0;
    count = 0;
  }
  if (count < 2) return result.subarray(0, length);
  for (let missing = count; missing < 5; missing += 1) value = value * 85 + 84;
  result.writeUInt32BE(value % 2 ** 32, length);
  return result.subarray(0, length + count - 1);
}
