import { makeCodeTable, type CodeTable } from "./entropy-input.ts";

/** One of the colours of a picture. */
interface Component {
  readonly id: number;
  /** Blocks of one unit, across and down. */
  readonly across: number;
  readonly down: number;
  readonly quantization: number;
  codesOfFirst: number;
  codesOfRest: number;
}

/** What stands in front of the scan of a baseline JPEG. */
export interface JpegHeaders {
  readonly width: number;
  readonly height: number;
  readonly components: readonly Component[];
  readonly quantizations: ReadonlyMap<number, Uint16Array>;
  /** Tables for the first number of a block, and for the others. */
  readonly first: ReadonlyMap<number, CodeTable>;
  readonly rest: ReadonlyMap<number, CodeTable>;
  /** Units after which the scan begins anew; 0 when it does not. */
  readonly restart: number;
  /** Offset of the scan. */
  readonly scan: number;
  /** What the scan says of the numbers in it: the first and the last of a block, and how they are cut. */
  readonly range: { readonly first: number; readonly last: number; readonly cutBefore: number; readonly cut: number };
}

/**
 * Reads the headers of a baseline JPEG whose colours are in one scan, or those in front of the first scan of a
 * `progressive` one; undefined for all others.
 */
export function readHeaders(bytes: Buffer, wanted: "baseline" | "progressive" = "baseline"): JpegHeaders | undefined {
  const quantizations = new Map<number, Uint16Array>();
  const first = new Map<number, CodeTable>();
  const rest = new Map<number, CodeTable>();
  let frame: { width: number; height: number; components: Component[] } | undefined;
  let restart = 0;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    at += 2 + length;
    if (marker === 0xdb) readQuantizations(body, quantizations);
    else if (marker === 0xc4) readCodes(body, first, rest);
    else if (marker === 0xdd && body.length >= 2) restart = body.readUInt16BE(0);
    else if (frames[wanted].includes(marker)) frame = readFrame(body);
    else if (isOtherFrame(marker)) return undefined;
    else if (marker === 0xda) {
      if (frame === undefined || !assignCodes(body, frame.components)) return undefined;
      const range = readRange(body.subarray(1 + frame.components.length * 2));
      return { ...frame, quantizations, first, rest, restart, scan: at, range };
    }
  }
  return undefined;
}

/** The markers of the frames that are read: ISO/IEC 10918-1, table B.1. */
const frames = { baseline: [0xc0, 0xc1], progressive: [0xc2] };

/** All from 0xC0 to 0xCF are frame headers, but for the tables of codes and of arithmetic coding. */
function isOtherFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc;
}

function readRange(body: Buffer): JpegHeaders["range"] {
  const [first = 0, last = 0, cuts = 0] = body;
  return { first, last, cutBefore: cuts >> 4, cut: cuts & 15 };
}

function readQuantizations(body: Buffer, tables: Map<number, Uint16Array>): void {
  for (let at = 0; at < body.length;) {
    const kind = body[at] ?? 0;
    const width = kind >> 4 === 0 ? 1 : 2;
    const table = new Uint16Array(64);
    for (let index = 0; index < 64; index += 1) {
      const place = at + 1 + index * width;
      table[index] = width === 1 ? (body[place] ?? 1) : (body[place] ?? 0) * 256 + (body[place + 1] ?? 1);
    }
    tables.set(kind & 15, table);
    at += 1 + 64 * width;
  }
}

function readCodes(body: Buffer, first: Map<number, CodeTable>, rest: Map<number, CodeTable>): void {
  for (let at = 0; at + 17 <= body.length;) {
    const kind = body[at] ?? 0;
    const counts = body.subarray(at + 1, at + 17);
    let total = 0;
    for (const count of counts) total += count;
    const table = makeCodeTable(counts, body.subarray(at + 17, at + 17 + total));
    (kind >> 4 === 0 ? first : rest).set(kind & 15, table);
    at += 17 + total;
  }
}

function readFrame(body: Buffer): { width: number; height: number; components: Component[] } | undefined {
  const count = body[5] ?? 0;
  if (body[0] !== 8 || count < 1 || count > 4 || body.length < 6 + count * 3) return undefined;
  const components = Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0, quantization = 0] = body.subarray(6 + index * 3);
    return { id, across: sampling >> 4, down: sampling & 15, quantization, codesOfFirst: 0, codesOfRest: 0 };
  });
  const isSound = components.every(({ across, down }) => across >= 1 && across <= 4 && down >= 1 && down <= 4);
  return isSound ? { width: body.readUInt16BE(3), height: body.readUInt16BE(1), components } : undefined;
}

/** The scan says which tables each colour uses; all colours must be in it, in the order of the frame. */
function assignCodes(body: Buffer, components: readonly Component[]): boolean {
  if (body[0] !== components.length || body.length < 1 + components.length * 2) return false;
  for (const [index, component] of components.entries()) {
    if (body[1 + index * 2] !== component.id) return false;
    const tables = body[2 + index * 2] ?? 0;
    component.codesOfFirst = tables >> 4;
    component.codesOfRest = tables & 15;
  }
  return true;
}
