/** Writes rows in the binary form of COPY (PostgreSQL manual, COPY, "Binary Format"): nothing of it is parsed as text. */
export interface BinaryRows {
  /** Begins a row of so many fields, which have to follow. */
  readonly begin: (fields: number) => void;
  readonly absent: () => void;
  /** An id of 16 bytes, from an array that holds them. */
  readonly id: (bytes: Uint8Array | undefined) => void;
  /** An id of 32 hexadecimal digits. */
  readonly hex: (digits: string | undefined) => void;
  readonly int2: (value: number | undefined) => void;
  readonly int4: (value: number | undefined) => void;
  /** A whole number, as far as JavaScript holds it. */
  readonly int8: (value: number | undefined) => void;
  readonly flag: (value: boolean) => void;
  /** Milliseconds since 1970. */
  readonly moment: (ms: number | undefined) => void;
  /** Days since 1970. */
  readonly day: (days: number) => void;
  readonly text: (text: string | undefined) => void;
  readonly bytes: (bytes: Uint8Array | undefined) => void;
  readonly texts: (texts: readonly string[] | undefined) => void;
  /** All that was written. Nothing can be added afterwards. */
  readonly finish: () => Uint8Array;
}

const signature = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
/** PostgreSQL counts from 2000. */
const epochMs = Date.UTC(2000, 0, 1);
const epochDay = epochMs / 86_400_000;
/** The number of `text` in `pg_type`. */
const textType = 25;
/** Most bytes of one character. */
const characterBytes = 3;
/** Room that every field of a fixed size fits in. */
const fixedBytes = 32;
const twoTo32 = 2 ** 32;
const leastBytes = 1024;
/** Longer texts are written by the engine. */
const mostPlain = 48;

/** What was written so far, and where the next field begins. */
interface Written {
  buffer: Buffer;
  at: number;
}

/** Begins rows; `roughBytes` is how much they may take, and grows when it is too little. */
export function openBinaryRows(roughBytes: number): BinaryRows {
  const written: Written = { buffer: Buffer.allocUnsafe(Math.max(roughBytes, leastBytes)), at: 0 };
  written.at = signature.copy(written.buffer, 0);
  const bytes = (value: Uint8Array | undefined) => writeBytes(written, value);
  return {
    absent: () => writeLength(written, -1),
    bytes,
    id: bytes,
    text: (value) => writeText(written, value),
    texts: (values) => writeTexts(written, values),
    begin(fields) {
      makeRoom(written, fixedBytes);
      written.at = written.buffer.writeInt16BE(fields, written.at);
    },
    hex(digits) {
      if (digits === undefined) return writeLength(written, -1);
      writeLength(written, idBytes);
      written.at = writeHex(written.buffer, digits, written.at);
    },
    int2(value) {
      if (value === undefined) return writeLength(written, -1);
      writeLength(written, 2);
      written.at = written.buffer.writeInt16BE(value, written.at);
    },
    int4(value) {
      if (value === undefined) return writeLength(written, -1);
      writeLength(written, 4);
      written.at = written.buffer.writeInt32BE(value, written.at);
    },
    int8(value) {
      if (value === undefined) return writeLength(written, -1);
      writeLength(written, integerBytes);
      written.at = writeHalves(written.buffer, value, written.at);
    },
    flag(value) {
      writeLength(written, 1);
      written.at = written.buffer.writeUInt8(value ? 1 : 0, written.at);
    },
    moment(ms) {
      if (ms === undefined) return writeLength(written, -1);
      writeLength(written, integerBytes);
      written.at = writeHalves(written.buffer, (ms - epochMs) * 1000, written.at);
    },
    day(days) {
      writeLength(written, 4);
      written.at = written.buffer.writeInt32BE(days - epochDay, written.at);
    },
    finish() {
      makeRoom(written, fixedBytes);
      written.at = written.buffer.writeInt16BE(-1, written.at);
      return written.buffer.subarray(0, written.at);
    },
  };
}

function makeRoom(written: Written, bytes: number): void {
  const { buffer, at } = written;
  if (at + bytes <= buffer.length) return;
  written.buffer = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + bytes));
  buffer.copy(written.buffer, 0, 0, at);
}

/** How many bytes the field has, with room for one of a fixed size; -1 for a field that is absent. */
function writeLength(written: Written, length: number): void {
  makeRoom(written, fixedBytes);
  written.at = written.buffer.writeInt32BE(length, written.at);
}

