import { readUInt32 } from "../little-endian.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** What stands in the blocks behind the texts of a Windows shortcut. */
export interface ExtraBlocks {
  /** The target with variables in it, which stands for the whole target. */
  readonly environmentPath: string;
  readonly environmentIcon: string;
  /** The name of the computer on which it was made. */
  readonly machine: string;
  /** Where the last block ends, in bytes from the start of the file. */
  readonly end: number;
}

/** Signatures of blocks. Source: [MS-SHLLINK] 2.5.4, 2.5.5 and 2.5.10. */
const environmentBlock = 0xa000_0001;
const iconBlock = 0xa000_0007;
const trackerBlock = 0xa000_0003;

/** Size of a block that states a path twice: 260 bytes and 260 characters of UTF-16. Source: [MS-SHLLINK] 2.5.4. */
const pathBlockBytes = 0x314;
/** Kinds of blocks are eleven; more than twice as many are no shortcut of an honest program. */
const mostBlocks = 24;

/** Reads the blocks from an offset on; a size that cannot be ends them. */
export function readExtraBlocks(bytes: Buffer, from: number): ExtraBlocks {
  let at = from;
  let environmentPath = "";
  let environmentIcon = "";
  let machine = "";
  for (let block = 0; block < mostBlocks; block += 1) {
    const size = readUInt32(bytes, at);
    // A size below four ends the blocks, and is itself four bytes long.
    if (size < 4) return { environmentPath, environmentIcon, machine, end: Math.min(bytes.length, at + 4) };
    if (size < 8 || at + size > bytes.length) break;
    const signature = readUInt32(bytes, at + 4);
    if (signature === environmentBlock && size >= pathBlockBytes) environmentPath ||= readPath(bytes, at);
    if (signature === iconBlock && size >= pathBlockBytes) environmentIcon ||= readPath(bytes, at);
    if (signature === trackerBlock && size >= 0x60) machine ||= cutAtZero(bytes.toString("latin1", at + 16, at + 32));
    at += size;
  }
  return { environmentPath, environmentIcon, machine, end: at };
}

function readPath(bytes: Buffer, at: number): string {
  const wide = cutAtZero(readUtf16(bytes, at + 268, at + 788));
  return wide === "" ? cutAtZero(bytes.toString("latin1", at + 8, at + 268)) : wide;
}

function cutAtZero(text: string): string {
  return text.split("\0", 1)[0] ?? "";
}
