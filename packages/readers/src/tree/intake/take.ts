import { memoryBytes, openBytes } from "../bytes.ts";
import { formatBytes, formatCount } from "../limits.ts";
import { headLength, recogniseArchive, type ArchiveFormat } from "../recognise.ts";
import { viewBytes } from "../stream/byte-queue.ts";
import { complete, type ByteStream, type StreamEnd } from "../stream/byte-stream.ts";
import type { ByteRange, ByteSource, CarryOddity, Entry, FileEntry, SpecialEntry } from "../tree.ts";
import { addOddity, countEntry, roomForBytes, type Carrier } from "./intake.ts";
import { folderOf, longestName, placeName } from "./names.ts";

/** What an archive says of a file it carries. */
export interface Member {
  /** As it stands in the archive. */
  readonly name: string;
  readonly executable: boolean;
  /** The size the archive states, where it does. */
  readonly size?: number;
}

/** Takes in a file whose bytes are at hand. */
export function takeBytes(carrier: Carrier, member: Member, bytes: Uint8Array): void {
  const path = placeEntry(carrier, member.name);
  if (path === undefined) return;
  const { limits, spool } = carrier.intake;
  const kept = viewBytes(bytes).subarray(0, limits.fileBytes);
  const format = recogniseArchive(memoryBytes(kept));
  addFile(carrier, { path, size: bytes.length, executable: member.executable, bytes: spool.append(kept) }, format);
}

/** Takes in a file whose bytes come in pieces, and says how they ended. What came before a break is kept. */
export async function takeStream(carrier: Carrier, member: Member, stream: ByteStream): Promise<StreamEnd> {
  const path = placeEntry(carrier, member.name);
  if (path === undefined) return complete;
  const { kept, total, end } = await spoolStream(carrier, stream);
  // What an archive says of a size counts only where the bytes were not read to their end.
  const size = total > kept.length ? Math.max(total, member.size ?? 0) : total;
  addFile(carrier, { path, size, executable: member.executable, bytes: kept }, recogniseFile(kept));
  if (end.kind === "broken") carrier.intake.unread.add(path, end.reason);
  await stream.return?.(complete);
  return end;
}

/**
 * Takes in a file that stays where it is; an archive is opened, unless it is left as it is. Throws the file system's error
 * when it may not be read.
 */
export function takeInPlace(
  carrier: Carrier,
  member: Member & { size: number },
  bytes: ByteSource,
  isLeft = false,
): void {
  const format = isLeft ? undefined : recogniseFile(bytes);
  const path = placeEntry(carrier, member.name);
  const { size, executable } = member;
  if (path !== undefined) addFile(carrier, { path, size, executable, bytes }, format);
}

/** Takes in a link; its target is kept as it was carried. */
export function takeLink(carrier: Carrier, name: string, target: string, hard: boolean): void {
  const path = placeEntry(carrier, name, target.length);
  if (path !== undefined) addEntry(carrier, { kind: "link", path, target, hard });
}

/** Takes in a device, a socket or a pipe. */
export function takeSpecial(carrier: Carrier, name: string, what: SpecialEntry["what"]): void {
  const path = placeEntry(carrier, name);
  if (path !== undefined) addEntry(carrier, { kind: "special", path, what });
}

/** Takes in a folder that may be empty; false when there is no room for it. */
export function takeFolder(carrier: Carrier, name: string): boolean {
  const { path, oddity } = placeName(name);
  if (oddity !== undefined) noteOddity(carrier, oddity, name);
  return addFolder(carrier, carrier.prefix + path);
}

/** States something odd about a member, or about the archive itself when no name is given. */
export function noteOddity(carrier: Carrier, oddity: CarryOddity["oddity"], name?: string): void {
  addOddity(carrier, { path: pathOf(carrier, name), oddity });
}

/** States that a member, or something of the archive itself, could not be read. */
export function leaveUnread(carrier: Carrier, reason: string, name?: string): void {
  carrier.intake.unread.add(pathOf(carrier, name), reason);
}

function pathOf(carrier: Carrier, name: string | undefined): string {
  return name === undefined ? carrier.path : carrier.prefix + placeName(name).path;
}

/** The path an entry gets, or undefined when there is no room for it. Its folders are counted with it. */
function placeEntry(carrier: Carrier, name: string, moreLength = 0): string | undefined {
  const { path: inner, oddity } = placeName(name);
  const path = carrier.prefix + inner;
  if (!countEntry(carrier, path.length + moreLength)) return undefined;
  if (!addFolder(carrier, folderOf(path))) return undefined;
  if (oddity !== undefined) noteOddity(carrier, oddity, name);
  if (name.length > longestName)
    leaveUnread(carrier, `its name is longer than ${formatCount(longestName)} characters`, name);
  return path;
}

/** Counts a folder and those it lies in; false when there is no room. */
function addFolder(carrier: Carrier, path: string): boolean {
  const { folders } = carrier.intake;
  for (let folder = path; folder !== "" && !folders.has(folder); folder = folderOf(folder)) {
    if (!countEntry(carrier, folder.length)) return false;
    folders.add(folder);
  }
  return true;
}

function addFile(carrier: Carrier, file: Omit<FileEntry, "kind">, format: ArchiveFormat | undefined): void {
  const { limits, unread, nested } = carrier.intake;
  const { path, size, bytes } = file;
  addEntry(carrier, { kind: "file", ...file });
  if (bytes.kind === "range" && size > bytes.length) unread.add(path, `larger than ${formatBytes(limits.fileBytes)}`);
  const isLooked = format === undefined && carrier.intake.readInside !== undefined;
  if (format === undefined && !isLooked) return;
  const depth = carrier.depth + 1;
  if (isLooked || carrier.depth < limits.depth) nested.push({ format: format ?? "other", path, bytes, depth });
  else unread.add(path, `an archive more than ${limits.depth} archives deep`);
}

function addEntry(carrier: Carrier, entry: Entry): void {
  carrier.intake.found.push({ entry, base: carrier.prefix.length });
}

/** Bytes of a file that is read at once to recognise it. */
const smallFile = 65_536;

interface Spooled {
  readonly kept: ByteRange;
  readonly total: number;
  readonly end: StreamEnd;
}

/** Writes a stream to the spool: an archive as far as there is room, anything else as far as files are read. */
async function spoolStream({ intake }: Carrier, stream: ByteStream): Promise<Spooled> {
  const { spool, limits } = intake;
  const start = spool.append(Buffer.alloc(0));
  let length = 0;
  let head = Buffer.alloc(0);
  let most = Number.POSITIVE_INFINITY;
  let total = 0;
  for (;;) {
    const step = await stream.next();
    if (step.done === true) return { kept: { ...start, length }, total, end: step.value };
    const piece = step.value;
    total += piece.length;
    if (head.length < headLength) {
      head = Buffer.concat([head, piece.subarray(0, headLength - head.length)]);
      const isArchive = recogniseArchive(memoryBytes(head)) !== undefined;
      most = isArchive ? roomForBytes(intake) : limits.fileBytes;
    }
    length += spool.append(piece.subarray(0, Math.max(0, most - length))).length;
    if (total > most) return { kept: { ...start, length }, total, end: complete };
  }
}

function recogniseFile(source: ByteSource): ArchiveFormat | undefined {
  const bytes = openBytes(source);
  try {
    // One read where the beginning and the end would be two.
    const isSmall = bytes.size <= smallFile;
    return recogniseArchive(isSmall ? memoryBytes(bytes.read(0, bytes.size)) : bytes);
  } finally {
    bytes.close();
  }
}