function writeBytes(written: Written, value: Uint8Array | undefined): void {
  if (value === undefined) return writeLength(written, -1);
  makeRoom(written, value.length + fixedBytes);
  written.at = written.buffer.writeInt32BE(value.length, written.at);
  written.buffer.set(value, written.at);
  written.at += value.length;
}

function writeText(written: Written, value: string | undefined): void {
  if (value === undefined) return writeLength(written, -1);
  makeRoom(written, value.length * characterBytes + fixedBytes);
  const start = written.at + 4;
  const plain = value.length > mostPlain ? -1 : writePlain(written.buffer, value, start);
  const bytes = plain === -1 ? written.buffer.write(value, start, "utf8") : plain;
  written.buffer.writeInt32BE(bytes, written.at);
  written.at = start + bytes;
}

/** Writes a short text of ASCII alone, for which a call into the engine takes longer than the text; -1 where it is another. */
function writePlain(buffer: Buffer, value: string, start: number): number {
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code > 127) return -1;
    buffer[start + index] = code;
  }
  return value.length;
}

/** Writes the bytes of an id of 32 hexadecimal digits, and gives where it ends. */
function writeHex(buffer: Buffer, digits: string, start: number): number {
  for (let index = 0; index < idBytes; index += 1)
    buffer[start + index] = (valueOf(digits, index * 2) << 4) | valueOf(digits, index * 2 + 1);
  return start + idBytes;
}

/** The value of a hexadecimal digit: letters lie nine behind their last four bits. */
function valueOf(digits: string, index: number): number {
  const code = digits.charCodeAt(index);
  return (code & 15) + (code >> 6) * 9;
}

function writeTexts(written: Written, values: readonly string[] | undefined): void {
  if (values === undefined) return writeLength(written, -1);
  const start = written.at;
  makeRoom(written, fixedBytes);
  written.at += 4;
  for (const part of values.length === 0 ? [0, 0, textType] : [1, 0, textType, values.length, 1])
    written.at = written.buffer.writeInt32BE(part, written.at);
  for (const value of values) writeText(written, value);
  written.buffer.writeInt32BE(written.at - start - 4, start);
}

/** The numbers of `uuid` and `bigint` in `pg_type`. */
const idType = 2950;
const integerType = 20;
const idBytes = 16;
const integerBytes = 8;
const emptyListBytes = 12;
const listBytes = 20;

/** Ids as one value of the type `uuid[]` that no engine has to parse; a statement with thousands of them takes half the time. */
export function writeIds(ids: readonly Uint8Array[]): Buffer {
  const { buffer, start } = beginList(idType, ids.length, idBytes);
  let at = start;
  for (const id of ids) {
    at = buffer.writeInt32BE(idBytes, at);
    buffer.set(id, at);
    at += idBytes;
  }
  return buffer;
}

/** The same, of ids that are 32 hexadecimal digits each. */
export function writeHexIds(ids: readonly string[]): Buffer {
  const { buffer, start } = beginList(idType, ids.length, idBytes);
  let at = start;
  for (const id of ids) {
    at = writeHex(buffer, id, buffer.writeInt32BE(idBytes, at));
  }
  return buffer;
}

/** Whole numbers as one value of the type `bigint[]`. */
export function writeIntegers(numbers: readonly number[]): Buffer {
  const { buffer, start } = beginList(integerType, numbers.length, integerBytes);
  let at = start;
  for (const number of numbers) {
    at = buffer.writeInt32BE(integerBytes, at);
    at = writeHalves(buffer, number, at);
  }
  return buffer;
}

function beginList(type: number, length: number, bytes: number): { readonly buffer: Buffer; readonly start: number } {
  const isEmpty = length === 0;
  const buffer = Buffer.allocUnsafe(isEmpty ? emptyListBytes : listBytes + length * (4 + bytes));
  let start = 0;
  for (const part of isEmpty ? [0, 0, type] : [1, 0, type, length, 1]) start = buffer.writeInt32BE(part, start);
  return { buffer, start };
}

/** Eight bytes of a whole number, without a detour over a bigint. */
function writeHalves(buffer: Buffer, number: number, at: number): number {
  const high = Math.floor(number / twoTo32);
  return buffer.writeUInt32BE(number - high * twoTo32, buffer.writeInt32BE(high, at));
}
