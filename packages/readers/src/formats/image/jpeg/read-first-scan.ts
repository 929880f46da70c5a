import type { Bitmap } from "../bitmap.ts";
import { takeCode, takeNumber, type CodeTable, type EntropyInput } from "./entropy-input.ts";
import { beginAnew } from "./read-coarsely.ts";
import { readHeaders, type JpegHeaders } from "./read-headers.ts";

const mostBlocks = 2_000_000;

interface Channel {
  readonly blocks: number;
  readonly across: number;
  readonly down: number;
  readonly codes: CodeTable;
  level: number;
}

/**
 * The light and dark of a progressive JPEG in an eighth of its size: its first scan holds the mean of each block of
 * eight by eight. Undefined for other sorts of JPEG, and when it makes no sense; what is cut off is grey.
 */
export function readFirstScan(bytes: Buffer): Bitmap | undefined {
  const headers = readHeaders(bytes, "progressive");
  const channels = headers === undefined ? undefined : openChannels(headers);
  const [light] = channels ?? [];
  if (headers === undefined || channels === undefined || light === undefined) return undefined;
  const { first, last, cutBefore, cut } = headers.range;
  if (first !== 0 || last !== 0 || cutBefore !== 0) return undefined;
  const unitsAcross = Math.ceil(headers.width / (8 * light.across));
  const unitsDown = Math.ceil(headers.height / (8 * light.down));
  const [width, height] = [unitsAcross * light.across, unitsDown * light.down];
  if (width * height > mostBlocks) return undefined;
  const bitmap = { width, height, luminance: new Uint8Array(width * height).fill(128) };
  const input = { bytes, at: headers.scan, held: 0, count: 0, missing: 0 };
  const step = (headers.quantizations.get(headers.components[0]?.quantization ?? 0)?.[0] ?? 1) * 2 ** cut;
  for (let unit = 0; unit < unitsAcross * unitsDown && input.missing <= 4096; unit += 1) {
    if (headers.restart > 0 && unit > 0 && unit % headers.restart === 0) beginAnew(input, channels);
    const top = Math.floor(unit / unitsAcross) * light.down;
    readUnit(input, channels, step, (level, part) => {
      const row = top + Math.floor(part / light.across);
      bitmap.luminance[row * width + (unit % unitsAcross) * light.across + (part % light.across)] = level;
    });
  }
  return bitmap;
}

/** Reads the blocks of a unit, and hands on the light ones. */
function readUnit(
  input: EntropyInput,
  channels: readonly Channel[],
  step: number,
  draw: (level: number, part: number) => void,
): void {
  for (const channel of channels) {
    for (let part = 0; part < channel.blocks; part += 1) {
      channel.level += takeNumber(input, takeCode(input, channel.codes) & 15);
      // The mean of a block stands there eight times.
      if (channel === channels[0]) draw(Math.max(0, Math.min(255, 128 + (channel.level * step) / 8)), part);
    }
  }
}

/** Undefined when a table is missing, or when the first colour is not the finest one. */
function openChannels({ components, first }: JpegHeaders): Channel[] | undefined {
  const isOnly = components.length === 1;
  const channels = components.flatMap(({ across: a, down: d, codesOfFirst }): Channel[] => {
    const codes = first.get(codesOfFirst);
    const [across, down] = isOnly ? [1, 1] : [a, d];
    return codes === undefined ? [] : [{ blocks: across * down, across, down, codes, level: 0 }];
  });
  const most = Math.max(...channels.map(({ blocks }) => blocks));
  return channels.length === components.length && channels[0]?.blocks === most ? channels : undefined;
}
