import type { OpenBytes } from "../bytes.ts";
import { countNonsense, isFull, type Carrier } from "../intake/intake.ts";
import { leaveUnread, noteOddity } from "../intake/take.ts";
import { flag, kept64, type ZipHeader } from "./zip-fields.ts";
import { readZipHeader } from "./zip-headers.ts";
import type { Span } from "./zip-layout.ts";
import { takeMember, type TakenMember } from "./zip-take.ts";

const signature = Buffer.from("PK\x03\x04");
const pieceSize = 65_536;

/** Methods in use, of APPNOTE.TXT 6.3.10, section 4.4.5 (99: encrypted); a header with another one is none. */
const usedMethods = new Set([0, 1, 6, 8, 9, 12, 14, 93, 95, 98, 99]);

/**
 * Takes in the members that only their own headers know of. Where there is a directory, each of them is one that it
 * hides; bytes that are no member at all are said to lie around the archive.
 */
export async function takeGaps(
  carrier: Carrier,
  bytes: OpenBytes,
  gaps: readonly Span[],
  hasDirectory: boolean,
): Promise<void> {
  let members = 0;
  for (const gap of gaps) {
    const found = await takeGap(carrier, bytes, gap, hasDirectory);
    if (hasDirectory && found === 0) noteOddity(carrier, "data-around-archive");
    members += found;
  }
  if (hasDirectory && members > 0) noteOddity(carrier, "lying-archive");
  if (!hasDirectory && members === 0) leaveUnread(carrier, "nothing in it could be read");
}

/** Answers how many members were found. */
async function takeGap(carrier: Carrier, bytes: OpenBytes, gap: Span, hasDirectory: boolean): Promise<number> {
  let members = 0;
  for (let at = gap.start; !isFull(carrier);) {
    const found = findHeader(bytes, at, gap.end);
    if (found < 0) break;
    const header = readZipHeader(bytes, found);
    const isMember = header !== undefined && isPlausible(header, gap.end);
    const taken = isMember ? await takeHidden(carrier, bytes, header, gap.end) : { end: found, isBroken: true };
    if (isMember) members += 1;
    if (isMember && hasDirectory) noteOddity(carrier, "lying-archive", header.name);
    // Behind nonsense the next header may come at once.
    at = taken.isBroken ? found + signature.length : taken.end;
    if (!taken.isBroken || countNonsense(carrier)) continue;
    leaveUnread(carrier, "the archive is broken");
    break;
  }
  return members;
}

function takeHidden(carrier: Carrier, bytes: OpenBytes, header: ZipHeader, gapEnd: number): Promise<TakenMember> {
  const isStated = (header.flags & flag.sizesFollow) === 0 && header.packedSize !== kept64;
  const end = isStated ? Math.min(gapEnd, header.start + header.packedSize) : findContentEnd(bytes, header, gapEnd);
  return takeMember(carrier, bytes, { ...header, mode: 0, isStated }, header.start, end);
}

/** Where content of unknown length ends at the latest: packed content ends by itself, other before the next header. */
function findContentEnd(bytes: OpenBytes, header: ZipHeader, gapEnd: number): number {
  if (header.packedSize > 0 && header.packedSize !== kept64) return Math.min(gapEnd, header.start + header.packedSize);
  if (header.method === 8) return gapEnd;
  const next = findHeader(bytes, header.start, gapEnd);
  return next < 0 ? gapEnd : next;
}

function isPlausible(header: ZipHeader, gapEnd: number): boolean {
  const isUsable = header.name !== "" && !header.name.includes("\0") && usedMethods.has(header.method);
  return isUsable && header.start <= gapEnd;
}

/** The offset of the next header's signature between two offsets; -1 when there is none. */
function findHeader(bytes: OpenBytes, start: number, end: number): number {
  for (let at = start; at < end; at += pieceSize - signature.length + 1) {
    const found = bytes.read(at, Math.min(pieceSize, end - at)).indexOf(signature);
    if (found >= 0) return at + found;
  }
  return -1;
}
