/** Where the objects of one pack stand, sorted by id. */
export interface PackIndex {
  readonly count: number;
  /** The offset of an object in the pack; undefined when the pack does not hold it. */
  readonly find: (id: Buffer) => number | undefined;
  readonly idAt: (position: number) => Buffer;
  readonly offsetAt: (position: number) => number;
}

/** How the tables of one index file lie. */
interface Layout {
  readonly count: number;
  readonly fanStart: number;
  readonly idStart: number;
  readonly idStride: number;
  readonly offsetAt: (position: number) => number;
}

// gitformat-pack(5), "pack-*.idx files have the following format".
const secondVersionMagic = 0xff744f63;
const fanBytes = 1024;

/** Reads an index file of version 1 or 2; undefined when its tables do not fit together. */
export function readPackIndex(bytes: Buffer, idBytes: number): PackIndex | undefined {
  if (bytes.length < fanBytes + 2 * idBytes) return undefined;
  const layout =
    bytes.readUInt32BE(0) === secondVersionMagic ? layOutSecond(bytes, idBytes) : layOutFirst(bytes, idBytes);
  return layout === undefined || !isSorted(bytes, idBytes, layout) ? undefined : openLayout(bytes, idBytes, layout);
}

function layOutFirst(bytes: Buffer, idBytes: number): Layout | undefined {
  const count = countObjects(bytes, 0);
  const stride = 4 + idBytes;
  if (count === undefined || fanBytes + count * stride + 2 * idBytes > bytes.length) return undefined;
  return {
    count,
    fanStart: 0,
    idStart: fanBytes + 4,
    idStride: stride,
    offsetAt: (position) => bytes.readUInt32BE(fanBytes + position * stride),
  };
}

function layOutSecond(bytes: Buffer, idBytes: number): Layout | undefined {
  const fanStart = 8;
  if (bytes.readUInt32BE(4) !== 2 || bytes.length < fanStart + fanBytes) return undefined;
  const count = countObjects(bytes, fanStart);
  if (count === undefined) return undefined;
  const idStart = fanStart + fanBytes;
  const offsetStart = idStart + count * (idBytes + 4);
  const largeStart = offsetStart + count * 4;
  if (largeStart + 2 * idBytes > bytes.length) return undefined;
  return {
    count,
    fanStart,
    idStart,
    idStride: idBytes,
    offsetAt(position) {
      const offset = bytes.readUInt32BE(offsetStart + position * 4);
      if (offset < 0x80000000) return offset;
      const large = largeStart + (offset - 0x80000000) * 8;
      if (large + 8 > bytes.length) return Number.MAX_SAFE_INTEGER;
      return Math.min(Number(bytes.readBigUInt64BE(large)), Number.MAX_SAFE_INTEGER);
    },
  };
}

/** The number of objects, when the 256 running counts never fall. */
function countObjects(bytes: Buffer, fanStart: number): number | undefined {
  let before = 0;
  for (let first = 0; first < 256; first += 1) {
    const count = bytes.readUInt32BE(fanStart + first * 4);
    if (count < before) return undefined;
    before = count;
  }
  return before;
}

/** Whether each id stands once and in its order; otherwise Git and we could find different objects. */
function isSorted(bytes: Buffer, idBytes: number, { count, idStart, idStride }: Layout): boolean {
  for (let position = 1; position < count; position += 1) {
    const at = idStart + position * idStride;
    if (bytes.compare(bytes, at, at + idBytes, at - idStride, at - idStride + idBytes) >= 0) return false;
  }
  return true;
}

function openLayout(bytes: Buffer, idBytes: number, layout: Layout): PackIndex {
  const { count, fanStart, idStart, idStride, offsetAt } = layout;
  return {
    count,
    offsetAt,
    idAt: (position) => bytes.subarray(idStart + position * idStride, idStart + position * idStride + idBytes),
    find(id) {
      const first = id[0] ?? 0;
      let low = first === 0 ? 0 : bytes.readUInt32BE(fanStart + (first - 1) * 4);
      let high = bytes.readUInt32BE(fanStart + first * 4);
      while (low < high) {
        const middle = (low + high) >>> 1;
        const at = idStart + middle * idStride;
        const order = id.compare(bytes, at, at + idBytes);
        if (order === 0) return offsetAt(middle);
        if (order < 0) high = middle;
        else low = middle + 1;
      }
      return undefined;
    },
  };
}
