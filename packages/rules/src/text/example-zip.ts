import { encodeBase64, little, toBytes, toText } from "./example-bytes.ts";

/** One member of an example's zip. */
interface ZipMember {
  readonly name: string;
  readonly content: string;
  /** What its own header says in place of the directory's name. */
  readonly nameInHeader?: string;
  /** Left out of the directory. */
  readonly isHidden?: true;
  /** Takes the bytes of the member before it. */
  readonly sharesBytes?: true;
}

/** A zip of stored members as an example's file; `behind` are bytes between the last member and the directory. */
export function makeZip(members: readonly ZipMember[], behind = ""): { readonly base64: string } {
  return { base64: encodeBase64(writeZip(members, behind)) };
}

/** A zip of stored members, one character for each byte, for members of other archives. */
export function makeZipText(members: readonly ZipMember[]): string {
  return toText(writeZip(members, ""));
}

/** A zip of empty files by these names, as base64. */
export function makeEmptyZip(...names: readonly string[]): string {
  return makeZip(names.map((name) => ({ name, content: "" }))).base64;
}

/** A zip whose members are marked as encrypted; behind the mark stand bytes that no password makes sense of. */
export function makeEncryptedZip(names: readonly string[]): { readonly base64: string; readonly text: string } {
  const bytes = writeZip(
    names.map((name) => ({ name, content: "encrypted content of an example" })),
    "",
    1,
  );
  return { base64: encodeBase64(bytes), text: toText(bytes) };
}

/** `flags` are the general purpose bits: 1 says that the members are encrypted. */
function writeZip(members: readonly ZipMember[], behind: string, flags = 0): number[] {
  const body: number[] = [];
  const directory: number[] = [];
  let start = 0;
  let count = 0;
  for (const member of members) {
    if (member.sharesBytes === undefined) {
      start = body.length;
      body.push(0x50, 0x4b, 3, 4, ...fields(member, member.nameInHeader ?? member.name, flags), 0, 0);
      body.push(...toBytes(member.nameInHeader ?? member.name), ...toBytes(member.content));
    }
    if (member.isHidden) continue;
    count += 1;
    directory.push(0x50, 0x4b, 1, 2, 20, 0, ...fields(member, member.name, flags), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    directory.push(...little(start, 4), ...toBytes(member.name));
  }
  body.push(...toBytes(behind));
  const end = [...little(0, 4), ...little(count, 2), ...little(count, 2), ...little(directory.length, 4)];
  return [...body, ...directory, 0x50, 0x4b, 5, 6, ...end, ...little(body.length, 4), 0, 0];
}

/** What the header and the directory both hold, from the version to the length of the name (APPNOTE.TXT 6.3.10). */
function fields({ content }: ZipMember, name: string, flags: number): number[] {
  const size = little(content.length, 4);
  return [
    20,
    0,
    flags,
    0,
    0,
    0,
    0,
    0,
    33,
    90,
    ...little(findChecksum(content), 4),
    ...size,
    ...size,
    ...little(name.length, 2),
  ];
}

/** The CRC-32 of a text. */
function findChecksum(content: string): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of toBytes(content)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}
