/** A file of an archive. */
export interface ZipFile {
  /** With `/`, relative. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

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

/** An archive of files as they are; at most 65,535 of them and 4 GB, which nobody chooses by hand. */
export function writeZip(files: readonly ZipFile[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = encoder.encode(path);
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
    parts.push(local, name, Uint8Array.from(bytes));
    offset += local.length + name.length + bytes.length;
  }
  const length = central.reduce((sum, part) => sum + part.length, 0);
  const counts = twos([0, 0, files.length, files.length]);
  const end = writeNumbers([[4, endOfCentral], ...counts, ...fours([length, offset]), ...twos([0])]);
  return new Blob([...parts, ...central, end], { type: "application/zip" });
}

type Sized = readonly [bytes: 2 | 4, value: number];

function twos(values: readonly number[]): Sized[] {
  return values.map((value) => [2, value]);
}

function fours(values: readonly number[]): Sized[] {
  return values.map((value) => [4, value]);
}

/** Numbers one after the other, the lowest byte first. */
function writeNumbers(numbers: readonly Sized[]): Uint8Array<ArrayBuffer> {
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
