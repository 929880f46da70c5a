import { readUInt16, readUInt32 } from "../little-endian.ts";
import { readExtraBlocks, type ExtraBlocks } from "./shortcut-blocks.ts";
import { readShellItems } from "./shell-items.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** What a Windows shortcut says of itself. Texts that it does not carry are empty. */
export interface WindowsShortcut extends ExtraBlocks {
  /** The first that is stated of: environment path, relative path, local path, network path, path of the shell's items. */
  readonly target: string;
  /** Every different path it states for what it starts, the target first. */
  readonly targets: readonly string[];
  readonly args: string;
  readonly folder: string;
  /** The description that shows when the pointer rests on it. */
  readonly description: string;
  /** Path of the file that its picture is taken from. */
  readonly icon: string;
  readonly iconIndex: number;
  /** 1 normal, 3 maximised, 7 minimised: the window the program gets. */
  readonly showCommand: number;
  /** Bytes behind its end. */
  readonly appendedBytes: number;
}

/** Bits of LinkFlags. Source: [MS-SHLLINK] 2.1.1. */
const hasIdList = 0x1;
const hasLinkInfo = 0x2;
const hasName = 0x4;
const hasRelativePath = 0x8;
const hasWorkingDir = 0x10;
const hasArguments = 0x20;
const hasIconLocation = 0x40;
const isUnicode = 0x80;

/** The size of the header, which is its first field. Source: [MS-SHLLINK] 2.1. */
const headerBytes = 0x4c;

/** Reads a shortcut; undefined when the bytes are none or end too early. Source: MS-SHLLINK, Shell Link Binary File Format. */
export function readWindowsShortcut(bytes: Buffer): WindowsShortcut | undefined {
  if (bytes.length < headerBytes || bytes.readUInt32LE(0) !== headerBytes) return undefined;
  const flags = bytes.readUInt32LE(20);
  let at = headerBytes;
  const items = flags & hasIdList ? readShellItems(bytes, at + 2, readUInt16(bytes, at)) : "";
  if (flags & hasIdList) at += 2 + readUInt16(bytes, at);
  const info = flags & hasLinkInfo ? readLinkInfo(bytes, at) : noPaths;
  if (flags & hasLinkInfo) at += readUInt32(bytes, at);
  const texts = new Map<number, string>();
  for (const flag of [hasName, hasRelativePath, hasWorkingDir, hasArguments, hasIconLocation]) {
    if (!(flags & flag)) continue;
    const width = flags & isUnicode ? 2 : 1;
    const length = readUInt16(bytes, at) * width;
    texts.set(flag, readText(bytes, at + 2, at + 2 + length, width === 2 ? "utf16le" : "latin1"));
    at += 2 + length;
    if (at > bytes.length) return undefined;
  }
  const blocks = readExtraBlocks(bytes, at);
  const stated = [blocks.environmentPath, texts.get(hasRelativePath) ?? "", info.local, info.network, items];
  const targets = [...new Set(stated.filter((path) => path !== ""))];
  return {
    ...blocks,
    target: targets[0] ?? "",
    targets,
    args: texts.get(hasArguments) ?? "",
    folder: texts.get(hasWorkingDir) ?? "",
    description: texts.get(hasName) ?? "",
    icon: texts.get(hasIconLocation) ?? blocks.environmentIcon,
    iconIndex: bytes.readInt32LE(56),
    showCommand: bytes.readUInt32LE(60),
    appendedBytes: bytes.length - Math.min(bytes.length, blocks.end),
  };
}

interface LinkInfoPaths {
  readonly local: string;
  readonly network: string;
}
const noPaths: LinkInfoPaths = { local: "", network: "" };

/** Bits of LinkInfoFlags. Source: [MS-SHLLINK] 2.3. */
const hasLocalPath = 0x1;
const hasNetworkPath = 0x2;
/** A header of this size or more also states its paths in UTF-16. Source: [MS-SHLLINK] 2.3. */
const wideInfoHeader = 0x24;

function readLinkInfo(bytes: Buffer, at: number): LinkInfoPaths {
  const flags = readUInt32(bytes, at + 8);
  const isWide = readUInt32(bytes, at + 4) >= wideInfoHeader;
  const suffix = (isWide ? readAt(bytes, at, 32, "utf16le") : "") || readAt(bytes, at, 24, "latin1");
  const base = (isWide ? readAt(bytes, at, 28, "utf16le") : "") || readAt(bytes, at, 16, "latin1");
  const share = flags & hasNetworkPath ? readShare(bytes, at + readUInt32(bytes, at + 20)) : "";
  return {
    local: flags & hasLocalPath ? joinPath(base, suffix) : "",
    network: joinPath(share, suffix),
  };
}

/** The name of the server and folder. Source: [MS-SHLLINK] 2.3.2, CommonNetworkRelativeLink. */
function readShare(bytes: Buffer, at: number): string {
  const isWide = readUInt32(bytes, at + 8) > 0x14;
  return (isWide ? readAt(bytes, at, 20, "utf16le") : "") || readAt(bytes, at, 8, "latin1");
}

/** The text whose offset from `base` stands in the given field; empty when it states none. */
function readAt(bytes: Buffer, base: number, field: number, encoding: "latin1" | "utf16le"): string {
  const offset = readUInt32(bytes, base + field);
  return offset === 0 ? "" : readTerminated(bytes, base + offset, encoding);
}

/** Longer paths than Windows can open. */
const longestPath = 2080;

function readTerminated(bytes: Buffer, start: number, encoding: "latin1" | "utf16le"): string {
  if (start >= bytes.length) return "";
  return readText(bytes, start, Math.min(bytes.length, start + longestPath), encoding).split("\0", 1)[0] ?? "";
}

function readText(bytes: Buffer, start: number, end: number, encoding: "latin1" | "utf16le"): string {
  return encoding === "latin1" ? bytes.toString("latin1", start, end) : readUtf16(bytes, start, end);
}

function joinPath(start: string, rest: string): string {
  if (start === "" || rest === "") return start;
  return start.endsWith("\\") ? start + rest : `${start}\\${rest}`;
}
