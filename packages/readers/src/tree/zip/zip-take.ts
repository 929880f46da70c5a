import { crc32 } from "node:zlib";
import { memoryBytes, sliceBytes, type OpenBytes } from "../bytes.ts";
import { countBytes, countNonsense, type Carrier } from "../intake/intake.ts";
import { longestName } from "../intake/names.ts";
import { leaveUnread, noteOddity, takeBytes, takeFolder, takeLink, takeSpecial, takeStream } from "../intake/take.ts";
import { unixSpecials, unixTypes } from "../unix-mode.ts";
import { unlockMember } from "./unlock-member.ts";
import { isKnownMethod, unpackAtOnce, unpackInPieces, type ContentSeen } from "./zip-content.ts";
import { flag, type ZipFields } from "./zip-fields.ts";

/** A member that is ready to be taken in. */
export interface ReadyMember extends ZipFields {
  /** Unix file type and permissions; 0 when they are not known. */
  readonly mode: number;
  /** Whether sizes and checksum are known before the content is read. */
  readonly isStated: boolean;
}

/** Bytes that are tried at once where nobody says how long the content is. */
const firstTry = 65_536;

/** What became of a member. */
export interface TakenMember {
  /** Where its packed bytes were found to end. */
  readonly end: number;
  /** Its content made no sense. */
  readonly isBroken: boolean;
}

/** Takes in one member whose packed bytes lie between two offsets. */
export async function takeMember(
  carrier: Carrier,
  bytes: OpenBytes,
  member: ReadyMember,
  start: number,
  end: number,
): Promise<TakenMember> {
  const { name, flags, method, size, mode } = member;
  const special = unixSpecials.get(mode & unixTypes.mask);
  const isFolder = /[/\\]$/u.test(name) && size === 0;
  const isEncrypted = (flags & (flag.encrypted | flag.masked)) !== 0;
  if (special !== undefined) takeSpecial(carrier, name, special);
  else if (isFolder) takeFolder(carrier, name);
  else if (isEncrypted) await takeEncrypted(carrier, sliceBytes(bytes, start, end), member);
  else if (isKnownMethod(method)) return takeContent(carrier, sliceBytes(bytes, start, end), member, end);
  else leaveUnread(carrier, `packed with a method that is not read (${method})`, name);
  return { end, isBroken: false };
}

/** A password that was found beside the archive opens the member for us as it does for people; that it needs one stays told. */
async function takeEncrypted(carrier: Carrier, packed: OpenBytes, member: ReadyMember): Promise<void> {
  noteOddity(carrier, "encrypted-member", member.name);
  const unlocked = unlockMember(carrier, packed, member);
  if (unlocked === undefined) leaveUnread(carrier, "encrypted", member.name);
  else if (!isKnownMethod(unlocked.method))
    leaveUnread(carrier, `packed with a method that is not read (${unlocked.method})`, member.name);
  else {
    const { method, hasChecksum } = unlocked;
    const plain = memoryBytes(unlocked.packed);
    await takeContent(carrier, plain, { ...member, method, isStated: member.isStated && hasChecksum }, plain.size);
  }
}

async function takeContent(
  carrier: Carrier,
  packed: OpenBytes,
  member: ReadyMember,
  end: number,
): Promise<TakenMember> {
  // Stored content of unknown length was given its end already.
  const tried = member.isStated || member.method === 0 ? packed : sliceBytes(packed, 0, firstTry);
  const whole = unpackAtOnce(tried, member.method);
  if (typeof whole !== "string") {
    const { content, left } = whole;
    if (!countBytes(carrier, content.length)) return { end, isBroken: false };
    tellLies(carrier, member, content.length, crc32(content), left);
    if (isLink(member)) takeLink(carrier, member.name, content.toString("utf8", 0, longestName), false);
    else takeBytes(carrier, fileOf(member), content);
    return { end: end - packed.size + tried.size - left, isBroken: false };
  }
  const isSmall = whole === "broken" && tried.size === packed.size;
  if (!isLink(member) && (!isSmall || countNonsense(carrier))) return takeInPieces(carrier, packed, member, end);
  leaveUnread(carrier, isSmall ? "the archive is broken" : "a link that is too long", member.name);
  return { end, isBroken: isSmall };
}

async function takeInPieces(
  carrier: Carrier,
  packed: OpenBytes,
  member: ReadyMember,
  end: number,
): Promise<TakenMember> {
  const seen: ContentSeen = { size: 0, checksum: 0 };
  const count = (length: number): boolean => countBytes(carrier, length);
  await takeStream(carrier, fileOf(member), unpackInPieces(packed, member.method, seen, count));
  if (seen.end?.kind !== "complete") return { end, isBroken: seen.end?.kind === "broken" };
  const left = seen.end.left ?? 0;
  tellLies(carrier, member, seen.size, seen.checksum, left);
  return { end: end - left, isBroken: false };
}

/** Compares what was said of a member with what its content turned out to be. */
function tellLies(carrier: Carrier, member: ReadyMember, size: number, checksum: number, left: number): void {
  const isAsStated = size === member.size && checksum === member.checksum && left === 0;
  if (member.isStated && !isAsStated) noteOddity(carrier, "lying-archive", member.name);
}

/** The content of a symbolic link is its target. */
function isLink({ mode }: ReadyMember): boolean {
  return (mode & unixTypes.mask) === unixTypes.symbolicLink;
}

function fileOf({ name, mode, size, isStated }: ReadyMember) {
  const executable = (mode & 0o111) !== 0;
  return isStated ? { name, executable, size } : { name, executable };
}
