import type { OpenBytes } from "../bytes.ts";
import { isFull, type Carrier } from "../intake/intake.ts";
import { leaveUnread, noteOddity } from "../intake/take.ts";
import { formatCount } from "../limits.ts";
import { readAhead } from "../stream/read-ahead.ts";
import { findZipEnd, type ZipEnd } from "./zip-end.ts";
import { flag, type ZipHeader } from "./zip-fields.ts";
import { takeGaps } from "./zip-gaps.ts";
import { readZipDirectory, type ZipDirectory } from "./zip-headers.ts";
import { disagrees, layOutZip, type PlacedMember } from "./zip-layout.ts";
import { takeMember, type ReadyMember } from "./zip-take.ts";

/**
 * Takes in a zip, as its directory has it and as its members' own headers have it. Where the two differ both are taken,
 * since unpackers differ as well; what the directory says comes last, so that it keeps the name.
 */
export async function readZip(opened: OpenBytes, carrier: Carrier): Promise<void> {
  const bytes = readAhead(opened);
  const end = findZipEnd(bytes);
  if (end === undefined) {
    leaveUnread(carrier, "its directory is missing");
    await takeGaps(carrier, bytes, [{ start: 0, end: bytes.size }], false);
    return;
  }
  if (end.isSplit) leaveUnread(carrier, "one part of a split archive");
  const most = carrier.intake.limits.entries + 1;
  const directory = readZipDirectory(bytes, end, most);
  const layout = layOutZip(bytes, directory, [{ start: end.directory, end: end.end }]);
  if (directory.isWhole) await takeGaps(carrier, bytes, layout.gaps, true);
  tellDirectory(carrier, end, directory, most);
  for (const placed of layout.placed) {
    if (isFull(carrier)) return;
    if (layout.overlapping.has(placed.member)) noteOddity(carrier, "overlapping-members", placed.member.name);
    await takePlaced(carrier, bytes, placed);
  }
}

function tellDirectory(carrier: Carrier, end: ZipEnd, { isWhole, members }: ZipDirectory, most: number): void {
  if (!isWhole && members.length < most)
    leaveUnread(carrier, `its directory is broken after ${formatCount(members.length)} members`);
  // Some packers let the 16-bit count run over.
  else if (isWhole && end.count % 0x1_00_00 !== members.length % 0x1_00_00) noteOddity(carrier, "lying-archive");
}

async function takePlaced(carrier: Carrier, bytes: OpenBytes, { member, header }: PlacedMember): Promise<void> {
  if (header === undefined) {
    noteOddity(carrier, "lying-archive", member.name);
    leaveUnread(carrier, "its bytes are not where the directory says", member.name);
    return;
  }
  const { start } = header;
  const end = start + member.packedSize;
  const { plainName } = member;
  if (plainName !== undefined || header.plainName !== undefined || disagrees(member, header)) {
    noteOddity(carrier, "lying-archive", member.name);
    await takeAsHeaderSays(carrier, bytes, member, header);
  }
  if (plainName !== undefined && plainName !== header.name)
    await takeMember(carrier, bytes, { ...member, name: plainName, isStated: true }, start, end);
  await takeMember(carrier, bytes, { ...member, isStated: true }, start, end);
}

/** Takes the member in once more where its own header gives it another name or other bytes. */
async function takeAsHeaderSays(
  carrier: Carrier,
  bytes: OpenBytes,
  member: PlacedMember["member"],
  header: ZipHeader,
): Promise<void> {
  const isLeftOut = (header.flags & flag.sizesFollow) !== 0 && header.packedSize === 0;
  const packedSize = isLeftOut ? member.packedSize : header.packedSize;
  const isSame =
    header.name === member.name &&
    header.method === member.method &&
    ((header.flags ^ member.flags) & flag.encrypted) === 0 &&
    packedSize === member.packedSize;
  if (isSame) return;
  const ready: ReadyMember = { ...header, mode: member.mode, isStated: false };
  await takeMember(carrier, bytes, ready, header.start, header.start + packedSize);
}
