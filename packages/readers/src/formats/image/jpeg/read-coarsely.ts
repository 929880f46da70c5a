import type { Bitmap } from "../bitmap.ts";
import { skipBits, takeCode, takeNumber, type CodeTable, type EntropyInput } from "./entropy-input.ts";
import { readHeaders, type JpegHeaders } from "./read-headers.ts";

/** The place in a block, row times 8 plus column, of each number in the order of the file: ISO/IEC 10918-1, figure 5. */
const places = Uint8Array.from([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
  55, 62, 63,
]);

const mostPixels = 20_000_000;

/** What is at hand while the blocks of a picture are read. */
interface Reading {
  readonly input: EntropyInput;
  /** Pixels of a block's side in the result. */
  readonly side: number;
  /** Share of each frequency in each pixel: `side` rows of `side`. */
  readonly shares: Float32Array;
  readonly block: Float32Array;
  readonly half: Float32Array;
}

interface Channel {
  readonly across: number;
  readonly down: number;
  readonly first: CodeTable;
  readonly rest: CodeTable;
  readonly quantization: Uint16Array;
  level: number;
}

/**
 * The light and dark of a baseline JPEG in a half (`side` 4) or a quarter (`side` 2) of its size: far quicker than all
 * of it. Undefined for other sorts of JPEG, and when it makes no sense; what is cut off is white.
 */
export function readCoarsely(bytes: Buffer, side: 2 | 4): Bitmap | undefined {
  const headers = readHeaders(bytes);
  const channels = headers === undefined ? undefined : openChannels(headers);
  if (headers === undefined || channels === undefined) return undefined;
  const most = channels.reduce((sum, { across, down }) => Math.max(sum, across * down), 0);
  const [light] = channels;
  if (light === undefined || light.across * light.down < most) return undefined;
  const unitsAcross = Math.ceil(headers.width / (8 * light.across));
  const unitsDown = Math.ceil(headers.height / (8 * light.down));
  const width = unitsAcross * light.across * side;
  const height = unitsDown * light.down * side;
  if (width * height > mostPixels) return undefined;
  const bitmap = { width, height, luminance: new Uint8Array(width * height).fill(255) };
  const reading: Reading = {
    input: { bytes, at: headers.scan, held: 0, count: 0, missing: 0 },
    side,
    shares: makeShares(side),
    block: new Float32Array(side * side),
    half: new Float32Array(side * side),
  };
  for (let unit = 0; unit < unitsAcross * unitsDown; unit += 1) {
    if (headers.restart > 0 && unit > 0 && unit % headers.restart === 0) beginAnew(reading.input, channels);
    if (reading.input.missing > 4096) break;
    readUnit(reading, channels, bitmap, { row: Math.floor(unit / unitsAcross), column: unit % unitsAcross });
  }
  return bitmap;
}

function openChannels({ components, quantizations, first, rest }: JpegHeaders): Channel[] | undefined {
  const channels = components.flatMap(({ across, down, quantization, codesOfFirst, codesOfRest }): Channel[] => {
    const [table, ofFirst, ofRest] = [quantizations.get(quantization), first.get(codesOfFirst), rest.get(codesOfRest)];
    if (table === undefined || ofFirst === undefined || ofRest === undefined) return [];
    // A picture of one colour has one block a unit, whatever it says.
    const isOnly = components.length === 1;
    const size = { across: isOnly ? 1 : across, down: isOnly ? 1 : down };
    return [{ ...size, first: ofFirst, rest: ofRest, quantization: table, level: 0 }];
  });
  return channels.length === components.length ? channels : undefined;
}

/** Behind a mark the levels begin at zero, at a whole byte. */
export function beginAnew(input: EntropyInput, channels: readonly { level: number }[]): void {
  for (const channel of channels) channel.level = 0;
  input.held = 0;
  input.count = 0;
  for (let at = input.at; at + 1 < input.bytes.length && at < input.at + 4096; at += 1) {
    const next = input.bytes[at + 1] ?? 0;
    if (input.bytes[at] === 0xff && next >= 0xd0 && next <= 0xd7) {
      input.at = at + 2;
      return;
    }
  }
}

/** The mean of each cosine over each pixel of the smaller block. */
function makeShares(side: number): Float32Array {
  const shares = new Float32Array(side * side);
  const step = 8 / side;
  for (let frequency = 0; frequency < side; frequency += 1) {
    const factor = frequency === 0 ? Math.SQRT1_2 / 2 : 0.5;
    for (let pixel = 0; pixel < side; pixel += 1) {
      let sum = 0;
      for (let x = pixel * step; x < (pixel + 1) * step; x += 1)
        sum += Math.cos(((2 * x + 1) * frequency * Math.PI) / 16);
      shares[pixel * side + frequency] = (factor * sum) / step;
    }
  }
  return shares;
}

interface UnitPlace {
  readonly row: number;
  readonly column: number;
}

function readUnit(reading: Reading, channels: readonly Channel[], bitmap: Bitmap, unit: UnitPlace): void {
  for (const [index, channel] of channels.entries()) {
    for (let part = 0; part < channel.across * channel.down; part += 1) {
      readBlock(reading, channel);
      if (index > 0) continue;
      const row = unit.row * channel.down + Math.floor(part / channel.across);
      const column = unit.column * channel.across + (part % channel.across);
      drawBlock(reading, bitmap, row * reading.side, column * reading.side);
    }
  }
}

/** Reads a block, and keeps its low frequencies. */
function readBlock({ input, side, block }: Reading, channel: Channel): void {
  const { quantization } = channel;
  block.fill(0);
  channel.level += takeNumber(input, takeCode(input, channel.first) & 15);
  block[0] = channel.level * (quantization[0] ?? 1);
  for (let at = 1; at < 64; at += 1) {
    const code = takeCode(input, channel.rest);
    const bits = code & 15;
    if (bits === 0) {
      if (code !== 0xf0) return;
      at += 15;
      continue;
    }
    at += code >> 4;
    const place = places[at & 63] ?? 0;
    const row = place >> 3;
    const column = place & 7;
    if (row < side && column < side)
      block[row * side + column] = takeNumber(input, bits) * (quantization[at & 63] ?? 1);
    else skipBits(input, bits);
  }
}

function drawBlock({ side, shares, block, half }: Reading, bitmap: Bitmap, top: number, left: number): void {
  for (let row = 0; row < side; row += 1) {
    for (let x = 0; x < side; x += 1) {
      let sum = 0;
      for (let column = 0; column < side; column += 1)
        sum += (block[row * side + column] ?? 0) * (shares[x * side + column] ?? 0);
      half[row * side + x] = sum;
    }
  }
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      let sum = 128;
      for (let row = 0; row < side; row += 1) sum += (half[row * side + x] ?? 0) * (shares[y * side + row] ?? 0);
      bitmap.luminance[(top + y) * bitmap.width + left + x] = sum < 0 ? 0 : sum > 255 ? 255 : sum;
    }
  }
}
