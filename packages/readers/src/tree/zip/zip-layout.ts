import type { OpenBytes } from "../bytes.ts";
import { flag, kept64, type ZipFields, type ZipHeader, type ZipMember } from "./zip-fields.ts";
import { readZipHeader, type ZipDirectory } from "./zip-headers.ts";

/** A run of bytes of the archive's file: from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A member with the place of its bytes. */
export interface PlacedMember {
  readonly member: ZipMember;
  /** Its own header; undefined when there is none where the directory says. */
  readonly header?: ZipHeader;
  /** From its header to the end of its packed bytes. */
  readonly span: Span;
}

/** Where everything lies in an archive's file. */
export interface ZipLayout {
  readonly placed: readonly PlacedMember[];
  readonly overlapping: ReadonlySet<ZipMember>;
  /** What no member and not the directory takes, in order. */
  readonly gaps: readonly Span[];
}

/** A gap shorter than this holds no member: it is shorter than a header (APPNOTE.TXT 6.3.10, section 4.3.7). */
const shortestGap = 30;

/** Finds the place of every member, what they share and what they leave. */
export function layOutZip(bytes: OpenBytes, directory: ZipDirectory, taken: readonly Span[]): ZipLayout {
  const placed = directory.members.map((member) => placeMember(bytes, member));
  const inOrder = placed.filter(({ header }) => header !== undefined);
  const sorted = inOrder.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const overlapping = new Set<ZipMember>();
  let before: PlacedMember | undefined;
  for (const each of sorted) {
    if (before !== undefined && each.span.start < before.span.end) overlapping.add(before.member).add(each.member);
    if (before === undefined || each.span.end > before.span.end) before = each;
  }
  const spans = [...sorted.map(({ span }) => span), ...taken];
  return { placed, overlapping, gaps: findGaps(bytes.size, spans) };
}

/** What a member's own header says otherwise than the directory. */
export function disagrees(member: ZipMember, header: ZipHeader): boolean {
  return (
    member.rawName !== header.rawName ||
    member.method !== header.method ||
    ((member.flags ^ header.flags) & flag.encrypted) !== 0 ||
    differs(member, header, "size") ||
    differs(member, header, "packedSize") ||
    differs(member, header, "checksum")
  );
}

/** When the sizes follow the bytes, the header has none: zeros, or the mark that they are kept as 64 bits. */
function differs(member: ZipFields, header: ZipFields, field: "size" | "packedSize" | "checksum"): boolean {
  const isLeftOut = (header.flags & flag.sizesFollow) !== 0 && (header[field] === 0 || header[field] === kept64);
  return !isLeftOut && member[field] !== header[field];
}

function placeMember(bytes: OpenBytes, member: ZipMember): PlacedMember {
  const header = readZipHeader(bytes, member.header);
  if (header === undefined) return { member, span: { start: member.header, end: member.header } };
  const end = Math.min(bytes.size, header.start + member.packedSize);
  return { member, header, span: { start: member.header, end: end + followingSizes(bytes, member, end) } };
}

/** Length of the sizes that follow a member's bytes, with or without their mark, in 32 or 64 bits. */
function followingSizes(bytes: OpenBytes, member: ZipMember, at: number): number {
  if ((member.flags & flag.sizesFollow) === 0) return 0;
  const block = bytes.read(at, 24);
  const mark = block.length >= 4 && block.readUInt32LE() === 0x08074b50 ? 4 : 0;
  if (block.length < mark + 12 || block.readUInt32LE(mark) !== member.checksum) return 0;
  return mark + (block.readUInt32LE(mark + 8) === member.size ? 12 : 20);
}

function findGaps(size: number, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of [...spans, { start: size, end: size }].toSorted((a, b) => a.start - b.start)) {
    if (start - at >= shortestGap) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return gaps;
}
