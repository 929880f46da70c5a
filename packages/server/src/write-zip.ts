/** Files by their path, text or bytes. */
export type ZipFiles = Readonly<Record<string, string | Uint8Array>>;

// The form of a ZIP archive without compression: PKWARE, APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.16.
const localHeader = 0x04_03_4b_50;
const centralHeader = 0x02_01_4b_50;
const endOfCentral = 0x06_05_4b_50;
const version = 20;
const namesAreUtf8 = 0x08_00;
/** 1 January 1980, the first day that the format knows, so that the same files make the same bytes. */
const day = 0x00_21;
/** The reversed polynomial of CRC-32. */
const polynomial = 0xed_b8_83_20;
const encoder = new TextEncoder();

/** A zip whose members are stored as they are; at most 65,535 of them and 4 GB. Pure, since the desk writes applications with it too. */
export function writeZip(files: ZipFiles): Uint8Array<ArrayBuffer> {
  const members: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = encoder.encode(path);
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    const about = [version, namesAreUtf8, 0, 0, day] as const;
    const sizes = [computeCrc(bytes), bytes.length, bytes.length] as const;
    const local = writeNumbers([[4, localHeader], ...twos(about), ...fours(sizes), ...twos([name.length, 0])]);
    central.push(
      writeNumbers([
        [4, centralHeader],
        ...twos([version, ...about]),
        ...fours(sizes),
        ...twos([name.length, 0, 0, 0, 0]),
        ...fours([0, offset]),
      ]),
      name,
    );
    members.push(local, name, bytes);
    offset += local.length + name.length + bytes.length;
  }
  const counts = twos([0, 0, central.length / 2, central.length / 2]);
  const end = writeNumbers([[4, endOfCentral], ...counts, ...fours([countBytes(central), offset]), ...twos([0])]);
  return join([...members, ...central, end]);
}

type Sized = readonly [bytes: 2 | 4, value: number];

function twos(values: readonly number[]): Sized[] {
  return values.map((value) => [2, value]);
}

function fours(values: readonly number[]): Sized[] {
  return values.map((value) => [4, value]);
}

/** Numbers one after the other, the lowest byte first. */
function writeNumbers(numbers: readonly Sized[]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function countBytes(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(countBytes(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One row for each value of a byte. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value;
});

function computeCrc(bytes: Uint8Array): number {
  let value = 0xff_ff_ff_ff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xff_ff_ff_ff) >>> 0;
}
