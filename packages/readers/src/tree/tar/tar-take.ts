import { countBytes, type Carrier } from "../intake/intake.ts";
import { leaveUnread, takeBytes, takeFolder, takeLink, takeSpecial, takeStream } from "../intake/take.ts";
import { formatBytes } from "../limits.ts";
import type { ByteQueue } from "../stream/byte-queue.ts";
import type { SpecialEntry } from "../tree.ts";
import type { TarExtensions } from "./tar-extensions.ts";
import { padToBlock, type TarHeader } from "./tar-header.ts";
import { fillHoles, readInnerSparse, readOldSparse, readPaxSparse, type SparseMap } from "./tar-sparse.ts";

/** A member as its header and the records before it have it. */
export interface TarMember {
  readonly header: TarHeader;
  readonly extensions: TarExtensions;
  readonly name: string;
  /** Bytes of content that follow; NaN when that is not a number. */
  readonly size: number;
  /** The header and its records disagree on where the next member begins. */
  readonly isDoubtful: boolean;
}

const specials = new Map<string, SpecialEntry["what"]>([
  ["3", "device"],
  ["4", "device"],
  ["6", "pipe"],
]);

/** Types without content: links, devices, folders, pipes, and the label of a GNU tape. */
const withoutContent = "123456V";

/** Content up to this size is taken at once. */
const smallContent = 1_048_576;

/** What eleven octal digits can say; a larger size needs a record. */
const largestOctal = 8 ** 11;

/** Joins a header with the records before it. */
export function describeMember(header: TarHeader, extensions: TarExtensions): TarMember {
  const name = extensions.get("GNU.sparse.name") ?? extensions.get("path") ?? header.name;
  const record = extensions.get("size");
  const stated = record === undefined ? header.size : /^\d{1,15}$/u.test(record) ? Number(record) : Number.NaN;
  const hasNone = withoutContent.includes(header.type);
  const isDoubtful = hasNone ? header.type !== "5" && header.size > 0 : stated !== header.size && stated < largestOctal;
  return { header, extensions, name, size: hasNone ? 0 : stated, isDoubtful };
}

/** Takes in a member with its content; false when the archive ends before the content does. */
export async function takeTarMember(member: TarMember, queue: ByteQueue, carrier: Carrier): Promise<boolean> {
  const { header, extensions, name } = member;
  const special = specials.get(header.type);
  if (special !== undefined) takeSpecial(carrier, name, special);
  else if (header.type === "1" || header.type === "2")
    takeLink(carrier, name, extensions.get("linkpath") ?? header.linkName, header.type === "1");
  else if (isFolder(member)) takeFolder(carrier, name);
  else if (!withoutContent.includes(header.type)) return takeTarFile(member, queue, carrier);
  return queue.skip(padToBlock(member.size));
}

/** GNU's second kind lists its names as content; those of Unix v7 are told by their name. */
function isFolder({ header, name, size }: TarMember): boolean {
  return header.type === "5" || header.type === "D" || (header.type === "0" && name.endsWith("/") && size === 0);
}

async function takeTarFile(member: TarMember, queue: ByteQueue, carrier: Carrier): Promise<boolean> {
  const isOldSparse = member.header.type === "S";
  const oldMap = isOldSparse ? await readOldSparse(member.header, queue) : undefined;
  const end = queue.position() + padToBlock(member.size);
  const isSparse = isOldSparse || [...member.extensions.keys()].some((key) => key.startsWith("GNU.sparse."));
  if (isSparse) await takeSparse(member, oldMap ?? (await readMap(member, queue)), queue, carrier);
  else await takeContent(member, queue, carrier);
  return queue.skip(end - queue.position());
}

async function takeContent(member: TarMember, queue: ByteQueue, carrier: Carrier): Promise<void> {
  const { size } = member;
  const file = fileOf(member);
  if (size > smallContent) await takeStream(carrier, { ...file, size }, queue.pass(size));
  else {
    const isWhole = await queue.fill(size);
    takeBytes(carrier, file, queue.take(size));
    if (!isWhole) leaveUnread(carrier, "the archive is cut off", file.name);
  }
}

async function readMap(member: TarMember, queue: ByteQueue): Promise<SparseMap | undefined> {
  if (member.header.type === "S") return undefined;
  const isInner = member.extensions.get("GNU.sparse.major") === "1";
  return isInner ? readInnerSparse(member.extensions, queue) : readPaxSparse(member.extensions);
}

/** Takes in a file with holes: filled when that is within the limits, else its stored pieces alone. */
async function takeSparse(
  member: TarMember,
  map: SparseMap | undefined,
  queue: ByteQueue,
  carrier: Carrier,
): Promise<void> {
  const stored = map?.pieces.reduce((sum, { length }) => sum + length, 0) ?? Number.POSITIVE_INFINITY;
  if (map === undefined || stored > member.size) {
    leaveUnread(carrier, "its map of holes is broken", member.name);
    return;
  }
  const { fileBytes } = carrier.intake.limits;
  const isSmall = map.size <= fileBytes;
  if (isSmall && !countBytes(carrier, map.size - stored)) return;
  if (!isSmall) leaveUnread(carrier, `larger than ${formatBytes(fileBytes)}`, member.name);
  await takeStream(carrier, fileOf(member), isSmall ? fillHoles(map, queue) : queue.pass(stored));
}

function fileOf({ name, header }: TarMember) {
  return { name, executable: (header.mode & 0o111) !== 0 };
}
